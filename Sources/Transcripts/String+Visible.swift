extension String {
  /// This text with what a terminal would obey made visible: ESC as `␛`, other control characters
  /// as `^G`, marks that turn the direction of writing as `⟨U+202E⟩`. Line ends of every kind become
  /// line feeds, tabs become spaces.
  ///
  /// A transcript keeps whatever was typed or pasted; nobody who reads it should have a screen
  /// cleared or see words in an order that was not written.
  package var visible: String {
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{2028}", "\u{2029}": shown.append("\n")
      case "\t": shown.append(" ")
      case "\u{1B}": shown.append("␛")
      case "\u{7F}": shown.append(contentsOf: "^?".unicodeScalars)
      case "\u{0}"..."\u{1F}":
        shown.append("^")
        shown.append(Unicode.Scalar(UInt8(scalar.value) + 0x40))
      case "\u{80}"..."\u{9F}", "\u{200E}", "\u{200F}", "\u{061C}", "\u{FEFF}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let code = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - code.count))
        shown.append(contentsOf: "⟨U+\(zeros)\(code)⟩".unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
