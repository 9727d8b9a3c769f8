import Interview
import Practice
import Scenario
import Terminal

/// Shows what a shorter answer kept and lost.
struct LadderView {
  let screen: Screen
  let record: QuestionRecord
  let language: Language

  func show(_ change: Ladder.Change) {
    let isEnglish = language == .english
    screen.show(
      StyledText(title(change.to), .bold)
        + StyledText("  " + time(change.to), change.to.isOverTime ? .bad : .good), margin: "  ")
    list(isEnglish ? "Kept" : "保留", change.kept, "  ✓ ", .good)
    list(isEnglish ? "New" : "新增", change.gained, "  + ", .good)
    list(isEnglish ? "Lost" : "丢掉", change.lost, "  − ", .bad)
    screen.show()
  }

  private func title(_ step: Ladder.Step) -> String {
    let limit = step.limit ?? record.time
    return language == .english ? "In \(limit) s" : "限时 \(limit) 秒"
  }

  private func time(_ step: Ladder.Step) -> String {
    let seconds = Int(step.seconds.isFinite ? min(max(step.seconds, 0), 1e6).rounded() : 0)
    switch (language, step.isMeasured) {
    case (.english, true): return "\(seconds) s, measured"
    case (.english, false): return "about \(seconds) s to say, estimated"
    case (.chinese, true): return "实测 \(seconds) 秒"
    case (.chinese, false): return "说出来约 \(seconds) 秒（估算）"
    }
  }

  /// The figure, and then what it counts, the core concepts first.
  private func list(_ label: String, _ ids: [String], _ sign: StyledText, _ style: Style) {
    guard !ids.isEmpty else { return }
    let glosses = ids.map { id in
      record.concepts.first { $0.id == id }?.gloss[language].harmless ?? id.harmless
    }
    screen.show(
      StyledText(language == .english ? "\(label) \(ids.count)" : "\(label) \(ids.count) 个", .dim),
      margin: "  ")
    for gloss in glosses {
      screen.show(StyledText(gloss), margin: StyledText(sign.text, style))
    }
  }
}
