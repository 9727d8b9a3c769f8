/// A word of an answer: a Latin word or number, or a single Chinese character.
struct Token {
  /// Folded scalars.
  var raw: [UInt32]
  /// The raw scalars without inflection; the same for a Chinese character.
  var stem: [UInt32]
  /// Offsets in the answer as given.
  var start: Int32
  var end: Int32
  /// What stands between the token before and this one.
  var gap: Gap
  /// Whether a blank stood before it.
  var spaced = false
  var afterColon = false
  var afterNewline = false

  var isHan: Bool { raw.count == 1 && raw[0].isHan }
  var isNumber: Bool { raw.first?.isDigit ?? false }
  /// In half Latin words: a Chinese character says about half of what a word says.
  var weight: Int { isHan ? 1 : 2 }
}

/// What parts two tokens, the strongest mark winning.
enum Gap: Int, Comparable {
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
  private var tokens: [Token] = []
  private var gap = Gap.sentence
  private var spaced = false
  private var colon = false
  private var newline = false

  static func tokens(of text: FoldedText) -> [Token] { parts(of: text).tokens }

  /// The tokens, and what stands after the last one.
  static func parts(of text: FoldedText) -> (tokens: [Token], end: Gap) {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return (tokenizer.tokens, max(tokenizer.gap, .sentence))
  }

  private init(_ text: FoldedText) {
    self.text = text
    tokens.reserveCapacity(text.scalars.count / 4 + 4)
  }

  private mutating func run() {
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isHan {
        append(index..<index + 1)
        index += 1
      } else if scalar.isLetter || scalar.isDigit {
        let end = endOfWord(from: index)
        append(index..<end)
        index = end
      } else {
        separate(scalar, at: index)
        index += 1
      }
    }
  }

  /// A word is letters, with apostrophes inside, or digits, with points inside; never both, so
  /// that "blip2" and "blip 2" are the same two tokens.
  private func endOfWord(from start: Int) -> Int {
    let scalars = text.scalars
    let digits = scalars[start].isDigit
    var end = start + 1
    while end < scalars.count {
      let scalar = scalars[end]
      let goesOn = digits ? scalar.isDigit : scalar.isLetter
      if goesOn {
        end += 1
        continue
      }
      let joins = digits ? (scalar == 0x2E || scalar == 0x2C) : scalar == 0x27
      let next = end + 1 < scalars.count ? scalars[end + 1] : 0
      guard joins, digits ? next.isDigit : next.isLetter else { break }
      end += 2
    }
    return end
  }

  private mutating func append(_ range: Range<Int>) {
    let raw = Array(text.scalars[range]).filter { $0 != 0x2C }
    tokens.append(
      Token(
        raw: raw, stem: Numerals.digits[raw] ?? (raw[0].isHan ? raw : Inflection.stem(raw)),
        start: text.origins[range.lowerBound], end: text.origins[range.upperBound - 1] + 1,
        gap: gap, spaced: spaced,
        afterColon: colon, afterNewline: newline))
    gap = .none
    spaced = false
    colon = false
    newline = false
  }

  private mutating func separate(_ scalar: UInt32, at index: Int) {
    let found: Gap
    switch scalar {
    case 0x20, 0x09: found = .none
    case 0x0A, 0x0D, 0x21, 0x3B, 0x3002, 0xFF01, 0xFF1B: found = .sentence
    case 0x3F, 0xFF1F: found = .question
    case 0x2E: found = endsSentence(at: index) ? .sentence : .none
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
  private func endsSentence(at index: Int) -> Bool {
    let scalars = text.scalars
    if index + 1 < scalars.count,
      scalars[index + 1] == 0x2E || index > 0 && scalars[index - 1] == 0x2E
    {
      return false
    }
    if index + 1 < scalars.count, scalars[index + 1].isLetter || scalars[index + 1].isDigit {
      return false
    }
    guard let last = tokens.last else { return true }
    // "e.g.", "vs.", and single letters as in "U.S.": no end.
    return !(last.raw.count == 1 && last.raw[0].isLetter) && !abbreviations.contains(last.raw)
  }
}

private let abbreviations: Set<[UInt32]> = Set(
  ["eg", "ie", "vs", "etc", "al", "approx", "cf", "fig"].map(Inflection.scalars))

/// Spoken numbers, so that "blip two" is "BLIP-2".
enum Numerals {
  static let digits: [[UInt32]: [UInt32]] = {
    let words = [
      "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
      "seven": "7", "eight": "8", "nine": "9", "ten": "10", "first": "1st", "second": "2nd",
      "hundred": "00",
    ]
    let pairs = words.filter { $0.key != "one" && $0.key != "zero" && $0.key != "hundred" }
      .map { (Inflection.scalars($0.key), Inflection.scalars($0.value)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
