/// A word, understood once however often it is said.
struct Word: Sendable {
  /// Where its letters lie, and those of its stem: inflection apart, and a typo mended.
  fileprivate var raw: Range<Int32>
  fileprivate var stem: Range<Int32>
  /// Whether the stem differs from the word as it was said, and whether it is the word's beginning.
  fileprivate var isInflected = false
  fileprivate var isCut = true
  fileprivate(set) var roles: Roles
  fileprivate(set) var isHan: Bool
  fileprivate(set) var isNumber: Bool
}

/// The words of one answer, by number.
struct Vocabulary {
  /// Words that were understood beforehand; the answer's others are numbered on from them.
  private let known: KnownWords
  fileprivate var table: WordTable
  fileprivate var words: [Word] = []
  private let typos: Typos?

  /// - Parameters:
  ///   - known: Words whose understanding need not be repeated; it must have been by the same typos.
  ///   - typos: Tells what mistyped words were meant to be; nil takes every word for what it is.
  ///   - capacity: About how many other words are expected.
  init(knowing known: KnownWords = .none, mending typos: Typos? = nil, capacity: Int = 32) {
    self.known = known
    self.typos = typos
    table = WordTable(capacity: capacity)
    words.reserveCapacity(capacity)
  }

  /// How many words there are, those included that were known beforehand.
  var count: Int { known.words.count + words.count }

  @inline(__always)
  subscript(number: Int32) -> Word {
    let own = Int(number) - known.words.count
    return own < 0 ? known.words[Int(number)] : words[own]
  }

  /// The number of a folded word, which is understood when it is new.
  mutating func number(of letters: ArraySlice<UInt32>) -> Int32 {
    let spelling = Spelling(letters)
    if let number = known.table.number(of: spelling) { return Int32(number) }
    let (number, isNew) = table.insert(spelling)
    if isNew { understand(spelling, number) }
    return Int32(known.words.count + number)
  }

  /// The hash of a word as it was said; see ``Spelling``.
  func hash(of number: Int32) -> UInt64 {
    isKnown(number)
      ? known.table.hash(of: Int(number)) : table.hash(of: Int(number) - known.words.count)
  }

  /// The letters of a word as it was said, folded.
  func raw(_ number: Int32) -> ArraySlice<UInt32> {
    isKnown(number) ? known.table[self[number].raw] : table[self[number].raw]
  }

  /// The letters that the word's inflected forms share.
  func stem(_ number: Int32) -> ArraySlice<UInt32> {
    isKnown(number) ? known.table[self[number].stem] : table[self[number].stem]
  }

  private func isKnown(_ number: Int32) -> Bool { number < known.words.count }

  private func letter(at index: Int32, of number: Int32) -> UInt32 {
    isKnown(number) ? known.table.letter(at: index) : table.letter(at: index)
  }

  private mutating func understand(_ spelling: Spelling, _ number: Int) {
    let first = spelling.letters.first ?? 0
    let raw = table[number]
    var word = Word(
      raw: raw, stem: raw, roles: Roles.of(spelling),
      isHan: first.isHan, isNumber: first.isDigit)
    if !word.isHan, !word.isNumber {
      switch stem(of: spelling) {
      case .prefix(let length):
        word.stem = raw.lowerBound..<raw.lowerBound + Int32(length)
        word.isInflected = length < raw.count
      case .other(let letters):
        word.stem = table.store(letters[...])
        word.isCut = false
        word.isInflected = letters[...] != spelling.letters
      }
    }
    words.append(word)
  }

  private func stem(of word: Spelling) -> Inflection.Stem {
    let stem = Numerals.digits[word].map(Inflection.Stem.other) ?? Inflection.stem(word)
    guard let typos, let meant = typos.correction(of: word, stem.letters(of: word)) else {
      return stem
    }
    return .other(Array(Inflection.stem(meant).letters(of: meant)))
  }
}

// MARK: Following a word through a trie

extension Vocabulary {
  /// Where a word leads to from a node, by its stem and as it was said; the latter only if that is
  /// something else.
  func steps(along number: Int32, from node: Trie.Node, of trie: Trie) -> Trie.Steps {
    let word = self[number]
    let stem = descend(word.stem, of: number, from: node, of: trie)
    guard word.isInflected else { return (stem, Trie.nowhere) }
    guard word.isCut else { return (stem, descend(word.raw, of: number, from: node, of: trie)) }
    if stem == Trie.nowhere { return (stem, stem) }
    let ending = word.stem.upperBound..<word.raw.upperBound
    return (stem, descend(ending, of: number, from: stem, of: trie))
  }

  /// Where the word's stem leads to from a node.
  func step(along number: Int32, from node: Trie.Node, of trie: Trie) -> Trie.Node {
    descend(self[number].stem, of: number, from: node, of: trie)
  }

  private func descend(
    _ letters: Range<Int32>, of number: Int32, from node: Trie.Node, of trie: Trie
  ) -> Trie.Node {
    var node = node
    var index = letters.lowerBound
    while index < letters.upperBound, node != Trie.nowhere {
      node = trie.step(from: node, letter(at: index, of: number))
      index += 1
    }
    return node
  }
}

/// Words that are understood before any answer is heard.
///
/// A class, so that a vocabulary is made without copying what it holds.
final class KnownWords: Sendable {
  fileprivate let table: WordTable
  fileprivate let words: [Word]

  static let none = KnownWords(WordTable(capacity: 0), [])

  private init(_ table: WordTable, _ words: [Word]) {
    self.table = table
    self.words = words
  }

  /// The words of some vocabularies, and the little words of the language.
  convenience init(_ vocabularies: [Vocabulary], mending typos: Typos) {
    var all = Vocabulary(mending: typos, capacity: 2048)
    for vocabulary in vocabularies {
      for number in 0..<Int32(vocabulary.count) { _ = all.number(of: vocabulary.raw(number)) }
    }
    Roles.forEachWord { _ = all.number(of: $0) }
    self.init(all.table, all.words)
  }

  var count: Int { words.count }
}

extension Inflection.Stem {
  /// The stem's letters, of this word.
  fileprivate func letters(of word: Spelling) -> ArraySlice<UInt32> {
    switch self {
    case .prefix(let length): word.letters.prefix(length)
    case .other(let letters): letters[...]
    }
  }
}
