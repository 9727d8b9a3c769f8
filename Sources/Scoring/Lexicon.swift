/// All terms of a question's patterns as one automaton over folded letters, run once an answer.
///
/// A term is found where its letters stand in a row from the start of a token to the end of one,
/// whatever blanks and hyphens lie between: "pre-training", "pretrained" and "pre trained" are one
/// term, and "clip" is not found in "eclipse".
struct Lexicon: Sendable {
  /// Stands for one meaning: a glossary entry, or words that a pattern spells out.
  typealias Slot = Int32

  private var trie = Trie()
  private var homophones = Trie()
  private(set) var typos = Typos()
  private var slots: [String: Slot] = [:]
  /// How many slots there are; they are numbered from 0.
  var slotCount: Int { cancelled.count }
  /// For each slot the one of which it cancels the occurrences inside its own, or `none`.
  private var cancelled: [Slot] = []
  private static let none: Slot = -1
  /// What each node of the homophones is spelled with; empty where no term ends.
  private var characters: [[UInt32]] = []
  /// Whether words that only sound alike, or have a typo, count as well.
  private let forgiving: Bool
  /// The words of all terms.
  private var vocabulary = Vocabulary(capacity: 1024)

  init(forgiving: Bool = true) { self.forgiving = forgiving }

  /// A meaning found in an answer: tokens `start..<end`.
  struct Occurrence: Equatable {
    var slot: Slot
    var start: Int
    var end: Int
  }

  /// The slot with this name, made when it is new.
  mutating func slot(named name: String) -> Slot {
    if let slot = slots[name] { return slot }
    let slot = Slot(cancelled.count)
    slots[name] = slot
    cancelled.append(Self.none)
    return slot
  }

  /// Adds a way of saying a slot. A leading hyphen adds an exclusion: "-vision-language model"
  /// keeps "language model" from being found inside it.
  mutating func add(_ term: String, to slot: Slot) {
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
    trie.insert(head + vocabulary.stem(last.word), slot)
    trie.insert(stems, slot)
    guard forgiving else { return }
    for token in tokens where !token.isHan && !token.isNumber {
      typos.add(vocabulary.raw(token.word))
      typos.add(vocabulary.stem(token.word))
    }
    if tokens.count > 1, tokens.allSatisfy(\.isHan) { addHomophones(of: stems, slot) }
  }

  private mutating func addHomophones(of term: [UInt32], _ slot: Slot) {
    let syllables = term.compactMap { Pinyin.syllable(of: $0) }
    guard syllables.count == term.count else { return }
    let node = homophones.insert(syllables.map(UInt32.init), slot)
    // Two terms that sound alike share a node; the first one's characters are compared with.
    while characters.count <= node { characters.append([]) }
    if characters[Int(node)].isEmpty { characters[Int(node)] = term }
  }

  /// Everything that stands in the tokens, in the order of its first token.
  func occurrences(in tokens: [Token], of vocabulary: Vocabulary) -> [Occurrence] {
    var search = Search(tokens: tokens, vocabulary: vocabulary)
    search.found.reserveCapacity(tokens.count)
    let firstSteps = (0..<vocabulary.words.count).map { number in
      steps(from: Trie.root, along: Int32(number), in: vocabulary)
    }
    for start in tokens.indices {
      walk(firstSteps[Int(tokens[start].word)], at: start, from: start, &search)
      if forgiving, tokens[start].isHan { walkHomophones(from: start, &search) }
    }
    return withoutCancelled(search.found)
  }

  /// One answer being searched.
  fileprivate struct Search {
    let tokens: [Token]
    let vocabulary: Vocabulary
    var found: [Occurrence] = []

    mutating func report(_ occurrence: Occurrence) {
      // A word and its stem may lead to the same place.
      for earlier in found.suffix(6) where earlier == occurrence { return }
      found.append(occurrence)
    }
  }

  /// Where a word leads to from a node, as it was said and by its stem.
  private typealias Steps = (raw: Trie.Node, stem: Trie.Node)

  private func steps(
    from node: Trie.Node, along word: Int32, in vocabulary: Vocabulary
  ) -> Steps {
    (
      trie.descend(from: node, along: vocabulary.raw(word)),
      vocabulary.isInflected(word)
        ? trie.descend(from: node, along: vocabulary.stem(word)) : Trie.nowhere
    )
  }

  private func walk(_ steps: Steps, at index: Int, from start: Int, _ search: inout Search) {
    if steps.raw != Trie.nowhere { goOn(from: steps.raw, after: index, from: start, &search) }
    if steps.stem != Trie.nowhere { goOn(from: steps.stem, after: index, from: start, &search) }
  }

  private func goOn(
    from node: Trie.Node, after index: Int, from start: Int, _ search: inout Search
  ) {
    let next = index + 1
    trie.forEachSlot(at: node) { search.report(Occurrence(slot: $0, start: start, end: next)) }
    guard next < search.tokens.count, search.tokens[next].gap < .clause else { return }
    let steps = steps(from: node, along: search.tokens[next].word, in: search.vocabulary)
    walk(steps, at: next, from: start, &search)
  }

  private func walkHomophones(from start: Int, _ search: inout Search) {
    var node = Trie.root
    var index = start
    while index < search.tokens.count, search.tokens[index].isHan,
      index == start || search.tokens[index].gap == .none,
      let syllable = Pinyin.syllable(of: search.character(at: index))
    {
      node = homophones.step(from: node, UInt32(syllable))
      if node == Trie.nowhere { return }
      index += 1
      let meant = characters[Int(node)]
      if !meant.isEmpty, search.sounds(from: start, like: meant) {
        homophones.forEachSlot(at: node) {
          search.report(Occurrence(slot: $0, start: start, end: index))
        }
      }
    }
  }

  private func withoutCancelled(_ found: [Occurrence]) -> [Occurrence] {
    guard found.contains(where: { cancelled[Int($0.slot)] != Self.none }) else { return found }
    var kept: [Occurrence] = []
    kept.reserveCapacity(found.count)
    /// How far what cancels each slot reaches, of all that began so far.
    var reach = Array(repeating: 0, count: slotCount)
    var index = 0
    while index < found.count {
      let same = found[index...].prefix { $0.start == found[index].start }
      for occurrence in same where cancelled[Int(occurrence.slot)] != Self.none {
        let slot = Int(cancelled[Int(occurrence.slot)])
        reach[slot] = max(reach[slot], occurrence.end)
      }
      kept += same.filter {
        cancelled[Int($0.slot)] == Self.none && reach[Int($0.slot)] < $0.end
      }
      index = same.endIndex
    }
    return kept
  }
}

extension Lexicon.Search {
  fileprivate func character(at index: Int) -> UInt32 {
    vocabulary.raw(tokens[index].word).first ?? 0
  }

  /// Whether a slip of the input method explains the difference: at least half of the characters
  /// are the same, and none of the others is one of the little words that stand anywhere.
  fileprivate func sounds(from start: Int, like meant: [UInt32]) -> Bool {
    var same = 0
    var telling = 0
    for (offset, character) in meant.enumerated() {
      let isUbiquitous = tokens[start + offset].has(.ubiquitous)
      if self.character(at: start + offset) == character {
        same += 1
        if !isUbiquitous { telling += 1 }
      } else if isUbiquitous {
        return false
      }
    }
    // All the same has been found already.
    return same < meant.count && same * 2 >= meant.count && telling > 0
  }
}
