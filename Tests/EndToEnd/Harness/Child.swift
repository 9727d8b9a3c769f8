import CPseudoTerminal
import Foundation
import Testing

/// A process that a test started, killed with the test.
///
/// A class, because it stands for one process that must be waited for just once.
final class Child {
  let identifier: pid_t
  private var status: Int32?
  /// The most memory that it was seen to have; 0 where the system does not tell.
  private(set) var peakKilobytes = 0

  /// How a process gets its standard input, output and error.
  enum Streams {
    /// A new session, whose controlling terminal the device becomes.
    case terminal(device: String)
    case files(input: String, output: String, errors: String)
  }

  /// Starts a program.
  /// - Throws: An issue of the test if the system refuses.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String,
    streams: Streams
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    _ = viva_add_folder(&actions, folder)
    switch streams {
    case .terminal(let device):
      // Opened after the new session was made, and so its terminal.
      posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .files(let input, let output, let errors):
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A test runner may ignore or block signals; the program starts as from a shell.
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      viva_spawn_in_own_session | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))

    let variables = environment.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let code = withCStrings([path] + arguments) { arguments in
      withCStrings(variables) { variables in
        posix_spawn(&process, path, &actions, &attributes, arguments, variables)
      }
    }
    try #require(code == 0, "\(path) does not start: \(String(cString: strerror(code)))")
    identifier = process
  }

  deinit {
    guard status == nil else { return }
    kill(identifier, SIGKILL)
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
  }

  func signal(_ signal: Int32) { kill(identifier, signal) }

  /// The exit status, or the signal that ended the process as a negative number; nil while it runs.
  func poll() -> Int32? {
    if status == nil {
      var raw: Int32 = 0
      notePeak()
      if waitpid(identifier, &raw, WNOHANG) == identifier { status = viva_exit_status(raw) }
    }
    return status
  }

  // What `wait4` tells counts the test runner's own memory in, of which the process was a copy.
  private func notePeak() {
    guard let status = try? String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
    else { return }
    peakKilobytes = max(peakKilobytes, kilobytes)
  }

  /// Waits for the end.
  /// - Returns: The exit status, or the signal as a negative number; nil if the time ran out.
  func wait(seconds: Double = Patience.seconds) -> Int32? {
    let deadline = Deadline(seconds: seconds)
    while poll() == nil, !deadline.isOver { usleep(2_000) }
    return status
  }
}

/// How long tests wait for what should come soon: long enough for a machine that is busy with
/// something else, since only a failing test waits so long. `VIVA_TEST_PATIENCE` sets it.
enum Patience {
  static let seconds =
    ProcessInfo.processInfo.environment["VIVA_TEST_PATIENCE"].flatMap(Double.init) ?? 60
}

struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Double) { end = ContinuousClock.now + .seconds(seconds) }

  var isOver: Bool { milliseconds <= 0 }

  /// What is left.
  var milliseconds: Int {
    let left = (end - ContinuousClock.now).components
    return Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000)
  }
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
