import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// A session's answers judged by a scenario as it is today.
///
/// Only what counts is compared: credits, tiers and misconceptions. An answer that is understood as
/// before gets no new judgement, whatever the scenario's hash is: the one that it has stays true,
/// and a second run therefore never finds anything to add.
package struct Rescoring: Equatable, Sendable {
  /// An answer that is understood differently.
  package struct Change: Equatable, Sendable {
    /// The question's id in the session.
    package var question: String
    package var isRetake: Bool
    package var text: String
    package var difference: Difference
    package var rejudging: Rejudging
  }

  /// How a question's score changes, 0 to 100.
  package struct QuestionScore: Equatable, Sendable {
    package var question: String
    package var before: Double
    package var after: Double
  }

  /// In the order of the session.
  package private(set) var changes: [Change] = []
  /// Of the questions with a change, in the order of asking.
  package private(set) var scores: [QuestionScore] = []
  /// Ids of questions that were answered and that the scenario no longer has.
  package private(set) var lost: [String] = []
  /// Answers and retakes that were judged.
  package private(set) var judged = 0

  /// What is to be appended to the session.
  package var additions: [Event.Body] { changes.map { .rejudged($0.rejudging) } }

  /// - Parameters:
  ///   - events: All of the session.
  ///   - scenario: As it is today.
  ///   - version: Of the program, for the transcript.
  ///   - judge: How answers are understood.
  package init(
    _ events: [Event], by scenario: Scenario, version: String, judge: Interviewer.Judge
  ) {
    for heard in RecordedAnswer.all(in: events) {
      guard let question = scenario.question(onceCalled: heard.question) else {
        if !lost.contains(heard.question) { lost.append(heard.question) }
        continue
      }
      judged += 1
      let judgement = heard.judged(as: question, by: judge)
      if heard.judgement.map({ Outcome($0) }) == Outcome(judgement) { continue }
      changes.append(
        Change(
          question: heard.question, isRetake: heard.isRetake, text: heard.text,
          difference: Difference(
            from: heard.judgement, to: judgement, renaming: question.currentID),
          rejudging: Rejudging(
            question: heard.question, answer: heard.sequence, judgement: judgement,
            score: judgement.score, contentHash: scenario.contentHash, version: version)))
    }
    if !changes.isEmpty { compareScores(events) }
  }

  private mutating func compareScores(_ events: [Event]) {
    let last = events.last
    let additions = changes.enumerated().map {
      Event(
        sequence: (last?.sequence ?? 0) + $0.offset + 1, at: last?.at ?? .distantPast,
        body: .rejudged($0.element.rejudging))
    }
    let changed = Set(changes.filter { !$0.isRetake }.map(\.question))
    guard let before = Transcript(events, id: ""),
      let after = Transcript(events + additions, id: "")
    else { return }
    scores = zip(before.turns, after.turns).filter { changed.contains($0.0.question) }.map {
      QuestionScore(
        question: $0.question, before: $0.latestScore ?? 0, after: $1.latestScore ?? 0)
    }
  }
}

/// What counts of a judgement: what it earned, and not on which words.
private struct Outcome: Equatable {
  private struct Earned: Equatable {
    var concept: String
    var tier: Tier
    var value: Double
  }

  private var credits: [Earned]
  private var stances: [String: StatedMisconception.Stance]

  init(_ judgement: Judgement) {
    credits = judgement.credits.map {
      Earned(concept: $0.concept, tier: $0.tier, value: $0.value)
    }
    stances = [:]
    for stated in judgement.misconceptions { stances[stated.misconception] = stated.stance }
  }
}
