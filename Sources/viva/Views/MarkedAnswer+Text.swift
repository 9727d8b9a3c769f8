import Practice
import Terminal

extension MarkedAnswer {
  /// The answer for a screen, every mark seen with and without styles: evidence underlined or in
  /// brackets, misconceptions red or between asterisks, fillers in braces and long sentences in
  /// angle quotes.
  func text(isPlain: Bool) -> StyledText {
    var text = StyledText("")
    for piece in pieces {
      switch piece {
      case .words(let words, let marks):
        text = text + StyledText(words.harmless, isPlain ? .plain : Self.style(of: marks))
      case .opening(let mark): text = text + StyledText(mark.signs(isPlain: isPlain).opening)
      case .closing(let mark): text = text + StyledText(mark.signs(isPlain: isPlain).closing)
      case .index(let numbers, let mark):
        let index = numbers.map { mark == .misconception ? $0.raisedLetter : $0.raised }
        text = text + StyledText(index.joined(separator: "·"), isPlain ? .plain : .accent)
      }
    }
    return text
  }

  private static func style(of marks: Set<Mark>) -> Style {
    if marks.contains(.misconception) { return .bad }
    if marks.contains(.evidence) { return .underline }
    return marks.contains(.filler) ? .dim : .plain
  }
}

extension MarkedAnswer.Mark {
  func signs(isPlain: Bool) -> (opening: String, closing: String) {
    switch self {
    case .evidence: isPlain ? ("[", "]") : ("", "")
    case .misconception: isPlain ? ("*", "*") : ("", "")
    case .filler: ("{", "}")
    case .longSentence: ("‹", "›")
    }
  }
}

extension Int {
  /// `12` → `¹²`.
  var raised: String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String("\(self)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// `1` → `ᵃ`; a number beyond the alphabet's first ten letters stays one.
  var raisedLetter: String {
    let letters = Array("ᵃᵇᶜᵈᵉᶠᵍʰⁱʲ")
    return letters.indices.contains(self - 1) ? String(letters[self - 1]) : raised
  }
}
