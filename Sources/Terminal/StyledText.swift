/// How words look on a screen. Few looks, legible on light and on dark backgrounds.
package enum Style: Sendable {
  case plain, bold, dim, underline
  /// What is well: green on screens with colours.
  case good
  /// What wants another look: red on screens with colours.
  case bad
  /// Where the interviewer speaks: cyan on screens with colours.
  case accent

  /// The parameters of the escape sequence (ECMA-48, "Select Graphic Rendition").
  fileprivate var parameters: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .dim: "2"
    case .underline: "4"
    case .good: "32"
    case .bad: "31"
    case .accent: "36"
    }
  }
}

/// Text in runs of one style each.
package struct StyledText: Equatable, Sendable, ExpressibleByStringInterpolation {
  package struct Run: Equatable, Sendable {
    package var text: String
    package var style: Style
  }

  package var runs: [Run]

  package init(_ text: String, _ style: Style = .plain) { runs = [Run(text: text, style: style)] }
  package init(stringLiteral value: String) { self.init(value) }

  package static func + (one: StyledText, other: StyledText) -> StyledText {
    var sum = one
    sum.runs += other.runs
    return sum
  }

  /// The text without its styles.
  package var text: String { runs.map(\.text).joined() }

  /// The text for a screen without styles: underlined words stand in brackets, since evidence must
  /// be seen on every screen. Brackets take room, so they are set before lines are broken.
  var bracketed: StyledText {
    var text = self
    text.runs = runs.map { run in
      let isEvidence = run.style == .underline && !run.text.isEmpty
      return Run(text: isEvidence ? "[\(run.text)]" : run.text, style: .plain)
    }
    return text
  }

  /// The text with escape sequences, or, on a plain screen, in brackets; see ``bracketed``.
  package func rendered(plain isPlain: Bool) -> String {
    if isPlain { return bracketed.text }
    return runs.map { run in
      guard let parameters = run.style.parameters, !run.text.isEmpty else { return run.text }
      return "\u{1B}[\(parameters)m\(run.text)\u{1B}[0m"
    }.joined()
  }
}
