/// How a stretch of speech sounds: consonants after Metaphone (Lawrence Philips, "Hanging on the
/// Metaphone", Computer Language 7(12), 1990) and, other than there, its vowels, since the names of
/// a trade are short and Metaphone alone hears CoCa in "cake".
///
/// A sound is one ASCII letter: capitals are consonants (X for sh, C for ch, 0 for th), small letters
/// vowels. Voiced and voiceless ones stay apart here; ``Likeness`` brings them close.
struct Sound: Equatable, Hashable, Sendable {
  private(set) var phones: [UInt8] = []
  /// How much there is to hear; see ``weight(of:)``.
  private(set) var weight: Float = 0
  /// How many consonants there are, h, w and y left out.
  private(set) var consonants = 0
  /// One bit a kind of consonant.
  private(set) var kinds: UInt32 = 0

  init(_ phones: [UInt8] = []) { append(phones) }

  mutating func append(_ more: [UInt8]) {
    for phone in more where phone < 0x80 {
      phones.append(phone)
      weight += Self.weight(of: phone)
      guard let kind = Self.kind(of: phone) else { continue }
      consonants += 1
      kinds |= 1 << kind
    }
  }

  /// What follows the first consonant of a syllable.
  var final: ArraySlice<UInt8> { phones.drop { !Self.isVowel($0) } }

  static func + (one: Sound, other: Sound) -> Sound {
    var both = one
    both.append(other.phones)
    return both
  }

  static func isVowel(_ phone: UInt8) -> Bool { phone >= UInt8(ascii: "a") }

  /// A consonant says more of a word than a vowel does, and a breath or a glide little.
  static func weight(of phone: UInt8) -> Float {
    switch phone {
    case UInt8(ascii: "H"), UInt8(ascii: "Y"): 0.5
    case UInt8(ascii: "W"): 0.7
    default: isVowel(phone) ? 0.5 : 1
    }
  }

  /// Consonants that are easily taken for each other have one kind.
  private static func kind(of phone: UInt8) -> UInt32? {
    switch phone {
    case UInt8(ascii: "B"), UInt8(ascii: "P"): 0
    case UInt8(ascii: "D"), UInt8(ascii: "T"), UInt8(ascii: "0"): 1
    case UInt8(ascii: "G"), UInt8(ascii: "K"): 2
    case UInt8(ascii: "F"), UInt8(ascii: "V"): 3
    case UInt8(ascii: "S"), UInt8(ascii: "Z"): 4
    case UInt8(ascii: "X"), UInt8(ascii: "C"), UInt8(ascii: "J"): 5
    case UInt8(ascii: "M"), UInt8(ascii: "N"): 6
    case UInt8(ascii: "L"), UInt8(ascii: "R"): 7
    default: nil
    }
  }
}
