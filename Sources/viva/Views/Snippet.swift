import Terminal

/// The part of a text around what was found in it.
struct Snippet {
  let text: String
  /// Where words were found, in Unicode scalars of the text.
  let matches: [Range<Int>]
  /// How wide the part may be, in columns.
  let columns: Int

  /// On one line, what was found underlined.
  var styled: StyledText {
    let scalars = text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    let part = part(of: scalars)
    var styled = StyledText(part.lowerBound > 0 ? "… " : "", .dim)
    var start = part.lowerBound
    for match in matches where match.lowerBound >= start && match.upperBound <= part.upperBound {
      styled =
        styled + StyledText(Self.string(scalars[start..<match.lowerBound]))
        + StyledText(Self.string(scalars[match]), .underline)
      start = match.upperBound
    }
    return styled + StyledText(Self.string(scalars[start..<part.upperBound]))
      + StyledText(part.upperBound < scalars.count ? " …" : "", .dim)
  }

  /// As much as fits, with some of what stands before the first match.
  private func part(of scalars: [Unicode.Scalar]) -> Range<Int> {
    let first = matches.first.map { min($0.lowerBound, scalars.count) } ?? 0
    var start = first
    var room = columns / 3
    while start > 0 {
      room -= Self.width(scalars[start - 1])
      if room < 0 { break }
      start -= 1
    }
    start = Self.wordStart(from: start, before: first, in: scalars)
    var end = start
    room = columns
    while end < scalars.count {
      room -= Self.width(scalars[end])
      if room < 0 { break }
      end += 1
    }
    if end < scalars.count, let blank = scalars[start..<end].lastIndex(of: " "),
      blank > (matches.first?.upperBound ?? start), end - blank < Self.longestWord
    {
      end = blank
    }
    return start..<max(end, start)
  }

  private static let longestWord = 24

  /// Behind the next blank, where there is one soon.
  private static func wordStart(
    from start: Int, before match: Int, in scalars: [Unicode.Scalar]
  ) -> Int {
    guard start > 0 else { return 0 }
    let near = scalars[start..<min(match, start + longestWord)]
    return near.firstIndex(of: " ").map { $0 + 1 } ?? start
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).displayWidth }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).harmless
  }
}
