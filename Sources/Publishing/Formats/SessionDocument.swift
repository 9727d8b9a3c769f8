import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// A session as one JSON document, described by `docs/export.schema.json`. Its transcript is the
/// truth and tells what happened; this tells what became of it.
package struct SessionDocument: Encodable, Equatable, Sendable {
  var format = "viva-session"
  var version = 1
  var session: String
  /// UTC, as are all times.
  var started: String
  var ended: String
  var state: String
  var occasion: String
  var mode: Mode
  var language: Language
  var program: String
  var scenario: ScenarioPart
  /// Without pauses; nil for a session that was not closed.
  var seconds: Double?
  /// From 0 to 100.
  var score: Double?
  var questions: [QuestionPart]
  /// Ids of the questions that were never asked.
  var unasked: [String]

  struct ScenarioPart: Encodable, Equatable, Sendable {
    var id: String
    var title: LocalizedText
    var contentHash: String
  }

  struct QuestionPart: Encodable, Equatable, Sendable {
    var id: String
    var number: Int
    var asked: String
    var language: Language
    var score: Double?
    /// As the interview gave it, where the answers were judged again since.
    var recordedScore: Double?
    var skipped: Bool
    var concepts: [ConceptPart]
    var misconceptions: [MisconceptionPart]
    var dialogue: [DialoguePart]
    var answers: [AnswerPart]
    var retakes: [AnswerPart]
    var advice: String?
    var notes: [String]
  }

  struct ConceptPart: Encodable, Equatable, Sendable {
    var id: String
    var tier: Tier
    var gloss: LocalizedText
    var credit: Double
    var help: String?
    var evidence: [QuotePart]
  }

  struct MisconceptionPart: Encodable, Equatable, Sendable {
    var id: String
    var gloss: LocalizedText
    var correction: LocalizedText
    var standing: Bool
    var evidence: [QuotePart]
  }

  struct QuotePart: Encodable, Equatable, Sendable {
    /// The `sequence` of the answer.
    var answer: Int
    /// In Unicode scalars of the answer's text.
    var start: Int
    var end: Int
    var text: String
  }

  struct DialoguePart: Encodable, Equatable, Sendable {
    /// `person` or `interviewer`.
    var speaker: String
    var kind: String
    var text: String
    /// The concept or misconception that a follow-up is about.
    var target: String?
    /// The `sequence` of an answer.
    var answer: Int?
  }

  struct AnswerPart: Encodable, Equatable, Sendable {
    var sequence: Int
    var at: String
    var text: String
    var seconds: Double?
    /// Of this answer alone.
    var score: Double?
    var credits: [Credit]
    var misconceptions: [StatedMisconception]
    var delivery: Delivery?
  }
}

extension SessionDocument {
  /// The document as text, keys in order, a line feed at its end.
  ///
  /// Characters that a terminal would obey are escaped: somebody will print it.
  /// - Throws: `EncodingError` for a number that JSON cannot hold.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self).withHarmEscaped + "\n"
  }
}

extension String {
  /// JSON with those characters escaped that ``visible`` would show otherwise. In JSON they stand
  /// within strings only, where the escape means the same.
  fileprivate var withHarmEscaped: String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n" || String(scalar).visible.unicodeScalars.first == scalar {
        escaped.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        escaped.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      }
    }
    return String(escaped)
  }
}
