import Interview

/// Where a session stands.
package enum SessionState: Equatable, Sendable {
  /// It stopped without a word: the program was killed, or the power went.
  case open
  case paused
  case closed
  /// Another process has it open.
  case inUse
  /// Its first line is missing or damaged, so that nothing can be asked.
  case damaged
  /// Written by a later version of Viva; the format's version.
  case newer(Int)

  /// The state after one more event of this name.
  func after(_ event: String) -> SessionState {
    switch event {
    case "closed": .closed
    case "paused": self == .closed ? .closed : .paused
    case "resumed", "asked", "answered": self == .closed ? .closed : .open
    default: self
    }
  }
}
