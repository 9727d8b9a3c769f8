extension Pattern {
  /// Reads a pattern as an author writes it; the grammar stands at ``Pattern``.
  /// - Throws: ``PatternError`` at the first place that cannot be read.
  package init(parsing source: String) throws(PatternError) {
    var reader = PatternReader(source)
    let isWide = reader.skipWideMark()
    self.init(elements: try reader.elements(), isWide: isWide, source: source)
  }
}

/// Every mark of the grammar is ASCII, so the bytes of UTF-8 are read one by one and Chinese words
/// pass through whole. Positions are in bytes; only an error counts scalars.
private struct PatternReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func elements() throws(PatternError) -> [Pattern.Element] {
    var elements: [Pattern.Element] = []
    skipSpaces()
    while !isAtEnd {
      elements.append(try element())
      if !skipSpaces(), !isAtEnd {
        throw fault(next == .rightAngle ? .strayBracket : .missingSeparator)
      }
    }
    guard !elements.isEmpty else { throw fault(.empty, at: 0) }
    guard elements.contains(where: { $0.requirement != .absent }) else {
      throw fault(.nothingRequired, at: 0)
    }
    return elements
  }

  private mutating func element() throws(PatternError) -> Pattern.Element {
    let start = position
    if skipDenial() {
      let another = position
      if isAtEnd || next == .minus || skipDenial() {
        throw fault(.loneNot, at: isAtEnd ? start : another)
      }
      return Pattern.Element(.denied, try alternatives())
    }
    if next == .minus {
      position += 1
      if isAtEnd || atSpace { throw fault(.loneMinus, at: start) }
      return Pattern.Element(.absent, try alternatives())
    }
    return Pattern.Element(.present, try alternatives())
  }

  private mutating func alternatives() throws(PatternError) -> [Pattern.Alternative] {
    var alternatives: [Pattern.Alternative] = []
    repeat {
      if next == .quote {
        alternatives.append(Pattern.Alternative(try quotedSteps()))
      } else {
        alternatives.append(Pattern.Alternative([.oneOf([try term(inQuotes: false)])]))
      }
    } while skip(.bar)
    return alternatives
  }

  private mutating func quotedSteps() throws(PatternError) -> [Pattern.Step] {
    let opening = position
    position += 1
    var steps: [Pattern.Step] = []
    var lastGap = opening
    while true {
      skipSpaces()
      if isAtEnd { throw fault(.unclosedQuote, at: opening) }
      if skip(.quote) { break }
      if atGap {
        guard let last = steps.last, last != .gap else { throw fault(.gapAtEdge) }
        lastGap = position
        steps.append(.gap)
        position += 2
        continue
      }
      steps.append(followedBy: try quotedStep(opening: opening))
    }
    guard let last = steps.last else { throw fault(.emptyQuote, at: opening) }
    guard last != .gap else { throw fault(.gapAtEdge, at: lastGap) }
    return steps
  }

  private mutating func quotedStep(opening: Int) throws(PatternError) -> Pattern.Step {
    var terms: [Pattern.Term] = []
    repeat {
      terms.append(try term(inQuotes: true))
    } while skip(.bar)
    if isAtEnd { throw fault(.unclosedQuote, at: opening) }
    guard atSpace || next == .quote else {
      throw fault(next == .rightAngle ? .strayBracket : .missingSeparator)
    }
    return .oneOf(terms)
  }

  private mutating func term(inQuotes: Bool) throws(PatternError) -> Pattern.Term {
    if next == .leftAngle { return .entry(try reference()) }
    let start = position
    while let byte = next, !byte.isMark, !atSpace { position += 1 }
    let word = bytes[start..<position]
    guard !word.isEmpty else {
      throw fault(next == .rightAngle ? .strayBracket : .emptyAlternative)
    }
    try check(word, inQuotes: inQuotes)
    return .words(String(decoding: word, as: UTF8.self))
  }

  private mutating func reference() throws(PatternError) -> String {
    let opening = position
    position += 1
    let start = position
    while let byte = next, !byte.isMark { position += 1 }
    guard next == .rightAngle else { throw fault(.unclosedReference, at: opening) }
    let id = String(decoding: bytes[start..<position], as: UTF8.self)
    position += 1
    if id.isEmpty { throw fault(.emptyReference, at: opening) }
    guard id.isIdentifier else { throw fault(.badReference(id), at: opening) }
    return id
  }

  private func check(_ word: ArraySlice<UInt8>, inQuotes: Bool) throws(PatternError) {
    var isLetter = false
    var isForeign = false
    for byte in word {
      if byte.isASCIILetterOrDigit { isLetter = true }
      if byte >= 0x80 { isForeign = true }
    }
    guard isForeign || !isLetter else { return }
    let text = String(decoding: word, as: UTF8.self)
    for index in text.unicodeScalars.indices {
      guard let ascii = text.unicodeScalars[index].meantMark else { continue }
      let offset = text.utf8.distance(from: text.startIndex, to: index)
      throw fault(
        .foreignMark(String(text.unicodeScalars[index]), ascii: ascii),
        at: word.startIndex + offset)
    }
    guard !isLetter, !text.unicodeScalars.contains(where: \.isLetterOrDigit) else { return }
    if text == "..", !inQuotes { throw fault(.gapOutsideQuote, at: word.startIndex) }
    let isDotted = text.unicodeScalars.allSatisfy { $0 == "." || $0 == "…" }
    throw fault(isDotted ? .malformedGap(text) : .wordWithoutLetters(text), at: word.startIndex)
  }
}

