import Interview
import Scenario

/// A follow-up that a scenario has, and how often it was asked.
package struct FollowUpUse: Equatable, Sendable {
  package var question: String
  /// A concept, or for a challenge a misconception.
  package var target: String
  package var kind: FollowingUp.Kind
  package var asked = 0

  /// Every follow-up that the interviewer may come to ask, in the scenario's order.
  ///
  /// A pump is asked for core concepts only. A supporting concept is deepened, with the first text
  /// that it has, and nobody is pumped for a bonus; hint and prompt help with every concept.
  package static func all(of scenario: Scenario) -> [FollowUpUse] {
    scenario.questions.flatMap { question in
      question.concepts.flatMap { concept in
        kinds(of: concept).map { FollowUpUse(question: question.id, target: concept.id, kind: $0) }
      }
        + question.misconceptions.map {
          FollowUpUse(question: question.id, target: $0.id, kind: .challenge)
        }
    }
  }

  private static func kinds(of concept: Concept) -> [FollowingUp.Kind] {
    var kinds: [FollowingUp.Kind] = []
    if concept.tier == .core, concept.pump != nil { kinds.append(.pump) }
    if concept.hint != nil { kinds.append(.hint) }
    if concept.prompt != nil { kinds.append(.prompt) }
    let texts = [concept.pump, concept.prompt, concept.hint]
    if concept.tier == .supporting, texts.contains(where: { $0 != nil }) {
      kinds.append(.deepening)
    }
    return kinds
  }
}
