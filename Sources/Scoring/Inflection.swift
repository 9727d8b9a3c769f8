/// Brings a word's inflected forms together: trains, trained, training → train.
///
/// Only inflection: a derived word (contrast, contrastive) has a meaning of its own, and an author
/// lists it. The result is a key to compare by, not a word ("freeze" becomes "freez").
enum Inflection {
  /// The key of a folded Latin word.
  static func stem(_ word: [UInt32]) -> [UInt32] {
    guard word.count > 2, word.allSatisfy({ $0.isLetter || $0 == apostrophe }) else { return word }
    var word = withoutPossessive(word)
    if let irregular = irregular[word] { return irregular }
    if word.count > 3 { word = withoutEnding(word) }
    return withoutSilentE(word)
  }

  private static func withoutPossessive(_ word: [UInt32]) -> [UInt32] {
    if word.count > 2, word[word.count - 2] == apostrophe, word.last == letter("s") {
      return Array(word.dropLast(2))
    }
    return word.last == apostrophe ? Array(word.dropLast()) : word
  }

  private static func withoutEnding(_ word: [UInt32]) -> [UInt32] {
    if word.ends(with: "ies"), word.count > 4 { return word.dropLast(3) + [letter("y")] }
    for ending in ["sses", "xes", "ches", "shes", "zes"] where word.ends(with: ending) {
      return Array(word.dropLast(2))
    }
    if word.ends(with: "s"), !["ss", "us", "is"].contains(where: { word.ends(with: $0) }) {
      return Array(word.dropLast())
    }
    if word.ends(with: "ied"), word.count > 4 { return word.dropLast(3) + [letter("y")] }
    for ending in ["ing", "ed"] where word.ends(with: ending) && !word.ends(with: "eed") {
      let rest = Array(word.dropLast(ending.count))
      if rest.count > 2 || ending == "ing" && rest.count > 1, rest.contains(where: isVowel) {
        return undoubled(rest)
      }
    }
    return word
  }

  /// "embedd" → "embed"; "ll", "ss" and "zz" stay, as in "fill".
  private static func undoubled(_ word: [UInt32]) -> [UInt32] {
    guard word.count > 3, let last = word.last, last == word[word.count - 2], !isVowel(last),
      last != letter("l"), last != letter("s"), last != letter("z")
    else { return word }
    return Array(word.dropLast())
  }

  private static func withoutSilentE(_ word: [UInt32]) -> [UInt32] {
    // "use" must not meet "us", nor "the" meet "th".
    guard word.count > 3, word.last == letter("e") else {
      return word
    }
    return Array(word.dropLast())
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
  private static let irregular: [[UInt32]: [UInt32]] = {
    var table: [[UInt32]: [UInt32]] = [:]
    for line in irregularForms.split(separator: "\n") {
      let words = line.split(separator: " ").map { scalars(String($0)) }
      guard let key = words.first else { continue }
      for word in words.dropFirst() { table[word] = key }
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

extension [UInt32] {
  /// Whether the scalars end with those of an ASCII text.
  fileprivate func ends(with text: String) -> Bool {
    let ending = text.utf8
    guard count >= ending.count else { return false }
    return zip(self[(count - ending.count)...], ending).allSatisfy { $0 == UInt32($1) }
  }
}
