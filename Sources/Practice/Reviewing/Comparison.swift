import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// Two sessions, or two answers to one question, beside each other.
package struct Comparison: Equatable, Sendable {
  /// What one side is.
  package struct Side: Equatable, Sendable {
    /// The session's name.
    package var session: String
    package var scenario: String
    package var started: Date
    /// Of the questions that both sides have, 0 to 100; nil where there are none.
    package var score: Double?
  }

  package struct QuestionComparison: Equatable, Sendable {
    /// The id in the second side's session.
    package var question: String
    package var ask: String
    package var texts: QuestionTexts
    package var before: Attempt
    package var after: Attempt
    package var difference: Difference

    /// Whether the two were judged by different texts of the scenario.
    package var isJudgedDifferently: Bool { before.contentHash != after.contentHash }
  }

  package var sides: (before: Side, after: Side)
  /// The language that the second session was spoken in last.
  package var language: Language
  /// Questions that both sides answered, in the order of the second.
  package var questions: [QuestionComparison]
  /// What was asked on one side only, or answered there only: the questions' texts.
  package var others: (before: [String], after: [String])

  package static func == (one: Comparison, other: Comparison) -> Bool {
    one.sides == other.sides && one.questions == other.questions && one.others == other.others
      && one.language == other.language
  }
}

/// A session, or a part of one, that is to be compared.
package struct Comparand: Equatable, Sendable {
  package var transcript: Transcript
  /// Its attempts, one a question.
  package var attempts: [Attempt]

  /// A whole session.
  package init(_ transcript: Transcript) {
    self.transcript = transcript
    attempts = transcript.turns.compactMap { Attempt($0, in: transcript) }
  }

  /// One attempt of a session.
  package init(_ transcript: Transcript, attempt: Attempt) {
    self.transcript = transcript
    attempts = [attempt]
  }

  fileprivate func turn(of attempt: Attempt) -> Turn? {
    transcript.turns.first { $0.question == attempt.question }
  }

  fileprivate func ask(of question: String) -> String {
    transcript.turns.first { $0.question == question }?.text ?? question
  }

  fileprivate func side(comparing compared: [Attempt]) -> Comparison.Side {
    let sum = compared.map(\.score).reduce(0, +)
    return Comparison.Side(
      session: transcript.id, scenario: transcript.opening.scenario, started: transcript.started,
      score: compared.isEmpty ? nil : sum / Double(compared.count))
  }
}

extension Comparison {
  /// - Parameters:
  ///   - before: The earlier side.
  ///   - after: The later side.
  ///   - scenario: As it is today, to know questions and concepts that were renamed; nil where it is
  ///     not found.
  package init(_ before: Comparand, _ after: Comparand, scenario: Scenario?) {
    func current(_ id: String) -> String { scenario?.question(onceCalled: id)?.id ?? id }
    let language = after.transcript.language
    // Ids mean nothing across scenarios: equal ones there would be chance.
    let isSameScenario =
      before.transcript.opening.scenario == after.transcript.opening.scenario
    questions = after.attempts.compactMap { attempt in
      guard isSameScenario,
        let earlier = before.attempts.first(where: {
          current($0.question) == current(attempt.question)
        })
      else { return nil }
      let question = scenario?.question(onceCalled: attempt.question)
      return QuestionComparison(
        question: attempt.question, ask: after.ask(of: attempt.question),
        texts: QuestionTexts(
          record: after.turn(of: attempt)?.record ?? before.turn(of: earlier)?.record,
          question: question, language: language),
        before: earlier, after: attempt,
        difference: Difference(
          from: earlier, to: attempt, renaming: { question?.currentID(ofConcept: $0) ?? $0 }))
    }
    let pairs = questions
    self.language = language
    sides = (
      before.side(comparing: pairs.map(\.before)), after.side(comparing: pairs.map(\.after))
    )
    others = (
      before.attempts.map(\.question)
        .filter { id in !pairs.contains { $0.before.question == id } }.map(before.ask),
      after.attempts.map(\.question)
        .filter { id in !pairs.contains { $0.after.question == id } }.map(after.ask)
    )
  }
}
