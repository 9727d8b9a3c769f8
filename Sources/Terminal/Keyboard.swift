import Foundation

/// Single keys of a person who watches something: they are not shown, and come without Enter.
///
/// A class, because it stands for the one terminal, whose settings it gives back in the end.
package final class Keyboard {
  package enum Event: Equatable, Sendable {
    /// What one stroke sent; more than a character for an arrow key.
    case key(String)
    case interrupt
    case hangup
  }

  private let mode: KeyMode
  /// What was read and is no event yet.
  private var bytes: [UInt8] = []

  /// Takes over the terminal at the standard input; nil where there is none.
  package init?() {
    guard let mode = KeyMode() else { return nil }
    self.mode = mode
    Signals.install()
    mode.enter()
  }

  // What was struck and not read was meant for what is over now.
  deinit { mode.leave(dropping: true) }

  /// Waits for a key or a signal.
  /// - Parameter seconds: At the most; nil waits for ever.
  /// - Returns: Nil if none has come.
  package func next(within seconds: Double?) -> Event? {
    if let stroke = stroke() { return .key(stroke) }
    let milliseconds = seconds.map { Int32(clamping: Int(min(1e6, $0) * 1000)) } ?? -1
    switch Signals.wait(milliseconds: milliseconds) {
    case nil, .resize: return nil
    case .key: return key()
    case .interrupt: return .interrupt
    case .hangup: return .hangup
    case .stop:
      mode.leave(dropping: true)
      Signals.stopProcess()
      mode.enter()
      return nil
    }
  }

  private func key() -> Event {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(0, &buffer, buffer.count)
    bytes += buffer[..<max(0, count)]
    return stroke().map { .key($0) } ?? .hangup
  }

  /// The next stroke of those that were read: a character, or the whole sequence of an arrow key.
  private func stroke() -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let first = text.first else { return nil }
    let stroke = first == "\u{1B}" ? text : String(first)
    bytes.removeFirst(min(bytes.count, stroke.utf8.count))
    return stroke
  }
}
