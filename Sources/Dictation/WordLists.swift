/// Words of everyday English of all lengths: what stands there was perhaps meant.
enum EnglishWords {
  /// Whether the word, in lower-case ASCII letters, is one, or an inflected form of one.
  static func contains(_ word: [UInt8]) -> Bool {
    if known.contains(fingerprint(word[...])) { return true }
    return endings.contains { ending in
      guard word.count >= ending.count + 3, word.suffix(ending.count).elementsEqual(ending) else {
        return false
      }
      return isBase(word.dropLast(ending.count), of: ending)
    }
  }

  private static func isBase(_ base: ArraySlice<UInt8>, of ending: [UInt8]) -> Bool {
    if known.contains(fingerprint(base)) { return true }
    switch base.last {
    case UInt8(ascii: "i"):
      // "tidied", "families", "happily"
      return known.contains(fingerprint(base.dropLast() + [UInt8(ascii: "y")]))
    case let last? where last == base.dropLast().last && ending.count > 1:
      // "planned"
      return known.contains(fingerprint(base.dropLast()))
    default:
      return ending.first != UInt8(ascii: "s")
        && known.contains(fingerprint(base + [UInt8(ascii: "e")]))
    }
  }

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
    "了是在和有他不我的人也为就这上中你说一都等着对与还要又大而之道以她个后去将那但从下把被于没得很它们给让过吗呢吧啊呀嘛谁什么的"
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
