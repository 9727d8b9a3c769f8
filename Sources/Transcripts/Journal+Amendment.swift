import Foundation
import Interview

extension Journal {
  /// Adds to a session that was held before: a retake, a note, a new judgement.
  ///
  /// The events are on the disk when this returns. Where the session is closed, its Markdown file is
  /// written anew.
  /// - Parameters:
  ///   - url: The session's file.
  ///   - additions: What happened, in order.
  ///   - time: When; kept in whole milliseconds.
  ///   - zone: The clock that the Markdown file tells dates by.
  ///   - calls: The system, or a failing one in a test.
  /// - Returns: The events as they were written.
  /// - Throws: ``JournalError`` if the session cannot be opened, is open elsewhere, or cannot be
  ///   written; nothing is in the file then.
  @discardableResult
  package static func amend(
    _ url: URL, with additions: [Event.Body], at time: Date, zone: TimeZone,
    calls: FileCalls = .system
  ) throws(JournalError) -> [Event] {
    let (journal, contents) = try Journal.resume(url, calls: calls)
    let at = Date(
      timeIntervalSince1970: (time.timeIntervalSince1970 * 1000).rounded() / 1000)
    let first = contents.nextSequence
    let events = additions.enumerated().map {
      Event(sequence: first + $0.offset, at: at, body: $0.element)
    }
    try journal.append(events)
    let id = url.deletingPathExtension().lastPathComponent
    if let transcript = Transcript(contents.events + events, id: id), transcript.state == .closed {
      try PrivateFile.rendering(of: url).replace(with: transcript.markdown(in: zone))
    }
    return events
  }
}
