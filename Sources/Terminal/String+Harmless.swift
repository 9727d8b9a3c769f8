extension String {
  /// The text with everything made visible that could steer a terminal: control characters as ^X,
  /// escape as ␛, marks that turn the direction of writing as their code.
  ///
  /// Line breaks and tabs stay.
  package var harmless: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isHarmful {
        text.append(contentsOf: scalar.visible.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might obey it.
  package var isHarmful: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x61C:
      true
    default: false
    }
  }

  fileprivate var visible: String {
    switch value {
    case 0x1B: "␛"
    case 0x00..<0x20: "^" + String(Unicode.Scalar(UInt8(value) + 0x40))
    case 0x7F: "^?"
    default: "⟨\(String(value, radix: 16, uppercase: true))⟩"
    }
  }
}
