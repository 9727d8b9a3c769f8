import Terminal

/// One line that tells what goes on, and is gone when that is over.
///
/// Where a terminal cannot go back, each new state is a line that stays, and no clock ticks.
struct StatusLine {
  let screen: Screen
  private var shown: String?

  init(screen: Screen) { self.screen = screen }

  /// Makes room where the prompt of an empty line stood that was just entered.
  /// - Returns: Whether it could.
  static func takesPlaceOfPrompt(on screen: Screen) -> Bool {
    if !screen.isPlain { screen.write("\u{1B}[A\r\u{1B}[K") }
    return !screen.isPlain
  }

  /// - Parameters:
  ///   - mark: A sign in front.
  ///   - clock: Seconds so far.
  ///   - text: What goes on.
  mutating func show(_ mark: String, clock: Int? = nil, _ text: String) {
    let time = clock.map { "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)  " } ?? ""
    let line = "\(mark) \(screen.isPlain ? "" : time)\(text)"
    guard line != shown else { return }
    shown = line
    if screen.isPlain {
      screen.show(StyledText(line))
    } else {
      let styled =
        StyledText(mark, .accent) + StyledText(line.dropFirst(mark.count).description, .dim)
      screen.write("\r" + styled.rendered(plain: false) + "\u{1B}[K")
    }
  }

  mutating func end() {
    if !screen.isPlain, shown != nil { screen.write("\r\u{1B}[K") }
    shown = nil
  }
}
