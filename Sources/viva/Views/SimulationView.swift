import Foundation
import Interview
import Scenario
import Simulation
import Terminal

/// Shows what a simulation found.
struct SimulationView {
  let screen: Screen
  let scenario: Scenario
  let candidates: [Candidate.Kind]
  let seed: UInt64

  func show(_ findings: Findings, in folder: URL?, last: URL?) {
    let interviews = findings.sessions == 1 ? "1 interview" : "\(findings.sessions) interviews"
    let title = scenario.title[scenario.languages.first ?? .english].harmless
    screen.show(
      StyledText(title, .bold) + StyledText(" · \(interviews), seed \(seed)", .dim), margin: "")
    screen.show()
    showScores(findings)
    showVerdict(findings)
    showFollowUps(findings)
    guard let folder, let last else { return }
    // Unbroken: it is there to be copied.
    let saved = findings.sessions == 1 ? last.path : "\(folder.path) (\(interviews))"
    screen.show(StyledText("Saved: ", .dim) + StyledText(saved.harmless))
  }

  // MARK: Scores

  private func showScores(_ findings: Findings) {
    var rows = [["question"] + candidates.map(\.rawValue)]
    rows += findings.asked.map { question in
      [question.question] + candidates.map { number(question.mean(of: $0)) }
    }
    rows.append(["all"] + candidates.map { number(findings.mean(of: $0)) })
    show(rows)
  }

  private func number(_ score: Double?) -> String {
    score.map { ($0 * 10).rounded() / 10 }.map { "\($0)" } ?? "–"
  }

  private func showVerdict(_ findings: Findings) {
    guard findings.questions.contains(where: { $0.isOrdered != nil }) else { return }
    if findings.disordered.isEmpty {
      screen.show("On every question strong beats average, and average beats weak.", margin: "")
    } else {
      for question in findings.disordered {
        let scores = [Candidate.Kind.strong, .average, .weak]
          .map { "\($0.rawValue) \(number(question.mean(of: $0)))" }.joined(separator: ", ")
        screen.show(
          StyledText("Not in order: ", .bold) + StyledText("\(question.question) (\(scores))"),
          margin: "")
      }
    }
    screen.show()
  }

  // MARK: Follow-ups

  private static let columns: [FollowingUp.Kind] = [.pump, .hint, .prompt, .deepening, .challenge]

  private func showFollowUps(_ findings: Findings) {
    guard findings.sessions > 1 else { return }
    var rows = [["follow-ups asked"] + Self.columns.map(\.rawValue)]
    for question in findings.asked.compactMap({ scenario.question(withID: $0.question) }) {
      let uses = findings.followUps.filter { $0.question == question.id }
      rows.append([question.id])
      let concepts = question.concepts.map(\.id) + question.misconceptions.map(\.id)
      for target in concepts where uses.contains(where: { $0.target == target }) {
        let cells = Self.columns.map { kind in
          let use = uses.first { $0.target == target && $0.kind == kind }
          return use.map { $0.asked == 0 ? "never" : "\($0.asked)" } ?? "·"
        }
        rows.append(["  " + target] + cells)
      }
    }
    show(rows)
    let never = findings.neverAsked.count
    screen.show(
      StyledText(
        never == 0
          ? "Every follow-up was asked."
          : never == 1
            ? "1 follow-up was never asked." : "\(never) follow-ups were never asked."), margin: "")
    screen.show()
  }

  /// A table whose first row is its head.
  private func show(_ rows: [[String]]) {
    let numbers = Set(1..<(rows.first?.count ?? 1))
    for (index, line) in Columns(rows: rows, rightAligned: numbers).lines.enumerated() {
      screen.show(StyledText(line.harmless, index == 0 ? .dim : .plain))
    }
    screen.show()
  }
}
