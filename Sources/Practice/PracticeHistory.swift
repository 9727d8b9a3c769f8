import Scenario

/// Everything that a person practised on one scenario, put together from its sessions.
package struct PracticeHistory: Equatable, Sendable {
  /// In the order of time.
  package private(set) var results: [QuestionResult] = []
  /// In no order of its own: one for every concept that was ever asked for.
  package private(set) var standings: [ConceptStanding] = []

  package init() {}

  package init(results: [QuestionResult], standings: [ConceptStanding]) {
    self.results = results
    self.standings = standings
  }

  /// Puts sessions on one scenario together, in any order.
  package init(_ records: some Sequence<SessionRecord>, scheduler: FSRS = FSRS()) {
    var reviews: [Review] = []
    for record in records {
      results += record.results
      reviews += record.reviews
    }
    results.sort { $0.at < $1.at }
    reviews.sort { $0.at < $1.at }
    var byConcept: [String: ConceptStanding] = [:]
    for review in reviews {
      byConcept[
        review.question + "/" + review.concept,
        default: ConceptStanding(
          question: review.question, concept: review.concept, tier: review.tier)
      ].take(review, by: scheduler)
    }
    for dispute in records.flatMap(\.disputes) {
      byConcept[dispute.question + "/" + dispute.concept]?.disputed += 1
    }
    standings = byConcept.values.sorted { ($0.question, $0.concept) < ($1.question, $1.concept) }
  }

  package func results(on question: String) -> [QuestionResult] {
    results.filter { $0.question == question }
  }

  package func standings(on question: String) -> [ConceptStanding] {
    standings.filter { $0.question == question }
  }
}
