/// The order in which a session asks its questions.
package enum QuestionOrder {
  /// The same questions in an order that only the seed decides: the same seed gives the same order
  /// on every machine and in every version of Swift, which the standard library's `shuffled` does
  /// not promise.
  package static func shuffled(_ ids: [String], seed: UInt64) -> [String] {
    var generator = SplitMix64(state: seed)
    var order = ids
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      // The remainder favours small numbers by less than one part in 2^58 for up to 64 questions.
      order.swapAt(last, Int(generator.next() % UInt64(last + 1)))
    }
    return order
  }
}

/// Steele, Lea and Flood's SplitMix64 ("Fast splittable pseudorandom number generators", 2014),
/// with the constants of Vigna's reference code.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
