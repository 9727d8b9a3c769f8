import Scenario
import Scoring

/// A scenario held against everything that can be known without people: what is wrong, what looks
/// wrong, and which of its own tests fail.
package struct ScenarioCheck: Sendable {
  package let file: ScenarioFile
  /// Errors and warnings, in the order of the file.
  package private(set) var problems: [Problem]
  package private(set) var failures: [TestFailure] = []

  /// Checks a file.
  /// - Parameters:
  ///   - file: As it was read.
  ///   - remembered: The ids that transcripts of this scenario know.
  package init(_ file: ScenarioFile, remembered: RememberedIDs = RememberedIDs()) {
    self.file = file
    problems = file.problems
    guard let scenario = file.scenario else { return }
    problems += PatternChecks.problems(in: scenario)
    problems += ContentChecks.problems(in: scenario)
    for question in scenario.questions {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      problems += JudgedChecks.problems(in: question, of: scenario, by: rubric)
      failures += question.tests.compactMap { TestFailure(of: $0, in: question, by: rubric) }
    }
    problems += remembered.problems(in: scenario)
    problems.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  /// How many problems keep the scenario from being used.
  package var errors: Int { problems.count { $0.severity == .error } }
  /// How many leave it usable, but probably not as meant.
  package var warnings: Int { problems.count { $0.severity == .warning } }
  /// How many sample answers there are.
  package var tests: Int { file.scenario?.questions.reduce(0) { $0 + $1.tests.count } ?? 0 }

  /// Whether there is nothing that must be mended; warnings may stand.
  package var passes: Bool { errors == 0 && failures.isEmpty }

  /// What there is and how it fares, in one line.
  package var summary: String {
    var parts: [String] = []
    if let scenario = file.scenario {
      let concepts = scenario.questions.reduce(0) { $0 + $1.concepts.count }
      parts.append(
        "\(counted(scenario.questions.count, "question")), \(counted(concepts, "concept"))")
      let passed = tests - failures.count
      parts.append(
        failures.isEmpty
          ? "\(counted(tests, "test")), all pass"
          : "\(counted(tests, "test")): \(passed) pass, \(failures.count) fail")
    }
    parts.append("\(counted(errors, "error")), \(counted(warnings, "warning"))")
    return "\(file.name): \(parts.joined(separator: "; "))"
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

/// Ids that the transcripts of a scenario know: they are the memory of a person's progress.
package struct RememberedIDs: Equatable, Sendable {
  /// By question, the ids of its concepts; and how many sessions know the question.
  package var concepts: [String: Set<String>] = [:]
  package var sessions = 0

  package init() {}

  func problems(in scenario: Scenario) -> [Problem] {
    var problems: [Problem] = []
    let reason = "transcripts know progress by its id: \(sessions) of this scenario would lose it"
    for (id, remembered) in concepts.sorted(by: { $0.key < $1.key }) {
      guard let question = scenario.questions.first(where: { $0.id == id || $0.was.contains(id) })
      else {
        let place = scenario.questions.first?.place ?? Place()
        problems.append(
          Problem(
            .warning, at: place, "there is no question '\(id)' any more", reason: reason,
            mend: "write 'was: \(id)' in the question that it became, or leave it at that"))
        continue
      }
      let known = Set(question.concepts.flatMap { [$0.id] + $0.was })
      for concept in remembered.subtracting(known).sorted() {
        problems.append(
          Problem(
            .warning, at: question.place, "there is no concept '\(concept)' any more",
            reason: reason,
            mend: "write 'was: \(concept)' in the concept that it became, or leave it at that"))
      }
    }
    return problems
  }
}
