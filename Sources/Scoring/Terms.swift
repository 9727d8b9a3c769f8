/// Terms gathered for a lexicon, each with the slot that it is a way of saying.
struct Terms {
  /// The markers' come first.
  private(set) var keys = Markers.keys
  /// Chinese terms by their sound.
  private(set) var homophones: [(syllables: [UInt32], characters: [UInt32], slot: Lexicon.Slot)] =
    []
  private(set) var typos = Typos()
  /// For each slot the one of which it cancels the occurrences inside its own, or nil.
  private(set) var cancelled: [Lexicon.Slot?] = Array(
    repeating: nil, count: Markers.Kind.allCases.count)
  private var slots: [String: Lexicon.Slot] = [:]
  private(set) var vocabulary = Vocabulary(capacity: 1024)

  /// The slot with this name, made when it is new.
  mutating func slot(named name: String) -> Lexicon.Slot {
    if let slot = slots[name] { return slot }
    let slot = Lexicon.Slot(cancelled.count)
    slots[name] = slot
    cancelled.append(nil)
    return slot
  }

  /// Adds a way of saying a slot. A leading hyphen adds an exclusion: "-vision-language model"
  /// keeps "language model" from being found inside it.
  mutating func add(_ term: String, to slot: Lexicon.Slot) {
    if term.hasPrefix("-"), term.count > 1 {
      let excluded = self.slot(named: "-\(slot)")
      cancelled[Int(excluded)] = slot
      add(String(term.dropFirst()), to: excluded)
      return
    }
    let tokens = Tokenizer.parts(of: FoldedText(term), into: &vocabulary).tokens
    keys += Self.keys(of: tokens, in: vocabulary, for: slot)
    for token in tokens where !token.isHan && !token.isNumber {
      typos.add(vocabulary.raw(token.word))
      typos.add(vocabulary.stem(token.word))
    }
    if tokens.count > 1, tokens.allSatisfy(\.isHan) { addHomophones(of: tokens, slot) }
  }

  /// The letters by which a term is found: all words as they are written but the last one, which
  /// may be inflected, or all by their stems.
  static func keys(
    of tokens: [Token], in vocabulary: Vocabulary, for slot: Lexicon.Slot
  ) -> [Trie.Key] {
    guard let last = tokens.last else { return [] }
    let head = tokens.dropLast().flatMap { vocabulary.raw($0.word) }
    let written = head + vocabulary.stem(last.word)
    let stems = tokens.flatMap { vocabulary.stem($0.word) }
    return written == stems ? [(stems, slot)] : [(written, slot), (stems, slot)]
  }

  private mutating func addHomophones(of tokens: [Token], _ slot: Lexicon.Slot) {
    let term = tokens.flatMap { vocabulary.raw($0.word) }
    let syllables = term.compactMap { Pinyin.syllable(of: $0) }
    guard syllables.count == term.count else { return }
    homophones.append((syllables.map(UInt32.init), term, slot))
  }
}
