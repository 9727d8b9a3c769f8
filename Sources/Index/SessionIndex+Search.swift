import Foundation
import GRDB
import Practice
import Scenario
import Scoring

/// A place where something was found.
package struct SearchHit: Equatable, Sendable {
  /// The session's name.
  package var session: String
  /// The number of the event; nil for a note.
  package var sequence: Int?
  package var scenario: String
  package var question: String
  package var kind: PassageKind
  package var at: Date
  package var language: Language
  /// Nil where a question was given up without a word.
  package var text: String?
  /// How the question went, 0 to 100; nil where it was not judged.
  package var score: Double?
  /// Where the words stand, in Unicode scalars of the text, in order and apart.
  package var matches: [Range<Int>] = []
}

extension SessionIndex {
  /// Finds passages with all the words, the newest first. Without words: every time that a question
  /// went as the filters say, with its first answer.
  package func search(_ query: SearchQuery) throws -> [SearchHit] {
    let concepts: [Int64] = try query.missed.map { try self.concepts(named: $0, query) } ?? []
    let rows = try read { db in
      try Row.fetchAll(
        db, sql: query.sql(concepts: concepts), arguments: StatementArguments(query.values))
    }
    return rows.map { row in
      var hit = SearchHit(row)
      if let text = hit.text, !query.phrases.isEmpty {
        let words = SearchWords(text)
        hit.matches = query.phrases.flatMap { $0.ranges(in: words) }.merged
      }
      return hit
    }
  }

  /// Ids of the concepts that were ever asked for, for a name that is none of them.
  package func conceptNames(scenario: String? = nil) throws -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT concept.name FROM standing JOIN concept ON concept.id = concept
            JOIN question ON question.id = concept.question
          WHERE scenario = coalesce(?, scenario) ORDER BY concept.name
          """, arguments: [scenario])
    }
  }

  /// Ids of the questions that were ever asked.
  package func questionNames(scenario: String? = nil) throws -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT name FROM question
          WHERE scenario = coalesce(?, scenario)
            AND EXISTS (SELECT 1 FROM passage WHERE passage.question = question.id)
          ORDER BY name
          """, arguments: [scenario])
    }
  }

  private func concepts(named name: String, _ query: SearchQuery) throws -> [Int64] {
    try read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT concept.id FROM standing JOIN concept ON concept.id = concept
            JOIN question ON question.id = concept.question
          WHERE concept.name = ? AND scenario = coalesce(?, scenario)
            AND question.name = coalesce(?, question.name)
          """, arguments: [name, query.scenario, query.question])
    }
  }
}

extension SearchQuery {
  private static let columns = """
    session.name, passage.sequence, session.scenario, question.name, passage.kind,
    coalesce(passage.at, result.at), passage.language, passage.text, result.score
    """

  /// The statement; what a person typed is in ``values`` alone.
  fileprivate func sql(concepts: [Int64]) -> String {
    let conditions = conditions(concepts: concepts).map { " AND \($0)" }.joined()
    let count = limit ?? -1
    if phrases.isEmpty {
      return """
        SELECT \(Self.columns)
        FROM result JOIN session ON session.id = result.session
          JOIN question ON question.id = result.question
          LEFT JOIN passage ON passage.result = result.id AND passage.is_first
        WHERE true\(conditions)
        ORDER BY result.at DESC, session.name DESC, result.place DESC LIMIT \(count)
        """
    }
    // Not joined freely: the words' index comes first, and gives the newest first by itself.
    return """
      SELECT \(Self.columns)
      FROM words CROSS JOIN passage ON passage.id = words.rowid
        CROSS JOIN session ON session.id = passage.session
        CROSS JOIN question ON question.id = passage.question
        LEFT JOIN result ON result.id = passage.result
      WHERE words MATCH ?\(conditions)
      ORDER BY words.rowid DESC LIMIT \(count)
      """
  }

  fileprivate var values: [(any DatabaseValueConvertible)?] {
    let match = phrases.map(\.expression).joined(separator: " ")
    let filters: [(any DatabaseValueConvertible)?] = [
      phrases.isEmpty ? nil : match, scenario, question, below, since?.milliseconds,
      until?.milliseconds,
    ]
    return filters.filter { $0 != nil }
  }

  private func conditions(concepts: [Int64]) -> [String] {
    let time = phrases.isEmpty ? "result.at" : "passage.at"
    var conditions: [String] = []
    if scenario != nil { conditions.append("session.scenario = ?") }
    if question != nil { conditions.append("question.name = ?") }
    if below != nil { conditions.append("result.score < ?") }
    if since != nil { conditions.append("\(time) >= ?") }
    if until != nil { conditions.append("\(time) < ?") }
    if !phrases.isEmpty, !includesQuestions { conditions.append("passage.kind != 'question'") }
    if missed != nil {
      let list = concepts.map(String.init).joined(separator: ", ")
      conditions.append("result.question IN (SELECT question FROM concept WHERE id IN (\(list)))")
      conditions.append(Self.missed(list))
    }
    return conditions
  }

  /// A drill asks for a few concepts alone; a whole question asks for all of its own.
  private static func missed(_ concepts: String) -> String {
    let reviews = """
      SELECT 1 FROM review WHERE review.session = result.session
        AND review.question = result.question AND concept IN (\(concepts))
      """
    return """
      CASE result.kind WHEN 'drill' THEN EXISTS (\(reviews) AND credit = 0)
        ELSE NOT EXISTS (\(reviews) AND review.at = result.at AND credit > 0) END
      """
  }
}

extension SearchHit {
  fileprivate init(_ row: Row) {
    let sequence: Int = row[1] ?? 0
    self.init(
      session: row[0], sequence: sequence > 0 ? sequence : nil, scenario: row[2],
      question: row[3], kind: (row[4] as String?).flatMap(PassageKind.init) ?? .answer,
      at: Date(milliseconds: row[5]),
      language: (row[6] as String?).flatMap(Language.init) ?? .english, text: row[7],
      score: row[8])
  }
}

extension [Range<Int>] {
  /// The same places in order, those that touch or overlap made one.
  fileprivate var merged: [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
