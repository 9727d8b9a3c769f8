/// Brings a word's inflected forms together: trains, trained, training → train.
///
/// Only inflection: a derived word (contrast, contrastive) has a meaning of its own, and an author
/// lists it. The result is a key to compare by, not a word ("freeze" becomes "freez").
enum Inflection {
  /// The key of a word.
  struct Stem {
    var letters: ArraySlice<UInt32>
    /// Whether the letters are the first ones of the word itself.
    var isPrefix: Bool

    init(_ letters: [UInt32]) { (self.letters, isPrefix) = (letters[...], false) }

    fileprivate init(prefix letters: ArraySlice<UInt32>) {
      (self.letters, isPrefix) = (letters, true)
    }

    /// The same, of another word.
    var apart: Stem {
      var stem = self
      stem.isPrefix = false
      return stem
    }
  }

  /// The key of a folded Latin word.
  static func stem(_ word: Spelling) -> Stem {
    let letters = word.letters
    guard letters.count > 2, letters.allSatisfy({ $0.isLetter || $0 == apostrophe }) else {
      return Stem(prefix: letters)
    }
    let whole = withoutPossessive(letters)
    let irregular = irregular[whole.count == letters.count ? word : Spelling(whole)]
    if let irregular { return Stem(irregular) }
    guard whole.count > 3 else { return Stem(prefix: whole) }
    let tail = Tail(of: whole)
    if whole.count > 4, tail.ends(.ies) || tail.ends(.ied) {
      return Stem(whole.dropLast(3) + [letter("y")])
    }
    return Stem(prefix: withoutSilentE(withoutEnding(whole, tail)))
  }

  private static func withoutPossessive(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    if word.last == letter("s"), word.dropLast().last == apostrophe { return word.dropLast(2) }
    return word.last == apostrophe ? word.dropLast() : word
  }

  private static func withoutEnding(
    _ word: ArraySlice<UInt32>, _ tail: Tail
  ) -> ArraySlice<UInt32> {
    if tail.ends(.s) {
      if Tail.longPlurals.contains(where: tail.ends) { return word.dropLast(2) }
      return Tail.singulars.contains(where: tail.ends) ? word : word.dropLast()
    }
    let isGerund = tail.ends(.ing)
    guard isGerund || tail.ends(.ed) && !tail.ends(.eed) else { return word }
    let rest = word.dropLast(isGerund ? 3 : 2)
    return rest.count >= (isGerund ? 2 : 3) && rest.contains(where: isVowel)
      ? undoubled(rest) : word
  }

  /// "embedd" → "embed"; "ll", "ss" and "zz" stay, as in "fill".
  private static func undoubled(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    guard word.count > 3, let last = word.last, last == word.dropLast().last, !isVowel(last),
      last != letter("l"), last != letter("s"), last != letter("z")
    else { return word }
    return word.dropLast()
  }

  private static func withoutSilentE(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    // "use" must not meet "us", nor "the" meet "th".
    word.count > 3 && word.last == letter("e") ? word.dropLast() : word
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

  init(of word: some BidirectionalCollection<UInt32>) {
    for letter in word.suffix(4) {
      bits = bits << 16 | UInt64(min(letter, 0xFFFF))
      mask = mask << 16 | 0xFFFF
    }
  }

  private init(_ ending: String) { self.init(of: ending.unicodeScalars.map(\.value)) }

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
