import Foundation

// Talk that is no answer. It is recognised only when the *whole* line is such talk, because a person
// who explains something says the same words within it:
//
//   "Sorry, could you say that again please?"                 → repeat
//   "Hm, no idea. Let's move on."                             → skip: the wish decides, not the reason
//   "I don't know the details, but CLIP is contrastive."      → an answer
//   "The next question is how to align them."                 → an answer
//   "这个我真不会，给点提示吧"                                    → hint
//
// A line is cut into words and Chinese characters, and must then be a chain of phrases of
// `Intent+English.swift` and `Intent+Chinese.swift`: wishes, courtesies and hesitations.

/// What a person means with a line.
package enum Intent: Equatable, Sendable {
  case answer
  /// An empty line, or one that only gains time: "hmm, let me think".
  case silence
  case command(Command)

  package init(of line: String) {
    let words = TalkWords.words(of: line)
    guard !words.isEmpty else {
      // "42%" or "+" might answer something; nothing but blanks cannot.
      self = line.contains { !$0.isWhitespace } ? .answer : .silence
      return
    }
    guard words.count <= TalkWords.limit, let chain = Talk.chain(of: words) else {
      self = .answer
      return
    }
    let commands = chain.compactMap { meaning -> Command? in
      if case .command(let command) = meaning { return command }
      return nil
    }
    if let wish = commands.last(where: { $0 != .dontKnow }) ?? commands.last {
      self = .command(wish)
    } else {
      self = chain.allSatisfy { $0 == .hesitation } ? .silence : .answer
    }
  }
}

/// What a phrase contributes to a line.
enum TalkMeaning: Equatable, Sendable {
  case command(Command)
  /// "um", "let me think": gains time.
  case hesitation
  /// "please", "to be honest": goes with a wish, and means nothing alone.
  case courtesy
}

/// A line as Latin words and single Chinese characters, folded.
enum TalkWords {
  /// Longer lines are answers.
  static let limit = 40

  static func words(of line: String) -> [String] {
    // Far more than `limit` words of talk; a pasted book is not folded in vain.
    guard line.utf8.count <= 600 else { return Array(repeating: "…", count: limit + 1) }
    var text = line.precomposedStringWithCompatibilityMapping.lowercased()
    if text.unicodeScalars.contains(where: \.isHan) {
      text = text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? text
    }
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "’", "‘", "`": continue
      case _ where scalar.isHan:
        if !word.isEmpty { words.append(word) }
        words.append(String(scalar))
        word = ""
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        word.unicodeScalars.append(scalar)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
