import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// One question of a session, made ready for being looked at again. It says what there is to see;
/// views say how it looks.
package struct QuestionReview: Equatable, Sendable {
  package enum Exchange: Equatable, Sendable {
    /// The number is the one that `#2` in a reference means.
    case answer(number: Int, MarkedAnswer)
    case followUp(FollowingUp.Kind, String)
    /// What the interviewer said beside that, where it is worth reading again.
    case words(Saying.Kind, String)
    /// Talk of the person's that was no answer, as "I don't know".
    case talk(String)
  }

  package struct Earned: Equatable, Sendable {
    /// The index beside its evidence.
    package var number: Int
    package var gloss: String
    package var tier: Tier
    package var isWhole: Bool
  }

  package struct Missed: Equatable, Sendable {
    package var gloss: String
    package var tier: Tier
    /// Nil where the scenario is not found or has none.
    package var hint: String?
    /// Whether a retake has said it since.
    package var isSaidSince: Bool
  }

  package struct Held: Equatable, Sendable {
    /// The index beside the words that stated it.
    package var number: Int
    package var claim: String
    package var correction: String
    package var isCorrected: Bool
  }

  package struct Retake: Equatable, Sendable {
    package var number: Int
    package var at: Date
    package var answer: MarkedAnswer
    /// From the attempt before it.
    package var difference: Difference
  }

  package let question: String
  /// Counted from 1.
  package let number: Int
  package let ask: String
  package let texts: QuestionTexts
  /// Of the interview, by the latest judgement; nil before the first.
  package let score: Double?
  /// What the interview itself gave, where a later judgement says otherwise.
  package let recordedScore: Double?
  package let isSkipped: Bool
  package let exchanges: [Exchange]
  package let earned: [Earned]
  package let missed: [Missed]
  package let held: [Held]
  /// Empty where the scenario is not found.
  package let model: [ModelSentence]
  package let delivery: Delivery?
  package let advice: String?
  package let retakes: [Retake]
  package let notes: [String]

  /// By concept, the index that its evidence carries.
  package let numbers: [String: Int]

  /// - Parameters:
  ///   - turn: The question as the session has it.
  ///   - transcript: The session.
  ///   - question: The question as the scenario has it today; nil where it is not found.
  ///   - judge: How that question's answers are judged.
  package init(
    _ turn: Turn, in transcript: Transcript, question: Question?, judge: (String) -> Judgement
  ) {
    let indices = Indices(turn)
    let texts = QuestionTexts(record: turn.record, question: question, language: turn.language)
    numbers = indices.numbers
    self.question = turn.question
    self.texts = texts
    number = turn.number
    ask = turn.text
    score = turn.latestScore
    recordedScore = turn.score == turn.latestScore ? nil : turn.score
    isSkipped = turn.summary?.skipped == true
    exchanges = turn.exchanges(numbered: indices)
    delivery = turn.delivery
    advice = turn.summary?.advice
    notes = turn.notes

    let credits = turn.latestCredits
    let since = Set(turn.retakes.flatMap { Attempt($0, of: turn).credits.credited })
    earned = credits.filter { $0.value > 0 }.map {
      Earned(
        number: indices.numbers[$0.concept] ?? 0, gloss: texts.gloss(of: $0.concept),
        tier: $0.tier, isWhole: $0.value >= 1)
    }.sorted { $0.number < $1.number }
    missed = Tier.allCases.flatMap { tier in credits.filter { $0.tier == tier && $0.value <= 0 } }
      .map {
        Missed(
          gloss: texts.gloss(of: $0.concept), tier: $0.tier, hint: texts.hint(for: $0.concept),
          isSaidSince: since.contains($0.concept))
      }
    let standing = turn.latestStanding
    held = indices.letters.sorted { $0.value < $1.value }.map {
      Held(
        number: $0.value, claim: texts.claim(of: $0.key), correction: texts.correction(of: $0.key),
        isCorrected: !standing.contains($0.key))
    }
    let renamed: (String) -> String = { question?.currentID(ofConcept: $0) ?? $0 }
    let said = since.union(credits.credited).map(renamed)
    model =
      question.map {
        ModelSentence.aligned($0.modelAnswer[turn.language], said: Set(said), judge: judge)
      } ?? []
    retakes = turn.reviewedRetakes(
      after: Attempt(turn, in: transcript), numbered: indices, renaming: renamed)
  }
}
