import Foundation

/// A word that carries meaning, at its place in a text.
package struct ContentWord: Equatable, Sendable {
  /// What its inflected forms share, folded; not always a word ("freez").
  package var key: String
  package var evidence: Evidence
  package var isChinese: Bool
}

/// Tells the words that carry meaning from those that only join others.
package struct ContentWords: Sendable {
  private let plain = Lexicon(Terms())

  package init() {}

  /// The content words of a text in its order.
  ///
  /// Latin words are compared by their inflection's key. Chinese has no word breaks: what stands
  /// between words that only join others is parted into pieces of two characters, or three.
  package func words(of text: String) -> [ContentWord] {
    let folded = FoldedText(text)
    let quotation = Quotation(text, folded.byteOffsets)
    let reading = Reading(folded, after: nil, lexicon: plain, echoes: [])
    var found: [ContentWord] = []
    var index = 0
    while index < reading.tokens.count {
      if reading.tokens[index].isHan {
        let end = endOfHan(from: index, in: reading)
        found += chinese(index..<end, reading, quotation)
        index = end
      } else {
        let number = reading.tokens[index].word
        if !FunctionWords.english.contains(String(folded: reading.vocabulary.raw(number))) {
          found.append(
            ContentWord(
              key: String(folded: reading.vocabulary.stem(number)),
              evidence: quotation.evidence(for: index..<index + 1, in: reading),
              isChinese: false))
        }
        index += 1
      }
    }
    return found
  }

  /// Where words stand in a text: Latin ones by inflection, Chinese ones wherever their characters
  /// are. Phrases of several words are found side by side.
  /// - Returns: Places in the text's order, none of which overlap.
  package func places(of phrases: [String], in text: String) -> [Evidence] {
    let folded = FoldedText(text)
    let quotation = Quotation(text, folded.byteOffsets)
    var terms = Terms()
    let slot = terms.slot(named: "")
    for phrase in phrases { terms.add(phrase, to: slot) }
    let lexicon = Lexicon(terms)
    let reading = Reading(folded, after: nil, lexicon: lexicon, echoes: [])
    let wanted = phrases.map { Self.key(of: $0) }
    var places: [Range<Int>] = []
    for occurrence in reading.occurrences.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) })
    where occurrence.start >= places.last?.upperBound ?? 0 {
      let range = occurrence.start..<occurrence.end
      // A slip of the typist or of the ear is no use of the word.
      guard wanted.contains(Self.key(of: quotation.evidence(for: range, in: reading).text)) else {
        continue
      }
      places.append(range)
    }
    return places.map { quotation.evidence(for: $0, in: reading) }
  }

  /// What all inflected forms of a phrase share: the stems of its words.
  package static func key(of phrase: String) -> String {
    var vocabulary = Vocabulary()
    let tokens = Tokenizer.parts(of: FoldedText(phrase), into: &vocabulary).tokens
    return tokens.map { String(folded: vocabulary.stem($0.word)) }.joined(separator: " ")
  }

  private func endOfHan(from start: Int, in reading: Reading) -> Int {
    var end = start + 1
    while end < reading.tokens.count, reading.tokens[end].isHan, reading.tokens[end].gap == .none,
      !reading.tokens[end].spaced
    {
      end += 1
    }
    return end
  }

  private func chinese(
    _ range: Range<Int>, _ reading: Reading, _ quotation: Quotation
  ) -> [ContentWord] {
    let letters = range.flatMap { reading.vocabulary.raw(reading.tokens[$0].word) }
    var from = 0
    return ChineseWords.parts(of: letters).compactMap { ways -> ContentWord? in
      guard let word = ways.first else { return nil }
      let characters = word.unicodeScalars.map(\.value)
      guard
        let start = (from...max(from, letters.count - characters.count)).first(where: {
          letters.dropFirst($0).starts(with: characters)
        })
      else { return nil }
      from = start + characters.count
      let place = range.lowerBound + start..<range.lowerBound + start + characters.count
      return ContentWord(
        key: word, evidence: quotation.evidence(for: place, in: reading), isChinese: true)
    }
  }
}
