import Scenario

/// One place where an element of a pattern stands in an answer.
struct Hit: Equatable {
  var start: Int
  var end: Int
  var isDenied: Bool
  /// Whether even the bare name is denied: "I would not use SHAP".
  var isNameDenied: Bool
  var isListed: Bool
  var isContext: Bool
  /// What it is, where it names something that statements are about.
  var subject: Subject?
}

/// A member of one of the question's groups of subjects.
struct Subject: Equatable, Sendable {
  var group: Int
  var member: Lexicon.Slot
}

/// What was found in one answer, ready to be asked for by slot.
struct Hits {
  let reading: Reading
  /// Mentions of subjects in the order of the answer, one inside a longer one left out.
  private(set) var mentions: [Hit] = []
  private var bySlot: [[Lexicon.Occurrence]]
  private let subjects: [Lexicon.Slot: Subject]
  /// Weight of the tokens before each token, in half Latin words.
  private let weights: [Int]

  init(_ reading: Reading, slotCount: Int, subjects: [Lexicon.Slot: Subject]) {
    self.reading = reading
    self.subjects = subjects
    bySlot = Array(repeating: [], count: slotCount)
    for occurrence in reading.occurrences { bySlot[Int(occurrence.slot)].append(occurrence) }
    var sum = 0
    weights =
      reading.tokens.map { token in
        defer { sum += token.weight }
        return sum
      } + [sum]
    let all = reading.occurrences.compactMap { subjects[$0.slot] == nil ? nil : hit($0) }
    mentions = all.filter { mention in
      !all.contains {
        $0.subject?.group == mention.subject?.group && $0.subject != mention.subject
          && $0.start <= mention.start && mention.end <= $0.end
          && $0.end - $0.start > mention.end - mention.start
      }
    }
  }

  /// The weight between two places, in half Latin words; 0 where they touch or overlap.
  func distance(_ one: Hit, _ other: Hit) -> Int {
    let (first, second) = one.start <= other.start ? (one, other) : (other, one)
    return max(0, weights[second.start] - weights[min(first.end, second.start)])
  }

  private func hit(_ occurrence: Lexicon.Occurrence) -> Hit {
    hit(occurrence.start, occurrence.end, subject: subjects[occurrence.slot])
  }

  private func hit(_ start: Int, _ end: Int, subject: Subject?) -> Hit {
    let status = reading.status[start]
    return Hit(
      start: start, end: end, isDenied: reading.denied[start],
      isNameDenied: reading.nameDenied[start], isListed: status.contains(.listed),
      isContext: status.contains(.context), subject: subject)
  }

  /// A subject that a question named can be spoken of in its answer: "was the LLM trained? No, …".
  private func isSaid(_ occurrence: Lexicon.Occurrence) -> Bool {
    var unsaid = Reading.Status.unsaid
    if subjects[occurrence.slot] != nil {
      unsaid.remove(.asked)
      if isFollowed(occurrence) { unsaid.remove(.retracted) }
    }
    return (occurrence.start..<occurrence.end).allSatisfy {
      reading.status[$0].isDisjoint(with: unsaid)
    }
  }

  /// Whether the clause goes on behind it: in "ViT is a CNN, no, sorry, …" the CNN is taken back, and
  /// the talk is still of ViT.
  private func isFollowed(_ occurrence: Lexicon.Occurrence) -> Bool {
    occurrence.end < reading.tokens.count
      && reading.clause[occurrence.end] == reading.clause[occurrence.end - 1]
  }

  /// All places of an element, those that were taken back or echoed left out.
  func hits(of element: CompiledPattern.Element) -> [Hit] {
    var found: [Hit] = []
    for alternative in element.alternatives { appendHits(of: alternative, to: &found) }
    if element.alternatives.count > 1 { found.sort { $0.start < $1.start } }
    return found
  }

  private func appendHits(of alternative: [CompiledPattern.Step], to found: inout [Hit]) {
    guard case .oneOf(let slots) = alternative.first else { return }
    for slot in slots {
      for occurrence in bySlot[Int(slot)] where isSaid(occurrence) {
        if alternative.count == 1 {
          found.append(hit(occurrence))
        } else {
          follow(
            alternative, from: 1, begun: occurrence.start, last: occurrence,
            subject: subjects[occurrence.slot], into: &found)
        }
      }
    }
  }

  /// Goes on with the step at `index` of a sequence that began at a token.
  private func follow(
    _ steps: [CompiledPattern.Step], from index: Int, begun: Int, last: Lexicon.Occurrence,
    subject: Subject?, into found: inout [Hit]
  ) {
    guard index < steps.count else {
      var whole = hit(begun, last.end, subject: subject)
      whole.isDenied = whole.isDenied || reading.denied[last.start]
      found.append(whole)
      return
    }
    var gap = false
    var index = index
    if case .gap = steps[index] {
      gap = true
      index += 1
    }
    guard index < steps.count, case .oneOf(let slots) = steps[index] else { return }
    for slot in slots {
      for next in bySlot[Int(slot)] where isSaid(next) && isReachable(next, after: last, gap: gap) {
        let subject = subject ?? subjects[slot]
        follow(steps, from: index + 1, begun: begun, last: next, subject: subject, into: &found)
      }
    }
  }

  private func isReachable(
    _ next: Lexicon.Occurrence, after last: Lexicon.Occurrence, gap: Bool
  ) -> Bool {
    guard next.start >= last.end else { return false }
    if gap {
      let skipped = weights[next.start] - weights[last.end]
      return skipped <= 2 * Pattern.gap
        && reading.clause[next.start] - reading.clause[last.end - 1] <= 0
    }
    return (last.end..<next.start).allSatisfy { Self.skipped.contains(reading.tokens[$0].raw) }
      && reading.clause[next.start] == reading.clause[last.end - 1]
  }

  /// Little words that may stand between two words of a sequence.
  private static let skipped = Set(
    "the a an um uh like of 的 了 个 着 地 得 那 呃 嗯".split(separator: " ")
      .map { Inflection.scalars(String($0)) })
}
