extension Reading {
  /// Works out which words are denied. Two denials of one word cancel out.
  mutating func markDenials() {
    let negators = activeNegators()
    for negator in negators {
      for range in [scope(of: negator, among: negators), subject(of: negator)] {
        deny(range)
        if negator.kind != .miscall { for index in range { nameDenied[index].toggle() } }
      }
    }
    markMyths()
    markReports()
    markRejections()
  }

  private mutating func deny(_ range: Range<Int>) {
    for index in range { denied[index].toggle() }
  }

  /// Turns words down that are said to be wrong; what was turned down already stays so, in how many
  /// ways it is called wrong.
  private mutating func reject(_ range: Range<Int>) {
    for index in range where !rejected[index] {
      denied[index].toggle()
      rejected[index] = true
    }
  }

  // MARK: Negators

  /// A negator that counts, and where its reach ends at the latest.
  private struct Negator {
    var marker: Markers.Found
    var limit: Int

    var kind: Markers.Kind { marker.kind }
    var range: Range<Int> { marker.range }
  }

  /// The negators that deny: not those inside an idiom. One that is part of a term ("not updated" is
  /// what a frozen model is) denies only what lies in that term.
  private func activeNegators() -> [Negator] {
    let idioms = markers.filter { $0.kind == .idiom || $0.kind == .repair && isRetracted($0.range) }
    var active: [Negator] = []
    for marker in markers where Self.denying.contains(marker.kind) {
      let range = marker.range
      guard range.lowerBound >= contextCount, !isInterjection(range),
        !idioms.contains(where: { $0.range.overlaps(range) && $0.range.count >= range.count })
      else { continue }
      let negator = Negator(marker: marker, limit: endOfTerm(around: range) ?? tokens.count)
      if let last = active.last, last.range.overlaps(range) {
        if range.count > last.range.count { active[active.count - 1] = negator }
        continue
      }
      if isNor(range), active.contains(where: { clause[$0.range.lowerBound] == clause[range.lowerBound] }) {
        continue
      }
      active.append(negator)
    }
    return active
  }

  /// The end of the term that a negator is part of.
  private func endOfTerm(around negator: Range<Int>) -> Int? {
    occurrences.filter {
      $0.start <= negator.lowerBound && negator.upperBound <= $0.end
        && $0.end - $0.start > negator.count
    }.map(\.end).max()
  }

  private func isRetracted(_ range: Range<Int>) -> Bool {
    status[range.lowerBound].contains(.retracted)
  }

  private func isNor(_ range: Range<Int>) -> Bool {
    range.count == 1 && tokens[range.lowerBound].raw == Inflection.scalars("nor")
  }

  /// "No, …" answers somebody; it denies nothing of what follows the comma.
  private func isInterjection(_ range: Range<Int>) -> Bool {
    opensClause(range.lowerBound) && gap(after: range.upperBound - 1) >= .clause
  }

  /// How far a negator reaches where nothing ends its clause, in half Latin words: a recogniser
  /// sets no commas.
  private static let scopeReach = 36

  /// From a negator to the end of its clause, or to a word that ends its reach.
  private func scope(
    of negator: Negator, among negators: [Negator]
  ) -> Range<Int> {
    let start = negator.range.upperBound
    var end = start
    var reached = 0
    while end < negator.limit, reached <= Self.scopeReach {
      reached += tokens[end].weight
      if end > start, endsScope(at: end, of: negator) || passesOn(at: end, to: negators) { break }
      if end == start, tokens[end].gap >= .clause { break }
      end += 1
    }
    return start..<max(start, end)
  }

  private func endsScope(at index: Int, of negator: Negator) -> Bool {
    if clause[index] != clause[index - 1] { return !continuesList(at: index) }
    if begins(.limit, at: index) { return true }
    return negator.kind == .contrast && Self.pronouns.contains(tokens[index].raw)
  }

  /// "you don't retrain the one and you don't retrain the other": each half has its own negator.
  private func passesOn(at index: Int, to negators: [Negator]) -> Bool {
    begins(.conjunction, at: index)
      && negators.contains {
        let next = $0.range.lowerBound
        return (index + 1...index + 4).contains(next) && clause[next] == clause[index]
      }
  }

  /// "no U-Net, VAE or text encoder": the denial goes on to the last item.
  private func continuesList(at index: Int) -> Bool {
    guard tokens[index].gap == .clause else { return false }
    if Self.alternatives.contains(tokens[index].raw) { return true }
    let item = clauseRange(around: index)
    let next = item.upperBound
    return item.count <= 4 && next < tokens.count && tokens[next].gap == .clause
      && Self.alternatives.contains(tokens[next].raw)
  }

  /// What stands before a negator whose predicate says nothing of its own: in "cross-attention
  /// isn't used here" the cross-attention is denied.
  private func subject(of negator: Negator) -> Range<Int> {
    let clause = clauseRange(around: negator.range.lowerBound)
    let none = negator.range.lowerBound..<negator.range.lowerBound
    guard negator.kind == .negator, negator.limit == tokens.count, clause.lowerBound < negator.range.lowerBound else {
      return none
    }
    let rest = negator.range.upperBound..<clause.upperBound
    if isFronted(clause.lowerBound..<negator.range.lowerBound, verb: rest) {
      return clause.lowerBound..<negator.range.lowerBound
    }
    guard rest.count <= 6, rest.allSatisfy({ Self.empty.contains(tokens[$0].raw) }) else {
      return none
    }
    let word = negator.range.flatMap { tokens[$0].raw }
    if rest.isEmpty, !Self.predicates.contains(word) { return none }
    return clause.lowerBound..<negator.range.lowerBound
  }

