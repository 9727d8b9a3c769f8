import Foundation
import Practice
import Transcripts

/// What was practised on every scenario, from the transcripts of a folder.
struct PracticeRecords {
  private(set) var histories: [String: PracticeHistory] = [:]
  /// When each session began and how many seconds it took.
  private(set) var sessions: [(start: Date, seconds: Double)] = []

  init(_ archive: Archive) throws {
    var records: [String: [SessionRecord]] = [:]
    for entry in try archive.sessions() {
      guard let contents = try? JournalContents(readingFrom: entry.url),
        let transcript = Transcript(contents.events, id: entry.id)
      else { continue }
      records[transcript.opening.scenario, default: []].append(SessionRecord(transcript))
      sessions.append((transcript.started, transcript.closing?.seconds ?? 0))
    }
    histories = records.mapValues { PracticeHistory($0) }
  }

  func history(of scenario: String) -> PracticeHistory { histories[scenario] ?? PracticeHistory() }
}
