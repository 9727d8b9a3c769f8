import Scenario
import Scoring

/// A test of a scenario that does not come out as its author labelled it.
package struct TestFailure: Equatable, Sendable {
  package var question: String
  package var test: SampleAnswer
  /// What the answer's words earned.
  package var credits: [Credit]
  package var faults: [Fault]

  /// One label that differs.
  package struct Fault: Equatable, Sendable {
    package enum Kind: String, Sendable {
      case missedConcept = "missed"
      case falseConcept = "falsely given"
      case missedMisconception = "misconception not heard"
      case falseMisconception = "misconception falsely heard"
    }

    package var kind: Kind
    package var id: String
    /// The nearest miss, or the pattern that gave it and the words it stands on.
    package var explanation: String
  }

  /// Judges a test; nil where it passes.
  init?(of test: SampleAnswer, in question: Question, by rubric: Rubric) {
    let judgement = rubric.judge(test.answer)
    let (credited, earns) = (Set(judgement.credited), Set(test.earns))
    let (asserted, labelled) = (Set(judgement.asserted), Set(test.misconceptions))
    guard credited != earns || asserted != labelled else { return nil }
    self.question = question.id
    self.test = test
    credits = judgement.credits.filter { $0.value > 0 }
    faults = []
    for concept in question.concepts {
      if earns.contains(concept.id), !credited.contains(concept.id) {
        let nearest = rubric.nearMiss(for: concept.id, in: test.answer)?.explanation
        faults.append(
          Fault(
            kind: .missedConcept, id: concept.id,
            explanation: (nearest ?? "nothing of it was found") + Self.advice(concept)))
      } else if credited.contains(concept.id), !earns.contains(concept.id) {
        let words = credits.first { $0.concept == concept.id }?.evidence.map(\.text) ?? []
        faults.append(
          Fault(
            kind: .falseConcept, id: concept.id,
            explanation: Self.given(concept.id, words, test, rubric) + Self.advice(concept)))
      }
    }
    for misconception in question.misconceptions {
      let id = misconception.id
      if labelled.contains(id), !asserted.contains(id) {
        faults.append(
          Fault(kind: .missedMisconception, id: id, explanation: "no pattern found it asserted"))
      } else if asserted.contains(id), !labelled.contains(id) {
        let words =
          judgement.misconceptions.first { $0.misconception == id }?.evidence.map(\.text) ?? []
        faults.append(
          Fault(
            kind: .falseMisconception, id: id, explanation: Self.given(id, words, test, rubric)))
      }
    }
  }

  private static func given(
    _ id: String, _ words: [String], _ test: SampleAnswer, _ rubric: Rubric
  ) -> String {
    let pattern = rubric.matchedPattern(for: id, in: test.answer).map { "by `\($0.source)`" }
    return [pattern, "for \"\(words.joined(separator: " … "))\""].compactMap { $0 }
      .joined(separator: " ")
  }

  private static func advice(_ concept: Concept) -> String {
    concept.match.isEmpty ? "; derived from the gloss: write a 'match'" : ""
  }
}
