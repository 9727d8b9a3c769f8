import Interview
import Scenario

/// What simulated interviews tell about their scenario.
package struct Findings: Equatable, Sendable {
  /// A question's scores by candidate.
  package struct QuestionScores: Equatable, Sendable {
    package var question: String
    fileprivate var sums: [Candidate.Kind: Double] = [:]
    fileprivate var counts: [Candidate.Kind: Int] = [:]

    /// The mean score, 0 to 100; nil where the candidate was never asked it.
    package func mean(of candidate: Candidate.Kind) -> Double? {
      counts[candidate].map { (sums[candidate] ?? 0) / Double($0) }
    }

    /// Whether strong beats average and average beats weak; nil unless all three were asked.
    package var isOrdered: Bool? {
      guard let strong = mean(of: .strong), let average = mean(of: .average),
        let weak = mean(of: .weak)
      else { return nil }
      return strong > average && average > weak
    }
  }

  /// In the scenario's order.
  package private(set) var questions: [QuestionScores]
  /// In the scenario's order.
  package private(set) var followUps: [FollowUpUse]
  package private(set) var sessions = 0

  package init(on scenario: Scenario) {
    questions = scenario.questions.map { QuestionScores(question: $0.id) }
    followUps = FollowUpUse.all(of: scenario)
  }

  /// Takes in a session that is closed.
  package mutating func add(_ session: Simulation.Session) {
    sessions += 1
    for event in session.events {
      switch event.body {
      case .followedUp(let followUp): count(followUp)
      case .closed(let closing):
        for total in closing.questions { count(total, of: session.candidate) }
      case .opened, .asked, .answered, .judged, .commanded, .said, .summarised, .paused, .resumed,
        .retaken, .noted, .rejudged, .disputed, .unknown:
        break
      }
    }
  }

  private mutating func count(_ followUp: FollowingUp) {
    guard
      let index = followUps.firstIndex(where: {
        $0.question == followUp.question && $0.target == followUp.target
          && $0.kind == followUp.kind
      })
    else { return }
    followUps[index].asked += 1
  }

  private mutating func count(_ total: Closing.Total, of candidate: Candidate.Kind) {
    guard let index = questions.firstIndex(where: { $0.question == total.question }) else { return }
    questions[index].sums[candidate, default: 0] += total.score
    questions[index].counts[candidate, default: 0] += 1
  }

  /// Questions that any interview came to.
  package var asked: [QuestionScores] { questions.filter { !$0.counts.isEmpty } }

  /// Follow-ups to these questions that no interview came to.
  package var neverAsked: [FollowUpUse] {
    let asked = Set(asked.map(\.question))
    return followUps.filter { $0.asked == 0 && asked.contains($0.question) }
  }

  /// Questions on which strong does not beat average, or average does not beat weak.
  package var disordered: [QuestionScores] { questions.filter { $0.isOrdered == false } }

  /// The mean over all questions that the candidate was asked.
  package func mean(of candidate: Candidate.Kind) -> Double? {
    let means = questions.compactMap { $0.mean(of: candidate) }
    return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
  }
}
