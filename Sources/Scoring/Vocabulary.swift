/// A word of an answer, understood once however often it is said.
struct Word {
  /// Where its letters lie, and those of its stem: inflection apart, and a typo mended.
  fileprivate var raw: Range<Int32>
  fileprivate var stem: Range<Int32>
  /// Whether the stem differs from the word as it was said, and whether it is the word's beginning.
  fileprivate(set) var isInflected = false
  fileprivate var isCut = false
  fileprivate(set) var roles: Roles
  fileprivate(set) var isHan: Bool
  fileprivate(set) var isNumber: Bool
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

  subscript(number: Int32) -> Word { words[Int(number)] }

  /// The number of a folded word, which is understood when it is new.
  mutating func number(of letters: ArraySlice<UInt32>) -> Int32 {
    let spelling = Spelling(letters)
    let (number, isNew) = table.insert(spelling)
    if isNew { understand(spelling, number) }
    return Int32(number)
  }

  /// The letters of a word as it was said, folded.
  func raw(_ number: Int32) -> ArraySlice<UInt32> { table[words[Int(number)].raw] }

  /// The letters that the word's inflected forms share.
  func stem(_ number: Int32) -> ArraySlice<UInt32> { table[words[Int(number)].stem] }

  /// Where a word leads to from a node, by its stem and as it was said; the latter only if that is
  /// something else.
  func steps(
    along number: Int32, from node: Trie.Node, of trie: Trie
  ) -> (stem: Trie.Node, raw: Trie.Node) {
    let word = words[Int(number)]
    let stem = descend(word.stem, from: node, of: trie)
    guard word.isInflected else { return (stem, Trie.nowhere) }
    guard word.isCut else { return (stem, descend(word.raw, from: node, of: trie)) }
    if stem == Trie.nowhere { return (stem, stem) }
    return (stem, descend(word.stem.upperBound..<word.raw.upperBound, from: stem, of: trie))
  }

  /// Where the word's stem leads to from a node.
  func step(along number: Int32, from node: Trie.Node, of trie: Trie) -> Trie.Node {
    descend(words[Int(number)].stem, from: node, of: trie)
  }

  private func descend(
    _ letters: Range<Int32>, from node: Trie.Node, of trie: Trie
  ) -> Trie.Node {
    var node = node
    var index = letters.lowerBound
    while index < letters.upperBound, node != Trie.nowhere {
      node = trie.step(from: node, table.letter(at: index))
      index += 1
    }
    return node
  }

  private mutating func understand(_ spelling: Spelling, _ number: Int) {
    let first = spelling.letters.first ?? 0
    let raw = table[number]
    var word = Word(
      raw: raw, stem: raw, isCut: true, roles: Roles.of(spelling),
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

extension Inflection.Stem {
  /// The stem's letters, of this word.
  fileprivate func letters(of word: Spelling) -> ArraySlice<UInt32> {
    switch self {
    case .prefix(let length): word.letters.prefix(length)
    case .other(let letters): letters[...]
    }
  }
}
