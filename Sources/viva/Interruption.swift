import Foundation

/// Whether the person wants a long run to end: Ctrl-C, or a polite kill. The run looks here between
/// two pieces of work, and so never leaves half of one behind.
final class Interruption: @unchecked Sendable {
  // The signal comes on another thread than the work; the lock guards the flag.
  private let lock = NSLock()
  private var signalled: Int32?
  private var sources: [any DispatchSourceSignal] = []

  init(_ signals: [Int32] = [SIGINT, SIGTERM, SIGHUP]) {
    for number in signals {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in self?.note(number) }
      source.resume()
      sources.append(source)
    }
  }

  private func note(_ number: Int32) { lock.withLock { signalled = signalled ?? number } }

  /// The status that a shell expects of a program that a signal has ended; nil while none has come.
  var exitStatus: Int32? { lock.withLock { signalled.map { 128 + $0 } } }
}
