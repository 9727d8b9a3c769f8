/// All terms of a question's patterns as one automaton over folded letters, run once an answer.
///
/// A term is found where its letters stand in a row from the start of a token to the end of one,
/// whatever blanks and hyphens lie between: "pre-training", "pretrained" and "pre trained" are one
/// term, and "clip" is not found in "eclipse".
struct Lexicon: Sendable {
  /// Stands for one meaning: a glossary entry, or words that a pattern spells out.
  typealias Slot = Int32

  private let trie: Trie
  private let homophones: Trie
  /// What each node of the homophones is spelled with; empty where no term ends.
  private let characters: [[UInt32]]
  /// For each slot the one of which it cancels the occurrences inside its own, or nil.
  private let cancelled: [Slot?]
  /// Mends the words of an answer; nil where a word counts only as it is written.
  let typos: Typos?

  /// How many slots there are; they are numbered from 0.
  var slotCount: Int { cancelled.count }

  init(_ terms: Terms) {
    trie = Trie(terms.keys)
    homophones = Trie(terms.homophones.map { ($0.syllables, $0.slot) })
    var characters: [[UInt32]] = Array(repeating: [], count: homophones.count)
    for term in terms.homophones {
      let node = Int(homophones.descend(from: Trie.root, along: term.syllables[...]))
      // Two terms that sound alike share a node; the first one's characters are compared with.
      if characters[node].isEmpty { characters[node] = term.characters }
    }
    self.characters = characters
    cancelled = terms.cancelled
    typos = terms.isForgiving ? terms.typos : nil
  }

  /// A meaning found in an answer: tokens `start..<end`.
  struct Occurrence: Equatable {
    let slot: Slot
    private let first: Int32
    private let length: Int32

    var start: Int { Int(first) }
    var end: Int { Int(first + length) }

    init(slot: Slot, start: Int, end: Int) {
      self.slot = slot
      first = Int32(start)
      length = Int32(end - start)
    }
  }

  /// Everything that stands in the tokens, in the order of its first token.
  func occurrences(in tokens: [Token], of vocabulary: Vocabulary) -> [Occurrence] {
    var search = Search(tokens: tokens, vocabulary: vocabulary)
    search.found.reserveCapacity(tokens.count)
    let firstSteps = (0..<vocabulary.words.count).map { number in
      vocabulary.steps(along: Int32(number), from: Trie.root, of: trie)
    }
    for start in tokens.indices {
      walk(firstSteps[Int(tokens[start].word)], at: start, from: start, &search)
      if typos != nil, tokens[start].isHan { walkHomophones(from: start, &search) }
    }
    leaveOutCancelled(of: &search.found)
    return search.found
  }

  /// One answer being searched.
  fileprivate struct Search {
    let tokens: [Token]
    let vocabulary: Vocabulary
    var found: [Occurrence] = []

    mutating func report(_ occurrence: Occurrence) {
      // A word and its stem may lead to the same place.
      var index = found.count - 1
      let furthest = max(0, found.count - 6)
      while index >= furthest, found[index].start == occurrence.start {
        if found[index] == occurrence { return }
        index -= 1
      }
      found.append(occurrence)
    }
  }

  /// Where a word leads to from a node, by its stem and as it was said.
  private typealias Steps = (stem: Trie.Node, raw: Trie.Node)

  private func walk(_ steps: Steps, at index: Int, from start: Int, _ search: inout Search) {
    if steps.raw != Trie.nowhere { goOn(from: steps.raw, after: index, from: start, &search) }
    if steps.stem != Trie.nowhere { goOn(from: steps.stem, after: index, from: start, &search) }
  }

  private func goOn(
    from node: Trie.Node, after index: Int, from start: Int, _ search: inout Search
  ) {
    let next = index + 1
    for place in trie.slotPlaces(at: node) {
      search.report(Occurrence(slot: trie.slot(at: place), start: start, end: next))
    }
    guard next < search.tokens.count, search.tokens[next].gap < .clause else { return }
    let steps = search.vocabulary.steps(along: search.tokens[next].word, from: node, of: trie)
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
        for place in homophones.slotPlaces(at: node) {
          search.report(Occurrence(slot: homophones.slot(at: place), start: start, end: index))
        }
      }
    }
  }

  private func leaveOutCancelled(of found: inout [Occurrence]) {
    guard found.contains(where: { cancelled[Int($0.slot)] != nil }) else { return }
    /// How far what cancels each slot reaches, of all that began so far.
    var reach = Array(repeating: 0, count: slotCount)
    var kept = 0
    var index = 0
    while index < found.count {
      let same =
        index..<(found[index...].firstIndex { $0.start != found[index].start } ?? found.count)
      for occurrence in found[same] {
        guard let slot = cancelled[Int(occurrence.slot)] else { continue }
        reach[Int(slot)] = max(reach[Int(slot)], occurrence.end)
      }
      for index in same {
        let occurrence = found[index]
        guard cancelled[Int(occurrence.slot)] == nil, reach[Int(occurrence.slot)] < occurrence.end
        else { continue }
        found[kept] = occurrence
        kept += 1
      }
      index = same.upperBound
    }
    found.removeSubrange(kept...)
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
