import Scenario

// A voice reads one language. A Chinese one reads a term in Latin letters, as its speakers do
// ("BLIP-2 的 Q-Former"); an English one reads no Chinese at all. So a text is parted sentence by
// sentence, and a sentence only where a voice could not go on:
//
//   你好。Why is it frozen?         → zh 你好。  en Why is it frozen?
//   为什么 BLIP-2 要用 Q-Former？    → zh, whole
//   What does 对比学习 mean?         → en What does  zh 对比学习  en mean?

/// Words for one voice.
package struct SpokenPiece: Equatable, Sendable {
  package var language: Language
  package var text: String

  package init(_ language: Language, _ text: String) {
    self.language = language
    self.text = text
  }
}

/// A text, parted by who can say it.
package enum SpokenText {
  /// Latin words in a row that a Chinese sentence may hold before they are a quotation, which an
  /// English voice reads better.
  private static let longestTerm = 4

  /// Parts a text into pieces for voices, in order.
  /// - Parameters:
  ///   - text: What is to be said; marks that steer a terminal and signs that no voice says are
  ///     left out.
  ///   - language: Of a sentence that has no letters, such as "1 + 1?".
  /// - Returns: The pieces, no two of one language in a row.
  package static func pieces(of text: String, language: Language) -> [SpokenPiece] {
    var pieces: [SpokenPiece] = []
    for sentence in sentences(of: text) {
      let own = Self.language(of: sentence) ?? pieces.last?.language ?? language
      for piece in runs(of: sentence, in: own) { pieces.add(piece) }
    }
    return pieces.compactMap { piece in
      let text = piece.text.sayable
      return text.isEmpty ? nil : SpokenPiece(piece.language, text)
    }
  }

  private static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let character = text[index]
      let endsLatin =
        ".!?".contains(character) && (next == text.endIndex || text[next].isWhitespace)
      if endsLatin || "。！？；…".contains(character) || character.isNewline {
        sentences.append(text[start..<next])
        start = next
      }
      index = next
    }
    return (sentences + [text[start...]]).filter { !$0.isEmpty }
  }

  /// The language of a sentence: Chinese where it ends as Chinese sentences do, or where its
  /// characters outweigh its words by far. Nil without letters.
  private static func language(of sentence: Substring) -> Language? {
    let characters = sentence.unicodeScalars.count { $0.properties.isIdeographic }
    let words = latinWords(of: sentence)
    guard characters + words > 0 else { return nil }
    let endsChinese = sentence.last.map { "。！？；…".contains($0) } ?? false
    return characters > 0 && endsChinese || 2 * characters > 3 * words ? .chinese : .english
  }

  private static func latinWords(of text: Substring) -> Int {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }
      .count { $0.contains(where: \.isLetter) }
  }

  private static func runs(of sentence: Substring, in language: Language) -> [SpokenPiece] {
    var runs: [SpokenPiece] = []
    for character in sentence {
      let own: Language? =
        if character.unicodeScalars.contains(where: \.properties.isIdeographic) {
          .chinese
        } else if character.isLetter {
          .english
        } else {
          nil
        }
      // Blanks, numbers and punctuation go with what stands before them.
      runs.add(SpokenPiece(own ?? runs.last?.language ?? language, String(character)))
    }
    guard language == .chinese else { return runs }
    return runs.reduce(into: []) { pieces, run in
      let isTerm = latinWords(of: run.text[...]) <= longestTerm
      pieces.add(SpokenPiece(isTerm ? .chinese : run.language, run.text))
    }
  }
}

extension [SpokenPiece] {
  fileprivate mutating func add(_ piece: SpokenPiece) {
    if last?.language == piece.language {
      self[count - 1].text += piece.text
    } else {
      append(piece)
    }
  }
}

extension String {
  /// One line without control characters, and without a hyphen in front that a program would take
  /// for an option; empty where nothing can be said.
  fileprivate var sayable: String {
    let line = unicodeScalars.map { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        ? " " : String(scalar)
    }.joined()
    let words = line.split(separator: " ").joined(separator: " ")
    let text = words.drop { "-–—,;:.!?，。；：！？、 ".contains($0) }
    return text.contains { $0.isLetter || $0.isNumber } ? String(text) : ""
  }
}
