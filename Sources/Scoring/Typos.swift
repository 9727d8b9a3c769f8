/// Words of a question's terms, to see which of them a mistyped word was meant to be.
///
/// One slip (a letter too many, too few, wrong, or two swapped) is forgiven in words of six letters
/// or more, two in words of nine or more; shorter words forgive only what leaves no doubt. A word
/// that exists is never a typo, nor is one that differs only in its last letter: that is another
/// form of the word ("encoder", "encoded").
struct Typos: Sendable {
  private struct Entry: Sendable {
    /// The word's number in `known`.
    var word: Int32
    /// One bit a letter: words whose letters differ too much need no closer look.
    var letters: UInt32
  }

  private static let longest = 26
  private static let alphabet: ClosedRange<UInt32> = 0x61...0x7A

  private var known = WordTable()
  /// The words of each first letter and length.
  private var buckets: [[Entry]] = Array(repeating: [], count: alphabet.count * (longest + 1))

  mutating func add(_ word: ArraySlice<UInt32>) {
    guard word.count >= 4, word.allSatisfy({ $0 < 0x80 }) else { return }
    let (number, isNew) = known.insert(Spelling(word))
    guard isNew, let bucket = Self.bucket(word[word.startIndex], word.count) else { return }
    buckets[bucket].append(Entry(word: Int32(number), letters: Self.letters(of: word)))
  }

  /// The word that was meant, where this is a typo of one.
  func correction(of typed: Spelling, _ stem: ArraySlice<UInt32>) -> Spelling? {
    let length = typed.letters.count
    guard length >= 4, length <= Self.longest - 2, !isWord(typed) else { return nil }
    let isInflected = stem != typed.letters
    if isInflected, isWord(Spelling(stem)) { return nil }
    var meant = correction(of: typed.letters)
    if meant == nil, isInflected, stem.count >= 5 { meant = correction(of: stem) }
    return meant.map(Spelling.init)
  }

  private func isWord(_ word: Spelling) -> Bool {
    known.contains(word) || CommonWords.all.contains(word)
  }

  private func correction(of typed: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
    let letters = Self.letters(of: typed)
    var best: (word: ArraySlice<UInt32>, slips: Int)?
    for length in max(4, typed.count - 2)...(typed.count + 2) {
      let allowed = Self.allowedSlips(length)
      guard abs(length - typed.count) <= allowed,
        let bucket = Self.bucket(typed[typed.startIndex], length)
      else { continue }
      for entry in buckets[bucket]
      where (letters ^ entry.letters).nonzeroBitCount <= 2 * allowed {
        let word = known[known[Int(entry.word)]]
        guard let slips = Slips.count(typed, word, atMost: allowed), slips.total > 0,
          Self.isForgivable(slips, typed, word)
        else { continue }
        if best.map({ slips.total < $0.slips }) ?? true { best = (word, slips.total) }
      }
    }
    return best?.word
  }

  private static func allowedSlips(_ length: Int) -> Int { length >= 9 ? 2 : 1 }

  private static func isForgivable(
    _ slips: Slips, _ typed: ArraySlice<UInt32>, _ word: ArraySlice<UInt32>
  ) -> Bool {
    if typed.dropLast() == word.dropLast() || typed.dropLast() == word || word.dropLast() == typed {
      return false
    }
    switch word.count {
    case 6...: return true
    case 5: return slips.swaps == 1 || typed.count == 4
    default: return slips.swaps == 1
    }
  }

  private static func bucket(_ first: UInt32, _ length: Int) -> Int? {
    guard alphabet.contains(first), length <= longest else { return nil }
    return Int(first - alphabet.lowerBound) * (longest + 1) + length
  }

  private static func letters(of word: ArraySlice<UInt32>) -> UInt32 {
    word.reduce(0) { $0 | 1 << ($1 & 31) }
  }
}

/// How one word becomes another.
struct Slips {
  /// Insertions, deletions, substitutions and swaps of neighbours.
  var total: Int
  var swaps: Int

  /// The fewest slips (Damerau's, each stretch of letters touched once), or nil beyond the limit.
  static func count(
    _ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, atMost limit: Int
  ) -> Slips? {
    guard abs(one.count - other.count) <= limit else { return nil }
    if limit >= 1, isSwap(one, other) { return Slips(total: 1, swaps: 1) }
    return fewest(one, other, atMost: limit).map { Slips(total: $0, swaps: 0) }
  }

  /// Tries each slip at the first letter that differs: with two slips at the most that is quicker
  /// than a table, and letters that are the same need none.
  private static func fewest(
    _ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, atMost limit: Int
  ) -> Int? {
    var one = one
    var other = other
    while let first = one.first, first == other.first {
      one = one.dropFirst()
      other = other.dropFirst()
    }
    if one.isEmpty || other.isEmpty {
      let rest = one.count + other.count
      return rest <= limit ? rest : nil
    }
    guard limit > 0, abs(one.count - other.count) <= limit else { return nil }
    var best: Int?
    func consider(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) {
      guard let rest = fewest(one, other, atMost: limit - 1) else { return }
      best = min(best ?? .max, rest + 1)
    }
    consider(one.dropFirst(), other.dropFirst())
    consider(one.dropFirst(), other)
    consider(one, other.dropFirst())
    if one.count > 1, one.prefix(2).elementsEqual(other.prefix(2).reversed()) {
      consider(one.dropFirst(2), other.dropFirst(2))
    }
    return best
  }

  /// Whether the words differ by one swap of two neighbouring letters and nothing else.
  private static func isSwap(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Bool {
    guard one.count == other.count,
      let first = zip(one, other).enumerated().first(where: { $0.element.0 != $0.element.1 })
    else { return false }
    let (rest, others) = (one.dropFirst(first.offset), other.dropFirst(first.offset))
    return rest.count > 1 && rest.prefix(2).elementsEqual(others.prefix(2).reversed())
      && rest.dropFirst(2) == others.dropFirst(2)
  }
}
