import Foundation

extension String {
  /// A clause as it can stand alone: without the word that joins it to what came before, and
  /// without the mark at its end.
  package var asPhrase: String {
    let marks = CharacterSet(charactersIn: " \t\n,.;:!?—–…，。；：！？、")
    var text = trimmingCharacters(in: marks)
    while let joint = Self.joints.first(where: text.hasPrefix), joint.count < text.count {
      text = String(text.dropFirst(joint.count)).trimmingCharacters(in: marks)
    }
    // Dropping marks may have left one half of a pair of brackets or quotes.
    for (open, close) in [("(", ")"), ("（", "）"), ("“", "”"), ("「", "」")] {
      if text.contains(open) != text.contains(close) {
        text = text.replacingOccurrences(of: open, with: "")
          .replacingOccurrences(of: close, with: "")
      }
    }
    return text
  }

  /// The phrase as a sentence of its own.
  package var asSentence: String {
    guard let first else { return self }
    // "BLIP-2" and "iPhone" are spelt as they are spelt.
    let isPlain = prefix { !$0.isWhitespace }.dropFirst().allSatisfy { !$0.isUppercase }
    let capital = isPlain ? first.uppercased() + dropFirst() : self
    return capital + (isChineseText ? "。" : ".")
  }

  private static let joints = [
    "And ", "So ", "But ", "Then ", "Also ", "and ", "so ", "but ", "then ", "which ", "because ",
    "since ", "所以", "另外", "不过", "而且", "然后", "但是", "并且", "因为",
  ]

  /// Whether it has Chinese characters and nothing else.
  var isChinese: Bool {
    !isEmpty && unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// Whether any of it is Chinese.
  package var isChineseText: Bool {
    unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// In Latin letters, a Chinese character for two: about what it takes to say it.
  var spokenLength: Int {
    unicodeScalars.reduce(0) { $0 + ((0x4E00...0x9FFF).contains($1.value) ? 2 : 1) }
  }
}
