import Scenario
import Scoring
import Terminal

/// What is said about tapping.
struct TapWords {
  let language: Language

  /// What stands behind the time while an answer is tapped.
  func row(points: Int, mayGoOn: Bool) -> StyledText {
    let count =
      language == .english ? (points == 1 ? "1 point" : "\(points) points") : "\(points) 个要点"
    let isLeaving = mayGoOn && points == 0
    let keys =
      switch (language, isLeaving) {
      case (.english, false): "Space: new point · Enter: end · t: type"
      case (.english, true): "Space: new point · Enter: go on · t: type"
      case (.chinese, false): "空格：新要点 · 回车：讲完 · t：打字"
      case (.chinese, true): "空格：新要点 · 回车：继续 · t：打字"
      }
    return StyledText("  " + count) + StyledText("  " + keys, .dim)
  }

  /// How long it took, and how the points came.
  func facts(_ timing: Timing, limit: Int?) -> String {
    let used = PromptClock.minutes(Int(timing.total))
    let wanted = limit.map(PromptClock.minutes)
    let points = timing.points.flatMap { Delivery.Points(marks: $0, total: timing.total) }
    switch language {
    case .english:
      var facts = [wanted.map { "\(used) of \($0)" } ?? used]
      if let points {
        facts.append("first point after \(points.first.figure) s")
        facts.append(
          points.count == 1 ? "1 point" : "\(points.count) points, \(points.mean.figure) s each")
      }
      return facts.joined(separator: " · ")
    case .chinese:
      var facts = [wanted.map { "用时 \(used)，限时 \($0)" } ?? "用时 \(used)"]
      if let points {
        facts.append("\(points.first.figure) 秒后讲到第一个要点")
        facts.append("\(points.count) 个要点，平均每个 \(points.mean.figure) 秒")
      }
      return facts.joined(separator: " · ")
    }
  }

  var jotting: String {
    switch language {
    case .english: "Now jot the points down, one a line. An empty line ends them."
    case .chinese: "现在把要点记下来，一行一个，空行结束。"
    }
  }

  /// For a command among the points.
  var endFirst: String {
    switch language {
    case .english: "An empty line ends the points; commands come after that."
    case .chinese: "先用空行结束要点，再输入命令。"
    }
  }
}
