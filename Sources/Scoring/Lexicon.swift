import Scenario

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
  var slotCount: Int { Int(nextSlot) }
  private var nextSlot: Slot = 0
  /// Slots whose occurrences within the key's cancel an occurrence of the value.
  private var exclusions: [Slot: Slot] = [:]
  private var characters: [Int32: [UInt32]] = [:]
  /// Whether words that only sound alike count as well.
  private let forgiving: Bool

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
    defer { nextSlot += 1 }
    slots[name] = nextSlot
    return nextSlot
  }

  /// Adds a way of saying a slot. A leading hyphen adds an exclusion: "-vision-language model"
  /// keeps "language model" from being found inside it.
  mutating func add(_ term: String, to slot: Slot) {
    if term.hasPrefix("-"), term.count > 1 {
      let excluded = self.slot(named: "-\(slot)")
      exclusions[excluded] = slot
      add(String(term.dropFirst()), to: excluded)
      return
    }
    let tokens = Tokenizer.tokens(of: FoldedText(term))
    guard let last = tokens.last else { return }
    let head = tokens.dropLast()
    trie.insert(head.flatMap(\.raw) + last.stem, slot)
    trie.insert(tokens.flatMap(\.stem), slot)
    for token in tokens where !token.isHan && !token.isNumber {
      typos.add(token)
    }
    addHomophones(of: tokens, slot)
  }

  private mutating func addHomophones(of tokens: [Token], _ slot: Slot) {
    guard forgiving, tokens.count > 1, tokens.allSatisfy(\.isHan) else { return }
    let syllables = tokens.compactMap { Pinyin.syllable(of: $0.raw[0]) }
    guard syllables.count == tokens.count else { return }
    let node = homophones.insert(syllables.map(UInt32.init), slot)
    // Two terms that sound alike share a node; the first one's characters are compared with.
    if characters[node] == nil { characters[node] = tokens.map { $0.raw[0] } }
  }

  /// Everything that stands in the tokens, in the order of its first token.
  func occurrences(in tokens: [Token]) -> [Occurrence] {
    var found: [Occurrence] = []
    found.reserveCapacity(tokens.count)
    for start in tokens.indices {
      walk(tokens, from: start, at: start, node: Trie.root, into: &found)
      if forgiving, tokens[start].isHan { walkHomophones(tokens, from: start, into: &found) }
    }
    return exclusions.isEmpty ? found : withoutExcluded(found)
  }

  private func walk(
    _ tokens: [Token], from start: Int, at index: Int, node: Int32, into found: inout [Occurrence]
  ) {
    guard index < tokens.count, index == start || tokens[index].gap < .clause else { return }
    let token = tokens[index]
    if let next = trie.descend(from: node, along: token.raw) {
      report(next, start..<index + 1, into: &found)
      walk(tokens, from: start, at: index + 1, node: next, into: &found)
    }
    if token.stem != token.raw, let next = trie.descend(from: node, along: token.stem) {
      report(next, start..<index + 1, into: &found)
      walk(tokens, from: start, at: index + 1, node: next, into: &found)
    }
  }

  private func report(_ node: Int32, _ range: Range<Int>, into found: inout [Occurrence]) {
    for slot in trie.slots(at: node) {
      let occurrence = Occurrence(slot: slot, start: range.lowerBound, end: range.upperBound)
      if !found.suffix(6).contains(occurrence) { found.append(occurrence) }
    }
  }

  private func walkHomophones(
    _ tokens: [Token], from start: Int, into found: inout [Occurrence]
  ) {
    var node = Trie.root
    var index = start
    while index < tokens.count, tokens[index].isHan, index == start || tokens[index].gap == .none,
      let syllable = Pinyin.syllable(of: tokens[index].raw[0]),
      let next = homophones.step(from: node, UInt32(syllable))
    {
      node = next
      index += 1
      if let meant = characters[node] {
        guard Self.soundsMeant(tokens[start..<index], meant) else { continue }
        for slot in homophones.slots(at: node) {
          let occurrence = Occurrence(slot: slot, start: start, end: index)
          if !found.suffix(6).contains(occurrence) { found.append(occurrence) }
        }
      }
    }
  }

  /// Whether a slip of the input method explains the difference: at least half of the characters
  /// are the same, and none of the others is one of the little words that stand anywhere.
  private static func soundsMeant(_ typed: ArraySlice<Token>, _ meant: [UInt32]) -> Bool {
    var same = 0
    var telling = 0
    for (token, character) in zip(typed, meant) {
      if token.raw[0] == character {
        same += 1
        if !littleWords.contains(character) { telling += 1 }
      } else if littleWords.contains(token.raw[0]) {
        return false
      }
    }
    // All the same has been found already.
    return same < meant.count && same * 2 >= meant.count && telling > 0
  }

  private static let littleWords = Set(
    Inflection.scalars("的地得了是在有和与个也就都而要会这那我你他它们到不一上下里中对把被给从为以可"))

  private func withoutExcluded(_ found: [Occurrence]) -> [Occurrence] {
    let excluded = found.filter { exclusions[$0.slot] != nil }
    guard !excluded.isEmpty else { return found }
    return found.filter { occurrence in
      exclusions[occurrence.slot] == nil
        && !excluded.contains {
          exclusions[$0.slot] == occurrence.slot && $0.start <= occurrence.start
            && occurrence.end <= $0.end
        }
    }
  }
}

/// Letters to slots: a trie whose edges lie in one table.
struct Trie: Sendable {
  static let root: Int32 = 0

  private var edges: [UInt64: Int32] = [:]
  private var slotsByNode: [[Lexicon.Slot]] = [[]]

  /// Adds a key and returns its node.
  @discardableResult
  mutating func insert(_ key: [UInt32], _ slot: Lexicon.Slot) -> Int32 {
    var node = Self.root
    for scalar in key {
      let edge = Self.edge(node, scalar)
      if let next = edges[edge] {
        node = next
      } else {
        let next = Int32(slotsByNode.count)
        slotsByNode.append([])
        edges[edge] = next
        node = next
      }
    }
    if node != Self.root, !slotsByNode[Int(node)].contains(slot) {
      slotsByNode[Int(node)].append(slot)
    }
    return node
  }

  func step(from node: Int32, _ scalar: UInt32) -> Int32? { edges[Self.edge(node, scalar)] }

  func descend(from node: Int32, along scalars: [UInt32]) -> Int32? {
    var node = node
    for scalar in scalars {
      guard let next = step(from: node, scalar) else { return nil }
      node = next
    }
    return node
  }

  func slots(at node: Int32) -> [Lexicon.Slot] { slotsByNode[Int(node)] }

  private static func edge(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }
}
