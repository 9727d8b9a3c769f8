import Scenario

extension Language {
  /// The language that a text is spoken in, or nil where it is too short to tell.
  ///
  /// Chinese engineers say many terms in English ("CLIP 用 contrastive learning 训练"), so a third as
  /// many Chinese characters as Latin words already make a text Chinese; and a lone term
  /// ("BLIP-2") is said in both, so that English takes four words.
  package static func spoken(in text: String) -> Language? {
    let length = SpokenLength(text)
    if length.characters > 0, length.characters * 3 >= length.words { return .chinese }
    return length.words >= 4 ? .english : nil
  }
}

/// How much is said in a text.
package struct SpokenLength: Equatable, Sendable {
  /// Latin words and numbers.
  package private(set) var words = 0
  /// Chinese characters.
  package private(set) var characters = 0

  package init(_ text: String) {
    var insideWord = false
    for scalar in text.unicodeScalars {
      if scalar.isHan {
        characters += 1
        insideWord = false
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if !insideWord { words += 1 }
        insideWord = true
      } else if scalar != "'" && scalar != "’" && scalar != "-" {
        insideWord = false
      }
    }
  }

  /// In Latin words, two Chinese characters to the word.
  package var inWords: Double { Double(words) + Double(characters) / 2 }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character of the common blocks.
  var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
}
