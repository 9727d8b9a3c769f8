extension Reading {
  /// Works out which words are denied. Two denials of one word cancel out.
  mutating func markDenials() {
    let negators = activeNegators()
    var isNegated = Array(repeating: false, count: tokens.count)
    for negator in negators { isNegated[negator.range.lowerBound] = true }
    for negator in negators {
      for range in [scope(of: negator, isNegated), subject(of: negator)] {
        negate(range, sparingNames: negator.kind == .miscall)
      }
    }
    markRejections()
  }

  // MARK: Negators

  /// A negator that counts.
  private struct Negator {
    var kind: Markers.Kind
    var range: Range<Int>
    /// The end of the term that it is part of; nil for one that stands by itself.
    var termEnd: Int?
  }

  /// The negators that deny: not those inside an idiom. One that is part of a term ("not updated" is
  /// what a frozen model is) denies only what lies in that term.
  private func activeNegators() -> [Negator] {
    let idioms = longestIdioms()
    var terms = LongerTerms(occurrences[...])
    var active: [Negator] = []
    for marker in markers where Self.denying.contains(marker.kind) {
      let range = marker.range
      let termEnd = terms.end(around: range)
      guard !range.contains(where: { idioms[$0] >= range.count }),
        range.lowerBound >= contextCount, !isInterjection(range)
      else { continue }
      let negator = Negator(kind: marker.kind, range: range, termEnd: termEnd)
      if let last = active.last {
        if last.range.overlaps(range) {
          if range.count > last.range.count { active[active.count - 1] = negator }
          continue
        }
        if isNor(range), clause(of: last.range.lowerBound) == clause(of: range.lowerBound) {
          continue
        }
      }
      active.append(negator)
    }
    return active
  }

  /// For each token how many tokens the longest idiom has that it is part of. A repair that takes
  /// something back counts as one.
  private func longestIdioms() -> [Int32] {
    var longest = Array(repeating: Int32(0), count: tokens.count)
    for marker in markers {
      let isRepair =
        marker.kind == .repair && status(of: marker.range.lowerBound).contains(.retracted)
      guard marker.kind == .idiom || isRepair else { continue }
      for index in marker.range { longest[index] = max(longest[index], Int32(marker.range.count)) }
    }
    return longest
  }

  private func isNor(_ range: Range<Int>) -> Bool {
    range.count == 1 && tokens[range.lowerBound].has(.nor)
  }

  /// "No, …" answers somebody; it denies nothing of what follows the comma.
  func isInterjection(_ range: Range<Int>) -> Bool {
    opensClause(range.lowerBound) && gap(after: range.upperBound - 1) >= .clause
  }

  private static let denying: Set<Markers.Kind> = [.negator, .contrast, .miscall]

  // MARK: What is denied

  /// How far a negator reaches where nothing ends its clause, in half Latin words: a recogniser
  /// sets no commas.
  private static let scopeReach = 36

  /// From a negator to the end of its clause, or to a word that ends its reach.
  private func scope(of negator: Negator, _ isNegated: [Bool]) -> Range<Int> {
    let start = negator.range.upperBound
    var end = start
    var reached = 0
    while end < negator.termEnd ?? tokens.count, reached <= Self.scopeReach {
      reached += tokens[end].weight
      if end > start, endsScope(at: end, of: negator) || passesOn(at: end, isNegated) { break }
      if end == start, tokens[end].gap >= .clause { break }
      end += 1
    }
    return start..<max(start, end)
  }

  private func endsScope(at index: Int, of negator: Negator) -> Bool {
    if clause(of: index) != clause(of: index - 1) { return !continuesList(at: index) }
    if begins(.limit, at: index) { return true }
    return negator.kind == .contrast && tokens[index].has(.pronoun)
  }

  /// "you don't retrain the one and you don't retrain the other": each half has its own negator.
  private func passesOn(at index: Int, _ isNegated: [Bool]) -> Bool {
    let next = (index + 1..<min(index + 5, tokens.count)).clamped(to: clauseRange(around: index))
    return begins(.conjunction, at: index) && isNegated[next].contains(true)
  }

  /// "no U-Net, VAE or text encoder": the denial goes on to the last item.
  private func continuesList(at index: Int) -> Bool {
    guard tokens[index].gap == .clause else { return false }
    if tokens[index].has(.alternative) { return true }
    let item = clauseRange(around: index)
    let next = item.upperBound
    return item.count <= 4 && next < tokens.count && tokens[next].gap == .clause
      && tokens[next].has(.alternative)
  }

  /// What stands before a negator whose predicate says nothing of its own: in "cross-attention
  /// isn't used here" the cross-attention is denied.
  private func subject(of negator: Negator) -> Range<Int> {
    let clause = clauseRange(around: negator.range.lowerBound)
    let none = negator.range.lowerBound..<negator.range.lowerBound
    guard negator.kind == .negator, negator.termEnd == nil,
      clause.lowerBound < negator.range.lowerBound
    else { return none }
    let rest = negator.range.upperBound..<clause.upperBound
    if isFronted(clause.lowerBound..<negator.range.lowerBound, verb: rest) {
      return clause.lowerBound..<negator.range.lowerBound
    }
    guard rest.count <= 6, tokens[rest].allSatisfy({ $0.has(.empty) }) else { return none }
    if rest.isEmpty, !Self.predicates.contains(letters(of: negator.range)) { return none }
    return clause.lowerBound..<negator.range.lowerBound
  }

  /// "注意力权重我也不看": what is denied stands first, before the speaker and a bare verb.
  private func isFronted(_ object: Range<Int>, verb: Range<Int>) -> Bool {
    verb.count <= 2 && tokens[verb].allSatisfy(\.isHan) && !tokens[object.lowerBound].has(.speaker)
      && tokens[object.suffix(3)].contains { $0.has(.speaker) }
  }

  /// Negators that are a predicate by themselves: "交叉注意力没有".
  private static let predicates = Set(
    ["没有", "并没有", "无", "不是", "并不是", "不用", "不需要", "不会", "不", "没"].map(Inflection.scalars))
}

/// Tells for one range after another, in the order of the answer, of which longer terms it is part.
private struct LongerTerms {
  /// Those that begin after the last range asked for.
  private var ahead: ArraySlice<Lexicon.Occurrence>
  /// The furthest end of those that began before it.
  private var furthest = 0

  init(_ occurrences: ArraySlice<Lexicon.Occurrence>) { ahead = occurrences }

  /// The end of the longest term around the range, nil where it is part of none.
  mutating func end(around range: Range<Int>) -> Int? {
    while let term = ahead.first, term.start < range.lowerBound {
      furthest = max(furthest, term.end)
      ahead.removeFirst()
    }
    let here = ahead.prefix { $0.start == range.lowerBound }.map(\.end).max() ?? 0
    let around = furthest >= range.upperBound ? furthest : 0
    return max(around, here > range.upperBound ? here : 0).nonZero
  }
}

extension Int {
  fileprivate var nonZero: Int? { self == 0 ? nil : self }
}
