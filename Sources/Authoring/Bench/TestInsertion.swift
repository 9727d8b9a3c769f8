import Foundation
import Scenario

/// Adds a test to a scenario's text, and changes not a byte beside it.
package enum TestInsertion {
  /// Why a test cannot be added.
  package enum Refusal: Error, Equatable {
    /// The file's layout around the tests is none that a line can be added to.
    case layout(line: Int)
    /// The result would not read back as meant.
    case unfaithful
  }

  /// The file with the test behind the question's last one.
  /// - Parameters:
  ///   - test: The answer and its labels.
  ///   - id: The question.
  ///   - file: A file that can be used.
  /// - Returns: The new bytes, which read back as the old scenario with the one test more.
  /// - Throws: ``Refusal``.
  package static func adding(
    _ test: SampleAnswer, to id: String, in file: ScenarioFile
  ) throws(Refusal) -> [UInt8] {
    guard let question = file.scenario?.question(withID: id) else { throw .unfaithful }
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard Array(text.utf8) == file.bytes else { throw .unfaithful }
    let ending = text.utf8.contains(13) ? "\r\n" : "\n"
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }
    let place = question.tests.last?.place ?? question.place
    guard lines.indices.contains(place.line - 1) else { throw .layout(line: place.line) }
    let lead = String(
      String.UnicodeScalarView(lines[place.line - 1].unicodeScalars.prefix(place.column - 1)))
    // Only a list of which each item begins its own line can be gone on with.
    guard lead.trimmingCharacters(in: .whitespaces) == "-" else { throw .layout(line: place.line) }
    let added: [String]
    if question.tests.isEmpty {
      let indent = String(repeating: " ", count: place.column - 1)
      added = ["\(indent)tests:"] + item(test, lead: indent + "  - ")
    } else {
      added = item(test, lead: lead)
    }
    let end = endOfItem(in: lines, from: place.line - 1, indent: place.column - 1)
    // The last line of a file may have no end of its own.
    let isLast = end == lines.count
    let block = added.map { ending == "\r\n" && !isLast ? $0 + "\r" : $0 }
    lines.insert(contentsOf: block, at: end)
    let bytes = Array(lines.joined(separator: "\n").utf8)
    guard reads(bytes, as: file, with: test, in: id) else { throw .unfaithful }
    return bytes
  }

  /// After the item's last line that holds anything of it.
  static func endOfItem(in lines: [String], from start: Int, indent: Int) -> Int {
    var end = start + 1
    for index in lines.indices.dropFirst(start + 1) {
      let line = lines[index]
      let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
      if text.isEmpty { continue }
      let depth = line.prefix { $0 == " " }.count
      if depth < indent { break }
      end = index + 1
    }
    return end
  }

  private static func item(_ test: SampleAnswer, lead: String) -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    var lines = ["\(lead)answer: \(quoted(test.answer))"]
    if let language = test.language { lines.append("\(indent)lang: \(language.rawValue)") }
    lines.append("\(indent)earns: [\(test.earns.joined(separator: ", "))]")
    if !test.misconceptions.isEmpty {
      lines.append("\(indent)misconceptions: [\(test.misconceptions.joined(separator: ", "))]")
    }
    return lines
  }

  /// YAML's double quotes take what JSON's do.
  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }

  private static func reads(
    _ bytes: [UInt8], as file: ScenarioFile, with test: SampleAnswer, in id: String
  ) -> Bool {
    guard let old = file.scenario, let new = ScenarioFile(bytes, name: file.name).scenario,
      old.questions.count == new.questions.count
    else { return false }
    return zip(old.questions, new.questions).allSatisfy { before, after in
      var expected = before.tests.map(\.content)
      if before.id == id { expected.append(test.content) }
      return before.id == after.id && after.tests.map(\.content) == expected
        && before.concepts.map(\.id) == after.concepts.map(\.id)
    }
  }
}

extension SampleAnswer {
  /// The test without its place.
  fileprivate var content: SampleAnswer {
    var content = self
    content.answer = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    content.place = Place()
    return content
  }
}
