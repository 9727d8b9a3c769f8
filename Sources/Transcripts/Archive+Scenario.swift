import Foundation
import Interview

extension Archive {
  /// The sessions on one scenario.
  /// - Parameter scenario: The scenario's id.
  /// - Returns: Their files, newest first, found by their names alone.
  /// - Throws: ``ArchiveError/unreadable(folder:_:)`` if the folder cannot be read.
  package func files(ofScenario scenario: String) throws(ArchiveError) -> [URL] {
    let name = SessionID(start: .distantPast, scenario: scenario, number: 0).scenario
    return try names().filter { $0.scenario == name }
      .map { folder.appendingPathComponent("\($0).jsonl") }
  }

  /// Reads the sessions on one scenario.
  /// - Parameter scenario: The scenario's id.
  /// - Returns: Those that can be read, newest first.
  /// - Throws: ``ArchiveError/unreadable(folder:_:)`` if the folder cannot be read.
  package func transcripts(ofScenario scenario: String) throws(ArchiveError) -> [Transcript] {
    try files(ofScenario: scenario).compactMap { url in
      guard let contents = try? JournalContents(readingFrom: url) else { return nil }
      return Transcript(contents.events, id: url.deletingPathExtension().lastPathComponent)
    }
  }
}
