/// The time that a person has used, as a prompt shows it: quiet, and always of the same width, so
/// that what is typed behind it never moves.
///
///     " 0:42"   of a time that is not over
///     "+0:05"   five seconds over it
package struct PromptClock: Equatable, Sendable {
  /// When the time began, in seconds of the clock that is handed to ``text(at:)``.
  package var start: Double
  /// Seconds that there are; nil where the time never ends.
  package var limit: Double?

  private static let columns = 5
  private static let longest = 99 * 60 + 59

  package init(start: Double, limit: Double? = nil) {
    self.start = start
    self.limit = limit
  }

  /// Whether the time is over.
  package func isOver(at time: Double) -> Bool {
    limit.map { elapsed(at: time) >= Int($0) } ?? false
  }

  /// The time used, or over, in minutes and seconds.
  package func text(at time: Double) -> String {
    let elapsed = elapsed(at: time)
    let isOver = isOver(at: time)
    let shown = min(isOver ? elapsed - Int(limit ?? 0) : elapsed, Self.longest)
    let text = (isOver ? "+" : "") + Self.minutes(shown)
    return String(repeating: " ", count: max(0, Self.columns - text.count)) + text
  }

  /// The same with its style: dim, and plain once the time is over.
  package func styled(at time: Double) -> StyledText {
    StyledText(text(at: time), isOver(at: time) ? .plain : .dim)
  }

  /// Milliseconds until the text changes, at least 1.
  package func millisecondsToTick(at time: Double) -> Int32 {
    let used = max(0, time - start)
    let rest = used.isFinite ? used.rounded(.down) + 1 - used : 1
    return Int32(max(1, (rest * 1000).rounded(.up)))
  }

  /// Seconds as "1:05".
  package static func minutes(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private func elapsed(at time: Double) -> Int {
    let seconds = time - start
    return seconds.isFinite ? Int(min(max(0, seconds), 1e9)) : 0
  }
}
