/// Words of everyday English of all lengths: what stands there was perhaps meant.
enum EnglishWords {
  /// Whether the word, in lower-case ASCII letters, is one, or an inflected form of one, with a prefix
  /// before it or not: "overfeeding", "unfrozen".
  static func contains(_ word: [UInt8]) -> Bool {
    isInflected(word)
      || prefixes.contains { prefix in
        word.count >= prefix.count + 4 && word.starts(with: prefix)
          && isInflected(Array(word.dropFirst(prefix.count)))
      }
  }

  /// Whether the word is listed, or an ending away from one that is, or two endings, since the list
  /// leaves out what looks like another word's inflection: "feed" is "fee" and d, "feeding" has two.
  private static func isInflected(_ word: [UInt8], endings count: Int = 2) -> Bool {
    if isListed(word) { return true }
    return count > 0
      && endings.contains { ending in
        guard word.count >= ending.count + 3, word.suffix(ending.count).elementsEqual(ending) else {
          return false
        }
        let stem = Array(word.dropLast(ending.count))
        return isListed(stem)
          || bases(of: stem, before: ending).contains { isInflected($0, endings: count - 1) }
      }
  }

  /// What the stem may have been before the ending: "tidied", "planned", "scaling".
  private static func bases(of stem: [UInt8], before ending: [UInt8]) -> [[UInt8]] {
    var bases = stem.count > 3 ? [stem] : []
    if stem.last == UInt8(ascii: "i") {
      bases.append(stem.dropLast() + [UInt8(ascii: "y")])
    } else if stem.last == stem.dropLast().last, ending.count > 1 {
      bases.append(stem.dropLast())
    } else if ending.first != UInt8(ascii: "s") {
      bases.append(stem + [UInt8(ascii: "e")])
    }
    return bases
  }

  /// The list spells in the American way: "behaviour" and "randomise" stand there with o and z.
  private static func isListed(_ word: [UInt8]) -> Bool {
    if known.contains(fingerprint(word[...])) { return true }
    return britishEndings.contains { british, american in
      word.count > british.count + 2 && word.suffix(british.count).elementsEqual(british)
        && known.contains(fingerprint(word.dropLast(british.count) + american))
    }
  }

  private static let britishEndings: [([UInt8], [UInt8])] = [
    ("our", "or"), ("ise", "ize"), ("isation", "ization"), ("yse", "yze"), ("tre", "ter"),
    ("ogue", "og"), ("ence", "ense"), ("iser", "izer"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static let prefixes = ["un", "over", "under", "re", "mis", "non", "pre", "out"]
    .map { Array($0.utf8) }

  private static let endings = ["s", "es", "ed", "d", "ing", "ly"].map { Array($0.utf8) }

  /// FNV-1a, 64 bits wide; see `Spelling` in Scoring for the odds.
  private static func fingerprint(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static let known: Set<UInt64> = {
    var words = Set<UInt64>(minimumCapacity: 32_768)
    var word: [UInt8] = []
    table.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte >= UInt8(ascii: "a") {
          word.append(byte)
          continue
        }
        words.insert(fingerprint(word[...]))
        let digit = byte <= UInt8(ascii: "9") ? byte - UInt8(ascii: "0") : byte - 0x41 + 10
        word.removeLast(word.count - min(word.count, Int(digit)))
      }
    }
    words.insert(fingerprint(word[...]))
    return words
  }()
}

/// Everyday Chinese words of two to four characters, and the characters that stand alone most often.
enum ChineseWords {
  static let longest = 4

  /// Whether these folded characters are one.
  static func contains(_ characters: ArraySlice<UInt32>) -> Bool {
    characters.count <= longest && known.contains(pack(characters))
  }

  /// Little words that stand anywhere: where one was heard, it was hardly part of a term.
  static let little: Set<UInt32> = Set(
    "了是在和有他不我的人也为就这上中你说一都等着对与还要又大而之道以她个后去将那但从下把被于没得很它们给让过吗呢吧啊呀嘛谁什么的用几好做看叫跟像每些其"
      .unicodeScalars.map(\.value))

  /// Characters of the basic plane, 16 bits each.
  private static func pack(_ characters: ArraySlice<UInt32>) -> UInt64 {
    characters.reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) }
  }

  private static let known: Set<UInt64> = {
    var words = Set<UInt64>(minimumCapacity: 65_536)
    var word: [UInt32] = []
    for scalar in table.description.unicodeScalars {
      if scalar.value >= 0x80 {
        word.append(scalar.value)
        continue
      }
      words.insert(pack(word[...]))
      word.removeLast(word.count - min(word.count, Int(scalar.value - 0x30)))
    }
    words.insert(pack(word[...]))
    return words
  }()
}

/// Words that a sentence is held together with; no term begins or ends with one.
enum LittleWords {
  static func contains(_ word: [UInt8]) -> Bool { all.contains(word) }
  static func isDeterminer(_ word: [UInt8]) -> Bool { determiners.contains(word) }

  private static let determiners = set(
    """
    a an the this that these those my your his her its our their some any no every each one
    another which what whose much many few more most
    """)

  private static let all = determiners.union(
    set(
      """
      i you he she it we they me him us them who whom there here to of in on at by for from with
      into onto over under about as than then and or but nor so if when while because though is
      are was were be been being am do does did done have has had having will would can could
      shall should may might must not just only also very too quite really well now still even
      up down out off again both such own same other all
      """))

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }
}
