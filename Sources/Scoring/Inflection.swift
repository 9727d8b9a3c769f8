/// Brings a word's inflected forms together: trains, trained, training → train.
///
/// Only inflection: a derived word (contrast, contrastive) has a meaning of its own, and an author
/// lists it. The result is a key to compare by, not a word ("freeze" becomes "freez").
enum Inflection {
  /// The key of a word.
  enum Stem {
    /// So many of its own letters, from the first one on.
    case prefix(Int)
    case other([UInt32])
  }

  /// The key of a folded Latin word.
  static func stem(_ word: Spelling) -> Stem {
    let letters = word.letters
    guard letters.count > 2, letters.allSatisfy({ $0.isLetter || $0 == apostrophe }) else {
      return .prefix(letters.count)
    }
    let length = lengthWithoutPossessive(letters)
    let irregular = irregular[length == letters.count ? word : Spelling(letters.prefix(length))]
    if let irregular { return .other(irregular) }
    guard length > 3 else { return .prefix(length) }
    let tail = Tail(of: letters, length)
    if length > 4, tail.ends(.ies) || tail.ends(.ied) {
      return .other(letters.prefix(length - 3) + [letter("y")])
    }
    let rest = lengthWithoutEnding(letters, length, tail)
    // "use" must not meet "us", nor "the" meet "th".
    let endsSilently = rest > 3 && letters[letters.startIndex + rest - 1] == letter("e")
    return .prefix(endsSilently ? rest - 1 : rest)
  }

  private static func lengthWithoutPossessive(_ word: ArraySlice<UInt32>) -> Int {
    let last = word.endIndex - 1
    if word[last] == letter("s"), word[last - 1] == apostrophe { return word.count - 2 }
    return word[last] == apostrophe ? word.count - 1 : word.count
  }

  private static func lengthWithoutEnding(
    _ word: ArraySlice<UInt32>, _ length: Int, _ tail: Tail
  ) -> Int {
    if tail.ends(.s) {
      if Tail.longPlurals.contains(where: tail.ends) { return length - 2 }
      return Tail.singulars.contains(where: tail.ends) ? length : length - 1
    }
    let isGerund = tail.ends(.ing)
    guard isGerund || tail.ends(.ed) && !tail.ends(.eed) else { return length }
    let rest = length - (isGerund ? 3 : 2)
    guard rest >= (isGerund ? 2 : 3), word.prefix(rest).contains(where: isVowel) else {
      return length
    }
    return isDoubled(word, rest) ? rest - 1 : rest
  }

  /// "embedd" is "embed"; "ll", "ss" and "zz" stay, as in "fill".
  private static func isDoubled(_ word: ArraySlice<UInt32>, _ length: Int) -> Bool {
    guard length > 3 else { return false }
    let last = word[word.startIndex + length - 1]
    return last == word[word.startIndex + length - 2] && !isVowel(last) && last != letter("l")
      && last != letter("s") && last != letter("z")
  }

  private static let apostrophe: UInt32 = 0x27

  private static func letter(_ letter: Unicode.Scalar) -> UInt32 { letter.value }

  private static func isVowel(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// Irregular forms, each line headed by the key that they share.
  private static let irregular: WordMap<[UInt32]> = {
    var table = WordMap<[UInt32]>()
    for line in irregularForms.split(separator: "\n") {
      let words = line.split(separator: " ").map { scalars(String($0)) }
      guard let key = words.first else { continue }
      for word in words.dropFirst() { table.set(Spelling(word[...]), to: key) { $0 = key } }
    }
    return table
  }()

  private static let irregularForms = """
    freez froze frozen
    learn learnt
    draw drew drawn
    writ wrote written
    tak took taken
    giv gave given
    mak made
    build built
    feed fed
    keep kept
    leav left
    send sent
    show shown
    see seen saw
    know knew known
    choos chose chosen
    grow grew grown
    begin began begun
    run ran
    hold held
    find found
    get got gotten
    com came
    go went gone
    say said
    tell told
    think thought
    break broke broken
    hid hidden
    throw threw thrown
    teach taught
    lead led
    mean meant
    los lost
    speak spoke spoken
    understand understood
    bring brought
    spit spat
    fight fought
    stand stood
    fall fell fallen
    ris rose risen
    driv drove driven
    spin spun
    sew sewn
    matrix matrices
    index indices
    use used using uses
    """
}

/// The last letters of a word, four at the most, in one number: endings are compared at once.
private struct Tail {
  private var bits: UInt64 = 0
  private var mask: UInt64 = 0

  /// `length`: How many letters of the word are looked at.
  init(of word: ArraySlice<UInt32>, _ length: Int) {
    let end = word.startIndex + length
    for index in max(word.startIndex, end - 4)..<end {
      bits = bits << 16 | UInt64(min(word[index], 0xFFFF))
      mask = mask << 16 | 0xFFFF
    }
  }

  private init(_ ending: String) {
    let letters = Inflection.scalars(ending)
    self.init(of: letters[...], letters.count)
  }

  func ends(_ ending: Tail) -> Bool { bits & ending.mask == ending.bits }

  static let s = Tail("s")
  static let ies = Tail("ies")
  static let ied = Tail("ied")
  static let ing = Tail("ing")
  static let ed = Tail("ed")
  static let eed = Tail("eed")
  static let longPlurals = ["sses", "xes", "ches", "shes", "zes"].map(Tail.init)
  static let singulars = ["ss", "us", "is"].map(Tail.init)
}
