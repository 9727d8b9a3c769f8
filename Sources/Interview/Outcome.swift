import Scenario
import Scoring

/// What a question has come to after some answers: the same rules that an interview counts by.
package struct Outcome: Equatable, Sendable {
  /// The best credit of every concept, in the question's order.
  package let credits: [Credit]
  /// Ids of the misconceptions that stand.
  package let standing: [String]

  /// - Parameters:
  ///   - judgements: Of all answers to the question, in their order.
  ///   - question: The question as it was judged by.
  package init(of judgements: [Judgement], on question: Question) {
    var progress = Progress(question: question)
    for judgement in judgements { progress.absorb(judgement, of: "") }
    credits = progress.credits
    standing = progress.standing
  }

  /// 0 to 100.
  package var score: Double { Score.of(credits, standing: standing.count) }

  /// Ids of the concepts with any credit, in the question's order.
  package var credited: [String] { credits.filter { $0.value > 0 }.map(\.concept) }
}
