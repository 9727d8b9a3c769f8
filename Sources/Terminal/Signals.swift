import Foundation

/// Signals as events: a handler only writes a byte into a pipe, and the loop that waits for keys
/// reads it there.
enum Signals {
  enum Event {
    case key, interrupt, resize, stop, hangup
  }

  /// The pipe's two ends; written once, before any handler can run.
  nonisolated(unsafe) private static var pipe: (read: Int32, write: Int32) = (-1, -1)

  /// Whether the terminal went away or the system asked the program to end: whoever waits next is
  /// told so too, and so every loop ends.
  nonisolated(unsafe) private static var isHungUp = false

  private static let caught = [SIGINT, SIGWINCH, SIGTSTP, SIGHUP, SIGTERM]

  static func install() {
    guard pipe.read < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    pipe = (ends[0], ends[1])
    for signal in caught { catching(signal) }
    Foundation.signal(SIGPIPE, SIG_IGN)
  }

  private static func catching(_ signal: Int32) {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  private static let handler: @convention(c) (Int32) -> Void = { signal in
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(Signals.pipe.write, &byte, 1)
    errno = saved
  }

  /// Waits for a key or a signal.
  static func wait() -> Event { wait(milliseconds: -1) ?? .hangup }

  /// Waits for a key or a signal so long; -1 waits for ever.
  /// - Returns: Nil if none has come.
  static func wait(milliseconds: Int32) -> Event? {
    while true {
      if let event = pending() { return event }
      var polled = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, milliseconds)
      if count == 0 { return nil }
      if count < 0 {
        if errno == EINTR { continue }
        return .hangup
      }
      if polled[1].revents != 0 { continue }
      if polled[0].revents & Int16(POLLIN) != 0 { return .key }
      if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .hangup }
    }
  }

  /// A signal that has come and was not asked for yet.
  static func pending() -> Event? {
    if isHungUp { return .hangup }
    var byte: UInt8 = 0
    guard read(pipe.read, &byte, 1) == 1 else { return nil }
    switch Int32(byte) {
    case SIGINT: return .interrupt
    case SIGWINCH: return .resize
    case SIGTSTP: return .stop
    default:
      isHungUp = true
      return .hangup
    }
  }

  /// Keys that another program in the foreground answers, while this one only waits for it.
  static let ignoredForOthers = [SIGINT, SIGQUIT]

  /// Does something while another program has the terminal: Ctrl-C is that program's then, and
  /// Ctrl-Z stops both, so that the shell gets the terminal back.
  static func leavingTerminalToOthers<Result>(_ body: () -> Result) -> Result {
    for ignored in ignoredForOthers { signal(ignored, SIG_IGN) }
    signal(SIGTSTP, SIG_DFL)
    defer {
      signal(SIGQUIT, SIG_DFL)
      // Without readline nobody waits at the pipe, and Ctrl-C must end the program as ever.
      if pipe.read >= 0 {
        for caught in [SIGINT, SIGTSTP] { catching(caught) }
      } else {
        signal(SIGINT, SIG_DFL)
      }
    }
    return body()
  }

  /// Stops the process as Ctrl-Z does where nobody catches it, and returns when it goes on.
  static func stopProcess() {
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    catching(SIGTSTP)
  }
}
