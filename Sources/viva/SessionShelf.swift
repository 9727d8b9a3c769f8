import Foundation
import Index
import Publishing
import Transcripts

/// Reads sessions for exports and reports.
struct SessionShelf {
  private let folder: TranscriptFolder
  private let surroundings: Surroundings

  init(_ folder: TranscriptFolder, _ surroundings: Surroundings) {
    self.folder = folder
    self.surroundings = surroundings
  }

  var archive: Archive { Archive(folder.url) }

  /// All sessions, the newest first.
  /// - Throws: ``ArchiveError`` if the folder cannot be read.
  func sessions(on scenario: String? = nil) throws -> [SessionEntry] {
    try SessionIndex.current(of: folder, in: surroundings)
      .sessions(SessionFilter(scenario: scenario))
  }

  /// A session to be read whole; damage in it is told.
  /// - Throws: ``Failure`` where the file has no opening that can be read, or `JournalError`.
  func transcript(of entry: SessionEntry) throws -> Transcript {
    let contents = try JournalContents(readingFrom: entry.url)
    for notice in contents.notices { remark("\(entry.id): \(notice)") }
    guard let transcript = Transcript(contents.events, id: entry.id) else {
      throw Failure("\(entry.url.path): the session has no opening that can be read")
    }
    return transcript
  }

  /// The interviews on the same scenario up to this one, for the trend of their scores. A folder that
  /// cannot be read has none: the session itself was perhaps given by its path.
  func history(of account: SessionAccount) -> [ReportSessions.Entry] {
    let transcript = account.transcript
    let entries = (try? sessions(on: transcript.opening.scenario)) ?? []
    return entries.filter { $0.started <= transcript.started }.map(ReportSessions.Entry.init)
  }
}
