/// Where the elements of a question's patterns stand in one answer, those places left out that were
/// taken back or echoed.
struct Hits {
  /// The hits of one element after another.
  private var hits: [Hit] = []
  /// Indices of the hits, those of each element in the order of their starts.
  private var order: [Int32] = []
  /// By the element's number which of the places are its own; nil where it has none.
  private var numbers: [Int?] = []
  private var places: [Places] = []

  /// - Parameters:
  ///   - sought: What to look for.
  ///   - reading: The answer.
  ///   - subjects: By slot, what it is if statements are about it.
  ///   - includesUnsaid: Whether places count that were taken back, asked or echoed.
  init(
    of sought: Sought, in reading: Reading, subjects: [Subject?], includesUnsaid: Bool = false
  ) {
    let sequences = Sequences(in: reading, subjects: subjects, includesUnsaid: includesUnsaid)
    // More than enough, mostly: what is not used of it costs nothing, and growing does.
    hits.reserveCapacity(reading.occurrences.count * 2)
    order.reserveCapacity(reading.occurrences.count * 2)
    numbers.reserveCapacity(sought.elements.count)
    places.reserveCapacity(32)
    for element in sought.elements.indices {
      let start = hits.count
      if sought.canBegin(element, where: { !sequences.occurrences.places(of: $0).isEmpty }) {
        for steps in sought.elements[element] {
          sequences.append(placesOf: steps, in: reading, to: &hits)
        }
      }
      numbers.append(start < hits.count ? places.count : nil)
      if start < hits.count {
        add(start..<hits.count, sorting: sought.elements[element].count > 1)
      }
    }
  }

  /// - Parameters:
  ///   - range: The hits of one element.
  ///   - sorting: Whether their own order is the answer's.
  private mutating func add(_ range: Range<Int>, sorting: Bool) {
    var isSorted = range.dropFirst().allSatisfy { hits[$0 - 1].start <= hits[$0].start }
    if sorting, !isSorted {
      hits[range].sort { $0.start < $1.start }
      isSorted = true
    }
    order.append(contentsOf: Int32(range.lowerBound)..<Int32(range.upperBound))
    if !isSorted { order[range].sort { hits[Int($0)].start < hits[Int($1)].start } }
    places.append(Places(range, of: hits))
  }

  /// The hits of an element.
  subscript(element: Int) -> ArraySlice<Hit> {
    numbers[element].map { hits[places[$0].range] } ?? []
  }

  /// Whether an element has any hit.
  func contain(_ element: Int) -> Bool { numbers[element] != nil }

  /// How many hits of an element count.
  func count(of element: Int, _ use: Hit.Use) -> Int {
    numbers[element].map { places[$0].count(use) } ?? 0
  }

  /// The hits of an element that begin among these tokens, in the answer's order.
  func hits(of element: Int, in tokens: Range<Int>) -> some Sequence<Hit> {
    let range = numbers[element].map { places[$0].range } ?? 0..<0
    return order[firstPlace(in: range, from: tokens.lowerBound)..<range.upperBound].lazy
      .map { hits[Int($0)] }
      .prefix { $0.start < tokens.upperBound }
  }

  /// The longest hit of an element that begins where this one does: "噪声" rather than "噪".
  func longest(of element: Int, like hit: Hit) -> Hit {
    guard let number = numbers[element] else { return hit }
    let range = places[number].range
    var longest = hit
    for place in firstPlace(in: range, from: hit.start)..<range.upperBound {
      let other = hits[Int(order[place])]
      guard other.start == hit.start else { break }
      if other.flags == hit.flags, other.end > longest.end { longest = other }
    }
    return longest
  }

  private func firstPlace(in range: Range<Int>, from token: Int) -> Int {
    order[range].firstIndex(from: token) { hits[Int($0)].start }
  }
}

// MARK: Nearest hits

extension Hits {
  /// A hit by its distance to another one; hits at the same distance are in their own order.
  struct Near: Comparable {
    var distance: Int
    var index: Int

    static func < (one: Near, other: Near) -> Bool {
      (one.distance, one.index) < (other.distance, other.index)
    }
  }

  subscript(near: Near) -> Hit { hits[near.index] }

  /// The nearest hit of an element to some hit, beyond the one that was tried last.
  ///
  /// Looks outwards from the place, so that the answer's length does not matter.
  /// `reach` is the furthest distance, in half Latin words.
  func nearest(
    of element: Int, to hit: Hit, after last: Near?, within reach: Int, _ use: Hit.Use,
    in reading: Reading
  ) -> Near? {
    guard let number = numbers[element] else { return nil }
    let places = places[number]
    var search = NearestSearch(last: last, limit: reach, use: use)
    let pivot = firstPlace(in: places.range, from: hit.start)
    for place in pivot..<places.range.upperBound {
      let near = near(at: place, to: hit, in: reading)
      if near.distance > search.limit { break }
      search.consider(near, hits[near.index])
    }
    for place in (places.range.lowerBound..<pivot).reversed() {
      // Even the longest hit that starts here ends no nearer.
      let end = hits[Int(order[place])].start + places.longest
      if end < hit.start, reading.weight(of: end..<hit.start) > search.limit { break }
      let near = near(at: place, to: hit, in: reading)
      search.consider(near, hits[near.index])
    }
    return search.best
  }

  private func near(at place: Int, to hit: Hit, in reading: Reading) -> Near {
    let index = Int(order[place])
    return Near(distance: reading.distance(hits[index], hit), index: index)
  }
}

private struct NearestSearch {
  let last: Hits.Near?
  /// What is further away is of no interest.
  var limit: Int
  let use: Hit.Use
  var best: Hits.Near?

  mutating func consider(_ near: Hits.Near, _ found: Hit) {
    guard near.distance <= limit, last.map({ $0 < near }) ?? true,
      best.map({ near < $0 }) ?? true, use.takes(found.flags)
    else { return }
    best = near
    limit = near.distance
  }
}

/// All hits of one element.
private struct Places {
  let range: Range<Int>
  /// The tokens of the longest one.
  private(set) var longest = 0
  /// How many there are with each combination of flags.
  private var tally = SIMD16<UInt32>()

  init(_ range: Range<Int>, of hits: [Hit]) {
    self.range = range
    for index in range {
      tally[Int(hits[index].flags.rawValue)] += 1
      longest = max(longest, hits[index].end - hits[index].start)
    }
  }

  /// How many of the hits count.
  func count(_ use: Hit.Use) -> Int {
    // All of them, mostly.
    if tally[0] == range.count, use.required.isEmpty { return range.count }
    var count = 0
    for flags in 0..<Hit.Flags.combinations where tally[flags] > 0 {
      if use.takes(Hit.Flags(rawValue: UInt8(flags))) { count += Int(tally[flags]) }
    }
    return count
  }
}
