import Foundation

/// The terminal's mode in which keys come one by one and are not shown; signals stay signals.
struct KeyMode {
  private let before: termios

  /// Nil where there is no terminal at the standard input.
  init?() {
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return nil }
    before = settings
  }

  func enter() {
    var settings = before
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &settings.c_cc) { bytes in
      bytes[Int(VMIN)] = 1
      bytes[Int(VTIME)] = 0
    }
    tcsetattr(0, TCSADRAIN, &settings)
  }

  /// Gives the terminal back as it was.
  /// - Parameter unread: Whether keys that were struck and not read are dropped.
  func leave(dropping unread: Bool = false) {
    var settings = before
    tcsetattr(0, unread ? TCSAFLUSH : TCSADRAIN, &settings)
  }
}
