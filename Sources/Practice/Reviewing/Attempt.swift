import Foundation
import Interview
import Scoring
import Transcripts

/// What was said to a question on one occasion, and what that earned by its latest judgement.
package struct Attempt: Equatable, Sendable {
  package enum Kind: String, Codable, Sendable {
    /// Everything that was said in the interview, follow-ups included.
    case interview
    /// One answer of it alone.
    case answer
    case retake
  }

  package var kind: Kind
  package var question: String
  /// When its last answer was given.
  package var at: Date
  /// The answers, in order.
  package var texts: [String]
  /// One for each concept of the question.
  package var credits: [Credit]
  /// Ids of the misconceptions that stand.
  package var standing: [String]
  /// From 0 to 100.
  package var score: Double
  /// Of all answers together; nil where none was judged.
  package var delivery: Delivery?
  /// Of the scenario that it was judged by.
  package var contentHash: String
}

extension Attempt {
  /// A question of a session as a whole; nil where it has no answer.
  package init?(_ turn: Turn, in transcript: Transcript) {
    guard let last = turn.answers.last else { return nil }
    kind = .interview
    question = turn.question
    at = last.at
    texts = turn.answers.map(\.text)
    credits = turn.latestCredits
    standing = turn.latestStanding
    score = turn.latestScore ?? 0
    delivery = turn.delivery
    contentHash = turn.rejudgements.last?.contentHash ?? transcript.opening.contentHash
  }

  /// One answer of the interview, by itself.
  package init(_ answer: Turn.Answer, of turn: Turn, in transcript: Transcript) {
    let again = turn.rejudgements.last { $0.answer == answer.sequence }
    self.init(
      kind: .answer, question: turn.question, at: answer.at, text: answer.text,
      judgement: again?.judgement ?? answer.judgement,
      contentHash: again?.contentHash ?? transcript.opening.contentHash)
  }

  /// An answer that was given again.
  package init(_ retake: Turn.Retake, of turn: Turn) {
    let again = turn.rejudgements.last { $0.answer == retake.sequence }
    self.init(
      kind: .retake, question: turn.question, at: retake.at, text: retake.retaking.text,
      judgement: again?.judgement ?? retake.retaking.judgement,
      contentHash: again?.contentHash ?? retake.retaking.contentHash)
  }

  private init(
    kind: Kind, question: String, at: Date, text: String, judgement: Judgement?,
    contentHash: String
  ) {
    self.kind = kind
    self.question = question
    self.at = at
    texts = [text]
    credits = judgement?.credits ?? []
    standing = judgement?.asserted ?? []
    score = judgement?.score ?? 0
    delivery = judgement?.delivery
    self.contentHash = contentHash
  }
}

extension Turn {
  /// Every answer and every retake by itself, in the order of time: what `#1`, `#2` … name.
  package func singleAttempts(in transcript: Transcript) -> [Attempt] {
    answers.map { Attempt($0, of: self, in: transcript) }
      + retakes.map { Attempt($0, of: self) }
  }

  /// The question's score by each answer's latest judgement, 0 to 100; nil before the first.
  package var latestScore: Double? {
    guard !rejudgements.isEmpty, score != nil || !answers.isEmpty else { return score }
    return Score.of(latestCredits, standing: latestStanding.count)
  }
}
