/// The words of a text as searching sees them: one case, one width, one script, no accents; letters
/// and digits apart, so that "BLIP-2" and "blip2" are the same two words, and every Chinese
/// character a word of its own, so that two of them are found inside any sentence.
package struct SearchWords: Sendable {
  package struct Word: Sendable {
    /// Places among the folded scalars.
    fileprivate var range: Range<Int>
    /// Offsets in Unicode scalars of the text as it was given.
    package var start: Int
    package var end: Int
    package var isChinese: Bool
  }

  package private(set) var words: [Word] = []
  private let scalars: [UInt32]

  package init(_ text: String) {
    let folded = FoldedText(text)
    scalars = folded.scalars
    var index = 0
    while index < scalars.count {
      let end = endOfWord(from: index)
      if end > index {
        words.append(
          Word(
            range: index..<end, start: Int(folded.origin(of: index)),
            end: Int(folded.origin(of: end - 1)) + 1, isChinese: scalars[index].isHan))
      }
      index = max(end, index + 1)
    }
  }

  /// The folded form of a word.
  package func text(of word: Word) -> String {
    var text = String.UnicodeScalarView()
    append(word, to: &text)
    return String(text)
  }

  /// The words with a blank between each two, for an index that parts words at blanks.
  package var joined: String {
    var text = String.UnicodeScalarView()
    for word in words {
      if !text.isEmpty { text.append(" ") }
      append(word, to: &text)
    }
    return String(text)
  }

  private func append(_ word: Word, to text: inout String.UnicodeScalarView) {
    for scalar in scalars[word.range] { text.append(Unicode.Scalar(scalar) ?? " ") }
  }

  /// The index itself where no word begins there.
  private func endOfWord(from start: Int) -> Int {
    if scalars[start].isHan { return start + 1 }
    let goesOn: (UInt32) -> Bool =
      scalars[start].isDigit ? { $0.isDigit } : { $0.isLetter }
    var end = start
    while end < scalars.count, goesOn(scalars[end]) { end += 1 }
    return end
  }
}
