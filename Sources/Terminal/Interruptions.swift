/// Ctrl-C and requests to end, for a command that waits for another program without a terminal: that
/// program is in a group of its own, and would go on if Viva simply died.
package struct Interruptions: Sendable {
  /// From here on such a signal is an answer of ``haveCome()`` and no longer ends the process.
  package init() { Signals.install() }

  /// Whether one came since this was last asked.
  package func haveCome() -> Bool {
    while let event = Signals.pending() {
      switch event {
      case .interrupt, .hangup: return true
      case .stop: Signals.stopProcess()
      case .key, .resize: break
      }
    }
    return false
  }
}
