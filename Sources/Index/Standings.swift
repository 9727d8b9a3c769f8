import Foundation
import GRDB
import Practice
import Scenario

/// Brings the standings of concepts up to the reviews that the index holds.
struct Standings {
  private let db: Database
  private let scheduler = FSRS()

  init(_ db: Database) { self.db = db }

  /// Reckons what has become stale: from where it was left where only newer reviews came, from the
  /// beginning where older ones came, changed or went.
  func refresh() throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, name, stale, reckoned FROM question WHERE stale > 0")
    for row in rows {
      let isContinued = row["stale"] as Int == 1
      try reckon(row["id"], row["name"], after: isContinued ? row["reckoned"] : nil)
    }
  }

  private func reckon(_ question: Int64, _ name: String, after time: Int64?) throws {
    var standings: [Int64: ConceptStanding] = [:]
    if time == nil {
      try db.execute(
        sql: "DELETE FROM standing WHERE concept IN (SELECT id FROM concept WHERE question = ?)",
        arguments: [question])
    } else {
      standings = try known(of: question)
    }
    var latest = time
    var touched: Set<Int64> = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(Review.columns), concept
        FROM review JOIN concept ON concept.id = concept JOIN session ON session.id = session
        WHERE review.question = ? AND review.at > ?
        ORDER BY review.at, session.name, review.place
        """, arguments: [question, time ?? .min])
    while let row = try rows.next() {
      let review = Review(row, of: name)
      let concept: Int64 = row[6]
      standings[
        concept,
        default: ConceptStanding(question: name, concept: review.concept, tier: review.tier)
      ].take(review, by: scheduler)
      touched.insert(concept)
      latest = row[2]
    }
    for concept in touched {
      if let standing = standings[concept] { try store(standing, of: concept) }
    }
    try db.execute(
      sql: "UPDATE question SET stale = 0, reckoned = ? WHERE id = ?",
      arguments: [latest, question])
  }

  private func known(of question: Int64) throws -> [Int64: ConceptStanding] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(ConceptStanding.columns), concept
        FROM standing JOIN concept ON concept.id = concept
          JOIN question ON question.id = concept.question
        WHERE question.id = ?
        """, arguments: [question])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[11], ConceptStanding($0)) })
  }

  private func store(_ standing: ConceptStanding, of concept: Int64) throws {
    guard let memory = standing.memory else { return }
    try db.execute(
      sql: "INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        concept, standing.tier.rawValue, standing.asked, standing.said,
        standing.saidIn[.english] ?? 0, standing.saidIn[.chinese] ?? 0,
        standing.lastHelp.column, memory.stability, memory.difficulty,
        memory.lastReview.milliseconds,
      ])
  }
}
