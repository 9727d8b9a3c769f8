import Foundation

extension Transcript {
  /// The session as Markdown (CommonMark), with the words that earned credit in bold.
  /// - Parameter zone: The clock that its date is told by.
  /// - Returns: A page with a line feed at its end.
  package func markdown(in zone: TimeZone) -> String {
    page(in: zone).blocks.map(\.markdown).joined(separator: "\n\n") + "\n"
  }
}

extension Page.Block {
  fileprivate var markdown: String {
    switch self {
    case .title(let text): "# " + text.onOneLine.markdownEscaped
    case .facts(let score, let facts):
      ([score.map { "**\($0)**" }] + facts).compactMap { $0 }.joined(separator: " · ")
    case .question(let number, let text): "## \(number). " + text.onOneLine.markdownEscaped
    case .quote(let passages): MarkdownQuote(passages).text
    case .remark(let label, let text): "**\(label)** " + text.onOneLine.markdownEscaped
    case .list(let label, let items):
      "**\(label)**\n\n"
        + items.map { "- " + $0.onOneLine.markdownEscaped }.joined(separator: "\n")
    case .note(let text): "*\(text.onOneLine.markdownEscaped)*"
    }
  }
}

/// An answer as a block quote, line by line as it was given.
private struct MarkdownQuote {
  var text: String

  init(_ passages: [Passage]) {
    // Two spaces at the end of a line keep its break.
    text = passages.lines.map(Self.line).joined(separator: "  \n")
  }

  private static func line(_ passages: [Passage]) -> String {
    let inside = passages.map(inline).joined().trimmed
    return inside.isEmpty ? ">" : "> " + inside.markdownLineStartEscaped
  }

  /// Bold begins and ends at a letter or digit: beside punctuation, `**` in the middle of a word or
  /// of a Chinese sentence would be read as two asterisks.
  private static func inline(_ passage: Passage) -> String {
    let scalars = Array(passage.text.unicodeScalars)
    guard passage.isEvidence, let first = scalars.firstIndex(where: \.isWordPart),
      let last = scalars.lastIndex(where: \.isWordPart)
    else { return passage.text.markdownInlineEscaped }
    func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: slice)
      return String(view).markdownInlineEscaped
    }
    return text(scalars[..<first]) + "**" + text(scalars[first...last]) + "**"
      + text(scalars[(last + 1)...])
  }
}
