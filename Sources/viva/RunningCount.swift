import Foundation

/// Tells on a terminal how far a long run has come: `viva: 120 of 10000 sessions`, in one line that is
/// written over. Says nothing in a pipe, and nothing about a run of a moment.
struct RunningCount {
  private let total: Int
  private let unit: String
  private let isTerminal: Bool
  private let start = ContinuousClock.now
  private var count = 0
  private var last = ContinuousClock.now
  private var isShown = false

  init(of total: Int, unit: String) {
    self.total = total
    self.unit = unit
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  mutating func advance() {
    count += 1
    let now = ContinuousClock.now
    guard isTerminal, now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    isShown = true
    write("\rviva: \(count) / \(total) \(unit)")
  }

  /// Takes the line away, before something else is shown.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
