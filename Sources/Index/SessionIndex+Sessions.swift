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
    let archive = Archive(folder)
    var found: [NumberedSession] = try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT name, started, scenario, title, language, mode, state, score, answered, questions,
            \(SessionFilter.condition), occasion
          FROM session ORDER BY stamp DESC, started DESC, name DESC
          """, arguments: filter.arguments)
      // Titles are few, and sessions many.
      var titles: [String: LocalizedText] = [:]
      var found: [NumberedSession] = []
      var number = 0
      while found.count < filter.limit ?? .max, let row = try rows.next() {
        // Those that are not asked for count, too.
        number += 1
        guard row[10] else { continue }
        let column: String = row[3]
        let title = titles[column] ?? LocalizedText(column: column)
        titles[column] = title
        let entry = SessionEntry(row, title: title, in: archive)
        found.append(NumberedSession(number: number, entry: entry))
      }
      return found
    }
    for index in found.indices { found[index].entry.lookWhetherInUse() }
    return found
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
  fileprivate init(_ row: Row, title: LocalizedText, in archive: Archive) {
    let id: String = row[0]
    self.init(
      id: id, url: archive.file(of: id),
      started: Date(milliseconds: row[1]), scenario: row[2],
      title: title, language: Language(rawValue: row[4]) ?? .english,
      mode: Mode(rawValue: row[5]) ?? .coach,
      occasion: (row[11] as String?).flatMap(Occasion.init), state: SessionState(column: row[6]),
      score: row[7],
      answered: row[8], questions: row[9])
  }
}
