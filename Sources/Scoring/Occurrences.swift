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
  init(in reading: Reading, subjects: [Subject?]) {
    starts = Array(repeating: 0, count: subjects.count + 1)
    occurrences = reading.occurrences
    if reading.hasUnsaid {
      occurrences.removeAll { occurrence in
        let unsaid: Reading.Status =
          subjects[Int(occurrence.slot)] == nil ? .unsaid : [.retracted, .echoed]
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

  /// Whether any of the slots has any.
  func contain(anyOf slots: ArraySlice<Lexicon.Slot>) -> Bool {
    slots.contains { starts[Int($0)] < starts[Int($0) + 1] }
  }

  subscript(slot: Lexicon.Slot) -> ArraySlice<Lexicon.Occurrence> {
    occurrences[starts[Int(slot)]..<starts[Int(slot) + 1]]
  }
}

/// Follows the sequences that patterns spell out: "learns .. caption".
struct Sequences {
  let occurrences: Occurrences
  private let subjects: [Subject?]
  /// How many tokens may not be skipped.
  private let unskipped: RunningTotal

  init(in reading: Reading, subjects: [Subject?]) {
    self.subjects = subjects
    occurrences = Occurrences(in: reading, subjects: subjects)
    unskipped = RunningTotal(of: reading.tokens) { $0.has(.skipped) ? 0 : 1 }
  }

  /// Adds all places of a sequence: by the terms of its first step, then by place.
  func append(
    placesOf steps: [Sought.Step], in reading: Reading, to found: inout [Hit]
  ) {
    guard case .oneOf(let slots) = steps.first else { return }
    for slot in slots {
      let subject = subjects[Int(slot)]
      for occurrence in occurrences[slot] {
        if steps.count == 1 {
          found.append(reading.hit(occurrence.start, occurrence.end, subject: subject))
        } else {
          follow(
            steps.dropFirst(), in: reading, begun: occurrence.start, last: occurrence,
            subject: subject, into: &found)
        }
      }
    }
  }

  /// Goes on with the rest of a sequence that began at a token.
  private func follow(
    _ rest: ArraySlice<Sought.Step>, in reading: Reading, begun: Int, last: Lexicon.Occurrence,
    subject: Subject?, into found: inout [Hit]
  ) {
    var rest = rest
    let mayLeap = rest.first == .gap
    if mayLeap { rest.removeFirst() }
    guard case .oneOf(let slots) = rest.popFirst() else {
      var whole = reading.hit(begun, last.end, subject: subject)
      if reading.isDenied(last.start) { whole.flags.insert(.denied) }
      found.append(whole)
      return
    }
    for slot in slots {
      let next = occurrences[slot]
      let subject = subject ?? subjects[Int(slot)]
      for index in next.firstIndex(from: last.end, by: { $0.start })..<next.endIndex {
        guard isReachable(next[index], after: last, leaping: mayLeap, in: reading) else { break }
        follow(
          rest, in: reading, begun: begun, last: next[index], subject: subject, into: &found)
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
