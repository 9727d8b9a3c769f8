/// Numbers that a seed decides: Steele, Lea and Flood's SplitMix64 with Vigna's constants.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Bytes of any kind.
  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }

  /// The bytes with one bit turned, a piece taken out, or the end cut off.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    let place = Int.random(in: bytes.indices, using: &self)
    var copy = bytes
    switch Int.random(in: 0..<3, using: &self) {
    case 0: copy[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
    case 1: copy.removeSubrange(place..<min(bytes.count, place + 7))
    default: copy.removeSubrange(place...)
    }
    return copy
  }
}

extension Sequence<UInt8> {
  /// Bytes that could steer a terminal: control characters other than line ends and tabs, those of
  /// the second set in UTF-8 included.
  var steering: [UInt8] {
    var found: [UInt8] = []
    var previous: UInt8 = 0
    for byte in self {
      if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { found.append(byte) }
      if previous == 0xC2, (0x80...0x9F).contains(byte) { found.append(byte) }
      previous = byte
    }
    return found
  }
}
