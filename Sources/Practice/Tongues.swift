import Scenario

/// Concepts that were said in one language only.
package struct Tongues: Equatable, Sendable {
  /// By question and concept, the language that each was never said in.
  private var lacking: [String: Language] = [:]

  package init(_ standings: [ConceptStanding]) {
    for standing in standings {
      let spoken = Language.allCases.filter { standing.saidIn[$0] ?? 0 > 0 }
      guard spoken.count == 1, let other = Language.allCases.first(where: { $0 != spoken[0] })
      else { continue }
      lacking[standing.question + "/" + standing.concept] = other
    }
  }

  /// The language in which more remains to be said; nil where nothing does.
  /// - Parameter language: The one that the person asked for, if any.
  /// - Returns: That one, or the one that lacks more.
  package func wanted(_ language: Language?) -> Language? {
    if let language { return language }
    let counts = Language.allCases.map { language in
      (language: language, count: lacking.values.count { $0 == language })
    }
    return counts.filter { $0.count > 0 }.max { $0.count < $1.count }?.language
  }

  /// Whether a concept was said, but never in this language.
  package func lacks(_ language: Language, concept: String, of question: String) -> Bool {
    lacking[question + "/" + concept] == language
  }
}
