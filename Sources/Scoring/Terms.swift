/// Terms gathered for a lexicon, each with the slot that it is a way of saying.
struct Terms {
  private(set) var keys: [Trie.Key] = []
  /// Chinese terms by their sound.
  private(set) var homophones: [(syllables: [UInt32], characters: [UInt32], slot: Lexicon.Slot)] =
    []
  private(set) var typos = Typos()
  /// For each slot the one of which it cancels the occurrences inside its own, or nil.
  private(set) var cancelled: [Lexicon.Slot?] = []
  /// Whether words that only sound alike, or have a typo, count as well.
  let isForgiving: Bool
  private var slots: [String: Lexicon.Slot] = [:]
  private var vocabulary = Vocabulary(capacity: 1024)

  init(isForgiving: Bool = true) { self.isForgiving = isForgiving }

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
    guard let last = tokens.last else { return }
    let stems = tokens.flatMap { vocabulary.stem($0.word) }
    let head = tokens.dropLast().flatMap { vocabulary.raw($0.word) }
    let spelled = head + vocabulary.stem(last.word)
    keys.append((spelled, slot))
    if spelled != stems { keys.append((stems, slot)) }
    guard isForgiving else { return }
    for token in tokens where !token.isHan && !token.isNumber {
      typos.add(vocabulary.raw(token.word))
      typos.add(vocabulary.stem(token.word))
    }
    if tokens.count > 1, tokens.allSatisfy(\.isHan) { addHomophones(of: stems, slot) }
  }

  private mutating func addHomophones(of term: [UInt32], _ slot: Lexicon.Slot) {
    let syllables = term.compactMap { Pinyin.syllable(of: $0) }
    guard syllables.count == term.count else { return }
    homophones.append((syllables.map(UInt32.init), term, slot))
  }
}
