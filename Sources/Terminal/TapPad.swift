import Foundation
@preconcurrency import CReadline

/// A terminal whose keys are taps: no line, no echo, one row that tells the time and the points.
///
/// It waits by the same ``Signals`` as ``ReadlineSource``, which has to exist before it.
package struct TapPad {
  package enum Outcome: Equatable, Sendable {
    /// The points, and how long the answer took, both in seconds from its start.
    case done(points: [Double], seconds: Double)
    /// The person would rather type.
    case type
    case end, hangup
  }

  private let screen: Screen
  private let now: @Sendable () -> Double

  /// Nil where there is no terminal whose keys could be read one by one.
  /// - Parameters:
  ///   - screen: Where the row is shown.
  ///   - now: Seconds of a clock that only goes forward.
  package init?(screen: Screen, now: @escaping @Sendable () -> Double) {
    guard screen.isTerminal, isatty(0) == 1 else { return nil }
    self.screen = screen
    self.now = now
  }

  /// Listens until the answer ends.
  /// - Parameters:
  ///   - limit: Seconds that there are.
  ///   - row: What stands behind the time, for a number of points; cut where the screen ends.
  /// - Returns: How the answer ended.
  package func listen(limit: Int?, row: (Int) -> StyledText) -> Outcome {
    guard let mode = KeyMode() else { return .type }
    mode.enter()
    defer { mode.leave() }
    var taps = Taps(start: now())
    var shown = Row(screen: screen)
    while true {
      let clock = PromptClock(start: taps.start, limit: limit.map(Double.init))
      let time = now()
      shown.show(StyledText("● ", .accent) + clock.styled(at: time) + row(taps.points.count))
      switch Signals.wait(milliseconds: clock.millisecondsToTick(at: time)) {
      case nil: continue
      case .interrupt: taps.startOver(at: now())
      case .resize: shown.forget()
      case .stop:
        shown.clear()
        mode.leave()
        Signals.stopProcess()
        mode.enter()
      case .hangup: return .hangup
      case .key:
        guard let outcome = read(&taps) else { continue }
        return leave(outcome, taps, &shown)
      }
    }
  }

  private func leave(_ outcome: Taps.Outcome, _ taps: Taps, _ shown: inout Row) -> Outcome {
    shown.clear()
    switch outcome {
    case .done: return .done(points: taps.points, seconds: now() - taps.start)
    case .end: return .end
    case .type(let text):
      // What opens a command has been read already, and readline is to find it.
      for byte in text.utf8 { rl_stuff_char(Int32(byte)) }
      return .type
    }
  }

  /// Takes in the keys that are there; those behind one that ends the answer are readline's.
  private func read(_ taps: inout Taps) -> Taps.Outcome? {
    var bytes = [UInt8](repeating: 0, count: 1)
    guard Foundation.read(0, &bytes, 1) == 1 else { return .end }
    // The rest of an escape sequence, or of a character, comes at once; Esc alone has no rest.
    while bytes.first == 0x1B || bytes[0] >= 0x80, bytes.count < 32, Self.isReady() {
      var byte: UInt8 = 0
      guard Foundation.read(0, &byte, 1) == 1 else { break }
      bytes.append(byte)
      if bytes[0] >= 0x80, String(validating: bytes, as: UTF8.self) != nil { break }
      if bytes[0] == 0x1B, bytes.count > 2, (0x40...0x7E).contains(byte) { break }
    }
    let time = now()
    for key in Taps.Key.keys(in: bytes) {
      if let outcome = taps.take(key, at: time) { return outcome }
    }
    return nil
  }

  private static func isReady() -> Bool {
    var polled = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 30) == 1 && polled.revents & Int16(POLLIN) != 0
  }
}

/// One row of the screen that is written again and again.
private struct Row {
  let screen: Screen
  private var columns = 0
  private var last: StyledText?

  init(screen: Screen) { self.screen = screen }

  mutating func show(_ text: StyledText) {
    // The last column stays free: a full row would break.
    let fitting = text.cut(to: screen.columns - 1)
    guard fitting != last else { return }
    let width = fitting.text.displayWidth
    let rest = String(repeating: " ", count: max(0, min(columns, screen.columns - 1) - width))
    screen.write("\r" + fitting.rendered(plain: screen.isPlain) + rest)
    (columns, last) = (width, fitting)
  }

  /// The row is drawn again next time, whatever it says.
  mutating func forget() { last = nil }

  /// Leaves the row empty, with the cursor at its start.
  mutating func clear() {
    screen.write("\r" + String(repeating: " ", count: min(columns, screen.columns - 1)) + "\r")
    (columns, last) = (0, nil)
  }
}

extension StyledText {
  /// The text up to so many columns.
  fileprivate func cut(to columns: Int) -> StyledText {
    var rest = columns
    var cut = StyledText("")
    for run in runs {
      var text = ""
      for character in run.text {
        let width = String(character).displayWidth
        guard width <= rest else { return cut + StyledText(text, run.style) }
        rest -= width
        text.append(character)
      }
      cut = cut + StyledText(text, run.style)
    }
    return cut
  }
}
