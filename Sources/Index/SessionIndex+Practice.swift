import Foundation
import GRDB
import Practice
import Transcripts

extension SessionIndex {
  /// A scenario that was practised.
  package struct PractisedScenario: Equatable, Sendable {
    package var id: String
    package var sessions: Int
    /// When its newest session began.
    package var latest: Date
  }

  /// The scenarios that were practised, in the order of their ids.
  package func scenarios() throws -> [PractisedScenario] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT scenario, count(*), max(started) FROM session
          WHERE state != 'damaged' AND state NOT LIKE 'newer %' GROUP BY scenario ORDER BY scenario
          """
      ).map {
        PractisedScenario(id: $0[0], sessions: $0[1], latest: Date(milliseconds: $0[2]))
      }
    }
  }

  /// By scenario, the score of the newest session that has one.
  package func lastScores() throws -> [String: Double] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT scenario, score FROM session WHERE score IS NOT NULL
          ORDER BY stamp, started, name
          """)
      return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    }
  }

  /// Everything that was practised on a scenario; the same that its transcripts give.
  package func history(scenario: String) throws -> PracticeHistory {
    PracticeHistory(
      trends: try trends(scenario: scenario), standings: try concepts(scenario: scenario))
  }

  /// How the person stands with each concept of a scenario, in the order of questions' and concepts'
  /// ids.
  package func concepts(scenario: String) throws -> [ConceptStanding] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(ConceptStanding.columns),
            (SELECT count(*) FROM dispute WHERE dispute.concept = concept.id)
          FROM standing JOIN concept ON concept.id = concept
            JOIN question ON question.id = concept.question
          WHERE scenario = ? ORDER BY question.name, concept.name
          """, arguments: [scenario])
      return rows.map { row in
        var standing = ConceptStanding(row)
        standing.disputed = row[11]
        return standing
      }
    }
  }

  /// By question, how it went so far. Only the newest results are looked at, and the best one:
  /// how many there are makes no difference.
  private func trends(scenario: String) throws -> [String: ScoreTrend] {
    try read { db in
      let questions = try Row.fetchAll(
        db,
        sql: """
          SELECT name, id, (SELECT max(at) FROM result WHERE question = question.id),
            (SELECT max(score) FROM result WHERE question = question.id AND kind != 'drill')
          FROM question WHERE scenario = ?
          """, arguments: [scenario])
      let newest = try db.cachedStatement(
        sql: """
          SELECT result.score, standing
          FROM result JOIN session ON session.id = session
          WHERE question = ? AND kind != 'drill'
          ORDER BY at DESC, session.name DESC, place DESC LIMIT \(ScoreTrend.longest)
          """)
      var trends: [String: ScoreTrend] = [:]
      for question in questions {
        guard let lastAt = question[2] as Int64? else { continue }
        let rows = try Row.fetchAll(newest, arguments: [question[1] as Int64])
        trends[question[0]] = ScoreTrend(
          scores: rows.reversed().map { $0[0] }, best: question[3],
          lastAt: Date(milliseconds: lastAt), standing: rows.first.map { .stored($0[1]) } ?? [])
      }
      return trends
    }
  }

  /// When one practised and for how many seconds: every session, and every retake by itself.
  package func activity() throws -> [(start: Date, seconds: Double)] {
    try read { db in
      try Array(
        Row.fetchCursor(db, sql: "SELECT at, seconds FROM effort ORDER BY at").map {
          (start: Date(milliseconds: $0[0]), seconds: $0[1])
        })
    }
  }

  func read<Value>(_ value: (Database) throws -> Value) throws -> Value {
    try withDatabase { try $0.read(value) }
  }
}
