import Foundation

/// A line of input of `viva score`.
struct ScoreRequest {
  /// The id as JSON, sent back as it came: a string, a number or null.
  var id: String
  var question: String
  var answer: String

  struct Fault: Error {
    var id: String
    var message: String
  }

  /// Reads a line, and says what is wrong with a bad one.
  static func read(_ bytes: [UInt8]) -> Result<ScoreRequest, Fault> {
    let object: Any
    do {
      object = try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    } catch {
      return .failure(Fault(id: "null", message: "the line is not JSON"))
    }
    guard let fields = object as? [String: Any] else {
      return .failure(Fault(id: "null", message: "the line is not a JSON object"))
    }
    let id = json(of: fields["id"])
    guard let question = fields["question"] as? String else {
      return .failure(Fault(id: id, message: "'question' is missing or no string"))
    }
    guard let answer = fields["answer"] as? String else {
      return .failure(Fault(id: id, message: "'answer' is missing or no string"))
    }
    return .success(ScoreRequest(id: id, question: question, answer: answer))
  }

  private static func json(of value: Any?) -> String {
    switch value {
    case let text as String:
      var writer = JSONWriter()
      writer.write(string: text)
      return String(decoding: writer.bytes, as: UTF8.self)
    case let number as NSNumber: return "\(number)"
    default: return "null"
    }
  }
}
