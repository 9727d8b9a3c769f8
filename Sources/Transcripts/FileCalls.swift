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

  package init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int,
    synchronise: @escaping @Sendable (Int32) -> Int32,
    truncate: @escaping @Sendable (Int32, Int) -> Int32
  ) {
    self.write = write
    self.synchronise = synchronise
    self.truncate = truncate
  }

  package static let system = FileCalls(
    write: { descriptor, bytes in
      Foundation.write(descriptor, bytes.baseAddress, bytes.count)
    },
    synchronise: { fsync($0) },
    truncate: { ftruncate($0, off_t($1)) })
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
