import Scoring

/// A word of dictated text in its place: a Latin word, a number, or a single Chinese character.
struct SpokenWord: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case latin, number, han
  }

  /// Offsets in Unicode scalars.
  var range: Range<Int>
  var kind: Kind
  /// Folded: lower-case ASCII letters, digits, or one simplified character.
  var folded: [UInt32]
  /// Whether nothing but blanks and hyphens stands between the word before and this one.
  var joins: Bool
  /// Whether the recogniser took it for a name: "ViLT", or a capital in the middle of a sentence.
  var isCapitalised: Bool
  /// Whether it is contracted, as "don't": everyday English, whatever it sounds like.
  var isContracted: Bool

  /// The letters of a Latin word or number; empty for a character.
  var letters: [UInt8] { kind == .han ? [] : folded.map { UInt8(truncatingIfNeeded: $0) } }
}

/// Parts dictated text into words.
///
/// Unlike scoring's, these words know nothing of sentences: a rescue never reaches across a mark,
/// and a hyphen is no mark ("Lex-Mert").
struct SpokenWords {
  private let scalars: [Unicode.Scalar]
  private var words: [SpokenWord] = []
  private var joins = false

  static func of(_ text: String) -> [SpokenWord] {
    var reader = SpokenWords(scalars: Array(text.unicodeScalars))
    reader.read()
    return reader.words
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func read() {
    var index = 0
    while index < scalars.count {
      let folded = fold(index)
      switch Self.kind(of: folded) {
      case .han:
        append(index..<index + 1, .han)
        index += 1
      case let kind?:
        let end = end(of: kind, from: index)
        append(index..<end, kind)
        index = end
        skipPossessive(&index)
      case nil:
        if !Self.isJoint(folded) { joins = false }
        index += 1
      }
    }
  }

  private func fold(_ index: Int) -> UInt32 { Folding.fold(scalars[index].value) }

  private static func kind(of folded: UInt32) -> SpokenWord.Kind? {
    switch folded {
    case 0x61...0x7A: .latin
    case 0x30...0x39: .number
    default: folded.isHan ? .han : nil
    }
  }

  /// A blank, a hyphen, or the dot of DALL·E.
  private static func isJoint(_ folded: UInt32) -> Bool {
    [0x20, 0x09, 0x2D, 0x2010, 0x2011, 0xB7, 0x30FB, Folding.dropped].contains(folded)
  }

  private func end(of kind: SpokenWord.Kind, from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      let folded = fold(end)
      let isApostrophe =
        folded == 0x27 && end + 1 < scalars.count && Self.kind(of: fold(end + 1)) == .latin
        && !isPossessive(at: end)
      guard Self.kind(of: folded) == kind || kind == .latin && isApostrophe else { break }
      end += 1
    }
    return end
  }

  /// Whether "'s" stands here, and the word ends after it.
  private func isPossessive(at index: Int) -> Bool {
    index + 1 < scalars.count && fold(index) == 0x27 && fold(index + 1) == 0x73
      && (index + 2 >= scalars.count || Self.kind(of: fold(index + 2)) != .latin)
  }

  private func skipPossessive(_ index: inout Int) {
    if index < scalars.count, isPossessive(at: index) { index += 2 }
  }

  /// After "Mr." there begins a name, not a sentence.
  private var followsTitle: Bool { words.last.map { Self.titles.contains($0.letters) } ?? false }

  private static let titles = Set(["mr", "mrs", "ms", "dr", "prof", "st"].map { Array($0.utf8) })

  private mutating func append(_ range: Range<Int>, _ kind: SpokenWord.Kind) {
    words.append(
      SpokenWord(
        range: range, kind: kind,
        folded: range.map(fold).filter { $0 != 0x27 && $0 != Folding.dropped }, joins: joins,
        isCapitalised: kind == .latin
          && (joins || followsTitle ? range : range.dropFirst()).contains {
            scalars[$0].properties.isUppercase
          },
        isContracted: range.contains { fold($0) == 0x27 }))
    joins = true
  }
}
