/// Words of a question's terms, to see which of them a mistyped word was meant to be.
///
/// One slip (a letter too many, too few, wrong, or two swapped) is forgiven in words of six letters
/// or more, two in words of nine or more; shorter words forgive only what leaves no doubt. A word
/// that exists is never a typo, nor is one that differs only in its last letter: that is another
/// form of the word ("encoder", "encoded").
struct Typos: Sendable {
  private struct Entry: Sendable {
    var word: [UInt32]
    /// One bit a letter: words whose letters differ too much need no closer look.
    var letters: UInt32
  }

  private var known: Set<[UInt32]> = []
  private var entries: [UInt64: [Entry]] = [:]

  mutating func add(_ token: Token) {
    for word in [token.raw, token.stem]
    where word.count >= 4 && word.allSatisfy({ $0 < 0x80 }) && known.insert(word).inserted {
      entries[Self.bucket(word[0], word.count), default: []].append(
        Entry(word: word, letters: Self.letters(of: word)))
    }
  }

  /// The word that was meant, where this is a typo of one.
  func correction(of token: Token) -> [UInt32]? {
    let typed = token.raw
    guard typed.count >= 4, typed.count <= 24, !known.contains(typed), !known.contains(token.stem),
      !CommonWords.all.contains(typed), !CommonWords.all.contains(token.stem)
    else { return nil }
    return correction(of: typed) ?? (token.stem.count >= 5 ? correction(of: token.stem) : nil)
  }

  private func correction(of typed: [UInt32]) -> [UInt32]? {
    let letters = Self.letters(of: typed)
    var best: (word: [UInt32], slips: Int)?
    for length in max(4, typed.count - 2)...(typed.count + 2) {
      for entry in entries[Self.bucket(typed[0], length)] ?? [] {
        let allowed = Self.allowedSlips(length)
        guard (letters ^ entry.letters).nonzeroBitCount <= 2 * allowed,
          let slips = Slips.count(typed, entry.word, atMost: allowed), slips.total > 0,
          Self.isForgivable(slips, typed, entry.word)
        else { continue }
        if best.map({ slips.total < $0.slips }) ?? true { best = (entry.word, slips.total) }
      }
    }
    return best?.word
  }

  private static func allowedSlips(_ length: Int) -> Int { length >= 9 ? 2 : 1 }

  private static func isForgivable(_ slips: Slips, _ typed: [UInt32], _ word: [UInt32]) -> Bool {
    if typed.dropLast() == word.dropLast() || typed.dropLast() == word[...]
      || word.dropLast() == typed[...]
    {
      return false
    }
    switch word.count {
    case 6...: return true
    case 5: return slips.swaps == 1 || typed.count == 4
    default: return slips.swaps == 1
    }
  }

  private static func bucket(_ first: UInt32, _ length: Int) -> UInt64 {
    UInt64(first) << 8 | UInt64(length)
  }

  private static func letters(of word: [UInt32]) -> UInt32 {
    word.reduce(0) { $0 | 1 << ($1 & 31) }
  }
}

/// How one word becomes another.
struct Slips {
  /// Insertions, deletions, substitutions and swaps of neighbours.
  var total: Int
  var swaps: Int

  /// The fewest slips (Damerau's, each stretch of letters touched once), or nil beyond the limit.
  static func count(_ one: [UInt32], _ other: [UInt32], atMost limit: Int) -> Slips? {
    guard abs(one.count - other.count) <= limit else { return nil }
    if limit >= 1, one.count == other.count, let swap = Self.swap(one, other) { return swap }
    var before: [Int] = []
    var previous = Array(0...other.count)
    for row in 1...one.count {
      var current = [row]
      var least = row
      for column in 1...other.count {
        let same = one[row - 1] == other[column - 1]
        var slips = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[column - 2],
          one[row - 2] == other[column - 1]
        {
          slips = min(slips, before[column - 2] + 1)
        }
        current.append(slips)
        least = min(least, slips)
      }
      if least > limit { return nil }
      before = previous
      previous = current
    }
    let total = previous[other.count]
    return total <= limit ? Slips(total: total, swaps: 0) : nil
  }

  /// One swap of two neighbouring letters and nothing else.
  private static func swap(_ one: [UInt32], _ other: [UInt32]) -> Slips? {
    guard let first = one.indices.first(where: { one[$0] != other[$0] }), first + 1 < one.count,
      one[first] == other[first + 1], one[first + 1] == other[first],
      one[(first + 2)...] == other[(first + 2)...]
    else { return nil }
    return Slips(total: 1, swaps: 1)
  }
}
