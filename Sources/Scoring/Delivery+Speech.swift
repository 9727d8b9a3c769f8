/// An answer's words as delivery looks at them: keys to compare by, and the pauses between.
struct Speech {
  /// A word reduced to a number: the 64-bit FNV-1a hash of its folded scalars.
  typealias Key = UInt64

  struct Word {
    var key: Key
    /// What the phrasebook knows about it.
    var entry: Phrasebook.Entry
    /// The pause before it.
    var gap: Gap
    var isHan: Bool
    /// Whether nothing but a hyphen, a dot or the like parts it from the word before.
    var isGlued: Bool
    var afterColon: Bool

    func has(_ trait: Phrasebook.Trait) -> Bool { entry.traits.contains(trait) }
  }

  private(set) var words: [Word] = []
  /// The token of the first word: before it stand the interviewer's.
  let base: Int

  init(_ reading: Reading) {
    base = reading.contextCount
    let phrasebook = Phrasebook.shared
    words.reserveCapacity(reading.tokens.count - base)
    var end: Int32 = 0
    for token in reading.tokens[base...] {
      let key = reading.vocabulary.hash(of: token.word)
      var entry = phrasebook.entry(for: key)
      if token.isNumber { entry.traits.insert(.number) }
      // The tokenizer hears no pause in "well... no" and "it - um - is": three scalars that are
      // neither a comma nor a word are one all the same.
      let isParted = token.gap == .none && token.start - end >= 3
      words.append(
        Word(
          key: key, entry: entry, gap: isParted ? .clause : token.gap, isHan: token.isHan,
          isGlued: token.gap == .none && !token.spaced, afterColon: token.afterColon))
      end = token.end
    }
  }

  /// The keys of some words, each Chinese character being one.
  static func keys(of text: some StringProtocol) -> [Key] {
    var vocabulary = Vocabulary()
    let tokens = Tokenizer.parts(of: FoldedText(String(text)), into: &vocabulary).tokens
    return tokens.map { vocabulary.hash(of: $0.word) }
  }

  /// The pause before a word, or after the last one.
  func gap(before index: Int) -> Gap { index < words.count ? words[index].gap : .sentence }

  /// Whether the words stand at this place, with no pause among them.
  func stands(_ phrase: [Key], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    for (offset, key) in phrase.enumerated() {
      let word = words[index + offset]
      guard word.key == key || key == Phrasebook.anyNumber && word.has(.number),
        offset == 0 || word.gap < .clause
      else { return false }
    }
    return true
  }
}

extension Reading {
  /// Runs of words that the speaker took back, with the words that take them back.
  var retractions: [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = contextCount
    while index < tokens.count {
      let start = index
      while index < tokens.count, status(of: index).contains(.retracted) { index += 1 }
      if start < index {
        runs.append(start - contextCount..<index - contextCount)
      } else {
        index += 1
      }
    }
    return runs
  }
}
