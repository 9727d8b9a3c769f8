import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// What practice learns from one session: how each question went, and every concept's reviews.
///
/// All of it follows from the transcript. An answer that was judged again (`viva rescore`) counts by
/// its latest judgement.
package struct SessionRecord: Equatable, Sendable {
  /// In the order of time: the interview's questions, then the retakes.
  package private(set) var results: [QuestionResult] = []
  /// In the order of time. A bonus concept has a review only where it was said, for nobody is asked
  /// for it; a question that was skipped without a word has none.
  package private(set) var reviews: [Review] = []
  /// Concepts that the person says to have said where the judgement found nothing.
  package private(set) var disputes: [Dispute] = []

  package struct Dispute: Equatable, Sendable {
    package var question: String
    package var concept: String
  }

  package init(_ transcript: Transcript) {
    let occasion = transcript.opening.occasion
    if occasion == .examination { return }
    for turn in transcript.turns {
      if occasion == .drill {
        reviews += turn.drillReviews
      }
      if !turn.answers.isEmpty || turn.saysNotToKnow {
        add(turn, isDrill: occasion == .drill)
      }
      for retake in turn.retakes { add(retake, of: turn) }
      disputes += turn.disputes.map { Dispute(question: $0.question, concept: $0.concept) }
    }
    results.sort { $0.at < $1.at }
    reviews.sort { $0.at < $1.at }
  }

  private mutating func add(_ turn: Turn, isDrill: Bool) {
    let at = turn.lastAnswered
    let credits = turn.latestCredits
    let standing = turn.latestStanding
    let score = Score.of(credits, standing: standing.count)
    results.append(
      QuestionResult(
        kind: isDrill ? .drill : .interview, question: turn.question, at: at, score: score,
        covered: credits.count { $0.value > 0 }, concepts: credits.count, standing: standing,
        sequence: turn.answers.last?.sequence))
    if isDrill { return }
    let helps = turn.helps
    for credit in credits where credit.value > 0 || credit.tier != .bonus {
      let help = credit.value <= 0 ? .missed : helps[credit.concept] ?? .unaided
      reviews.append(
        Review(
          question: turn.question, concept: credit.concept, tier: credit.tier, at: at,
          credit: credit.value, help: help, language: turn.language(of: credit)))
    }
  }

  private mutating func add(_ retake: Turn.Retake, of turn: Turn) {
    let judgement = turn.latestJudgement(of: retake.sequence) ?? retake.retaking.judgement
    results.append(
      QuestionResult(
        kind: .retake, question: turn.question, at: retake.at, score: judgement.score,
        covered: judgement.credited.count, concepts: judgement.credits.count,
        standing: judgement.asserted, sequence: retake.sequence))
    for credit in judgement.credits where credit.value > 0 || credit.tier != .bonus {
      reviews.append(
        Review(
          question: turn.question, concept: credit.concept, tier: credit.tier, at: retake.at,
          credit: credit.value, help: credit.value > 0 ? .pumped : .missed,
          language: credit.value > 0 ? Language.spoken(in: retake.retaking.text) : nil))
    }
  }
}

/// How a question went, once.
package struct QuestionResult: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case interview, retake
    /// One concept alone: its score is not the question's.
    case drill
  }

  package var kind: Kind
  package var question: String
  package var at: Date
  /// 0 to 100.
  package var score: Double
  /// Concepts with any credit.
  package var covered: Int
  package var concepts: Int
  /// Ids of the misconceptions that stand.
  package var standing: [String]
  /// The number of the event with the last answer; nil where there was none.
  package var sequence: Int?

  package init(
    kind: Kind, question: String, at: Date, score: Double, covered: Int, concepts: Int,
    standing: [String], sequence: Int?
  ) {
    self.kind = kind
    self.question = question
    self.at = at
    self.score = score
    self.covered = covered
    self.concepts = concepts
    self.standing = standing
    self.sequence = sequence
  }
}
