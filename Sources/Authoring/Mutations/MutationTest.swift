import Scenario
import Scoring

/// What became of a scenario's mutants.
package struct MutationTest: Sendable {
  /// A mutant that the scenario judged otherwise than it should.
  package struct Finding: Equatable, Sendable {
    package var question: String
    package var mutant: Mutant
    /// What went wrong, one line a concept.
    package var faults: [String]
  }

  package private(set) var mutants = 0
  package private(set) var findings: [Finding] = []

  /// Tests every question in every language.
  /// - Parameters:
  ///   - scenario: What is tested.
  ///   - seed: The same mutants for the same seed.
  ///   - progress: Told before each question which one it is, from 1, of how many.
  package init(of scenario: Scenario, seed: UInt64 = 1, progress: (Int, Int) -> Void = { _, _ in })
  {
    for (index, question) in scenario.questions.enumerated() {
      progress(index + 1, scenario.questions.count)
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      for language in scenario.languages {
        var makers = Mutants(question, scenario.glossary, language, rubric, seed: seed)
        for mutant in makers.all() {
          mutants += 1
          let faults = Self.faults(of: mutant, by: rubric)
          if !faults.isEmpty {
            findings.append(Finding(question: question.id, mutant: mutant, faults: faults))
          }
        }
      }
    }
  }

  private static func faults(of mutant: Mutant, by rubric: Rubric) -> [String] {
    let judgement = rubric.judge(mutant.answer)
    let credited = Set(judgement.credited)
    var faults = credited.intersection(mutant.mustNotEarn).sorted().map { id in
      let words = judgement.credits.first { $0.concept == id }?.evidence.map(\.text) ?? []
      let pattern = rubric.matchedPattern(for: id, in: mutant.answer).map { " by `\($0.source)`" }
      return "\(id) is given\(pattern ?? "") for \"\(words.joined(separator: " … "))\""
    }
    faults += mutant.mustEarn.subtracting(credited).sorted().map { id in
      let nearest = rubric.nearMiss(for: id, in: mutant.answer)?.explanation
      return "\(id) is lost: \(nearest ?? "nothing of it was found")"
    }
    if let id = mutant.asserts, !judgement.asserted.contains(id) {
      faults.append("the misconception \(id) is not heard in its own wording")
    }
    return faults
  }
}
