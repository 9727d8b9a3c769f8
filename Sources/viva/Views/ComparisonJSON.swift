import Foundation
import Practice
import Scoring
import Transcripts

/// A comparison as `viva compare --json` prints it.
struct ComparisonJSON: Encodable {
  struct Side: Encodable {
    var session: String
    var scenario: String
    var started: String
    var score: Double?
    /// Questions that only this side answered.
    var others: [String]
  }

  struct Attempt: Encodable {
    var kind: String
    var at: String
    var answers: [String]
    var score: Double
    var misconceptions: [String]
    var words: Int?
    var seconds: Double?
    var fillers: Int?
    var longSentences: Int?
    var contentHash: String

    init(_ attempt: Practice.Attempt) {
      kind = attempt.kind.rawValue
      at = Timestamp(attempt.at).text
      answers = attempt.texts
      score = attempt.score
      misconceptions = attempt.standing
      words = attempt.delivery?.words
      seconds = attempt.delivery?.seconds
      fillers = attempt.delivery?.fillers.count
      longSentences = attempt.delivery?.longSentences.count
      contentHash = attempt.contentHash
    }
  }

  struct Question: Encodable {
    var question: String
    var ask: String
    var a: Attempt
    var b: Attempt
    /// By kind of change, the concepts' ids.
    var concepts: [String: [String]]
    var misconceptionsStated: [String]
    var misconceptionsMended: [String]
  }

  var a: Side
  var b: Side
  var questions: [Question]

  init(_ comparison: Comparison) {
    a = Side(comparison.sides.before, others: comparison.others.before)
    b = Side(comparison.sides.after, others: comparison.others.after)
    questions = comparison.questions.map { question in
      let kinds = Difference.Change.Kind.allCases.map {
        ($0.rawValue, question.difference.concepts($0))
      }
      return Question(
        question: question.question, ask: question.ask, a: Attempt(question.before),
        b: Attempt(question.after), concepts: Dictionary(uniqueKeysWithValues: kinds),
        misconceptionsStated: question.difference.stated,
        misconceptionsMended: question.difference.mended)
    }
  }
}

extension ComparisonJSON.Side {
  init(_ side: Comparison.Side, others: [String]) {
    self.init(
      session: side.session, scenario: side.scenario, started: Timestamp(side.started).text,
      score: side.score, others: others)
  }
}
