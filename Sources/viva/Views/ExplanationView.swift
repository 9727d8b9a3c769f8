import Authoring
import Scenario
import Terminal

/// Shows what an answer earned and why.
struct ExplanationView {
  var screen: Screen

  func show(_ explanation: Explanation) {
    let held = explanation.concepts + explanation.misconceptions
    screen.show(
      CheckView.marked(explanation.answer, held.filter(\.holds).flatMap(\.evidence)),
      margin: "│ ", hanging: "│ ")
    screen.show()
    let width = held.map(\.id.count).max() ?? 0
    for finding in explanation.concepts {
      show(finding, mark: finding.holds ? "✓" : "·", width: width, miss: "nothing of it was said")
    }
    for finding in explanation.misconceptions {
      show(finding, mark: "✗", width: width, miss: finding.holds ? "" : "denied")
    }
    screen.show()
    screen.show(StyledText("Score \(Int(explanation.score.rounded()))", .bold))
    let next = explanation.next
    screen.show(
      StyledText("\(next.rule): \(next.text.isEmpty ? "" : "“\(next.text.harmless)” ")")
        + StyledText("because \(next.reason)", .dim), margin: "Next  ")
  }

  private func show(
    _ finding: Explanation.Finding, mark: String, width: Int, miss: String
  ) {
    let margin = StyledText("\(mark) \(finding.id.padded(to: width))  ")
    var text: String
    if finding.holds {
      let words = finding.evidence.map(\.text).joined(separator: " … ")
      text = "“\(words.harmless)”"
      if let pattern = finding.pattern {
        let place = finding.line.map { ", line \($0)" } ?? ", derived"
        text += " by \(pattern)\(place)"
      }
    } else {
      text = finding.nearMiss ?? miss
      if let derived = finding.derived { text += " (derived: \(derived.joined(separator: "; ")))" }
    }
    screen.show(StyledText(text.harmless, finding.holds ? .plain : .dim), margin: margin)
  }
}
