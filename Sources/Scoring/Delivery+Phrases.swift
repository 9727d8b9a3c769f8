/// Phrases found in an answer, each with what it is used for, in the order of the text.
struct FoundPhrases {
  fileprivate(set) var found: [(use: Usage.Use, range: Range<Int>)] = []

  func ranges(of use: Usage.Use) -> [Range<Int>] {
    found.filter { $0.use == use }.map(\.range)
  }
}

/// How far the scan has come.
private struct HeardFillers {
  /// Where the last filler ended.
  private(set) var end = -1
  /// Where the fillers end with which the answer starts, one after another, or the "嗯" that is a
  /// yes: nothing has been said yet.
  private(set) var warmUpEnd = 0

  mutating func add(_ use: Usage.Use, _ range: Range<Int>) {
    guard use == .filler || use == .innocent else { return }
    if range.lowerBound == warmUpEnd { warmUpEnd = range.upperBound }
    if use == .filler { end = range.upperBound }
  }
}

extension Speech {
  /// How far `behind` looks back, in words: about a long clause.
  private static let lookBack = 14
  /// How far `notNear` looks each way, in words.
  private static let near = 6

  /// Scans the answer once; of the phrases that begin at a word the longest one wins, and its words
  /// belong to no other.
  func phrases() -> FoundPhrases {
    var result = FoundPhrases()
    var heard = HeardFillers()
    var index = 0
    while index < words.count {
      guard let match = match(at: index, heard) else {
        index += 1
        continue
      }
      heard.add(match.use, match.range)
      result.found.append(match)
      index = match.range.upperBound
    }
    return result
  }

  private func match(
    at index: Int, _ heard: HeardFillers
  ) -> (use: Usage.Use, range: Range<Int>)? {
    // Few words begin a phrase, and fewer phrases stand: what they ask is looked at last.
    if words[index].entry.usages != 0 {
      let usages = usages(at: index)
      for number in usages.indices where stands(usages[number].words, at: index) {
        let usage = usages[number]
        if isOpen(usage, at: index, heard), isClosed(usage, at: index, depth: 0),
          suits(usage, at: index)
        {
          return (usage.use, index..<index + usage.words.count)
        }
      }
    }
    return words[index].has(.hesitation) ? (.filler, hesitation(at: index)) : nil
  }

  private func usages(at index: Int) -> [Usage] {
    Phrasebook.shared.usages[Int(words[index].entry.usages)]
  }

  /// A drawn-out "嗯嗯嗯" is one hesitation.
  private func hesitation(at index: Int) -> Range<Int> {
    var end = index + 1
    while end < words.count, words[end].key == words[index].key, words[end].gap == .none {
      end += 1
    }
    return index..<end
  }

  // MARK: Before and after

  private func isOpen(_ usage: Usage, at index: Int, _ heard: HeardFillers) -> Bool {
    switch usage.opens {
    case .anything: true
    case .answer: index == 0
    case .filler: heard.end == index && gap(before: index) < .sentence
    case .clause: index > heard.warmUpEnd && (.clause ... .ellipsis).contains(gap(before: index))
    case .pause: isAfterPause(index, heard)
    case .connective:
      isAfterPause(index, heard)
        || Self.connectives.phrases.contains { stands($0, at: index - $0.count) }
    }
  }

  private func isAfterPause(_ index: Int, _ heard: HeardFillers) -> Bool {
    index == 0 || words[index].gap >= .clause || heard.end == index
  }

  private func isClosed(_ usage: Usage, at index: Int, depth: Int) -> Bool {
    let next = index + usage.words.count
    switch usage.closes {
    case .anything: return true
    case .filler: return gap(before: next) < .sentence && fillerBegins(at: next, depth: depth)
    case .pause: return isBeforePause(next, depth: depth)
    case .end:
      // A sentence of its own ("Right.") is an answer to somebody.
      guard gap(before: next) >= .sentence else { return isBeforePause(next, depth: depth) }
      return index > 0 && words[index].gap < .sentence
    }
  }

  private func isBeforePause(_ next: Int, depth: Int) -> Bool {
    guard next < words.count else { return false }
    switch words[next].gap {
    case .clause, .ellipsis: return !words[next].afterColon
    case .none, .item: return fillerBegins(at: next, depth: depth)
    case .sentence, .question: return false
    }
  }

  /// Looks one filler ahead and no further, so that the scan stays linear.
  private func fillerBegins(at index: Int, depth: Int) -> Bool {
    guard index < words.count else { return false }
    if words[index].has(.hesitation) { return true }
    guard depth == 0 else { return false }
    return usages(at: index).contains { usage in
      usage.use == .filler && usage.closes != .anything && stands(usage.words, at: index)
        && isClosed(usage, at: index, depth: 1) && suits(usage, at: index)
    }
  }

  // MARK: Neighbours

  private func suits(_ usage: Usage, at index: Int) -> Bool {
    let next = index + usage.words.count
    let follows = { (phrase: [Key]) in
      words[index].gap < .clause && stands(phrase, at: index - phrase.count)
    }
    let leads = { (phrase: [Key]) in gap(before: next) < .clause && stands(phrase, at: next) }
    return (usage.after.isEmpty || usage.after.phrases.contains(where: follows))
      && !usage.notAfter.phrases.contains(where: follows)
      && (usage.before.isEmpty || usage.before.phrases.contains(where: leads))
      && !usage.notBefore.phrases.contains(where: leads)
      && (usage.behind.isEmpty || stands(anyOf: usage.behind, behind: index))
      && (usage.notBehind.isEmpty || !stands(anyOf: usage.notBehind, behind: index))
      && (usage.ahead.isEmpty || stands(anyOf: usage.ahead, ahead: next, usage.reach))
      && (usage.notAhead.isEmpty || !stands(anyOf: usage.notAhead, ahead: next, usage.reach))
      && (usage.notNear.isEmpty || !stands(anyOf: usage.notNear, near: index))
  }

  private func stands(anyOf phrases: Usage.Words, near index: Int) -> Bool {
    (max(0, index - Self.near)..<min(index + Self.near, words.count)).contains { place in
      phrases.phrases.contains { stands($0, at: place) }
    }
  }

  private func stands(anyOf phrases: Usage.Words, behind index: Int) -> Bool {
    var start = index
    while start > max(0, index - Self.lookBack), words[start].gap < .clause {
      start -= 1
      if phrases.phrases.contains(where: { start + $0.count <= index && stands($0, at: start) }) {
        return true
      }
    }
    return false
  }

  private func stands(anyOf phrases: Usage.Words, ahead start: Int, _ reach: Int) -> Bool {
    for index in start..<max(start, min(start + reach, words.count)) {
      if words[index].gap >= .sentence { return false }
      if phrases.phrases.contains(where: { stands($0, at: index) }) { return true }
    }
    return false
  }

  private static let connectives: Usage.Words = "and but because 然后 但是 因为 所以 还有 而且 不过 那"
}
