import Interview

// Numbers of our own from the generator's bits: the standard library does not promise that its
// random functions draw alike in every version.

extension SplitMix64 {
  /// A generator for one of many, whose numbers have nothing to do with its neighbours'.
  init(seed: UInt64, number: Int) {
    var mixer = SplitMix64(state: seed)
    let mixed = mixer.next() ^ UInt64(truncatingIfNeeded: number)
    mixer = SplitMix64(state: mixed)
    self.init(state: mixer.next())
  }

  /// A number from 0 up to, and without, 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something happens that happens so often, from 0 (never) to 1 (always).
  mutating func chance(_ probability: Double) -> Bool { fraction() < probability }

  /// A whole number from 0 up to, and without, `bound`; 0 where that is less than 1.
  mutating func below(_ bound: Int) -> Int { Int(fraction() * Double(max(1, bound))) }

  mutating func pick<Element>(_ choices: [Element]) -> Element? {
    choices.isEmpty ? nil : choices[below(choices.count)]
  }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + fraction() * (range.upperBound - range.lowerBound)
  }
}
