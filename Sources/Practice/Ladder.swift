import Interview
import Scoring
import Transcripts

/// One question answered again and again, each time in less time: what was kept on the way down, and
/// what was lost.
package struct Ladder: Equatable, Sendable {
  /// One time that the question was answered.
  package struct Step: Equatable, Sendable {
    /// Seconds that there were; nil where nobody asked for a pace.
    package var limit: Int?
    /// Seconds that it took, or takes to say.
    package var seconds: Double
    /// Whether they were measured while it was said, and not worked out from the text.
    package var isMeasured: Bool
    /// Ids of the concepts that were said, in the question's order.
    package var said: [String]

    package init(limit: Int?, seconds: Double, isMeasured: Bool, said: [String]) {
      self.limit = limit
      self.seconds = seconds
      self.isMeasured = isMeasured
      self.said = said
    }

    package var isOverTime: Bool { limit.map { seconds > Double($0) } ?? false }
  }

  /// From one step to the next.
  package struct Change: Equatable, Sendable {
    package var kept: [String]
    package var lost: [String]
    package var gained: [String]
    package var to: Step
  }

  /// In the order of time.
  package private(set) var steps: [Step] = []

  package init() {}

  /// The ladder of a question in a transcript: the interview's answers as one step, then each retake
  /// that had a limit.
  package init(_ turn: Turn, pace: Int?) {
    for answer in turn.answers {
      if let judgement = answer.judgement { add(judgement, within: pace) }
    }
    for retake in turn.retakes where retake.retaking.limit != nil { add(retake.retaking) }
  }

  /// Adds an answer of the interview itself; those to its follow-ups belong to the same step.
  package mutating func add(_ judgement: Judgement, within limit: Int?) {
    guard !steps.isEmpty else {
      steps = [Step(judgement, limit: limit)]
      return
    }
    let order = judgement.credits.map(\.concept)
    let said = Set(steps[0].said).union(judgement.credited)
    steps[0].said = order.filter(said.contains)
    steps[0].seconds += judgement.delivery.seconds
    steps[0].isMeasured = steps[0].isMeasured && judgement.delivery.isTimed
  }

  /// Adds an answer that was given again.
  package mutating func add(_ retaking: Retaking) {
    steps.append(Step(retaking.judgement, limit: retaking.limit))
  }

  /// What each step after the first one changed.
  package var changes: [Change] {
    zip(steps, steps.dropFirst()).map { before, after in
      Change(
        kept: before.said.filter(after.said.contains),
        lost: before.said.filter { !after.said.contains($0) },
        gained: after.said.filter { !before.said.contains($0) }, to: after)
    }
  }
}

extension Ladder.Step {
  fileprivate init(_ judgement: Judgement, limit: Int?) {
    self.init(
      limit: limit, seconds: judgement.delivery.seconds, isMeasured: judgement.delivery.isTimed,
      said: judgement.credited)
  }
}
