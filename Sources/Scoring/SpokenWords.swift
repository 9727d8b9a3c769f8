/// Where the words of a text stand, counted as ``Delivery/words`` counts them: Latin words, each
/// with what a hyphen glues to it, and single Chinese characters.
package struct SpokenWords: Equatable, Sendable {
  /// Where each word begins, in Unicode scalars of the text as given.
  private let starts: [Int]
  /// Whether saying its Chinese takes longer than saying the rest, so that characters are what it
  /// is counted in.
  package let isChinese: Bool

  package init(_ text: String) {
    var vocabulary = Vocabulary()
    var starts: [Int] = []
    var hanCharacters = 0
    var followsLatin = false
    for token in Tokenizer.parts(of: FoldedText(text), into: &vocabulary).tokens {
      let isGlued = token.gap == .none && !token.spaced
      if token.isHan || !(followsLatin && isGlued) { starts.append(Int(token.start)) }
      if token.isHan { hanCharacters += 1 }
      followsLatin = !token.isHan
    }
    self.starts = starts
    isChinese =
      SpokenLength(
        latinWords: starts.count - hanCharacters, hanCharacters: hanCharacters
      ).isChinese
  }

  package var count: Int { starts.count }

  /// How many words begin before a place.
  /// - Parameter offset: In Unicode scalars of the text.
  /// - Returns: From 0 to ``count``.
  package func count(before offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
