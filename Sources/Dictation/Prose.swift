import Scenario

/// What a scenario's own sentences say: questions, model answers, glosses, hints, corrections.
///
/// They are written with care, other than a glossary, where misspellings stand among the terms: a
/// term that they hold is properly spelled, and words that follow each other there make sense.
struct Prose: Sendable {
  /// Words of all sentences, one after another.
  let words: [SpokenWord]
  private var known: Set<Key> = []
  private var neighbours: Set<Key> = []

  init(of scenario: Scenario) {
    words = Self.texts(of: scenario).flatMap { SpokenWords.of($0) }
    for (index, word) in words.enumerated() {
      known.insert(Key(word.singular))
      if word.joins, index > 0 {
        neighbours.insert(Key(words[index - 1].singular).followed(by: word.singular))
      }
    }
  }

  /// Whether a sentence has the word, in the singular or plural.
  func holds(_ word: SpokenWord) -> Bool { known.contains(Key(word.singular)) }

  /// Whether one word follows the other somewhere.
  func holds(_ word: SpokenWord, before next: SpokenWord) -> Bool {
    neighbours.contains(Key(word.singular).followed(by: next.singular))
  }

  private static func texts(of scenario: Scenario) -> [String] {
    let localized = scenario.questions.flatMap { question -> [LocalizedText?] in
      [question.ask, question.rephrase, question.modelAnswer]
        + question.concepts.flatMap { [$0.gloss, $0.pump, $0.hint, $0.prompt] }
        + question.misconceptions.flatMap { [$0.challenge, $0.correction] }
    }
    // In the order of the languages, so that the same scenario gives the same rescues everywhere.
    return localized.compactMap { $0 }.flatMap { text in
      Language.allCases.compactMap { text.texts[$0] }
    }
  }
}

/// What tells stretches of words apart: their folded letters, whatever blanks and hyphens lie between.
struct Key: Hashable, Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ word: SpokenWord) { add(word) }

  init(_ words: ArraySlice<SpokenWord>) {
    for word in words { add(word) }
  }

  func followed(by word: SpokenWord) -> Key {
    var key = self
    key.add(0x20)
    key.add(word)
    return key
  }

  mutating func add(_ word: SpokenWord) {
    // "BLIP two" is "BLIP-2".
    if let digit = Self.numerals[word.letters] { return add(digit) }
    for letter in word.folded { add(letter) }
  }

  private mutating func add(_ scalar: UInt32) {
    hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  private static let numerals: [[UInt8]: UInt32] = {
    var numerals: [[UInt8]: UInt32] = [:]
    let names = "one two three four five six seven eight nine"
    for (index, name) in names.split(separator: " ").enumerated() {
      numerals[Array(name.utf8)] = 0x31 + UInt32(index)
    }
    return numerals
  }()
}
