import Foundation

/// The system calls whose failures a journal has to live with, handed in so that a full disk and a
/// failing one can be had in a test.
package struct FileCalls: Sendable {
  /// `write(2)`: bytes written, or -1 with `errno` set.
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// `fsync(2)`: 0, or -1 with `errno` set.
  package var synchronise: @Sendable (Int32) -> Int32
  /// `ftruncate(2)`: 0, or -1 with `errno` set.
  package var truncate: @Sendable (Int32, Int) -> Int32
  /// Writes a folder's own list of files to the disk; nothing better could be done where it fails.
  package var synchroniseFolder: @Sendable (String) -> Void

  package init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int,
    synchronise: @escaping @Sendable (Int32) -> Int32,
    truncate: @escaping @Sendable (Int32, Int) -> Int32,
    synchroniseFolder: @escaping @Sendable (String) -> Void = Transcripts.synchroniseFolder
  ) {
    self.write = write
    self.synchronise = synchronise
    self.truncate = truncate
    self.synchroniseFolder = synchroniseFolder
  }

  package static let system = FileCalls(
    write: { descriptor, bytes in
      Foundation.write(descriptor, bytes.baseAddress, bytes.count)
    },
    synchronise: { fsync($0) },
    truncate: { ftruncate($0, off_t($1)) })

  /// The system's calls without waiting for the disk: for files that can be made again, many at a
  /// time. A power cut may leave some of them empty.
  package static let unsynchronised: FileCalls = {
    var calls = FileCalls.system
    calls.synchronise = { _ in 0 }
    calls.synchroniseFolder = { _ in }
    return calls
  }()
}

/// Calls again while a signal interrupts, as the system asks of its callers.
/// - Throws: ``FileTrouble`` with `errno` if the call returns -1 for any other reason.
func calling<Result: SignedInteger>(_ call: () -> Result) throws(FileTrouble) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    let code = errno
    if code != EINTR { throw FileTrouble(code: code) }
  }
}
