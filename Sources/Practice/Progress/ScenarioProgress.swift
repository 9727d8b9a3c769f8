import Foundation
import Scenario

/// How a person stands with a scenario, question by question.
package struct ScenarioProgress: Equatable, Sendable {
  package var scenario: Scenario
  /// In the scenario's order.
  package var questions: [QuestionProgress]
  package var history: PracticeHistory

  package init(_ scenario: Scenario, history: PracticeHistory, now: Date) {
    self.scenario = scenario
    self.history = history
    questions = scenario.questions.map { question in
      QuestionProgress(
        question, trend: history.trend(of: question.id),
        standings: history.standings(on: question.id), now: now)
    }
  }

  package func plan(now: Date, minutes: Int?) -> PracticePlan {
    PracticePlan(scenario: scenario, progress: questions, now: now, minutes: minutes)
  }

  /// The standing of a concept; nil for one that was never asked for.
  package func standing(of concept: String, in question: String) -> ConceptStanding? {
    history.standings.first { $0.question == question && $0.concept == concept }
  }
}
