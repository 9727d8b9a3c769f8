import Foundation
import Terminal

/// How far a long run has come: on the standard error, where no result goes, and only where
/// somebody looks and has waited for a second.
final class ProgressLine {
  private let total: Int
  private let isShown: Bool
  private let screen = Screen(plain: true, environment: [:], descriptor: 2)
  private let began = ContinuousClock.now
  private var shownPercent = -1

  init(of total: Int, isShown: Bool = true) {
    self.total = total
    self.isShown = isShown && isatty(2) == 1
  }

  func show(_ done: Int) {
    let percent = done * 100 / max(1, total)
    let waited = ContinuousClock.now - began
    guard isShown, waited > .seconds(1), percent > shownPercent else { return }
    shownPercent = percent
    screen.write("\r\u{1B}[K\(done) of \(total) (\(percent) %)\(remaining(done, waited))")
  }

  private func remaining(_ done: Int, _ waited: Duration) -> String {
    guard done > 0 else { return "" }
    let seconds = Double(waited.components.seconds) * Double(total - done) / Double(done)
    guard seconds >= 1 else { return "" }
    return seconds < 90
      ? ", \(Int(seconds.rounded(.up))) s left" : ", \(Int((seconds / 60).rounded(.up))) min left"
  }

  /// Takes the line away again.
  func clear() {
    if shownPercent >= 0 { screen.write("\r\u{1B}[K") }
    shownPercent = -1
  }
}
