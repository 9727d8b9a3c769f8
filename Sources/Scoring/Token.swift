/// A word of an answer in its place: a Latin word or number, or a single Chinese character.
struct Token {
  /// The word's number in the answer's vocabulary.
  var word: Int32
  /// Offsets in the answer as given.
  var start: Int32
  var end: Int32
  /// What the word does in a sentence.
  var roles: Roles
  /// What stands between the token before and this one.
  var gap: Gap
  /// Whether a blank stood before it.
  var spaced: Bool
  var afterColon: Bool
  var afterNewline: Bool
  var isHan: Bool
  var isNumber: Bool

  /// In half Latin words: a Chinese character says about half of what a word says.
  var weight: Int { isHan ? 1 : 2 }

  /// Whether the word has this role.
  func has(_ role: Roles) -> Bool { roles.contains(role) }
}

/// What parts two tokens, the strongest mark winning.
enum Gap: UInt8, Comparable {
  /// Blanks, hyphens, dots inside a name.
  case none
  /// 、 / & + |: things told off one after another.
  case item
  /// A comma, a colon, a dash, brackets.
  case clause
  /// A dotted pause "……": the speaker breaks off.
  case ellipsis
  /// The end of a sentence.
  case sentence
  /// The end of a question.
  case question

  static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
}

/// Parts folded text into tokens.
struct Tokenizer {
  private let text: FoldedText
  private(set) var tokens: [Token] = []
  private var gap = Gap.sentence
  private var spaced = false
  private var colon = false
  private var newline = false

  /// The tokens of a text, their words added to a vocabulary, and what stands after the last one.
  static func parts(
    of text: FoldedText, into vocabulary: inout Vocabulary
  ) -> (tokens: [Token], end: Gap) {
    var tokenizer = Tokenizer(text)
    tokenizer.run(&vocabulary)
    return (tokenizer.tokens, max(tokenizer.gap, .sentence))
  }

  private init(_ text: FoldedText) {
    self.text = text
    tokens.reserveCapacity(text.scalars.count / 5 + 4)
  }

  private mutating func run(_ vocabulary: inout Vocabulary) {
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isLetter || scalar.isDigit {
        let end = endOfWord(from: index)
        append(index..<end, &vocabulary)
        index = end
      } else if scalar.isHan {
        append(index..<index + 1, &vocabulary)
        index += 1
      } else {
        separate(scalar, at: index, vocabulary)
        index += 1
      }
    }
  }

  /// A word is letters, with apostrophes inside, or digits, with points inside; never both, so
  /// that "blip2" and "blip 2" are the same two tokens.
  private func endOfWord(from start: Int) -> Int {
    let digits = text.scalars[start].isDigit
    var end = start + 1
    while end < text.scalars.count {
      let scalar = text.scalars[end]
      let goesOn = digits ? scalar.isDigit : scalar.isLetter
      if goesOn {
        end += 1
        continue
      }
      let joins = digits ? (scalar == 0x2E || scalar == 0x2C) : scalar == 0x27
      let next = end + 1 < text.scalars.count ? text.scalars[end + 1] : 0
      guard joins, digits ? next.isDigit : next.isLetter else { break }
      end += 2
    }
    return end
  }

  private mutating func append(_ range: Range<Int>, _ vocabulary: inout Vocabulary) {
    let isNumber = text.scalars[range.lowerBound].isDigit
    let number =
      isNumber
      // "400,000" is "400000".
      ? vocabulary.number(of: text.scalars[range].filter { $0 != 0x2C }[...])
      : vocabulary.number(of: text.scalars[range])
    let word = vocabulary[number]
    tokens.append(
      Token(
        word: number, start: text.origin(of: range.lowerBound),
        end: text.origin(of: range.upperBound - 1) + 1, roles: word.roles, gap: gap, spaced: spaced,
        afterColon: colon, afterNewline: newline, isHan: word.isHan, isNumber: isNumber))
    gap = .none
    spaced = false
    colon = false
    newline = false
  }

  private mutating func separate(_ scalar: UInt32, at index: Int, _ vocabulary: Vocabulary) {
    let found: Gap
    switch scalar {
    case 0x20, 0x09: found = .none
    case 0x0A, 0x0D, 0x21, 0x3B, 0x3002, 0xFF01, 0xFF1B: found = .sentence
    case 0x3F, 0xFF1F: found = .question
    case 0x2E: found = endsSentence(at: index, vocabulary) ? .sentence : .none
    case 0x2026: found = .ellipsis
    case 0x2C, 0x3A, 0xFF0C, 0xFF1A, 0x2014, 0x2013, 0x28, 0x29, 0x5B, 0x5D, 0x300C, 0x300D:
      found = .clause
    case 0x3001, 0x2F, 0x26, 0x2B, 0x7C, 0x2022: found = .item
    default: found = .none
    }
    spaced = spaced || scalar == 0x20 || scalar == 0x09
    colon = colon || scalar == 0x3A || scalar == 0xFF1A
    newline = newline || scalar == 0x0A
    gap = max(gap, found)
  }

  /// A full stop ends a sentence unless it stands inside a name or after an abbreviation.
  private func endsSentence(at index: Int, _ vocabulary: Vocabulary) -> Bool {
    let before = index > 0 ? text.scalars[index - 1] : 0x20
    let after = index + 1 < text.scalars.count ? text.scalars[index + 1] : 0x20
    if before == 0x2E || after == 0x2E || after.isLetter || after.isDigit { return false }
    guard let last = tokens.last else { return true }
    // "e.g.", "vs.", and single letters as in "U.S.": no end.
    let raw = vocabulary.raw(last.word)
    let isInitial = raw.count == 1 && raw.allSatisfy(\.isLetter)
    return !isInitial && !last.has(.abbreviation)
  }
}

/// Spoken numbers, so that "blip two" is "BLIP-2".
enum Numerals {
  static let digits: WordMap<[UInt32]> = {
    var table = WordMap<[UInt32]>()
    for (word, digits) in [
      "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
      "nine": "9", "ten": "10", "first": "1st", "second": "2nd",
    ] {
      table.set(Spelling(Inflection.scalars(word)[...]), to: Inflection.scalars(digits)) { _ in }
    }
    return table
  }()
}
