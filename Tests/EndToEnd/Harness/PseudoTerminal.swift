import CPseudoTerminal
import Foundation
import Testing

/// A terminal with `viva` in it, and a person at the keys.
///
/// A class, because it stands for one open device and one process.
final class PseudoTerminal {
  let child: Child
  /// What the person sees.
  private(set) var screen: VirtualScreen
  /// Everything that the program sent, byte by byte.
  private(set) var received: [UInt8] = []
  private var prompts = 0
  private let device: Int32
  private let sandbox: Sandbox
  private var isOpen = true
  private var isClosed = false
  /// Up to where `expect` has read the text that the program sent.
  private var seen = 0

  /// Starts `viva` in a terminal.
  /// - Parameters:
  ///   - arguments: Of `viva`.
  ///   - sandbox: Whose home it has.
  ///   - environment: Changes to the sandbox's variables.
  ///   - size: Columns and rows.
  ///   - program: Another program instead of `viva`.
  /// - Throws: An issue of the test if it cannot be started.
  init(
    _ arguments: [String], in sandbox: Sandbox, environment: [String: String?] = [:],
    size: (columns: Int, rows: Int) = (80, 24), program: String? = nil
  ) throws {
    self.sandbox = sandbox
    device = viva_open_terminal()
    try #require(device >= 0)
    let name = String(cString: try #require(viva_terminal_path(device)))
    _ = viva_set_terminal_size(device, UInt16(size.rows), UInt16(size.columns))
    screen = VirtualScreen(columns: size.columns, rows: size.rows)
    child = try Child(
      program ?? Program.path(), arguments, environment: sandbox.environment(environment),
      folder: sandbox.folder.path, streams: .terminal(device: name))
  }

  deinit { if !isClosed { close(device) } }

  // MARK: The person

  /// Strikes keys.
  func type(_ keys: String) { type(bytes: Array(keys.utf8)) }

  func type(bytes keys: [UInt8]) {
    var bytes = keys[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(device, $0.baseAddress, min($0.count, 512)) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
      // A program that echoes what it reads would wait for ever if nobody read it.
      drain(milliseconds: 0)
    }
  }

  /// Types a line and waits until the program asks for the next one, or ends.
  func say(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let before = prompts
    type(line + "\r")
    wait(for: "a prompt after \(line.prefix(60).debugDescription)", sourceLocation) {
      self.prompts > before || self.child.poll() != nil
    }
  }

  /// Waits for the first prompt.
  func awaitPrompt(sourceLocation: SourceLocation = #_sourceLocation) {
    wait(for: "a prompt", sourceLocation) { self.prompts > 0 }
  }

  /// Pastes text as a terminal with bracketed paste does.
  func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }

  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = viva_set_terminal_size(device, UInt16(rows), UInt16(columns))
  }

  /// Closes the window, with the program still in it.
  func closeWindow() {
    close(device)
    (isOpen, isClosed) = (false, true)
  }

  /// Types a line at every prompt, until the program has sent so many bytes or ended.
  /// - Returns: How many bytes it sent.
  @discardableResult
  func converse(
    _ lines: [String], upTo limit: Int = .max, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Int {
    var said = 0
    wait(for: "the end of the conversation", sourceLocation) {
      if self.prompts > said, said < lines.count {
        self.type(lines[said] + "\r")
        said += 1
      }
      return self.received.count >= limit || self.child.poll() != nil
    }
    while limit == .max, drain(milliseconds: 0) {}
    return received.count
  }

  /// Waits until the program has been silent for a while: for keys of which nobody knows what they
  /// do, and so what to wait for.
  func settle() {
    let deadline = Deadline(seconds: Patience.seconds)
    while drain(milliseconds: 300), !deadline.isOver {}
  }

  // MARK: The screen

  /// Waits for words that the program shows after those that were last waited for. Blanks and line
  /// ends do not count, since a screen's width decides about them.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let wanted = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    wait(for: text.debugDescription, sourceLocation) {
      let shown = self.screen.printed
      guard shown.count >= self.seen + wanted.count else { return false }
      for start in self.seen...(shown.count - wanted.count)
      where shown[start] == wanted[0] && shown[start..<(start + wanted.count)].elementsEqual(wanted)
      {
        self.seen = start + wanted.count
        return true
      }
      return false
    }
  }

  /// Waits until the line with the cursor reads like this.
  func expectLine(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    wait(for: "the line \(line.debugDescription)", sourceLocation) {
      self.screen.cursorLine == line
    }
  }

  /// Waits until the screen is as it should be.
  func expectScreen(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: (VirtualScreen) -> Bool
  ) {
    wait(for: what, sourceLocation) { condition(self.screen) }
  }

  /// Waits for the end of the program.
  @discardableResult
  func expectEnd(status: Int32, sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    wait(for: "the end", sourceLocation) { self.child.poll() != nil }
    while drain(milliseconds: 0) {}
    #expect(child.poll() == status, "\(screen.text)", sourceLocation: sourceLocation)
    return child.poll() == status
  }

  private func wait(
    for what: String, _ sourceLocation: SourceLocation, until isDone: () -> Bool
  ) {
    let deadline = Deadline(seconds: Patience.seconds)
    while !isDone() {
      if deadline.isOver || (!isOpen && child.poll() != nil) {
        if !isDone() {
          Issue.record("waited in vain for \(what)\n\(screen.text)", sourceLocation: sourceLocation)
        }
        return
      }
      drain(milliseconds: 20)
    }
  }

  /// Reads what there is, and waits a little for something.
  /// - Returns: Whether anything came.
  @discardableResult
  private func drain(milliseconds: Int32) -> Bool {
    guard isOpen else {
      usleep(UInt32(milliseconds) * 1_000)
      return false
    }
    var polled = pollfd(fd: device, events: Int16(POLLIN), revents: 0)
    guard Foundation.poll(&polled, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(device, &chunk, chunk.count)
    guard count > 0 else {
      // Linux says EIO once the last process has closed the terminal.
      if count == 0 || errno != EINTR { isOpen = false }
      return false
    }
    received += chunk[..<count]
    screen.take(chunk[..<count])
    prompts = screen.pastesEnabled
    return true
  }
}
