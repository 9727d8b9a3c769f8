import Foundation
import GRDB
import Practice
import Transcripts

// Which of thousands of sessions holds an answer, the index tells; what was said there is read from
// that one file.

extension SessionIndex {
  /// One's best earlier answer to a question, which may be a retake.
  /// - Parameters:
  ///   - question: Its id, and any that it had before.
  ///   - scenario: The scenario's id.
  ///   - date: Only answers from before it count.
  ///   - session: The session that is not to be looked at.
  /// - Returns: The one with the highest score, of equal ones the latest; nil where none earned
  ///   anything.
  /// - Throws: `DatabaseError` only where neither disk nor memory takes an index.
  package func bestAnswer(
    to question: Set<String>, of scenario: String, before date: Date, besides session: String
  ) throws -> EarlierAnswer? {
    let rows = try read { db in
      try question.compactMap { id in
        try Row.fetchOne(
          db,
          sql: """
            SELECT session.name, result.score, result.at
            FROM result JOIN session ON session.id = result.session
            WHERE \(Self.isQuestion) AND kind != 'drill' AND result.score > 0 AND result.at < ?
              AND sequence IS NOT NULL AND session.name != ?
              AND coalesce(occasion, '') NOT IN ('drill', 'examination')
            ORDER BY result.score DESC, result.at DESC LIMIT 1
            """, arguments: [scenario, id, date.milliseconds, session])
      }
    }
    let best = rows.max { ($0[1] as Double, $0[2] as Int64) < ($1[1], $1[2]) }
    guard let best, let transcript = transcript(of: best[0]) else { return nil }
    return EarlierAnswer.best(
      to: question, of: scenario, before: date, besides: session, in: [transcript])
  }

  /// When the key ideas came in the last answer to a question before a time; nil where there is
  /// none that can be read. A retake is an answer, too.
  package func lastLead(
    to question: String, of scenario: String, before time: Date
  ) throws -> LeadStrip? {
    let rows = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT session.name, sequence
          FROM result JOIN session ON session.id = result.session
          WHERE \(Self.isQuestion) AND kind != 'drill' AND result.at < ? AND sequence IS NOT NULL
          ORDER BY result.at DESC, session.name DESC, place DESC LIMIT \(Self.reach)
          """, arguments: [scenario, question, time.milliseconds])
    }
    return rows.lazy.compactMap { row in
      self.transcript(of: row[0])?.turns.first { $0.question == question }?.lead(of: row[1])
    }.first
  }

  /// The newest sessions in which a concept was said, the newest first: their names.
  package func sessions(saying concept: String, of question: String, scenario: String) throws
    -> [String]
  {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT session.name FROM review JOIN session ON session.id = review.session
          WHERE \(Self.isQuestion) AND credit > 0
            AND concept = (SELECT id FROM concept WHERE question = review.question AND name = ?)
          ORDER BY review.at DESC, session.name DESC LIMIT \(Self.reach)
          """, arguments: [scenario, question, concept])
    }.unique
  }

  /// The newest closed interview that came to a question: its name, nil where there is none.
  package func lastInterview(on question: String, of scenario: String) throws -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT session.name FROM result JOIN session ON session.id = result.session
          WHERE \(Self.isQuestion) AND kind = 'interview' AND occasion IS NULL AND state = 'closed'
          ORDER BY result.at DESC, session.name DESC LIMIT 1
          """, arguments: [scenario, question])
    }
  }

  /// What was said in the newest answers on a scenario, the newest first.
  package func answerTexts(on scenario: String, limit: Int) throws -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        // Not joined freely: the numbers of passages give the newest first by themselves.
        sql: """
          SELECT text FROM passage CROSS JOIN question ON question.id = passage.question
          WHERE scenario = ? AND kind = 'answer' ORDER BY passage.id DESC LIMIT ?
          """, arguments: [scenario, limit])
    }
  }

  /// A session, read from its file; nil where it cannot be.
  package func transcript(of name: String) -> Transcript? {
    let contents = try? JournalContents(readingFrom: Archive(folder).file(of: name))
    return contents.flatMap { Transcript($0.events, id: name) }
  }

  /// So many answers are looked at, should the newest ones not be there any more.
  private static let reach = 5

  private static let isQuestion =
    "question = (SELECT id FROM question WHERE scenario = ? AND name = ?)"
}
