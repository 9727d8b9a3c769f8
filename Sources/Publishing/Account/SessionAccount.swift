import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Transcripts

/// A session as exports and reports tell it: question by question, what every concept earned and by
/// which words. Answers that were judged again count by their latest judgement.
package struct SessionAccount: Equatable, Sendable {
  package let transcript: Transcript
  /// In the order of asking.
  package let questions: [QuestionAccount]

  package init(_ transcript: Transcript) {
    self.transcript = transcript
    let isDrill = transcript.opening.occasion == .drill
    questions = transcript.turns.map { QuestionAccount($0, isDrill: isDrill) }
  }

  /// From 0 to 100 as it was recorded, or, where answers were judged again, the mean of the
  /// questions' scores now; nil before the first judgement.
  package var score: Double? {
    guard questions.contains(where: \.wasRejudged) else { return transcript.score }
    // The recorded total leaves a question out that was open and unanswered at the end.
    let counted = transcript.closing.map { Set($0.questions.map(\.question)) }
    let scores =
      questions
      .filter { counted?.contains($0.turn.question) ?? true }.compactMap(\.score)
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }

  package var covered: Int { questions.reduce(0) { $0 + $1.covered } }
  package var concepts: Int { questions.reduce(0) { $0 + $1.concepts.count } }
}
