import Foundation

/// An open file that closes itself.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file; never waits, as a pipe would make it, and is not handed on to other programs.
  /// - Throws: ``FileTrouble`` if the system refuses, or with `EINVAL` where it is no regular file.
  static func opening(
    _ path: String, flags: Int32, mode: mode_t = 0
  ) throws(FileTrouble) -> Descriptor {
    let number = try calling { open(path, flags | O_CLOEXEC | O_NONBLOCK, mode) }
    let descriptor = Descriptor(number: number)
    try descriptor.checkKind()
    return descriptor
  }

  deinit { _ = close(number) }

  /// Hands the descriptor over to someone who closes it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }

  private func checkKind() throws(FileTrouble) {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileTrouble(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw FileTrouble(code: EISDIR)
    default: throw FileTrouble(code: EINVAL)
    }
  }

  /// All of the file.
  /// - Throws: ``FileTrouble`` if it cannot be read.
  func contents() throws(FileTrouble) -> Data {
    var contents = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let number = number
    while true {
      let offset = off_t(contents.count)
      let count = try calling {
        buffer.withUnsafeMutableBytes { pread(number, $0.baseAddress, $0.count, offset) }
      }
      if count == 0 { return contents }
      contents += buffer[..<count]
    }
  }

  /// Locks the file for this process, or finds out whether another one has.
  ///
  /// The lock is the system's own (`flock`), so it ends with the process, however that ends. A file
  /// system without locks counts as free.
  /// - Returns: Whether no other process has it open for writing.
  func lock(exclusively: Bool) -> Bool {
    // Whoever lists the sessions holds a shared lock for a moment, which is no reason to refuse.
    for attempt in 0..<(exclusively ? 5 : 1) {
      if attempt > 0 { usleep(20_000) }
      if flock(number, (exclusively ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 { return true }
      if errno != EWOULDBLOCK && errno != EINTR { return true }
    }
    return false
  }

  /// The process that holds the lock, where the system tells.
  func lockHolder() -> Int? {
    var status = stat()
    guard fstat(number, &status) == 0,
      let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    // 7: FLOCK  ADVISORY  WRITE 1234 08:01:5678 0 EOF
    for line in locks.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 5, fields[1] == "FLOCK", fields[3] == "WRITE" else { continue }
      if fields[5].split(separator: ":").last.map(String.init) == String(status.st_ino) {
        return Int(fields[4])
      }
    }
    return nil
  }
}

/// Writes the folder's own list of files to the disk, so that a new file is found there after a
/// power cut. Not every file system can, and nothing better could be done where it fails.
package func synchroniseFolder(_ path: String) {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  _ = fsync(descriptor)
  _ = close(descriptor)
}
