import Interview
import Scenario
import Scoring
import Terminal

/// Shows the closing report: every question with its score, and how the score is made.
struct ReportView {
  let screen: Screen
  let opening: Opening

  func show(_ closing: Closing, in language: Language) {
    guard !closing.questions.isEmpty else { return }
    let isEnglish = language == .english
    let minutes = max(1, Int((closing.seconds / 60).rounded()))
    let facts =
      isEnglish
      ? "\(closing.score.figure) of 100 · \(minutes) min"
      : "\(closing.score.figure) 分 · \(minutes) 分钟"
    let title = isEnglish ? "Report" : "总结"
    let rule = max(0, screen.textColumns - title.displayWidth - 6)
    screen.show(
      StyledText("── ", .dim) + StyledText(title, .bold)
        + StyledText(" " + String(repeating: "─", count: rule), .dim))
    screen.show()
    for total in closing.questions { show(total, isEnglish: isEnglish) }
    screen.show()
    screen.show(StyledText(facts, .bold), margin: "  ")
    screen.show(StyledText(formula(isEnglish: isEnglish), .dim), margin: "  ")
    screen.show()
  }

  private func show(_ total: Closing.Total, isEnglish: Bool) {
    let number = (opening.questions.firstIndex { $0.id == total.question } ?? 0) + 1
    let barColumns = min(24, max(8, screen.textColumns - 52))
    let filled = Int((total.score / 100 * Double(barColumns)).rounded())
    let bar = String(repeating: "█", count: filled)
    let rest = String(repeating: "░", count: barColumns - filled)
    let covered =
      isEnglish ? "\(total.covered) of \(total.concepts)" : "\(total.covered)/\(total.concepts)"
    screen.show(
      StyledText("  \(number)  ") + StyledText(bar, .accent) + StyledText(rest, .dim)
        + StyledText(total.score.figure.aligned(right: 6), .bold)
        + StyledText("   \(covered.padded(to: 9))")
        + (screen.textColumns >= 60 ? StyledText(total.question, .dim) : ""))
  }

  private func formula(isEnglish: Bool) -> String {
    let core = Score.weight(of: .core).figure
    let penalty = Score.misconceptionPenalty.figure
    return isEnglish
      ? "A core concept counts \(core), a supporting one 1, a bonus one 1 on top; out of all core and "
        + "supporting ones, times 100. A misconception that stands takes \(penalty)."
      : "核心要点每个计 \(core) 分，补充要点 1 分，加分要点另加 1 分，除以核心和补充要点的总分，再乘 100。"
        + "未纠正的误解每处扣 \(penalty) 分。"
  }
}
