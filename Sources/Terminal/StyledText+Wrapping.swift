extension StyledText {
  /// The text in lines of at most `width` columns.
  ///
  /// Latin text breaks at blanks, Chinese anywhere except before a closing mark (禁则), and a word
  /// that is longer than a line is cut. Line breaks in the text stay.
  package func wrapped(to width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for paragraph in paragraphs {
      lines += LineBreaker(width: max(4, width)).lines(of: paragraph)
    }
    return lines
  }

  private var paragraphs: [StyledText] {
    var paragraphs = [StyledText("")]
    for run in runs {
      let parts = run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, part) in parts.enumerated() {
        if index > 0 { paragraphs.append(StyledText("")) }
        paragraphs[paragraphs.count - 1].runs.append(Run(text: String(part), style: run.style))
      }
    }
    return paragraphs
  }
}

extension String {
  /// The text in lines of at most `width` columns; see ``StyledText/wrapped(to:)``.
  package func wrapped(to width: Int) -> [String] {
    StyledText(self).wrapped(to: width).map(\.text)
  }
}

private struct LineBreaker {
  var width: Int

  private struct Piece {
    var characters: [(Character, Style)]
    var width: Int
    var isBlank: Bool
  }

  func lines(of paragraph: StyledText) -> [StyledText] {
    var lines: [StyledText] = []
    var line: [(Character, Style)] = []
    var used = 0
    func finish() {
      while let last = line.last, last.0 == " " { line.removeLast() }
      lines.append(StyledText(characters: line))
      line = []
      used = 0
    }
    for piece in pieces(of: paragraph) {
      if used + piece.width <= width {
        if !(piece.isBlank && line.isEmpty && !lines.isEmpty) {
          line += piece.characters
          used += piece.width
        }
        continue
      }
      // The line is full to its last column: whatever comes next starts another.
      if piece.isBlank { continue }
      if used > 0 { finish() }
      for character in piece.characters {
        let columns = character.0.displayWidth
        if used + columns > width { finish() }
        line.append(character)
        used += columns
      }
    }
    finish()
    return lines
  }

  /// Words, single wide characters with the closing marks behind them, and blanks.
  private func pieces(of paragraph: StyledText) -> [Piece] {
    var pieces: [Piece] = []
    for run in paragraph.runs {
      for character in run.text {
        let isBlank = character == " " || character == "\t"
        let isWide = character.displayWidth == 2
        let joins = pieces.last.map { last in
          !isBlank && !last.isBlank
            && (Self.closing.contains(character) || !isWide && !endsWide(last) || opens(last))
        }
        if joins == true {
          pieces[pieces.count - 1].characters.append((character, run.style))
          pieces[pieces.count - 1].width += character.displayWidth
        } else {
          pieces.append(
            Piece(
              characters: [(isBlank ? " " : character, run.style)],
              width: isBlank ? 1 : character.displayWidth, isBlank: isBlank))
        }
      }
    }
    return pieces
  }

  private func endsWide(_ piece: Piece) -> Bool {
    piece.characters.last.map { $0.0.displayWidth == 2 } ?? false
  }

  private func opens(_ piece: Piece) -> Bool {
    piece.characters.last.map { Self.opening.contains($0.0) } ?? false
  }

  /// Small raised figures and letters belong to the word before them.
  private static let closing = Set("，。！？、；：）」』》〉】〕”’…›,.!?;:)]}⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲ")
  private static let opening = Set("（「『《〈【〔“‘‹([{")
}

extension StyledText {
  fileprivate init(characters: [(Character, Style)]) {
    self.init("")
    runs = []
    for (character, style) in characters {
      if runs.last?.style == style {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(Run(text: String(character), style: style))
      }
    }
  }
}
