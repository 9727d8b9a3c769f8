import Scenario

extension Rubric {
  /// Whether a text speaks of a concept at all: all parts of one way of saying it stand in it,
  /// whether affirmed, denied or asked.
  ///
  /// "They never said that the LLM is frozen" and "is the LLM frozen?" speak of it; neither would
  /// earn it.
  /// - Parameters:
  ///   - id: The concept's or misconception's id; an unknown one is not spoken of.
  ///   - text: What was said.
  /// - Returns: Whether it is spoken of.
  package func isNamed(_ id: String, in text: String) -> Bool {
    guard
      let claim = concepts.first(where: { $0.id == id })
        ?? misconceptions.first(where: { $0.id == id })
    else { return false }
    let (matcher, _) = matcher(for: text)
    let hits = Hits(of: sought, in: matcher.text, subjects: subjects, includesUnsaid: true)
    return claim.patterns.contains { pattern in
      pattern.wanted.allSatisfy { hits.contain($0.number) }
        && !pattern.unwanted.contains { hits.contain($0) }
    }
  }
}
