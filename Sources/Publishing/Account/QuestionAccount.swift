import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Transcripts

/// What became of one question.
package struct QuestionAccount: Equatable, Sendable {
  package var turn: Turn
  /// In the question's order.
  package var concepts: [ConceptAccount]
  /// Those that were stated: first the ones that stand, then the corrected.
  package var misconceptions: [MisconceptionAccount]
  /// The interview's answers in the order of time, then the retakes.
  package var attempts: [Attempt]
  /// From 0 to 100; nil before the first judgement.
  package var score: Double?

  init(_ turn: Turn, isDrill: Bool) {
    self.turn = turn
    attempts =
      turn.answers.map { Attempt($0, in: turn) } + turn.retakes.map { Attempt($0, in: turn) }
    let answers = attempts.filter { !$0.isRetake }
    concepts = turn.latestCredits.map { ConceptAccount($0, of: turn, answers, isDrill: isDrill) }
    let standing = turn.latestStanding
    misconceptions =
      standing.map { MisconceptionAccount($0, isStanding: true, of: turn, answers) }
      + turn.corrected.filter { !standing.contains($0) }
      .map { MisconceptionAccount($0, isStanding: false, of: turn, answers) }
    score =
      turn.rejudgements.isEmpty
      ? turn.score : Score.of(turn.latestCredits, standing: standing.count)
  }

  package var wasRejudged: Bool { !turn.rejudgements.isEmpty }
  /// Concepts with any credit.
  package var covered: Int { concepts.count { $0.credit > 0 } }
  package var isAnswered: Bool { !turn.answers.isEmpty }
  package var language: Language { turn.language }

  /// The number of a concept within the question, from 1; nil for one that it does not have.
  package func number(of concept: String) -> Int? {
    concepts.firstIndex { $0.id == concept }.map { $0 + 1 }
  }
}

/// What one concept earned.
package struct ConceptAccount: Equatable, Sendable {
  package var id: String
  package var tier: Tier
  package var gloss: LocalizedText
  /// From 0 to 1.
  package var credit: Double
  /// The help that it took; nil where the question has no answer.
  package var help: Help?
  package var quotes: [Quote]

  init(_ credit: Credit, of turn: Turn, _ answers: [Attempt], isDrill: Bool) {
    id = credit.concept
    tier = credit.tier
    self.credit = credit.value
    gloss =
      turn.record?.concepts.first { $0.id == credit.concept }?.gloss
      ?? LocalizedText(credit.concept)
    let wasAsked = !turn.answers.isEmpty || turn.saysNotToKnow
    help =
      credit.value > 0
      ? (isDrill ? .pumped : turn.helps[credit.concept] ?? .unaided) : wasAsked ? .missed : nil
    quotes = answers.flatMap { answer in
      (answer.judgement?.credits ?? []).filter { $0.concept == credit.concept && $0.value > 0 }
        .flatMap(\.evidence).map { Quote(answer: answer.sequence, evidence: $0) }
    }
  }
}

/// A false claim that was stated.
package struct MisconceptionAccount: Equatable, Sendable {
  package var id: String
  /// The claim in one sentence.
  package var gloss: LocalizedText
  /// Empty where damage has taken it.
  package var correction: LocalizedText
  /// Whether it still stands at the end.
  package var isStanding: Bool
  package var quotes: [Quote]

  init(_ id: String, isStanding: Bool, of turn: Turn, _ answers: [Attempt]) {
    let record = turn.record?.misconceptions.first { $0.id == id }
    self.id = id
    self.isStanding = isStanding
    gloss = record?.gloss ?? LocalizedText(id)
    correction = record?.correction ?? LocalizedText([:])
    quotes = answers.flatMap { answer in
      (answer.judgement?.misconceptions ?? [])
        .filter { $0.misconception == id && $0.stance == .asserted }
        .flatMap(\.evidence).map { Quote(answer: answer.sequence, evidence: $0) }
    }
  }
}

/// Words of one of the answers.
package struct Quote: Equatable, Sendable {
  /// The number of the answer's event within the session.
  package var answer: Int
  package var evidence: Evidence
}

/// An answer, or a retake of it.
package struct Attempt: Equatable, Sendable {
  /// The number of its event within the session.
  package var sequence: Int
  package var at: Date
  package var text: String
  package var isRetake: Bool
  /// The latest; nil where the program ended before it.
  package var judgement: Judgement?
  /// Seconds from the interviewer's last words to the end of the answer, where they were measured.
  package var seconds: Double?

  init(_ answer: Turn.Answer, in turn: Turn) {
    (sequence, at, text, isRetake) = (answer.sequence, answer.at, answer.text, false)
    judgement = turn.latestJudgement(of: answer.sequence) ?? answer.judgement
    seconds = answer.answering.seconds
  }

  init(_ retake: Turn.Retake, in turn: Turn) {
    (sequence, at) = (retake.sequence, retake.at)
    (text, isRetake) = (retake.retaking.text, true)
    judgement = turn.latestJudgement(of: retake.sequence) ?? retake.retaking.judgement
    seconds = retake.retaking.seconds
  }
}
