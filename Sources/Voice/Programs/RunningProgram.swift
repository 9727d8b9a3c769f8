import Foundation

/// A program that runs beside Viva, in a process group of its own.
///
/// The group is what makes it end whole: a script's own children die with it, and a Ctrl-C at the
/// terminal reaches Viva alone, which then decides. Foundation's `Process` gives no such group to
/// signal, and swift-subprocess wants an async caller, where keys and signals are waited for here
/// in one loop; so it is `posix_spawn` itself.
///
/// A class, because it stands for one process, which must be waited for just once.
package final class RunningProgram {
  private let name: String
  private let process: pid_t
  private var streams: (output: CapturedStream, errors: CapturedStream)
  /// The exit status, or the signal that ended the program as a negative number; nil while it runs.
  package private(set) var status: Int32?

  /// Starts a program, with nothing to read.
  /// - Parameters:
  ///   - program: What to start.
  ///   - outputLimit: Bytes of its standard output that are kept.
  /// - Throws: ``ProgramTrouble/notStarted(_:reason:)`` if the system refuses.
  package init(_ program: ExternalProgram, outputLimit: Int = 4 << 20) throws(ProgramTrouble) {
    name = program.name
    do {
      let output = try CapturedStream(limit: outputLimit)
      let errors = try CapturedStream(limit: 1 << 14, keepsEnd: true)
      streams = (output, errors)
      process = try Spawning.start(
        program, output: output.innerEnd, errors: errors.innerEnd)
      output.closeInnerEnd()
      errors.closeInnerEnd()
    } catch {
      throw .notStarted(program.name, reason: String(cString: strerror(error.code)))
    }
  }

  deinit { end() }

  /// What it has printed so far.
  package var output: Data { streams.output.bytes }
  /// Whether it printed more than is kept.
  package var isOverfull: Bool { streams.output.isOverfull }

  /// The last line of its standard error: as a rule the one that says what is wrong.
  package var lastWords: String {
    let lines = String(decoding: streams.errors.bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    return String((lines.last { !$0.isEmpty } ?? "").prefix(200))
  }

  /// What its end means where it was to end with 0.
  package var failure: ProgramTrouble { .failed(name, status: status ?? 0, lastWords: lastWords) }

  /// Takes in what it prints for a while, or until it ends.
  /// - Returns: Whether it has ended.
  package func hasEnded(within seconds: Double) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    repeat {
      let isOpen = streams.output.isOpen || streams.errors.isOpen
      if isOpen {
        CapturedStream.wait(for: [streams.output, streams.errors], milliseconds: 10)
      } else {
        usleep(2_000)
      }
      reap()
    } while status == nil && ContinuousClock.now < deadline
    // What was printed last is still in the pipes; a grandchild that holds them is not waited for.
    if status != nil { for stream in [streams.output, streams.errors] { stream.drain() } }
    return status != nil
  }

  /// Asks the program to end, and makes it end if it does not.
  /// - Parameters:
  ///   - signal: How it is asked: a recorder finishes its file at SIGINT.
  ///   - grace: Seconds that it then has.
  package func end(with signal: Int32 = SIGTERM, grace: Double = 0.5) {
    guard status == nil else {
      kill(-process, SIGKILL)
      return
    }
    kill(-process, signal)
    if !hasEnded(within: grace) {
      kill(-process, SIGKILL)
      while !hasEnded(within: 1) {}
    }
    // Children of its own that ignored the signal.
    kill(-process, SIGKILL)
  }

  private func reap() {
    guard status == nil else { return }
    var raw: Int32 = 0
    let result = waitpid(process, &raw, WNOHANG)
    if result == process {
      let signal = raw & 0x7F
      status = signal == 0 ? (raw >> 8) & 0xFF : -signal
    } else if result < 0, errno != EINTR {
      status = -1
    }
  }
}
