/// All terms of a question's patterns, and all markers, as one automaton over folded letters, run once
/// an answer.
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
  /// Mends the words of an answer.
  private let typos: Typos
  /// Words that most answers are made of, and where each leads to from the trie's root.
  private let known: KnownWords
  private var knownSteps: [Trie.Steps] = []

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
    typos = terms.typos
    known = KnownWords([terms.vocabulary, Markers.vocabulary], mending: typos)
    knownSteps = firstSteps(of: vocabulary())
  }

  /// A vocabulary for an answer that is to be searched.
  func vocabulary() -> Vocabulary { Vocabulary(knowing: known, mending: typos) }

  /// Where each word leads to from the trie's root, those left out that are noted already.
  private func firstSteps(of vocabulary: Vocabulary) -> [Trie.Steps] {
    (knownSteps.count..<vocabulary.count).map { number in
      vocabulary.steps(along: Int32(number), from: Trie.root, of: trie)
    }
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

  /// What was found in one answer, in the order of the first tokens.
  struct Findings {
    fileprivate(set) var terms: [Occurrence] = []
    fileprivate(set) var markers: [Markers.Found] = []
  }

  /// Everything that stands in the tokens, whose words the vocabulary holds; it was begun by
  /// ``vocabulary()``.
  func findings(in tokens: [Token], of vocabulary: Vocabulary) -> Findings {
    var search = LexiconSearch(tokens: tokens, vocabulary: vocabulary)
    let ownSteps = firstSteps(of: vocabulary)
    for start in tokens.indices {
      let word = Int(tokens[start].word)
      let steps = word < knownSteps.count ? knownSteps[word] : ownSteps[word - knownSteps.count]
      walk(steps, at: start, from: start, &search)
      if tokens[start].isHan { walkHomophones(from: start, &search) }
    }
    leaveOutCancelled(of: &search.terms)
    return Findings(terms: search.terms, markers: search.markers.compactMap(Markers.Found.init))
  }

  private func walk(
    _ steps: Trie.Steps, at index: Int, from start: Int, _ search: inout LexiconSearch
  ) {
    if steps.raw != Trie.nowhere { goOn(from: steps.raw, after: index, from: start, &search) }
    if steps.stem != Trie.nowhere { goOn(from: steps.stem, after: index, from: start, &search) }
  }

  private func goOn(
    from node: Trie.Node, after index: Int, from start: Int, _ search: inout LexiconSearch
  ) {
    let next = index + 1
    for place in trie.slotPlaces(at: node) {
      search.report(Occurrence(slot: trie.slot(at: place), start: start, end: next))
    }
    guard next < search.tokens.count, search.tokens[next].gap < .clause else { return }
    let steps = search.vocabulary.steps(along: search.tokens[next].word, from: node, of: trie)
    walk(steps, at: next, from: start, &search)
  }

  private func walkHomophones(from start: Int, _ search: inout LexiconSearch) {
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

/// One answer being searched.
private struct LexiconSearch {
  let tokens: [Token]
  let vocabulary: Vocabulary
  var terms: [Lexicon.Occurrence] = []
  var markers: [Lexicon.Occurrence] = []

  init(tokens: [Token], vocabulary: Vocabulary) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    terms.reserveCapacity(tokens.count * 2)
    markers.reserveCapacity(tokens.count)
  }

  mutating func report(_ occurrence: Lexicon.Occurrence) {
    if Markers.has(occurrence.slot) {
      Self.add(occurrence, to: &markers)
    } else {
      Self.add(occurrence, to: &terms)
    }
  }

  private static func add(
    _ occurrence: Lexicon.Occurrence, to found: inout [Lexicon.Occurrence]
  ) {
    // A word and its stem may lead to the same place.
    var index = found.count - 1
    let furthest = max(0, found.count - 6)
    while index >= furthest, found[index].start == occurrence.start {
      if found[index] == occurrence { return }
      index -= 1
    }
    found.append(occurrence)
  }

  func character(at index: Int) -> UInt32 { vocabulary.raw(tokens[index].word).first ?? 0 }

  /// Whether a slip of the input method explains the difference: at least half of the characters
  /// are the same, and none of the others is one of the little words that stand anywhere.
  func sounds(from start: Int, like meant: [UInt32]) -> Bool {
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
