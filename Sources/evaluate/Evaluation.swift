import Foundation
import Scenario
import Scoring

extension Question {
  /// Leaves every `match` out, so that the matchers are derived; and, for a file as a newcomer writes
  /// it, what rests on the glossary.
  fileprivate mutating func leaveOutMatches(glossary: Bool) {
    for index in concepts.indices {
      concepts[index].match = []
      if !glossary { concepts[index].about = [] }
    }
    for index in misconceptions.indices {
      misconceptions[index].match = []
      if !glossary { misconceptions[index].about = [] }
    }
    if !glossary { subjects = [] }
  }
}

/// The agreement of a scenario's scoring with labelled answers.
struct Evaluation {
  /// Kinds of answers that earn little or nothing: what is credited there is mostly false.
  static let fooling: Set<String> = ["negated", "stuffed", "offtopic", "wrong"]

  private var rubrics: [String: Rubric] = [:]
  private var concepts: [(row: String, tally: Tally)] = []
  private var misconceptions = Tally()
  private var fooled = (falseCredits: 0, chances: 0, credits: 0)

  init(scenarioFile: String, derived: Bool = false, glossary: Bool = true) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: scenarioFile)))
    let reading = Scenario.read(bytes, file: scenarioFile)
    guard let scenario = reading.scenario else {
      throw Failure(description: reading.problems.map { "\($0)" }.joined(separator: "\n"))
    }
    for var question in scenario.questions {
      if derived { question.leaveOutMatches(glossary: glossary) }
      rubrics[question.id] = Rubric(
        question: question, glossary: glossary ? scenario.glossary : [])
    }
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  mutating func judge(_ file: String, showsErrors: Bool) throws {
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    for (index, answer) in try LabelledAnswer.read(file).enumerated() {
      guard let rubric = rubrics[answer.question] else { continue }
      let judgement = rubric.judge(answer.answer)
      let credited = Set(judgement.credited)
      let labelled = Set(answer.concepts)
      for row in [
        "all", "file \(name)", "half \(index % 2 == 0 ? "odd" : "even") of \(name)",
        "question \(answer.question)", "language \(answer.lang)", "kind \(answer.kind)",
      ] {
        add(credited, labelled, to: row)
      }
      misconceptions.add(
        credited: Set(judgement.asserted), labelled: Set(answer.misconceptions))
      if Self.fooling.contains(answer.kind) {
        fooled.falseCredits += credited.subtracting(labelled).count
        fooled.chances += judgement.credits.count - labelled.count
        fooled.credits += credited.count
      }
      if showsErrors { printErrors(of: answer, judgement) }
    }
  }

  private mutating func add(_ credited: Set<String>, _ labelled: Set<String>, to row: String) {
    let index = concepts.firstIndex { $0.row == row } ?? concepts.count
    if index == concepts.count { concepts.append((row, Tally())) }
    concepts[index].tally.add(credited: credited, labelled: labelled)
  }

  private func printErrors(of answer: LabelledAnswer, _ judgement: Judgement) {
    let labelled = Set(answer.concepts)
    let missed = answer.concepts.filter { judgement.credit(for: $0) == 0 }
    let wrong = judgement.credits.filter { $0.value > 0 && !labelled.contains($0.concept) }
    let asserted = judgement.misconceptions.filter {
      $0.stance == .asserted && !answer.misconceptions.contains($0.misconception)
    }
    let unheard = answer.misconceptions.filter { !judgement.asserted.contains($0) }
    guard missed.count + wrong.count + asserted.count + unheard.count > 0 else { return }
    print("\(answer.id) \(answer.kind): \(answer.answer)")
    if !missed.isEmpty { print("   missed \(missed.joined(separator: " "))") }
    for credit in wrong {
      print("   false \(credit.concept): \(credit.evidence.map(\.text).joined(separator: " … "))")
    }
    for stated in asserted {
      print(
        "   false misconception \(stated.misconception): "
          + stated.evidence.map(\.text).joined(separator: " … "))
    }
    if !unheard.isEmpty { print("   unheard misconception \(unheard.joined(separator: " "))") }
  }

  /// Over all answers.
  var all: Tally { concepts.first { $0.row == "all" }?.tally ?? Tally() }

  var table: String {
    var lines = ["                               precision  recall  micro F1"]
    for (row, tally) in concepts.sorted(by: { order($0.row) < order($1.row) }) {
      lines.append(
        row.padding(toLength: 32, withPad: " ", startingAt: 0)
          + String(format: "%8.3f %7.3f %9.3f", tally.precision, tally.recall, tally.f1))
    }
    lines.append(
      "misconceptions".padding(toLength: 32, withPad: " ", startingAt: 0)
        + String(
          format: "%8.3f %7.3f %9.3f", misconceptions.precision, misconceptions.recall,
          misconceptions.f1))
    let share = Double(fooled.falseCredits) / Double(max(1, fooled.chances))
    lines.append(
      String(
        format: "false credits where answers deny, list, stray or are wrong: %d of %d (%.1f %%)",
        fooled.falseCredits, fooled.chances, 100 * share)
        + String(
          format: "; %.1f %% of the %d credits given there",
          100 * Double(fooled.falseCredits) / Double(max(1, fooled.credits)), fooled.credits))
    return lines.joined(separator: "\n")
  }

  private func order(_ row: String) -> String {
    let groups = ["all", "file", "half", "question", "language", "kind"]
    let group = groups.firstIndex { row.hasPrefix($0) } ?? groups.count
    return "\(group)\(row)"
  }
}
