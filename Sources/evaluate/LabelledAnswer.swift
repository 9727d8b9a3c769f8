import Foundation

/// An answer that a person has labelled by its meaning.
struct LabelledAnswer: Decodable {
  var id: String
  var question: String
  var lang: String
  var kind: String
  var answer: String
  /// Ids of the concepts that a fair interviewer would credit.
  var concepts: [String]
  /// Ids of the misconceptions that the answer asserts.
  var misconceptions: [String]

  /// Reads a file with one JSON object a line.
  static func read(_ path: String) throws -> [LabelledAnswer] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let decoder = JSONDecoder()
    return try text.split(whereSeparator: \.isNewline).map {
      try decoder.decode(LabelledAnswer.self, from: Data($0.utf8))
    }
  }
}
