extension String {
  /// This text with every character escaped that Markdown would read as more than itself, anywhere
  /// in a line.
  var markdownInlineEscaped: String {
    // Scalars, for `*` with an accent on it is another Character and the same asterisk.
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if "\\`*_[]<>~&$|#".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The same, and also what has a meaning at the start of a line: lists, rules, underlined headings.
  var markdownEscaped: String { markdownInlineEscaped.trimmed.markdownLineStartEscaped }

  /// A line, escaped inline already, that no longer begins like a list, a rule or the underline of a heading.
  var markdownLineStartEscaped: String {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return self }
    if "+-=".unicodeScalars.contains(first) { return "\\" + self }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return self }
    return String(digits) + "\\" + String(rest)
  }

  /// Line breaks turned to spaces.
  package var onOneLine: String { replacing("\n", with: " ") }

  /// Without spaces at both ends.
  var trimmed: String {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...end])
  }
}

extension Unicode.Scalar {
  /// Whether this is part of a word: no space, no punctuation, no symbol.
  var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
