import Transcripts

/// A table as RFC 4180 has it: commas, CRLF after every line, quotation marks where they are needed.
package struct CSV: Equatable, Sendable {
  package enum Cell: Equatable, Sendable {
    case text(String)
    case number(Double)
    case empty
  }

  package private(set) var text: String

  /// - Parameter header: The names of the columns.
  package init(header: [String]) {
    text = header.joined(separator: ",") + "\r\n"
  }

  package mutating func append(_ row: [Cell]) {
    text += row.map(\.text).joined(separator: ",") + "\r\n"
  }
}

extension CSV.Cell {
  fileprivate var text: String {
    switch self {
    case .text(let text): text.visible.inert.quoted
    case .number(let number): number.plain
    case .empty: ""
    }
  }
}

extension String {
  /// Spreadsheets run a cell that begins like a formula. OWASP ("CSV Injection") has a single
  /// quotation mark put before it, which they take for "this is text".
  fileprivate var inert: String {
    guard let first = unicodeScalars.first(where: { $0 != " " }) else { return self }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return "'" + self
    default: return self
    }
  }

  fileprivate var quoted: String {
    let needsQuotes = unicodeScalars.contains { ",\"\r\n'".unicodeScalars.contains($0) }
    // Scalars, for a quotation mark with an accent on it is another Character.
    guard needsQuotes || first == " " || last == " " else { return self }
    var quoted = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }
}

extension Double {
  /// `62`, `62.5`, `0.33`: two decimals at the most.
  var plain: String {
    guard isFinite, abs(self) < 1e15 else { return "" }
    let hundredths = Int((self * 100).rounded())
    guard hundredths % 100 != 0 else { return "\(hundredths / 100)" }
    return "\(Double(hundredths) / 100)"
  }
}
