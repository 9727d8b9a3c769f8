import Foundation
import Scenario

/// Adds a way of saying a concept to a scenario's text, and changes not a byte beside it.
package enum PatternInsertion {
  /// Why a pattern cannot be added.
  package enum Refusal: Error, Equatable {
    /// The file has no such question or concept.
    case unknown
    /// The concept has no `match`: its patterns are derived, and one of one's own would end that.
    case derived
    /// The file's layout around the patterns is none that can be added to.
    case layout(line: Int)
    /// The result would not read back as meant.
    case unfaithful
  }

  /// The file with the pattern beside the concept's others.
  /// - Parameters:
  ///   - source: The pattern as an author writes it.
  ///   - concept: The concept's id.
  ///   - id: The question's id.
  ///   - file: A file that can be used.
  /// - Returns: The new bytes, which read back as the old scenario with the one pattern more; the
  ///   old ones where the concept has the pattern already.
  /// - Throws: ``Refusal``.
  package static func adding(
    _ source: String, to concept: String, of id: String, in file: ScenarioFile
  ) throws(Refusal) -> [UInt8] {
    guard let old = file.scenario?.question(withID: id)?.concept(withID: concept) else {
      throw .unknown
    }
    if old.match.contains(where: { $0.value.source == source }) { return file.bytes }
    guard let last = old.match.last else { throw .derived }
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard Array(text.utf8) == file.bytes else { throw .unfaithful }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }
    let index = last.place.line - 1
    guard lines.indices.contains(index) else { throw .layout(line: last.place.line) }
    let scalars = Array(lines[index].unicodeScalars)
    let head = String(String.UnicodeScalarView(scalars.prefix(last.place.column - 1)))
    let tail = String(String.UnicodeScalarView(scalars.dropFirst(last.place.column - 1)))
    let item = "'" + source.replacingOccurrences(of: "'", with: "''") + "'"
    if head.trimmingCharacters(in: .whitespaces) == "-" {
      let end = TestInsertion.endOfItem(in: lines, from: index, indent: head.count)
      lines.insert(head + item + (lines[index].hasSuffix("\r") ? "\r" : ""), at: end)
    } else if head.hasSuffix("match: "), let value = inBrackets(tail) {
      lines[index] = head + "[" + item + ", " + value
    } else if head.contains("[")
      || lines[..<index].last(where: { $0.contains("match:") })?
        .contains("[") == true
    {
      // Before the last one of a list in brackets: where that one ends need not be known.
      lines[index] = head + item + ", " + tail
    } else {
      throw .layout(line: last.place.line)
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    guard reads(bytes, as: file, with: source, in: concept, of: id) else { throw .unfaithful }
    return bytes
  }

  /// A value that fills its line, and the bracket behind it; nil where a list would read it
  /// otherwise, or where it goes on.
  private static func inBrackets(_ tail: String) -> String? {
    let isWindows = tail.hasSuffix("\r")
    let value = isWindows ? String(tail.unicodeScalars.dropLast()) : tail
    let isPlain = !value.contains { "#,[]{}'\"&*".contains($0) }
    let quote = value.first.flatMap { $0 == "'" || $0 == "\"" ? $0 : nil }
    let isQuoted = quote.map { value.count > 2 && value.last == $0 } ?? false
    return isPlain || isQuoted ? value + "]" + (isWindows ? "\r" : "") : nil
  }

  private static func reads(
    _ bytes: [UInt8], as file: ScenarioFile, with source: String, in concept: String, of id: String
  ) -> Bool {
    guard let old = file.scenario, let new = ScenarioFile(bytes, name: file.name).scenario,
      old.questions.map(\.id) == new.questions.map(\.id)
    else { return false }
    return zip(old.questions, new.questions).allSatisfy { before, after in
      guard before.concepts.map(\.id) == after.concepts.map(\.id) else { return false }
      return zip(before.concepts, after.concepts).allSatisfy { one, other in
        var expected = one.match.map(\.value.source)
        if before.id == id, one.id == concept { expected.append(source) }
        return expected.sorted() == other.match.map(\.value.source).sorted()
      }
    }
  }
}
