import Foundation
import Scenario
import Scoring

// One turn: a person's line comes in as an `Input`; `receive` decides which events follow and folds
// each of them into the state with `apply`; the caller writes them to the journal and then shows
// them. Resuming is nothing but `apply` over the events of a transcript.

/// What comes in from the person.
package enum Input: Equatable, Sendable {
  /// A line that is not a slash command: an answer, or talk like "can you repeat that?".
  case line(String, Timing?)
  case command(Command, text: String)
  /// The end of input: Ctrl-D, or the end of a pipe.
  case end
}
