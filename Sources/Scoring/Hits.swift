/// Where the elements of a question's patterns stand in one answer.
struct Hits {
  let reading: Reading
  let mentions: Mentions
  /// By number of the element.
  let places: [Places]

  init(_ reading: Reading, of sought: Sought, subjects: [Subject?]) {
    self.reading = reading
    mentions = Mentions(in: reading, subjects: subjects)
    let sequences = Sequences(in: reading, subjects: subjects)
    places = sought.elements.map { alternatives in
      Places(sequences.places(of: alternatives), sorting: alternatives.count > 1)
    }
  }
}

/// All places of one element, those left out that were taken back or echoed.
struct Places {
  private(set) var hits: [Hit] = []
  /// Indices of the hits in the order of their starts; empty where that is their own order.
  private var order: [Int] = []
  /// How many hits there are with each combination of flags.
  private var tally = SIMD16<Int32>()
  /// The tokens of the longest hit.
  private var longest = 0

  /// - Parameters:
  ///   - found: All places of the element.
  ///   - sorting: Whether their own order is the answer's.
  init(_ found: [Hit], sorting: Bool) {
    guard !found.isEmpty else { return }
    hits = found
    if !zip(hits, hits.dropFirst()).allSatisfy({ $0.start <= $1.start }) {
      if sorting {
        hits.sort { $0.start < $1.start }
      } else {
        order = hits.indices.sorted { hits[$0].start < hits[$1].start }
      }
    }
    for hit in hits {
      tally[Int(hit.flags.rawValue)] += 1
      longest = max(longest, hit.end - hit.start)
    }
  }

  /// How many of the hits count.
  func count(_ use: Use) -> Int {
    if hits.isEmpty { return 0 }
    var count = 0
    for flags in 0..<Hit.Flags.combinations where tally[flags] > 0 {
      if use.takes(Hit.Flags(rawValue: UInt8(flags))) { count += Int(tally[flags]) }
    }
    return count
  }

  /// The hits that begin among these tokens, in their order.
  func hits(in tokens: Range<Int>) -> some Sequence<Hit> {
    (firstPlace(from: tokens.lowerBound)..<hits.count).lazy.map { hits[index(at: $0)] }
      .prefix { $0.start < tokens.upperBound }
  }

  /// Which hits count.
  struct Use {
    var required: Hit.Flags = []
    var forbidden: Hit.Flags = []

    func takes(_ flags: Hit.Flags) -> Bool {
      flags.isSuperset(of: required) && flags.isDisjoint(with: forbidden)
    }
  }

  /// A hit by its distance to another one; hits at the same distance are in their own order.
  struct Near: Comparable {
    var distance: Int
    var index: Int

    static func < (one: Near, other: Near) -> Bool {
      (one.distance, one.index) < (other.distance, other.index)
    }
  }

  /// The nearest hit to another one beyond the one that was tried last.
  ///
  /// Looks outwards from the place, so that the answer's length does not matter.
  /// - Parameter reach: The furthest distance, in half Latin words.
  func nearest(
    to hit: Hit, after last: Near?, within reach: Int, _ use: Use, in reading: Reading
  ) -> Near? {
    var best: Near?
    var limit = reach
    func consider(_ near: Near) {
      guard near.distance <= limit, last.map({ $0 < near }) ?? true,
        best.map({ near < $0 }) ?? true, use.takes(hits[near.index].flags)
      else { return }
      best = near
      limit = near.distance
    }
    let pivot = firstPlace(from: hit.start)
    var place = pivot
    while place < hits.count {
      let near = near(at: place, to: hit, in: reading)
      if near.distance > limit { break }
      consider(near)
      place += 1
    }
    place = pivot - 1
    while place >= 0 {
      // Even the longest hit that starts here ends no nearer.
      let end = hits[index(at: place)].start + longest
      if end < hit.start, reading.weight(of: end..<hit.start) > limit { break }
      consider(near(at: place, to: hit, in: reading))
      place -= 1
    }
    return best
  }

  private func near(at place: Int, to hit: Hit, in reading: Reading) -> Near {
    let index = index(at: place)
    return Near(distance: reading.distance(hits[index], hit), index: index)
  }

  private func index(at place: Int) -> Int { order.isEmpty ? place : order[place] }

  private func firstPlace(from token: Int) -> Int {
    order.isEmpty
      ? hits.firstIndex(from: token) { $0.start }
      : order.firstIndex(from: token) { hits[$0].start }
  }
}
