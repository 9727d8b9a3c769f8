extension Reading {
  /// Turns words down that are said to be wrong; what was turned down stays so, in however many
  /// ways it is called wrong.
  mutating func markRejections() {
    var end = 0
    for range in (myths() + reports() + rejectedClaims())
      .sorted(by: { $0.lowerBound < $1.lowerBound })
    {
      deny(max(range.lowerBound, end)..<max(range.upperBound, end))
      end = max(end, range.upperBound)
    }
  }

  // MARK: What others say

  /// What follows "it is a myth that", to the end of the sentence or to how things really are.
  private func myths() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for marker in markers where marker.kind == .myth && marker.range.lowerBound >= contextCount {
      let start = marker.range.upperBound
      // Up to the same end as the one before.
      if let last = found.last, last.contains(start) { continue }
      let sentence = sentenceRange(around: marker.range.lowerBound)
      let end = (start..<sentence.upperBound).first { turns(at: $0) } ?? sentence.upperBound
      if start < end { found.append(start..<end) }
    }
    return found
  }

  private func turns(at index: Int) -> Bool {
    begins(.turn, at: index) || begins(.reality, at: index)
  }

  /// "Some people say that CLIP draws pictures, but …": what is reported and then turned down is not
  /// the speaker's claim.
  private func reports() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var search = TurnDownSearch()
    for marker in markers.reversed()
    where marker.kind == .reporter && marker.range.lowerBound >= contextCount {
      let start = marker.range.upperBound
      if let end = search.turnDown(of: start, in: self), start < end { found.append(start..<end) }
    }
    return found
  }

  // MARK: Calling it wrong

  /// "That's wrong", "那是不对的": turns down what was said just before.
  private func rejectedClaims() -> [Range<Int>] {
    let reports = firstReports()
    var found: [Range<Int>] = []
    for marker in markers where marker.kind == .rejection {
      let at = marker.range.lowerBound
      guard at >= contextCount, !isReported(before: at, reports) else { continue }
      let clause = clauseRange(around: at)
      let before = clause.lowerBound..<at
      if weight(of: before) >= 4, tokens[before].contains(where: { !$0.has(.empty) }) {
        found.append(before)
      } else if clause.lowerBound > contextCount {
        found.append(personsClause(before: clause.lowerBound))
      }
    }
    for clause in clauses where clause.tokens.lowerBound > contextCount {
      guard isDenial(clause), !isReported(before: clause.tokens.lowerBound, reports),
        !clause.tokens.contains(where: { isPart(of: .rejection, $0) })
      else { continue }
      found.append(personsClause(before: clause.tokens.lowerBound))
    }
    return found
  }

  private func personsClause(before index: Int) -> Range<Int> {
    clauseRange(around: index - 1).clamped(to: contextCount..<index)
  }

  /// For each sentence where its first report begins.
  private func firstReports() -> [Int?] {
    var first: [Int?] = Array(repeating: nil, count: sentences.count)
    for marker in markers where marker.kind == .reporter {
      let sentence = sentence(of: marker.range.lowerBound)
      first[sentence] = min(first[sentence] ?? .max, marker.range.upperBound)
    }
    return first
  }

  /// Whether a report stands before the token, in its sentence or the one before.
  private func isReported(before index: Int, _ firstReports: [Int?]) -> Bool {
    let sentence = sentence(of: index)
    if sentence > 0, firstReports[sentence - 1] != nil { return true }
    return firstReports[sentence].map { $0 <= index } ?? false
  }

  /// "no, …": an answer to what is reported.
  fileprivate func isNo(_ index: Int) -> Bool {
    tokens[index].has(.no) && gap(after: index) >= .clause
  }

  /// "but it doesn't", "其实没有": a clause that is nothing but a denial.
  fileprivate func isDenial(_ clause: Clause) -> Bool {
    let range = clause.tokens
    guard range.count >= 2, range.count <= 7, clause.markers.contains(Markers.Kinds(.negator))
    else {
      return false
    }
    // A sentence of its own has to point back: "It doesn't."
    let first = tokens[range.lowerBound]
    if first.gap >= .sentence, range.count > 4 || !first.has(.pronoun) { return false }
    let negators = markers(in: range).filter { $0.kind == .negator }
    return range.allSatisfy { index in
      tokens[index].has(.empty) || negators.contains { $0.range.contains(index) }
    } && !negators.allSatisfy { isInterjection($0.range) }
  }

  /// The markers that begin among these tokens.
  private func markers(in range: Range<Int>) -> ArraySlice<Markers.Found> {
    markers[markers.firstIndex(startingAt: range.lowerBound)...]
      .prefix { $0.range.lowerBound < range.upperBound }
  }
}

extension [Markers.Found] {
  /// The index of the first that begins at the token or after it.
  fileprivate func firstIndex(startingAt token: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Finds where reports are turned down, from the last report to the first, looking at no word twice.
private struct TurnDownSearch {
  /// The token from which on the sentence was searched last, and what was found first.
  private var searched: (start: Int, found: Int?)?
  /// The sentence after which it was searched last, and what was found.
  private var next: (sentence: Int, found: Int?)?

  /// Where a report that began at `start` is turned down, in its sentence or at once in the next.
  mutating func turnDown(of start: Int, in text: Reading) -> Int? {
    guard start < text.tokens.count else { return nil }
    let sentence = text.sentenceRange(around: start)
    var found = (start..<sentence.upperBound).first { index in
      searched?.start == index || Self.turnsDownHere(index, text)
    }
    if let searched, searched.start == found, !Self.turnsDownHere(searched.start, text) {
      found = searched.found
    }
    searched = (start, found)
    guard let found else { return turnDown(afterSentenceOf: start, text) }
    guard text.begins(.rejection, at: found), !Self.turns(found, text) else { return found }
    let clause = text.clauseRange(around: found)
    return clause.lowerBound > start ? clause.lowerBound : found
  }

  private mutating func turnDown(afterSentenceOf start: Int, _ text: Reading) -> Int? {
    let sentence = text.sentence(of: start)
    guard sentence + 1 < text.sentences.count else { return nil }
    if let next, next.sentence == sentence { return next.found }
    let range = text.sentences[sentence + 1]
    let index = range.first { index in
      index == range.lowerBound && Self.turns(index, text) || text.begins(.rejection, at: index)
        || Self.isDenied(index, text)
    }
    let found = index.map { index in
      text.begins(.rejection, at: index)
        && !(index == range.lowerBound && Self.turns(index, text)) ? range.lowerBound : index
    }
    next = (sentence, found)
    return found
  }

  private static func turnsDownHere(_ index: Int, _ text: Reading) -> Bool {
    turns(index, text) || text.begins(.rejection, at: index) || isDenied(index, text)
  }

  private static func turns(_ index: Int, _ text: Reading) -> Bool {
    text.begins(.turn, at: index) || text.begins(.reality, at: index)
  }

  private static func isDenied(_ index: Int, _ text: Reading) -> Bool {
    text.opensClause(index)
      && (text.isDenial(text.clauses[text.clause(of: index)]) || text.isNo(index))
  }
}
