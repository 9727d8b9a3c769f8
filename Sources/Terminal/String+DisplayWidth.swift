extension Unicode.Scalar {
  /// How many columns a terminal gives the scalar: 0, 1 or 2.
  ///
  /// A table of our own: the C library's `wcwidth` depends on the locale, and says -1 for 对 under
  /// `LC_ALL=C`. Ranges are Unicode's East Asian Width W and F, and the emoji that terminals show
  /// two columns wide.
  package var displayWidth: Int {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x20..<0x300: return value == 0xAD ? 0 : 1
    case 0x300...0x36F, 0x483...0x489, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0xE0100...0xE01EF,
      0x1F3FB...0x1F3FF:
      return 0
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
      0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26BD...0x26BE, 0x26C4...0x26C5,
      0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B, 0x2728,
      0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x2B1B...0x2B1C, 0x2B50, 0x2B55,
      0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1B000...0x1B2FF, 0x1F004, 0x1F0CF,
      0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F64F, 0x1F680...0x1F6FF,
      0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it turns narrow scalars into a wide emoji: the emoji selector behind a text symbol, or
  /// the letters that spell a flag.
  fileprivate var makesEmoji: Bool { value == 0xFE0F || 0x1F1E6...0x1F1FF ~= value }
}

extension Character {
  /// Columns of what a person sees as one character: its widest scalar, since the others combine
  /// with it.
  package var displayWidth: Int {
    var width = 0
    var isEmoji = false
    for scalar in unicodeScalars {
      width = max(width, scalar.displayWidth)
      isEmoji = isEmoji || scalar.makesEmoji
    }
    return isEmoji ? max(width, 2) : width
  }
}

extension String {
  /// How many columns the text takes on a screen.
  package var displayWidth: Int {
    // Most cells of a long table are plain ASCII, where a byte is a column.
    utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The text with blanks behind it up to `width` columns.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text with blanks before it up to `width` columns.
  package func aligned(right width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}
