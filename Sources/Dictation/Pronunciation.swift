/// How words are said: English by rules of spelling (Metaphone's for the consonants), letters and
/// digits by their names, Chinese characters by their syllables.
enum Pronunciation {
  /// A Latin word in lower-case ASCII letters; a single letter is said by its name.
  static func ofWord(_ word: [UInt8]) -> [UInt8] {
    if let irregular = irregular[word] { return irregular }
    if word.count == 1 { return ofLetter(word[0]) }
    var reader = EnglishSpelling(word)
    return reader.phones()
  }

  static func ofLetter(_ letter: UInt8) -> [UInt8] {
    let index = Int(letter) - 0x61
    return letterNames.indices.contains(index) ? letterNames[index] : []
  }

  /// Digits one by one, as in "BLIP-2".
  static func ofNumber(_ digits: [UInt8]) -> [UInt8] {
    digits.flatMap { digit -> [UInt8] in
      let index = Int(digit) - 0x30
      return digitNames.indices.contains(index) ? digitNames[index] : []
    }
  }

  /// A syllable in pinyin, without tone.
  static func ofSyllable(_ letters: [UInt8]) -> [UInt8] {
    var final = letters[...]
    var phones: [UInt8] = []
    if let first = letters.first, let initial = initials[first] {
      phones = [initial]
      final = final.dropFirst()
    }
    // "yi" and "wu" begin with their vowel.
    if phones == [UInt8(ascii: "Y")] { phones = [] }
    if phones == [UInt8(ascii: "W")], final == [UInt8(ascii: "u")] { phones = [] }
    return phones + (finals[Array(final)] ?? final.map { consonant[$0] ?? $0 })
  }

  private static let consonant: [UInt8: UInt8] = [
    UInt8(ascii: "n"): UInt8(ascii: "N"), UInt8(ascii: "r"): UInt8(ascii: "R"),
    UInt8(ascii: "v"): UInt8(ascii: "u"),
  ]

  private static let initials: [UInt8: UInt8] = {
    var initials: [UInt8: UInt8] = [:]
    for letter in "bpmfdtlgkhjxzsrwyn".utf8 { initials[letter] = letter - 32 }
    initials[UInt8(ascii: "q")] = UInt8(ascii: "C")
    initials[UInt8(ascii: "c")] = UInt8(ascii: "C")
    return initials
  }()

  private static let finals: [[UInt8]: [UInt8]] = table(
    """
    ao a, ou o, ei e, ui ue, ie e, uo o, ue ue, ia a, iao ao, iu iu, ian ieN, ve ue, er eR
    """)

  private static let irregular: [[UInt8]: [UInt8]] = table(
    """
    eye ai, you u, why Wai, queue Ku, cue Ku, one WaN, two Tu, to Tu, too Tu, do Du, who Hu, eight eT,
    of aV, are aR, the 0e, give GiV, get GeT, gets GeTS, learn LeRN, learning LeRNiN, height HaiT,
    key Ki, their 0eR, there 0eR, four FoR, for FoR, gear GiR, image iMaJ, images iMaJeS, gauss GaoS
    """)

  private static let letterNames: [[UInt8]] = names(
    """
    e Bi Si Di i eF Ji eC ai Je Ke eL eM eN o Pi Ku aR eS Ti u Vi DaBLu eKS Wai Zi
    """)

  private static let digitNames: [[UInt8]] = names(
    "ZiRo WaN Tu 0Ri FoR FaiV SiKS SeVeN eT NaiN")

  private static func names(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }

  private static func table(_ text: String) -> [[UInt8]: [UInt8]] {
    var table: [[UInt8]: [UInt8]] = [:]
    for entry in text.split(separator: ",") {
      let parts = names(String(entry))
      if parts.count == 2 { table[parts[0]] = parts[1] }
    }
    return table
  }
}
