import Transcripts

extension String {
  /// This text as it may stand in a file that another program reads: control characters made
  /// visible, and no character that means something to HTML hidden in a cluster with others.
  ///
  /// What a person sees as one Character may be a quotation mark with an accent on it. Whatever goes
  /// by Characters, as template engines do, does not find the mark in it, and a browser, which goes by
  /// scalars, does. A dotted circle, on which Unicode shows accents that stand alone, parts the two.
  package var publishable: String {
    let text = visible
    guard text.utf8.contains(where: \.isMarkup) else { return text }
    var parted = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      guard scalars.count > 1, scalars.contains(where: \.isMarkup) else {
        parted.append(contentsOf: scalars)
        continue
      }
      var previous: Unicode.Scalar?
      for scalar in scalars {
        if let previous, previous.isMarkup || scalar.isMarkup { parted.append("\u{25CC}") }
        parted.append(scalar)
        previous = scalar
      }
    }
    return String(parted)
  }

  /// For the values of attributes and other places of one line.
  package var publishableLine: String { publishable.replacing("\n", with: " ") }
}

extension UInt8 {
  fileprivate var isMarkup: Bool { Unicode.Scalar(self).isMarkup }
}

extension Unicode.Scalar {
  fileprivate var isMarkup: Bool {
    switch self {
    case "<", ">", "&", "\"", "'": true
    default: false
    }
  }
}
