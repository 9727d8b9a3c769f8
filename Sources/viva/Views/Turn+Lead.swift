import Practice
import Terminal
import Transcripts

extension Turn {
  /// When the key ideas of its answers came, and what shorter answers kept, as lines of a page.
  /// - Parameters:
  ///   - lastTime: The lead of the last answer before the session.
  ///   - pace: Seconds that each answer had, where the session had a pace.
  ///   - columns: How wide a line may be.
  /// - Returns: None for a question without a judged answer.
  func practiceBlocks(after lastTime: LeadStrip?, pace: Int?, columns: Int) -> [Page.Block] {
    let label = language == .english ? "Lead:" : "要点："
    var before = lastTime
    let strips = leads.compactMap { strip -> Page.Block? in
      defer { before = strip }
      guard strip.lead != nil || before?.lead != nil else { return nil }
      let lines = strip.lines(
        columns: columns - 3 - label.displayWidth, lastTime: before, language
      ) { $0.displayWidth }
      return .remark(label: label, lines.joined(separator: "  "))
    }
    let changes = Ladder(self, pace: pace).changes
    guard !changes.isEmpty else { return strips }
    return strips + [
      .list(label: language == .english ? "In less time" : "限时再答", changes.map(item))
    ]
  }

  private func item(_ change: Ladder.Change) -> String {
    let seconds = Int(change.to.seconds.isFinite ? min(max(change.to.seconds, 0), 1e6) : 0)
    let limit = change.to.limit ?? 0
    let counts = (change.kept.count, change.gained.count, change.lost.count)
    switch (language, change.to.isMeasured) {
    case (.english, let isMeasured):
      return "\(seconds) of \(limit) s, \(isMeasured ? "measured" : "estimated"): "
        + "kept \(counts.0), new \(counts.1), lost \(counts.2)"
    case (.chinese, let isMeasured):
      return "限时 \(limit) 秒，\(isMeasured ? "实测" : "估算") \(seconds) 秒："
        + "保留 \(counts.0) 个，新增 \(counts.1) 个，丢掉 \(counts.2) 个"
    }
  }
}
