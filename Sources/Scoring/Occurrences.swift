import Scenario

/// The occurrences of each slot that count as said, in the answer's order.
struct Occurrences {
  private var occurrences: [Lexicon.Occurrence]
  /// For each slot where its own begin.
  private var starts: [Int]

  /// - Parameters:
  ///   - reading: The answer.
  ///   - subjects: By slot, what it is if statements are about it. A subject that a question named
  ///     can be spoken of in its answer: "was the LLM trained? No, …".
  ///   - includesUnsaid: Whether those count, too, that were taken back, asked or echoed.
  init(in reading: Reading, subjects: [Subject?], includesUnsaid: Bool = false) {
    starts = Array(repeating: 0, count: subjects.count + 1)
    occurrences = reading.occurrences
    if reading.hasUnsaid, !includesUnsaid {
      occurrences.removeAll { occurrence in
        let unsaid: Reading.Status =
          subjects[Int(occurrence.slot)] == nil
          ? .unsaid : Self.isStillMeant(occurrence, in: reading) ? .echoed : [.retracted, .echoed]
        return (occurrence.start..<occurrence.end).contains {
          !reading.status(of: $0).isDisjoint(with: unsaid)
        }
      }
    }
    sort()
  }

  /// Sorts by slot, leaving those of one slot in their order: a counting sort.
  private mutating func sort() {
    for occurrence in occurrences { starts[Int(occurrence.slot) + 1] += 1 }
    for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
    var next = starts
    let unsorted = occurrences
    for occurrence in unsorted {
      let slot = Int(occurrence.slot)
      occurrences[next[slot]] = occurrence
      next[slot] += 1
    }
  }

  /// Whether a subject outlives what is taken back of it: the clause went on behind it ("ViT is a
  /// CNN, no, sorry, …": the CNN is taken back, and the talk is still of ViT), or a pronoun takes it
  /// up ("they tune the LLM, no, sorry, it stays frozen").
  private static func isStillMeant(
    _ occurrence: Lexicon.Occurrence, in reading: Reading
  ) -> Bool {
    guard occurrence.end < reading.tokens.count else { return false }
    if !reading.opensClause(occurrence.end) { return true }
    let next = (occurrence.end..<reading.tokens.count).first {
      !reading.status(of: $0).contains(.retracted)
    }
    return next.map { reading.begins(.anaphor, at: $0) } ?? false
  }

  subscript(place: Int) -> Lexicon.Occurrence { occurrences[place] }

  /// The places of a slot's occurrences.
  func places(of slot: Lexicon.Slot) -> Range<Int> { starts[Int(slot)]..<starts[Int(slot) + 1] }

  /// The first of some places of one slot that begins at a token or after it, or their end.
  func firstPlace(in places: Range<Int>, from token: Int) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if occurrences[middle].start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Follows the sequences that patterns spell out: "learns .. caption".
struct Sequences {
  let occurrences: Occurrences
  private let subjects: [Subject?]
  /// How many tokens may not be skipped.
  private let unskipped: RunningTotal

  init(in reading: Reading, subjects: [Subject?], includesUnsaid: Bool = false) {
    self.subjects = subjects
    occurrences = Occurrences(
      in: reading, subjects: subjects, includesUnsaid: includesUnsaid)
    unskipped = RunningTotal(of: reading.tokens) { $0.has(.skipped) ? 0 : 1 }
  }

  /// Adds all places of a sequence: by the terms of its first step, then by place.
  func append(
    placesOf steps: [Sought.Step], in reading: Reading, to found: inout [Hit]
  ) {
    for slot in steps[0].slots {
      let subject = subjects[Int(slot)]
      for place in occurrences.places(of: slot) {
        let occurrence = occurrences[place]
        if steps.count == 1 {
          found.append(reading.hit(occurrence.start, occurrence.end, subject: subject))
        } else {
          let path = Path(begun: occurrence.start, last: occurrence, subject: subject)
          follow(steps, after: path, next: 1, in: reading, into: &found)
        }
      }
    }
  }

  /// A sequence as far as it was followed.
  private struct Path {
    /// The token that it begins with.
    let begun: Int
    let last: Lexicon.Occurrence
    let subject: Subject?
  }

  private func follow(
    _ steps: [Sought.Step], after path: Path, next number: Int, in reading: Reading,
    into found: inout [Hit]
  ) {
    guard number < steps.count else {
      var whole = reading.hit(path.begun, path.last.end, subject: path.subject)
      if reading.isDenied(path.last.start) { whole.flags.insert(.denied) }
      found.append(whole)
      return
    }
    for slot in steps[number].slots {
      let places = occurrences.places(of: slot)
      if places.isEmpty { continue }
      let subject = path.subject ?? subjects[Int(slot)]
      for place in occurrences.firstPlace(in: places, from: path.last.end)..<places.upperBound {
        let next = occurrences[place]
        guard isReachable(next, after: path.last, leaping: steps[number].leaps, in: reading) else {
          break
        }
        let path = Path(begun: path.begun, last: next, subject: subject)
        follow(steps, after: path, next: number + 1, in: reading, into: &found)
      }
    }
  }

  private func isReachable(
    _ next: Lexicon.Occurrence, after last: Lexicon.Occurrence, leaping: Bool, in reading: Reading
  ) -> Bool {
    guard reading.clause(of: next.start) == reading.clause(of: last.end - 1) else { return false }
    let between = last.end..<next.start
    return leaping
      ? reading.weight(of: between) <= 2 * Pattern.gap
      : unskipped[between] == 0
  }
}
