extension Matcher {
  /// Whether no subject of the match has a rival nearer to what is said of it.
  func belongsTogether(_ match: [Hit]) -> Bool {
    for subject in match {
      guard let group = subject.subject?.group, !subject.isContext,
        match.allSatisfy({ $0 == subject || $0.subject?.group != group })
      else { continue }
      for other in match where other != subject && !other.isContext {
        // What is said of a thing named only in the next sentence was said of another one.
        if text.sentence(of: other.start) < text.sentence(of: subject.start), !isAdditive(subject) {
          return false
        }
        if hasRival(between: subject, and: other, in: group) { return false }
      }
    }
    return true
  }

  func hasRival(between subject: Hit, and other: Hit, in number: Int) -> Bool {
    let group = mentions.groups[number]
    let clause = text.clauseRange(around: other.start)
    let shared = clause.contains(subject.start)
    if speaksOfAll(other), isAmongLastTwo(subject, before: other, in: group) { return false }
    let distance = text.distance(subject, other)
    let between = min(subject.start, other.start)..<max(subject.start, other.start)
    var near =
      min(between.lowerBound, clause.lowerBound)..<max(between.upperBound, clause.upperBound)
    if shared {
      // In its clause only what is nearer than the subject can be a rival.
      near = near.clamped(
        to: between.lowerBound - distance - group.longest..<between.upperBound + distance
          + other.end - other.start + 1)
    }
    for rival in group.hits[group.firstHit(from: near.lowerBound)...] {
      guard rival.start < near.upperBound else { break }
      guard rival.subject != subject.subject, !areJoined(rival, subject), !rival.overlaps(other),
        !rival.overlaps(subject)
      else { continue }
      if rival.start > between.lowerBound, between.contains(rival.start) { return true }
      guard clause.contains(rival.start) else { continue }
      if !shared { return !isAdditive(subject) }
      if text.distance(rival, other) < distance, !isAdditive(subject) { return true }
    }
    return false
  }

  /// "both are frozen", "都不更新".
  private func speaksOfAll(_ hit: Hit) -> Bool {
    text.clause(text.clause(of: hit.start), has: .all)
  }

  private func isAmongLastTwo(
    _ subject: Hit, before other: Hit, in group: Mentions.Group
  ) -> Bool {
    let last = group.firstHit(from: other.start) - 1
    guard last >= 0 else { return false }
    if group.hits[last].subject == subject.subject { return true }
    return group.previousOther[last].map { group.hits[$0].subject == subject.subject } ?? false
  }

  /// How many tokens may stand between two names that are joined.
  static let joiningReach = 12

  /// "the image encoder and the LLM": nothing between the two but words that join equals.
  func areJoined(_ one: Hit, _ other: Hit) -> Bool {
    let (first, second) = one.start <= other.start ? (one, other) : (other, one)
    guard first.end <= second.start else { return true }
    let between = first.end..<second.start
    if between.isEmpty { return text.tokens[second.start].gap == .item }
    guard between.count <= Self.joiningReach else { return false }
    let joins =
      text.tokens[second.start].gap == .item
      || between.contains { text.begins(.conjunction, at: $0) || text.tokens[$0].gap == .item }
    return joins
      && between.allSatisfy { index in
        text.tokens[index].has(.filler) || text.isPart(of: .conjunction, index)
          || mentions.contain(index)
      }
  }
}
