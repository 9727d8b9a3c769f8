import Scenario

/// The derived matchers of a question: made only where an author left `match` out.
package struct Derivations: Sendable {
  private var concepts: [String: Derivation] = [:]
  private var misconceptions: [String: Derivation] = [:]

  /// Derives what the question's concepts and misconceptions lack.
  package init(question: Question, glossary: [GlossaryEntry]) {
    let needsConcepts = question.concepts.contains { $0.match.isEmpty }
    let needsMisconceptions = question.misconceptions.contains { $0.match.isEmpty }
    guard needsConcepts || needsMisconceptions else { return }
    let reader = ClaimReader(question: question, glossary: glossary)
    let claims = ClaimSet(question, reader)
    for concept in question.concepts where concept.match.isEmpty {
      concepts[concept.id] = claims.derivation(of: concept)
    }
    for misconception in question.misconceptions where misconception.match.isEmpty {
      misconceptions[misconception.id] = claims.derivation(of: misconception)
    }
  }

  /// What was derived for a concept; nil where its author wrote patterns.
  package func derivation(of concept: Concept) -> Derivation? { concepts[concept.id] }

  /// What was derived for a misconception; nil where its author wrote patterns.
  package func derivation(of misconception: Misconception) -> Derivation? {
    misconceptions[misconception.id]
  }

  func patterns(of concept: Concept) -> [Pattern] {
    concepts[concept.id]?.patterns ?? concept.match.map(\.value)
  }

  func patterns(of misconception: Misconception) -> [Pattern] {
    misconceptions[misconception.id]?.patterns ?? misconception.match.map(\.value)
  }
}

/// The claims of a question, read in every language that it is written in.
private struct ClaimSet {
  private var keys: [Language: [String: [ClaimKey]]] = [:]
  private var counts: [Language: ClaimKeyCounts] = [:]
  private let reader: ClaimReader

  init(_ question: Question, _ reader: ClaimReader) {
    self.reader = reader
    for language in Language.allCases {
      var claims: [String: [ClaimKey]] = [:]
      for concept in question.concepts {
        claims[concept.id] = concept.gloss.texts[language].map { reader.keys(of: $0) }
      }
      keys[language] = claims
      counts[language] = ClaimKeyCounts(Array(claims.values))
    }
  }

  func derivation(of concept: Concept) -> Derivation {
    join { language, counts in
      guard let claim = keys[language]?[concept.id] else { return nil }
      if concept.naming, let names = Derivation(naming: concept.id, claim) { return names }
      return Derivation(of: claim, among: counts)
    }
  }

  /// What corrects a misconception must not stand beside it.
  func derivation(of misconception: Misconception) -> Derivation {
    join { language, counts in
      guard let gloss = misconception.gloss.texts[language] else { return nil }
      let claim = reader.keys(of: gloss)
      let corrections = misconception.correctedBy.compactMap { id in
        keys[language]?[id]?.filter { key in !claim.contains { $0.source == key.source } }
          .max { counts.weight(of: $0) < counts.weight(of: $1) }
      }
      return Derivation(
        of: claim, among: counts, share: Derivation.misconceptionShare, without: corrections)
    }
  }

  private func join(_ derive: (Language, ClaimKeyCounts) -> Derivation?) -> Derivation {
    var patterns: [Pattern] = []
    for language in Language.allCases {
      guard let counts = counts[language] else { continue }
      for pattern in derive(language, counts)?.patterns ?? [] where !patterns.contains(pattern) {
        patterns.append(pattern)
      }
    }
    return Derivation(patterns: patterns)
  }
}
