import Practice
import Scenario
import Terminal

/// Shows when the key ideas of an answer came; one line, or two where the screen is narrow.
struct LeadStripView {
  let screen: Screen
  let language: Language

  func show(_ strip: LeadStrip, lastTime: LeadStrip?) {
    let label = language == .english ? "Lead: " : "要点："
    let lines = strip.lines(
      columns: screen.textColumns - 2 - label.displayWidth, lastTime: lastTime, language
    ) { $0.displayWidth }
    let indent = String(repeating: " ", count: 2 + label.displayWidth)
    for (index, line) in lines.enumerated() {
      let margin = index == 0 ? StyledText("  ") + StyledText(label, .bold) : StyledText(indent)
      screen.show(StyledText(line), margin: margin)
    }
  }
}
