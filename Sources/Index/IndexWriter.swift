import Foundation
import GRDB
import Interview
import Practice
import Scoring
import Transcripts

/// Puts sessions into the index within one transaction, and takes them out.
struct IndexWriter {
  private let db: Database
  private var questionNumbers: [String: Int64] = [:]
  private var conceptNumbers: [Int64: [String: Int64]] = [:]
  /// Up to when each question is reckoned; nil for not at all.
  private var reckonedTimes: [Int64: Int64?] = [:]
  /// How stale each question was marked.
  private var noted: [Int64: Int] = [:]

  init(_ db: Database) { self.db = db }

  private func run(_ sql: String, _ values: (any DatabaseValueConvertible)?...) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  // MARK: Sessions

  /// Puts a session in, in place of what was known of it.
  mutating func put(_ facts: SessionFacts, _ stamp: FileStamp) throws {
    let known = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT id, scenario, size, changed, inode FROM session WHERE name = ?"),
      arguments: [facts.entry.id])
    if let known {
      let old = FileStamp(size: known["size"], changed: known["changed"], inode: known["inode"])
      // Another terminal was faster.
      if old == stamp { return }
      // Questions are a scenario's own.
      if known["scenario"] != facts.entry.scenario { try remove(facts.entry.id) }
    }
    let session = try putEntry(facts, stamp)
    let numbers = try putResults(facts, session)
    try removePassages(of: session)
    try putPassages(facts, session, results: numbers)
    try run("DELETE FROM effort WHERE session = ?", session)
    for effort in facts.efforts {
      try run(
        "INSERT INTO effort VALUES (?, ?, ?, ?)", session, effort.at.milliseconds, effort.seconds,
        effort.isSession)
    }
    try run("DELETE FROM dispute WHERE session = ?", session)
    for dispute in facts.disputes {
      let question = try question(dispute.question, of: facts.entry.scenario)
      try run(
        "INSERT INTO dispute VALUES (?, ?)", session, try concept(dispute.concept, of: question))
    }
  }

  /// Takes a session out.
  func remove(_ name: String) throws {
    guard
      let session = try Int64.fetchOne(
        db, sql: "SELECT id FROM session WHERE name = ?", arguments: [name])
    else { return }
    try removePassages(of: session)
    try run(
      """
      UPDATE question SET stale = 2
      WHERE id IN (SELECT question FROM review WHERE session = ?)
      """, session)
    for table in ["result", "review", "effort", "dispute"] {
      try run("DELETE FROM \(table) WHERE session = ?", session)
    }
    try run("DELETE FROM session WHERE id = ?", session)
  }

  private func putEntry(_ facts: SessionFacts, _ stamp: FileStamp) throws -> Int64 {
    let entry = facts.entry
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO session (name, stamp, size, changed, inode, started, scenario, title, language,
          mode, occasion, state, score, answered, questions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET size = excluded.size, changed = excluded.changed,
          inode = excluded.inode, started = excluded.started, title = excluded.title,
          language = excluded.language, mode = excluded.mode, occasion = excluded.occasion,
          state = excluded.state, score = excluded.score, answered = excluded.answered,
          questions = excluded.questions
        RETURNING id
        """)
    let id = try Int64.fetchOne(
      statement,
      arguments: [
        entry.id, String(entry.id.prefix(16)), stamp.size, stamp.changed, stamp.inode,
        entry.started.milliseconds, entry.scenario, entry.title.column, entry.language.rawValue,
        entry.mode.rawValue, facts.occasion?.rawValue, entry.state.column, entry.score,
        entry.answered, entry.questions,
      ])
    guard let id else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return id
  }

  // MARK: Results

  /// What one question of a session has come to.
  private struct Part: Equatable {
    var results: [QuestionResult] = []
    var reviews: [Review] = []

    /// Whether all of this is in the other one, before anything else.
    func begins(_ other: Part) -> Bool {
      other.results.starts(with: results) && other.reviews.starts(with: reviews)
    }
  }

  /// Puts in the results and reviews of a session. Those that are known stay, since the standing of
  /// a concept hangs on all before it: a retake adds to its question and touches no other.
  /// - Returns: The numbers of the results, in their order.
  private mutating func putResults(_ facts: SessionFacts, _ session: Int64) throws -> [Int64] {
    let known = try parts(of: session)
    var new: [String: Part] = [:]
    for result in facts.results { new[result.question, default: Part()].results.append(result) }
    for review in facts.reviews { new[review.question, default: Part()].reviews.append(review) }
    for (name, part) in known where !part.begins(new[name] ?? Part()) {
      let question = try question(name, of: facts.entry.scenario)
      for table in ["result", "review"] {
        try run("DELETE FROM \(table) WHERE session = ? AND question = ?", session, question)
      }
      try run("UPDATE question SET stale = 2 WHERE id = ?", question)
    }
    for (name, part) in new {
      let old = known[name].flatMap { $0.begins(part) ? $0 : nil } ?? Part()
      let question = try question(name, of: facts.entry.scenario)
      for (place, review) in part.reviews.enumerated().dropFirst(old.reviews.count) {
        try put(review, at: place, in: session, of: question)
      }
    }
    return try putResults(facts.results, in: session, of: facts.entry.scenario)
  }

  private func parts(of session: Int64) throws -> [String: Part] {
    var parts: [String: Part] = [:]
    let results = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(QuestionResult.columns)
          FROM result JOIN question ON question.id = question WHERE session = ? ORDER BY place
          """), arguments: [session])
    for result in results.map({ QuestionResult($0) }) {
      parts[result.question, default: Part()].results.append(result)
    }
    let reviews = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(Review.columns), question.name
          FROM review JOIN concept ON concept.id = concept
            JOIN question ON question.id = review.question
          WHERE session = ? ORDER BY place
          """), arguments: [session])
    for row in reviews {
      let question: String = row[6]
      parts[question, default: Part()].reviews.append(Review(row, of: question))
    }
    return parts
  }

  private mutating func putResults(
    _ results: [QuestionResult], in session: Int64, of scenario: String
  ) throws -> [Int64] {
    // Nothing hangs on a result's number but the session's own passages.
    try run("DELETE FROM result WHERE session = ?", session)
    return try results.enumerated().map { place, result in
      try run(
        """
        INSERT INTO result (session, place, question, kind, at, score, covered, concepts, standing,
          sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        session, place, try question(result.question, of: scenario), result.kind.rawValue,
        result.at.milliseconds, result.score, result.covered, result.concepts,
        result.standing.joined(separator: "\n"), result.sequence)
      return db.lastInsertedRowID
    }
  }

  private mutating func put(
    _ review: Review, at place: Int, in session: Int64, of question: Int64
  ) throws {
    let at = review.at.milliseconds
    try run(
      "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", session, question, place,
      try concept(review.concept, of: question), review.tier.rawValue, at, review.credit,
      review.help.column, review.language?.rawValue)
    try noteReview(of: question, at: at)
  }

  /// A review that is later than all that were reckoned can be taken in by itself.
  private mutating func noteReview(of question: Int64, at time: Int64) throws {
    let reckoned = try reckoned(question)
    let stale = reckoned.map { time > $0 } ?? true ? 1 : 2
    if noted[question, default: 0] >= stale { return }
    noted[question] = stale
    try run("UPDATE question SET stale = max(stale, ?) WHERE id = ?", stale, question)
  }

  private mutating func reckoned(_ question: Int64) throws -> Int64? {
    if let known = reckonedTimes[question] { return known }
    let time = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT reckoned FROM question WHERE id = ?"), arguments: [question])
    reckonedTimes[question] = .some(time)
    return time
  }

  // MARK: Passages

  private mutating func putPassages(
    _ facts: SessionFacts, _ session: Int64, results: [Int64]
  ) throws {
    var last: Int64 = -1
    for passage in facts.passages {
      let at = passage.at.milliseconds
      let question = try question(passage.question, of: facts.entry.scenario)
      var number = max(PassageNumber.first(at: at), last + 1)
      while true {
        try run(
          "INSERT OR IGNORE INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", number, session,
          passage.sequence, question, passage.kind.rawValue, at, passage.language.rawValue,
          passage.text, passage.result.map { results[$0] }, passage.isFirst)
        if db.changesCount > 0 { break }
        number += 1
      }
      try run(
        "INSERT INTO words (rowid, text) VALUES (?, ?)", number, SearchWords(passage.text).joined)
      last = number
    }
  }

  private func removePassages(of session: Int64) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, text FROM passage WHERE session = ?"),
      arguments: [session])
    for row in rows {
      let text: String = row["text"]
      try run(
        "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", row["id"] as Int64,
        SearchWords(text).joined)
    }
    if !rows.isEmpty { try run("DELETE FROM passage WHERE session = ?", session) }
  }

  // MARK: Names

  private mutating func question(_ name: String, of scenario: String) throws -> Int64 {
    let key = "\(scenario)\n\(name)"
    if let number = questionNumbers[key] { return number }
    let found = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM question WHERE scenario = ? AND name = ?"),
      arguments: [scenario, name])
    if found == nil {
      try run("INSERT INTO question (scenario, name) VALUES (?, ?)", scenario, name)
    }
    let number = found ?? db.lastInsertedRowID
    questionNumbers[key] = number
    return number
  }

  private mutating func concept(_ name: String, of question: Int64) throws -> Int64 {
    if let number = conceptNumbers[question]?[name] { return number }
    let found = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM concept WHERE question = ? AND name = ?"),
      arguments: [question, name])
    if found == nil {
      try run("INSERT INTO concept (question, name) VALUES (?, ?)", question, name)
    }
    let number = found ?? db.lastInsertedRowID
    conceptNumbers[question, default: [:]][name] = number
    return number
  }
}
