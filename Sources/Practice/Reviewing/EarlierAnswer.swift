import Foundation
import Transcripts

/// One's best answer to a question before a given time.
package struct EarlierAnswer: Equatable, Sendable {
  /// The session's name.
  package var session: String
  package var attempt: Attempt
}

extension EarlierAnswer {
  /// Looks through other sessions.
  /// - Parameters:
  ///   - question: Its id, and any that it had before.
  ///   - scenario: The scenario's id: two scenarios may have questions of one name.
  ///   - date: Only answers from before it count.
  ///   - session: The session that is not to be looked at.
  ///   - transcripts: Where to look.
  /// - Returns: The attempt with the highest score, of equal ones the latest; nil where none earned
  ///   anything.
  package static func best(
    to question: Set<String>, of scenario: String, before date: Date, besides session: String,
    in transcripts: some Sequence<Transcript>
  ) -> EarlierAnswer? {
    var best: EarlierAnswer?
    for transcript in transcripts where transcript.id != session {
      guard transcript.opening.scenario == scenario else { continue }
      // A drill asks for single concepts, and an examination for someone else's faults.
      let occasion = transcript.opening.occasion
      if occasion == .drill || occasion == .examination { continue }
      for turn in transcript.turns where question.contains(turn.question) {
        let attempts =
          [Attempt(turn, in: transcript)].compactMap { $0 }
          + turn.retakes.map { Attempt($0, of: turn) }
        for attempt in attempts where attempt.at < date && attempt.score > 0 {
          let isBetter = best.map {
            ($0.attempt.score, $0.attempt.at) < (attempt.score, attempt.at)
          }
          if isBetter ?? true { best = EarlierAnswer(session: transcript.id, attempt: attempt) }
        }
      }
    }
    return best
  }
}
