import Foundation

/// How one question went over all sessions, in short.
package struct ScoreTrend: Equatable, Sendable {
  /// So many scores at the most: what is older is no part of a trend.
  package static let longest = 100

  /// The newest, 0 to 100, the oldest of them first: interviews and retakes, no drills.
  package var scores: [Double]
  /// Over all sessions, those included whose score is not among the newest.
  package var best: Double?
  /// When it was practised last, be it in a drill.
  package var lastAt: Date?
  /// Ids of the misconceptions that stood the last time.
  package var standing: [String]

  package init(
    scores: [Double] = [], best: Double? = nil, lastAt: Date? = nil, standing: [String] = []
  ) {
    self.scores = scores
    self.best = best
    self.lastAt = lastAt
    self.standing = standing
  }

  /// - Parameter results: All of the question's, the oldest first.
  package init(_ results: some Collection<QuestionResult>) {
    let whole = results.filter { $0.kind != .drill }
    self.init(
      scores: whole.suffix(Self.longest).map(\.score), best: whole.map(\.score).max(),
      lastAt: results.map(\.at).max(), standing: whole.last?.standing ?? [])
  }
}
