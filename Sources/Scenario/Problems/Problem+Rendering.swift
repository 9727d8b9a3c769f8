extension Problem {
  /// The problem as a person reads it, with the line of the file and a caret:
  ///
  /// ```
  /// vision.yaml:12:5: error: unknown key 'concpets'
  ///  12 |     concpets:
  ///     |     ^
  ///     = did you mean 'concepts'?
  /// ```
  /// Control characters of the file never reach the terminal.
  package func rendered(in source: SourceText) -> String {
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count + 1)
    let excerpt = Excerpt(of: source.line(place.line), column: place.column)
    let why = reason.map { "\(gutter) = \($0.harmless)\n" } ?? ""
    return """
      \(place): \(severity.rawValue): \(message.harmless)
       \(number) | \(excerpt.text)
      \(gutter) | \(excerpt.indent)^
      \(why)\(gutter) = \(mend.harmless)
      """
  }
}

/// The part of a line around a column, short enough for a screen.
private struct Excerpt {
  var text: String
  /// As wide as the text before the column.
  var indent: String

  /// Columns shown before and after the caret, in scalars.
  private static let reach = 60

  init(of line: String, column: Int) {
    let scalars = Array(line.unicodeScalars)
    let caret = min(max(column - 1, 0), scalars.count)
    let start = max(0, caret - Self.reach)
    let end = min(scalars.count, caret + Self.reach)
    let before = String(String.UnicodeScalarView(scalars[start..<caret])).harmless
    let after = String(String.UnicodeScalarView(scalars[caret..<end])).harmless
    let opening = start > 0 ? "…" : ""
    text = opening + before + after + (end < scalars.count ? "…" : "")
    // An ideographic space is as wide as the Chinese character above it.
    indent = String(
      String.UnicodeScalarView(
        (opening + before).unicodeScalars.map { $0.isWide ? "\u{3000}" : " " }))
  }
}

extension String {
  /// The text with every control character and every change of the writing direction replaced.
  fileprivate var harmless: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n": shown.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal gives the character two columns, for the scripts that scenarios are
  /// written in (East Asian Wide and Fullwidth, Unicode Standard Annex 11).
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
