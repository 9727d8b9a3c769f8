import Foundation
import GRDB
import Interview
import Scenario
import Transcripts

/// Which sessions are asked for.
package struct SessionFilter: Equatable, Sendable {
  /// The scenario's id.
  package var scenario: String?
  /// Those that began at this time or later.
  package var since: Date?
  /// Those that began before this time.
  package var before: Date?
  /// Those that can be gone on with.
  package var isUnfinished: Bool
  /// No more than this many, the newest.
  package var limit: Int?

  package init(
    scenario: String? = nil, since: Date? = nil, before: Date? = nil, isUnfinished: Bool = false,
    limit: Int? = nil
  ) {
    self.scenario = scenario
    self.since = since
    self.before = before
    self.isUnfinished = isUnfinished
    self.limit = limit
  }

  fileprivate static let condition = """
    scenario = coalesce(:scenario, scenario) AND started >= coalesce(:since, started)
    AND started < coalesce(:before, started + 1)
    AND (NOT :unfinished OR state IN ('open', 'paused'))
    """

  fileprivate var arguments: StatementArguments {
    [
      "scenario": scenario, "since": since?.milliseconds, "before": before?.milliseconds,
      "unfinished": isUnfinished,
    ]
  }
}

/// A session with its number in the whole list, which is what `viva show 3` means.
package struct NumberedSession: Equatable, Sendable {
  /// Counted from 1, the newest first.
  package var number: Int
  package var entry: SessionEntry
}

extension SessionIndex {
  /// Sessions, the newest first, in the order of ``Archive/sessions()``. Whether another process has
  /// one open is looked up now.
  package func sessions(_ filter: SessionFilter = SessionFilter()) throws -> [SessionEntry] {
    try numberedSessions(filter).map(\.entry)
  }

  /// Sessions with their numbers in the whole list, the newest first.
  package func numberedSessions(
    _ filter: SessionFilter = SessionFilter()
  ) throws -> [NumberedSession] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, started, scenario, title, language, mode, state, score, answered, questions,
            number
          FROM (SELECT *, row_number() OVER newest AS number FROM session
            WINDOW newest AS (ORDER BY stamp DESC, started DESC, name DESC))
          WHERE \(SessionFilter.condition) ORDER BY number LIMIT \(filter.limit ?? -1)
          """, arguments: filter.arguments)
    }.map { row in
      var entry = SessionEntry(row, in: folder)
      entry.lookWhetherInUse()
      return NumberedSession(number: row[10], entry: entry)
    }
  }

  /// How many sessions there are, whatever the filter's limit is.
  package func count(of filter: SessionFilter = SessionFilter()) throws -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM session WHERE \(SessionFilter.condition)",
        arguments: filter.arguments) ?? 0
    }
  }
}

extension SessionEntry {
  fileprivate init(_ row: Row, in folder: URL) {
    let id: String = row[0]
    self.init(
      id: id, url: folder.appendingPathComponent(id + ".jsonl"),
      started: Date(milliseconds: row[1]), scenario: row[2],
      title: LocalizedText(column: row[3]), language: Language(rawValue: row[4]) ?? .english,
      mode: Mode(rawValue: row[5]) ?? .coach, state: SessionState(column: row[6]), score: row[7],
      answered: row[8], questions: row[9])
  }
}
