import Scenario

/// Everything that a person practised on one scenario, put together from its sessions.
package struct PracticeHistory: Equatable, Sendable {
  /// By question, how it went; of a question that was never answered there is nothing.
  package private(set) var trends: [String: ScoreTrend] = [:]
  /// In no order of its own: one for every concept that was ever asked for.
  package private(set) var standings: [ConceptStanding] = []

  package init() {}

  package init(trends: [String: ScoreTrend], standings: [ConceptStanding]) {
    self.trends = trends
    self.standings = standings
  }

  /// Puts sessions on one scenario together, in any order.
  package init(_ records: some Sequence<SessionRecord>, scheduler: FSRS = FSRS()) {
    var results: [QuestionResult] = []
    var reviews: [Review] = []
    for record in records {
      results += record.results
      reviews += record.reviews
    }
    results.sort { $0.at < $1.at }
    trends = Dictionary(grouping: results, by: \.question).mapValues { ScoreTrend($0) }
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

  package func trend(of question: String) -> ScoreTrend { trends[question] ?? ScoreTrend() }

  package func standings(on question: String) -> [ConceptStanding] {
    standings.filter { $0.question == question }
  }
}
