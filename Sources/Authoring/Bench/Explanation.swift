import Foundation
import Interview
import Scenario
import Scoring

/// Everything that can be said about one answer: what it earned and why, what came nearest to the
/// rest, and what the interviewer would say to it.
package struct Explanation: Equatable, Sendable, Encodable {
  package var question: String
  package var answer: String
  /// From 0 to 100.
  package var score: Double
  package var concepts: [Finding]
  package var misconceptions: [Finding]
  package var next: Next

  /// A concept or misconception as the answer has it.
  package struct Finding: Equatable, Sendable, Encodable {
    package var id: String
    /// The concept's tier; nil for a misconception.
    package var tier: Tier?
    /// Whether it was credited, or for a misconception asserted.
    package var holds: Bool
    package var evidence: [Evidence]
    /// The pattern that found it, as it is written or was derived.
    package var pattern: String?
    /// Where that pattern stands in the file; nil for a derived one.
    package var line: Int?
    /// What came nearest, where nothing held.
    package var nearMiss: String?
    /// The patterns that were derived from the gloss, where the author wrote none.
    package var derived: [String]?
  }

  /// What the interviewer says next.
  package struct Next: Equatable, Sendable, Encodable {
    /// The rule that applies: challenge, pump, hint, prompt, deepening, or over.
    package var rule: String
    /// The concept or misconception that it is about; empty for none.
    package var target: String
    package var text: String
    /// Why, in a clause.
    package var reason: String
  }

  /// Judges an answer to one question of a scenario.
  /// - Parameters:
  ///   - answer: What was said.
  ///   - question: One of the scenario's.
  ///   - scenario: Whose glossary and interviewer are used.
  package init(of answer: String, to question: Question, in scenario: Scenario) {
    let rubric = Rubric(question: question, glossary: scenario.glossary)
    let derivations = Derivations(question: question, glossary: scenario.glossary)
    let judgement = rubric.judge(answer)
    self.question = question.id
    self.answer = answer
    score = judgement.score
    concepts = zip(question.concepts, judgement.credits).map { concept, credit in
      var finding = Finding(
        id: concept.id, tier: concept.tier, holds: credit.value > 0, evidence: credit.evidence,
        derived: derivations.derivation(of: concept)?.patterns.map(\.source))
      if finding.holds {
        finding.note(rubric.matchedPattern(for: concept.id, in: answer), among: concept.match)
      } else {
        finding.nearMiss = rubric.nearMiss(for: concept.id, in: answer)?.explanation
      }
      return finding
    }
    misconceptions = judgement.misconceptions.compactMap { stated in
      guard let misconception = question.misconception(withID: stated.misconception) else {
        return nil
      }
      var finding = Finding(
        id: stated.misconception, holds: stated.stance == .asserted, evidence: stated.evidence,
        derived: derivations.derivation(of: misconception)?.patterns.map(\.source))
      finding.note(
        rubric.matchedPattern(for: misconception.id, in: answer), among: misconception.match)
      return finding
    }
    next = Next(after: answer, to: question, in: scenario, by: rubric)
  }
}

extension Explanation.Finding {
  fileprivate mutating func note(_ matched: Pattern?, among written: [Located<Pattern>]) {
    pattern = matched?.source
    line = written.first { $0.value == matched }?.place.line
  }
}

extension Explanation.Next {
  /// Holds an interview of one question, and one answer.
  fileprivate init(
    after answer: String, to question: Question, in scenario: Scenario, by rubric: Rubric
  ) {
    var interviewer = Interviewer(
      scenario: scenario,
      options: Options(
        language: scenario.languages.first ?? .english, questions: [question.id])
    ) { _, answer, reply, timing in rubric.judge(answer, to: reply, timing: timing) }
    // The interviewer's words do not depend on when they are said.
    let time = Date(timeIntervalSince1970: 0)
    _ = interviewer.open(at: time)
    let turn = interviewer.receive(.line(answer, nil), at: time)
    for event in turn {
      if case .followedUp(let followUp) = event.body {
        self.init(
          rule: followUp.kind.rawValue, target: followUp.target, text: followUp.text,
          reason: Self.reason(followUp))
        return
      }
    }
    let isAnswer = turn.contains { if case .answered = $0.body { true } else { false } }
    self.init(
      rule: isAnswer ? "over" : "talk", target: "", text: "",
      reason: isAnswer
        ? "nothing that it would ask for is missing" : "this is taken for talk, not for an answer")
  }

  private static func reason(_ followUp: FollowingUp) -> String {
    switch followUp.kind {
    case .challenge: "the misconception '\(followUp.target)' was stated"
    case .deepening: "every core concept is there, '\(followUp.target)' would go deeper"
    case .pump where followUp.target.isEmpty: "the answer is too general to follow up on"
    case .pump, .hint, .prompt: "the core concept '\(followUp.target)' is missing"
    }
  }
}