// MARK: - Looking at bytes

extension PatternReader {
  private var isAtEnd: Bool { position == bytes.count }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Bytes of the white space that starts at `index`, 0 where none does. The ideographic space
  /// counts: a Chinese input method types it.
  private func spaceLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xE3 where bytes[index...].starts(with: [0xE3, 0x80, 0x80]): return 3
    default: return 0
    }
  }

  private var atSpace: Bool { spaceLength(at: position) > 0 }

  private func isBoundary(at index: Int) -> Bool {
    index == bytes.count || spaceLength(at: index) > 0
  }

  private var atGap: Bool {
    guard bytes[position...].starts(with: [0x2E, 0x2E]) else { return false }
    let end = position + 2
    return isBoundary(at: end) || bytes[end] == .quote
  }

  @discardableResult
  private mutating func skipSpaces() -> Bool {
    let start = position
    while case let length = spaceLength(at: position), length > 0 { position += length }
    return position > start
  }

  private mutating func skip(_ mark: UInt8) -> Bool {
    guard next == mark else { return false }
    position += 1
    return true
  }

  /// Skips `..` at the very front.
  mutating func skipWideMark() -> Bool {
    skipSpaces()
    guard atGap, position + 2 < bytes.count, bytes[position + 2] != .quote else { return false }
    position += 2
    return true
  }

  /// Skips the reserved word `not` or `不` and the spaces behind it.
  private mutating func skipDenial() -> Bool {
    for word in [[0x6E, 0x6F, 0x74], [0xE4, 0xB8, 0x8D]] as [[UInt8]]
    where bytes[position...].starts(with: word) && isBoundary(at: position + word.count) {
      position += word.count
      skipSpaces()
      return true
    }
    return false
  }

  private func fault(_ fault: PatternError.Fault, at index: Int? = nil) -> PatternError {
    let isContinuation: (UInt8) -> Bool = { $0 & 0xC0 == 0x80 }
    let offset = bytes[..<(index ?? position)].count { !isContinuation($0) }
    return PatternError(offset: offset, fault: fault)
  }
}

extension [Pattern.Step] {
  /// Appends a step; a plain word joins the plain words before it into one phrase.
  fileprivate mutating func append(followedBy step: Pattern.Step) {
    if case .oneOf(let terms) = step, terms.count == 1, case .words(let word) = terms[0],
      case .oneOf(let before)? = last, before.count == 1, case .words(let words) = before[0]
    {
      self[endIndex - 1] = .oneOf([.words(words + " " + word)])
    } else {
      append(step)
    }
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let bar = UInt8(ascii: "|")
  fileprivate static let minus = UInt8(ascii: "-")
  fileprivate static let leftAngle = UInt8(ascii: "<")
  fileprivate static let rightAngle = UInt8(ascii: ">")

  fileprivate var isMark: Bool {
    self == .quote || self == .bar || self == .leftAngle || self == .rightAngle
  }

  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    // Chinese first: a look-up of properties takes many times as long.
    (0x4E00...0x9FFF).contains(value) || properties.isAlphabetic || properties.numericType != nil
  }

  /// The mark of the grammar that was meant by a look-alike from a Chinese input method or a word
  /// processor.
  fileprivate var meantMark: String? {
    switch self {
    case "“", "”", "＂": "\""
    case "｜": "|"
    case "＜": "<"
    case "＞": ">"
    default: nil
    }
  }
}