  /// "注意力权重我也不看": what is denied stands first, before the speaker and a bare verb.
  private func isFronted(_ object: Range<Int>, verb: Range<Int>) -> Bool {
    verb.count <= 2 && verb.allSatisfy { tokens[$0].isHan }
      && object.suffix(3).contains { Self.speakers.contains(tokens[$0].raw) }
      && object.first.map { !Self.speakers.contains(tokens[$0].raw) } ?? false
  }

  // MARK: What others say

  private mutating func markMyths() {
    for marker in markers where marker.kind == .myth && marker.range.lowerBound >= contextCount {
      var end = marker.range.upperBound
      while end < tokens.count, sentence[end] == sentence[marker.range.lowerBound],
        !begins(.turn, at: end), !begins(.reality, at: end)
      { end += 1 }
      reject(marker.range.upperBound..<end)
    }
  }

  /// "Some people say that CLIP draws pictures, but …": what is reported and then turned down is not
  /// the speaker's claim.
  private mutating func markReports() {
    for marker in markers where marker.kind == .reporter && marker.range.lowerBound >= contextCount
    {
      let start = marker.range.upperBound
      guard let end = turnsDown(from: start) else { continue }
      reject(start..<end)
    }
  }

  /// Where a report that began at `start` is turned down, in its sentence or at once in the next.
  private func turnsDown(from start: Int) -> Int? {
    guard start < tokens.count else { return nil }
    var index = start
    while index < tokens.count, sentence[index] <= sentence[start] + 1 {
      let isNext = sentence[index] != sentence[start]
      let opensNext = isNext && tokens[index].gap >= .sentence
      let turns = begins(.turn, at: index) || begins(.reality, at: index)
      if turns, !isNext || opensNext { return index }
      if begins(.rejection, at: index) {
        return isNext
          ? sentenceRange(around: index).lowerBound
          : clauseRange(around: index).lowerBound > start
            ? clauseRange(around: index).lowerBound : index
      }
      if opensClause(index),
        isDenialClause(clauseRange(around: index)) || isNo(index)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// "That's wrong", "那是不对的": turns down what was said just before.
  private mutating func markRejections() {
    for marker in markers where marker.kind == .rejection {
      let at = marker.range.lowerBound
      guard at >= contextCount, !isReported(before: at) else { continue }
      let clause = clauseRange(around: at)
      let before = clause.lowerBound..<at
      if weight(of: before) >= 4, before.contains(where: { !Self.empty.contains(tokens[$0].raw) }) {
        reject(before)
      } else if clause.lowerBound > contextCount {
        denyClause(before: clause.lowerBound)
      }
    }
    for index in contextCount..<max(contextCount, tokens.count) where opensClause(index) {
      let range = clauseRange(around: index)
      guard isDenialClause(range), index > contextCount, !isReported(before: index),
        !markers.contains(where: { $0.kind == .rejection && $0.range.overlaps(range) })
      else { continue }
      denyClause(before: index)
    }
  }

  /// "no, …": an answer to what is reported.
  private func isNo(_ index: Int) -> Bool {
    tokens[index].raw == Inflection.scalars("no") && gap(after: index) >= .clause
  }

  private mutating func denyClause(before index: Int) {
    reject(clauseRange(around: index - 1).clamped(to: contextCount..<index))
  }

  private func isReported(before index: Int) -> Bool {
    markers.contains {
      $0.kind == .reporter && $0.range.upperBound <= index
        && sentence[index] - sentence[$0.range.lowerBound] <= 1
    }
  }

  /// "but it doesn't", "其实没有": a clause that is nothing but a denial.
  private func isDenialClause(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 7 else { return false }
    // A sentence of its own has to point back: "It doesn't."
    if tokens[range.lowerBound].gap >= .sentence,
      range.count > 4 || !Self.pronouns.contains(tokens[range.lowerBound].raw)
    {
      return false
    }
    let negators = markers.filter { $0.kind == .negator && range.contains($0.range.lowerBound) }
    guard !negators.isEmpty else { return false }
    return range.allSatisfy { index in
      Self.empty.contains(tokens[index].raw) || negators.contains { $0.range.contains(index) }
    } && !negators.allSatisfy { isInterjection($0.range) }
  }

  // MARK: Words

  private static let denying: Set<Markers.Kind> = [.negator, .contrast, .miscall]

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(whereSeparator: \.isWhitespace).map { Inflection.scalars(String($0)) })
  }

  private static let pronouns = words("it they we you he she i")
  private static let speakers = words("我 们 咱")
  private static let alternatives = words("or nor 或 或者")
  /// Negators that are a predicate by themselves: "交叉注意力没有".
  private static let predicates = words("没有 并没有 无 不是 并不是 不用 不需要 不会 不 没")
  /// Words that say nothing about the subject matter.
  private static let empty = words(
    """
    it they that this but so is are was were be been being do does did has have had use used using
    exist exists apply applies applied need needed needs work works working help helps involved
    involve there here matter matters at all any either really the in case required necessary
    present part of true just actually though anyway anymore of course for me an option
    其 实 用 需 要 存 在 有 行 适 用 的 了 里 面 这 个 那 么 样 吧 成 立 对 但 是 而 它 此 也 根 本 完 全 真 到 过 回 事 会
    """)
}
