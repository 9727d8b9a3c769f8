import Foundation
import Scenario
import Scoring

/// How a person stands with one question, over all sessions.
package struct QuestionProgress: Equatable, Sendable {
  package var question: String
  /// The newest, 0 to 100, the oldest of them first: see ``ScoreTrend``.
  package var scores: [Double]
  package var best: Double?
  package var lastAt: Date?
  /// Concepts that were said the last time that each was asked for.
  package var covered: Int
  package var concepts: Int
  /// Ids of the misconceptions that stood the last time.
  package var standing: [String]
  /// When the first of its core and supporting concepts is due; nil for a question that was never
  /// asked.
  package var due: Date?
  /// What practising it is worth now: see ``PracticePlan``.
  package var need: Double

  package var last: Double? { scores.last }

  /// - Parameters:
  ///   - question: As it stands in the scenario today.
  ///   - trend: How it went so far.
  ///   - standings: Of its concepts.
  ///   - scheduler: Tells what is due.
  ///   - now: The time by which recall is told.
  package init(
    _ question: Question, trend: ScoreTrend, standings: [ConceptStanding],
    scheduler: FSRS = FSRS(), now: Date
  ) {
    self.question = question.id
    scores = trend.scores
    best = trend.best
    lastAt = trend.lastAt
    standing = trend.standing
    concepts = question.concepts.count
    let ids = Set(question.concepts.map(\.id))
    let known = standings.filter { ids.contains($0.concept) }
    covered = known.count { $0.lastHelp != .missed }
    let counted = known.filter { $0.tier != .bonus && $0.memory != nil }
    due = counted.compactMap { $0.memory.map(scheduler.due) }.min()
    need = counted.filter { $0.isDue(at: now, by: scheduler) }.reduce(0) {
      $0 + Score.weight(of: $1.tier) * (1 - $1.recall(at: now, by: scheduler))
    }
  }

  /// Whether it is time to practise it.
  package func isDue(at now: Date) -> Bool { due.map { $0 <= now } ?? false }
}
