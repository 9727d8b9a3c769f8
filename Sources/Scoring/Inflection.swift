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
    if whole.count > 4, ends(whole, with: "ies") || ends(whole, with: "ied") {
      return Stem(whole.dropLast(3) + [letter("y")])
    }
    return Stem(prefix: withoutSilentE(withoutEnding(whole)))
  }

  private static func withoutPossessive(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    if ends(word, with: "'s") { return word.dropLast(2) }
    return word.last == apostrophe ? word.dropLast() : word
  }

  private static func withoutEnding(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    switch word.last {
    case letter("s"): withoutPlural(word)
    case letter("g"): ends(word, with: "ing") ? withoutEnding("ing", of: word) : word
    case letter("d"):
      ends(word, with: "ed") && !ends(word, with: "eed") ? withoutEnding("ed", of: word) : word
    default: word
    }
  }

  private static func withoutPlural(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    if longPlurals.contains(where: { ends(word, with: $0) }) { return word.dropLast(2) }
    return singulars.contains { ends(word, with: $0) } ? word : word.dropLast()
  }

  private static let longPlurals: [StaticString] = ["sses", "xes", "ches", "shes", "zes"]
  private static let singulars: [StaticString] = ["ss", "us", "is"]

  private static func withoutEnding(
    _ ending: StaticString, of word: ArraySlice<UInt32>
  ) -> ArraySlice<UInt32> {
    let rest = word.dropLast(ending.utf8CodeUnitCount)
    let shortest = ending.utf8CodeUnitCount == 3 ? 2 : 3
    return rest.count >= shortest && rest.contains(where: isVowel) ? undoubled(rest) : word
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

  private static func ends(_ word: ArraySlice<UInt32>, with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      word.count >= ending.count
        && zip(word.suffix(ending.count), ending).allSatisfy { $0 == UInt32($1) }
    }
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
