/// What charts are drawn with: they read without colour, and in a locale without Unicode too.
package enum ChartGlyphs: Sendable, CaseIterable {
  case unicode, ascii

  /// Unicode in a UTF-8 locale, ASCII in any other.
  /// - Parameter environment: `LC_ALL`, `LC_CTYPE` and `LANG` are looked at in this order, as the C
  ///   library does; with none of them set the locale is C.
  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    let folded = locale?.lowercased() ?? ""
    self = folded.hasSuffix("utf-8") || folded.hasSuffix("utf8") ? .unicode : .ascii
  }

  /// Eight steps, from the least to the most.
  var steps: [Character] {
    switch self {
    case .unicode: Array("▁▂▃▄▅▆▇█")
    // The darker, the more.
    case .ascii: Array(".:-=+*#@")
    }
  }

  /// Where a bar is, and where it could be.
  var bar: (filled: Character, empty: Character) {
    switch self {
    case .unicode: ("█", "░")
    case .ascii: ("#", ".")
    }
  }

  /// Stands for what was cut off.
  var ellipsis: String {
    switch self {
    case .unicode: "…"
    case .ascii: "..."
    }
  }
}
