/// Reads an English word's sounds off its letters, from left to right.
struct EnglishSpelling {
  private let word: [UInt8]
  private var index = 0
  private var sounds: [UInt8] = []

  /// - Parameter word: Lower-case ASCII letters.
  init(_ word: [UInt8]) { self.word = word }

  mutating func phones() -> [UInt8] {
    index = ["kn", "gn", "pn", "wr", "ps"].contains { stands($0) } ? 1 : 0
    while index < word.count {
      if index > 0, word[index] == word[index - 1], !Self.isVowel(word[index]) {
        index += 1
      } else if let letters = rule(among: Self.rules[word[index]] ?? []) {
        index += letters
      } else if Self.isVowel(word[index]) {
        readVowel()
      } else {
        readConsonant()
      }
    }
    return sounds
  }

  /// Letters, where they must stand, and what they sound like.
  private struct Rule {
    enum Place { case anywhere, first, last, beforeFront, beforeVowel }
    var letters: [UInt8]
    var place: Place
    var sounds: [UInt8]
  }

  /// Says what the first fitting rule says; how many letters that was, or nil.
  private mutating func rule(among rules: [Rule]) -> Int? {
    for rule in rules where stands(rule.letters) {
      let next = index + rule.letters.count
      let fits =
        switch rule.place {
        case .anywhere: true
        case .first: index == 0
        case .last: next == word.count
        case .beforeFront: next < word.count && "eiy".utf8.contains(word[next])
        case .beforeVowel: next < word.count && Self.isVowel(word[next])
        }
      guard fits else { continue }
      sounds += rule.sounds
      return rule.letters.count
    }
    return nil
  }

  private func stands(_ letters: String) -> Bool { stands(Array(letters.utf8)) }

  private func stands(_ letters: [UInt8]) -> Bool {
    index + letters.count <= word.count
      && word[index..<index + letters.count].elementsEqual(letters)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private mutating func readVowel() {
    let letter = word[index]
    let isLast = index == word.count - 1
    defer { index += 1 }
    if letter == UInt8(ascii: "e"), isSilentE { return }
    if letter == UInt8(ascii: "y") {
      if index == 0, !isLast { return sounds.append(UInt8(ascii: "Y")) }
      let isOnly = isLast && !sounds.contains(where: Sound.isVowel)
      return sounds += Array((isOnly ? "ai" : "i").utf8)
    }
    if isLengthened { return sounds += Self.long[letter] ?? [letter] }
    sounds.append(letter)
  }

  /// The e of "lane", "lanes" and "laned", but not of "the".
  private var isSilentE: Bool {
    guard sounds.contains(where: Sound.isVowel), let before = sounds.last, !Sound.isVowel(before)
    else { return false }
    if index == word.count - 1 { return true }
    guard index == word.count - 2 else { return false }
    switch word[index + 1] {
    case UInt8(ascii: "s"): return !"SZXCJ".utf8.contains(before)
    case UInt8(ascii: "d"): return !"TD".utf8.contains(before)
    default: return false
    }
  }

  /// Whether one consonant and a last e follow.
  private var isLengthened: Bool {
    index == word.count - 3 && word[index + 2] == UInt8(ascii: "e")
      && !Self.isVowel(word[index + 1])
  }

  private static let long: [UInt8: [UInt8]] = [
    UInt8(ascii: "a"): Array("e".utf8), UInt8(ascii: "i"): Array("ai".utf8),
  ]

  private mutating func readConsonant() {
    let letter = word[index]
    let next = index + 1 < word.count ? word[index + 1] : 0
    index += 1
    switch letter {
    case UInt8(ascii: "h"), UInt8(ascii: "w"):
      if Self.isVowel(next) { sounds.append(letter - 32) }
    case UInt8(ascii: "x"): sounds += Array("KS".utf8)
    case UInt8(ascii: "c"), UInt8(ascii: "q"): sounds.append(UInt8(ascii: "K"))
    default: sounds.append(letter - 32)
    }
  }

  /// By their first letter, the longer ones first.
  private static let rules: [UInt8: [Rule]] = {
    var rules: [UInt8: [Rule]] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, let first = parts[0].utf8.first else { continue }
      let places: [Substring: Rule.Place] = [
        "^": .first, "$": .last, "e": .beforeFront, "v": .beforeVowel,
      ]
      rules[first, default: []].append(
        Rule(
          letters: Array(parts[0].utf8), place: places[parts[1]] ?? .anywhere,
          sounds: parts[2] == "-" ? [] : Array(parts[2].utf8)))
    }
    return rules
  }()

  /// Letters, place (^ first, $ last, e before a front vowel, v before a vowel), sounds ("-" is silence).
  private static let table = """
    eigh . e
    ee . i
    ea . i
    ei . e
    ey $ i
    ey . e
    ew . u
    eu . u
    augh . o
    ai . e
    ay . e
    au . o
    aw . o
    igh . ai
    ie . i
    ough . o
    oo . u
    ou . u
    ow . o
    oa . o
    oe . o
    oi . oi
    oy . oi
    ue . u
    ui . u
    mb $ M
    ch . C
    cia . Xa
    cio . Xe
    ck . K
    cc e KS
    c e S
    dg e J
    gh ^ G
    gh . -
    gn $ N
    g e J
    ng $ N
    ph . F
    que $ K
    qu . KW
    sch . SK
    sh . X
    sio . Xe
    sc e S
    tio . Xe
    tia . Xa
    tch . C
    th . 0
    wh ^ W
    x ^ S
    """
}
