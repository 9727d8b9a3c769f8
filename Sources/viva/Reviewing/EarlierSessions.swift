import Index
import Practice
import Transcripts

/// One's other sessions, looked at when they are first asked for.
///
/// A class, because the index is brought up to date once.
final class EarlierSessions {
  private let folder: TranscriptFolder
  private let surroundings: Surroundings
  /// Nil where the folder cannot be read: then there is nothing earlier.
  private lazy var index = try? SessionIndex.current(of: folder, in: surroundings)

  init(_ folder: TranscriptFolder, _ surroundings: Surroundings) {
    self.folder = folder
    self.surroundings = surroundings
  }

  /// One's best earlier answer to a question of a session.
  func best(_ turn: Turn, in session: ReviewedSession) -> EarlierAnswer? {
    let question = session.question(of: turn)
    let ids = Set([turn.question] + (question.map { [$0.id] + $0.was } ?? []))
    return try? index?.bestAnswer(
      to: ids, of: session.transcript.opening.scenario, before: turn.lastAnswered,
      besides: session.transcript.id)
  }
}
