import Foundation
import Scenario
import Transcripts

/// The sessions that a report is about: all of them in short, the newest in full.
package struct ReportSessions: Sendable {
  /// What is known of a session without reading all of it.
  package struct Entry: Equatable, Sendable {
    package var id: String
    package var started: Date
    package var scenario: String
    package var title: LocalizedText
    package var score: Double?

    package init(
      id: String, started: Date, scenario: String, title: LocalizedText, score: Double?
    ) {
      (self.id, self.started, self.scenario) = (id, started, scenario)
      (self.title, self.score) = (title, score)
    }

    package init(_ entry: SessionEntry) {
      (id, started, scenario) = (entry.id, entry.started, entry.scenario)
      (title, score) = (entry.title, entry.score)
    }

    init(_ session: SessionAccount) {
      id = session.transcript.id
      started = session.transcript.started
      scenario = session.transcript.opening.scenario
      title = session.transcript.opening.title
      score = session.score
    }
  }

  /// Sessions in full at the most: a page with more is no page any more.
  package static let mostInFull = 100

  /// The oldest first.
  let all: [Entry]
  /// The oldest first.
  let full: [SessionAccount]

  /// - Parameters:
  ///   - entries: All sessions, in any order.
  ///   - accounts: Those that are told in full, in any order.
  package init(_ entries: [Entry], full accounts: [SessionAccount]) {
    let byID = Dictionary(accounts.map { ($0.transcript.id, Entry($0)) }) { first, _ in first }
    // A session that was read whole tells its score as it is judged today.
    all = entries.map { byID[$0.id] ?? $0 }.sorted { ($0.started, $0.id) < ($1.started, $1.id) }
    full = accounts.sorted {
      ($0.transcript.started, $0.transcript.id) < ($1.transcript.started, $1.transcript.id)
    }
  }

  /// Ids of the scenarios, the one that was practised last first.
  var scenarios: [String] {
    all.reversed().map(\.scenario).unique
  }
}
