/// A word of an answer, understood once however often it is said.
struct Word {
  /// Inflection apart, and a typo mended; equal to the raw letters for a Chinese character.
  var stem: Stem
  var roles: Roles
  var isHan: Bool
  var isNumber: Bool

  enum Stem {
    /// So many of the word's own letters; all of them where nothing is inflected.
    case prefix(Int)
    case other(ArraySlice<UInt32>)
  }
}

/// The words of one answer.
struct Vocabulary {
  private var table: WordTable
  private(set) var words: [Word] = []
  private let typos: Typos?

  /// - Parameters:
  ///   - typos: Tells what mistyped words were meant to be; nil takes every word for what it is.
  ///   - capacity: About how many different words are expected.
  init(mending typos: Typos? = nil, capacity: Int = 64) {
    self.typos = typos
    table = WordTable(capacity: capacity)
    words.reserveCapacity(capacity)
  }

  /// The number of a folded word, which is understood when it is new.
  mutating func number(of word: ArraySlice<UInt32>) -> Int32 {
    let (number, isNew) = table.insert(word)
    if isNew { words.append(understand(table[number])) }
    return Int32(number)
  }

  subscript(number: Int32) -> Word { words[Int(number)] }

  /// The letters of a word as it was said, folded.
  func raw(_ number: Int32) -> ArraySlice<UInt32> { table[Int(number)] }

  /// The letters that the word's inflected forms share.
  func stem(_ number: Int32) -> ArraySlice<UInt32> {
    self[number].stem.letters(of: raw(number))
  }

  /// Whether the stem differs from the word as it was said.
  func isInflected(_ number: Int32) -> Bool {
    switch self[number].stem {
    case .prefix(let length): length < raw(number).count
    case .other(let letters): letters != raw(number)
    }
  }

  private func understand(_ raw: ArraySlice<UInt32>) -> Word {
    let first = raw.first ?? 0
    var word = Word(
      stem: .prefix(raw.count), roles: Roles.of(raw), isHan: first.isHan, isNumber: first.isDigit)
    guard !word.isHan else { return word }
    word.stem = Numerals.digits[raw].map { .other($0[...]) } ?? Inflection.stem(raw)
    if let typos, !word.isNumber, let meant = typos.correction(of: raw, word.stem.letters(of: raw)) {
      word.stem = .other(Inflection.stem(meant).letters(of: meant))
    }
    return word
  }
}

extension Word.Stem {
  /// The stem's letters, of a word with these.
  func letters(of raw: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    switch self {
    case .prefix(let length): raw.prefix(length)
    case .other(let letters): letters
    }
  }
}
