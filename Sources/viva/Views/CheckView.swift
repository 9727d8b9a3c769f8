import Authoring
import Foundation
import Scenario
import Scoring
import Terminal

/// Shows what a check found, for a person or as JSON Lines.
struct CheckView {
  var screen: Screen
  var json: Bool

  func show(_ check: ScenarioCheck, _ mutation: MutationTest?) throws {
    if json {
      try showJSON(check, mutation)
      return
    }
    let source = SourceText(check.file.bytes)
    for problem in check.problems {
      screen.write(problem.rendered(in: source) + "\n\n")
    }
    for failure in check.failures { show(failure) }
    if let mutation { show(mutation) }
    screen.show(StyledText(check.summary, .bold))
  }

  func show(_ failure: TestFailure) {
    screen.show(
      StyledText("\(failure.test.place): test fails in '\(failure.question)'", .bold))
    screen.show(
      Self.marked(failure.test.answer, failure.credits.flatMap(\.evidence)), margin: "  │ ",
      hanging: "  │ ")
    for credit in failure.credits {
      let words = credit.evidence.map(\.text).joined(separator: " … ")
      screen.show(StyledText("credited \(credit.concept): \(words.harmless)"), margin: "    ")
    }
    for fault in failure.faults {
      screen.show(
        StyledText("\(fault.kind.rawValue) \(fault.id): \(fault.explanation.harmless)"),
        margin: "  ✗ ")
    }
    screen.show()
  }

  private func show(_ mutation: MutationTest) {
    for kind in Mutant.Kind.allCases {
      let findings = mutation.findings.filter { $0.mutant.kind == kind }
      guard !findings.isEmpty else { continue }
      screen.show(StyledText("Fooled by \(kind.rawValue):", .bold))
      for finding in findings {
        screen.show(
          StyledText("\(finding.question): \(finding.mutant.answer.harmless)"), margin: "  │ ",
          hanging: "  │ ")
        for fault in finding.faults { screen.show(StyledText(fault.harmless), margin: "  ✗ ") }
      }
      screen.show()
    }
    screen.show(
      StyledText(
        "\(mutation.mutants) mutants, \(mutation.findings.count) fooled the scenario", .bold))
  }

  /// The answer with the words that were credited underlined, or in brackets where text is plain.
  static func marked(_ answer: String, _ evidence: [Evidence]) -> StyledText {
    let scalars = Array(answer.unicodeScalars)
    let marks = evidence.reduce(into: Set<Int>()) { $0.formUnion($1.start..<$1.end) }
    var text = StyledText("")
    var start = 0
    while start < scalars.count {
      let isMarked = marks.contains(start)
      let end = scalars.indices[start...].first { marks.contains($0) != isMarked } ?? scalars.count
      let piece = String(String.UnicodeScalarView(scalars[start..<end])).harmless
      text = text + StyledText(piece, isMarked ? .underline : .plain)
      start = end
    }
    return text
  }

  /// A line of `--json`; keys that do not belong to its severity are left out.
  private struct Line: Encodable {
    struct Fault: Encodable {
      var kind: String
      var id: String
      var explanation: String
    }

    var file: String
    var severity: String
    var line: Int?
    var column: Int?
    var message: String?
    var reason: String?
    var mend: String?
    var question: String?
    var answer: String?
    var faults: [Fault]?
    var findings: [String]?
    var errors: Int?
    var warnings: Int?
    var tests: Int?
    var failures: Int?
    var mutants: Int?
  }

  private func showJSON(_ check: ScenarioCheck, _ mutation: MutationTest?) throws {
    let file = check.file.name
    var lines = check.problems.map { problem in
      Line(
        file: file, severity: problem.severity.rawValue, line: problem.place.line,
        column: problem.place.column, message: problem.message, reason: problem.reason,
        mend: problem.mend)
    }
    lines += check.failures.map { failure in
      Line(
        file: file, severity: "test", line: failure.test.place.line,
        column: failure.test.place.column, question: failure.question, answer: failure.test.answer,
        faults: failure.faults.map {
          .init(kind: $0.kind.rawValue, id: $0.id, explanation: $0.explanation)
        })
    }
    lines += (mutation?.findings ?? []).map { finding in
      Line(
        file: file, severity: "mutant", message: finding.mutant.kind.rawValue,
        question: finding.question, answer: finding.mutant.answer, findings: finding.faults)
    }
    lines.append(
      Line(
        file: file, severity: "summary", message: check.summary, errors: check.errors,
        warnings: check.warnings, tests: check.tests, failures: check.failures.count,
        mutants: mutation?.mutants))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for line in lines {
      screen.write(String(decoding: try encoder.encode(line), as: UTF8.self) + "\n")
    }
  }
}
