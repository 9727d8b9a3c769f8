import Foundation
import GRDB
import Practice
import Scenario
import Transcripts

// Values as the columns of the index hold them.

extension Date {
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}

extension SessionState {
  /// In use is no state that lasts.
  var column: String {
    switch self {
    case .open, .inUse: "open"
    case .paused: "paused"
    case .closed: "closed"
    case .damaged: "damaged"
    case .newer(let version): "newer \(version)"
    }
  }

  init(column: String) {
    switch column {
    case "open": self = .open
    case "paused": self = .paused
    case "closed": self = .closed
    default:
      self = column.split(separator: " ").last.flatMap { Int($0) }.map(Self.newer) ?? .damaged
    }
  }
}

extension LocalizedText {
  /// A line a language: "en Tea".
  var column: String {
    Language.allCases.compactMap { language in
      texts[language].map {
        "\(language.rawValue) \($0.split(whereSeparator: \.isNewline).joined(separator: " "))"
      }
    }.joined(separator: "\n")
  }

  init(column: String) {
    var texts: [Language: String] = [:]
    for line in column.split(separator: "\n") {
      if let language = Language(rawValue: String(line.prefix(2))) {
        texts[language] = String(line.dropFirst(3))
      }
    }
    self.init(texts)
  }
}

extension Tier {
  init(column: String) { self = Tier(rawValue: column) ?? .core }
}

extension Help {
  var column: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  init(column: Int) {
    self = Self.allCases.indices.contains(column) ? Self.allCases[column] : .missed
  }
}

extension QuestionResult {
  static let columns = """
    question.name, result.kind, result.at, result.score, result.covered, result.concepts,
    result.standing, result.sequence
    """

  /// - Parameter row: Its ``columns``, in their order.
  init(_ row: Row) {
    self.init(
      kind: Kind(rawValue: row[1]) ?? .interview, question: row[0],
      at: Date(milliseconds: row[2]), score: row[3], covered: row[4], concepts: row[5],
      standing: .stored(row[6]), sequence: row[7])
  }
}

extension [String] {
  /// Ids, a line each.
  static func stored(_ column: String) -> [String] {
    column.split(separator: "\n").map(String.init)
  }
}

extension Review {
  static let columns = """
    concept.name, review.tier, review.at, review.credit, review.help, review.language
    """

  /// - Parameters:
  ///   - row: Its ``columns``, in their order.
  ///   - question: The question's id.
  init(_ row: Row, of question: String) {
    self.init(
      question: question, concept: row[0], tier: Tier(column: row[1]),
      at: Date(milliseconds: row[2]), credit: row[3], help: Help(column: row[4]),
      language: (row[5] as String?).flatMap(Language.init))
  }
}

extension ConceptStanding {
  static let columns = """
    question.name, concept.name, standing.tier, asked, said, english, chinese, standing.help,
    stability, difficulty, reviewed
    """

  /// - Parameter row: Its ``columns``, in their order.
  init(_ row: Row) {
    self.init(question: row[0], concept: row[1], tier: Tier(column: row[2]))
    asked = row[3]
    said = row[4]
    for (language, count) in [(Language.english, row[5] as Int), (.chinese, row[6])] where count > 0
    {
      saidIn[language] = count
    }
    lastHelp = Help(column: row[7])
    memory = Memory(
      stability: row[8], difficulty: row[9], lastReview: Date(milliseconds: row[10]))
  }
}
