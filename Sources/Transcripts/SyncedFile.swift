import Foundation

/// A file that grows by whole pieces: a piece is on the disk when `append` returns, or it is not in
/// the file at all.
///
/// A struct that cannot be copied, because whoever has the last copy would have to close the
/// descriptor, and the lock on the file goes with it.
struct SyncedFile: ~Copyable {
  let path: String
  private let descriptor: Int32
  private let calls: FileCalls
  /// The length up to which everything is on the disk, in bytes.
  private(set) var length: Int
  /// Whether bytes of a piece that failed may follow.
  private var isTorn = false

  /// Takes over the descriptor and closes it in the end.
  init(path: String, descriptor: Int32, length: Int, calls: FileCalls) {
    self.path = path
    self.descriptor = descriptor
    self.length = length
    self.calls = calls
  }

  deinit { _ = close(descriptor) }

  /// Appends with one `write(2)`, more only where the system takes less at a time, and syncs.
  /// - Throws: ``FileTrouble`` if any of it fails; the file is then as it was, at the latest when
  ///   the next piece is appended.
  mutating func append(_ piece: Data) throws(FileTrouble) {
    if isTorn { try cut() }
    isTorn = true
    do throws(FileTrouble) {
      try write(piece)
      let (descriptor, calls) = (descriptor, calls)
      _ = try calling { calls.synchronise(descriptor) }
    } catch {
      try? cut()
      throw error
    }
    isTorn = false
    length += piece.count
  }

  /// Cuts the file to a shorter length.
  /// - Throws: ``FileTrouble`` if the system refuses.
  mutating func truncate(to length: Int) throws(FileTrouble) {
    self.length = length
    isTorn = true
    try cut()
  }

  private mutating func cut() throws(FileTrouble) {
    let (descriptor, calls, length) = (descriptor, calls, length)
    _ = try calling { calls.truncate(descriptor, length) }
    isTorn = false
  }

  private func write(_ piece: Data) throws(FileTrouble) {
    let bytes = [UInt8](piece)
    var offset = 0
    let (descriptor, calls) = (descriptor, calls)
    while offset < bytes.count {
      let count = try calling {
        bytes.withUnsafeBytes {
          calls.write(descriptor, UnsafeRawBufferPointer(rebasing: $0[offset...]))
        }
      }
      // A device that takes nothing and gives no reason would be asked for ever.
      if count == 0 { throw FileTrouble(code: EIO) }
      offset += count
    }
  }
}
