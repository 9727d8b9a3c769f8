import Foundation

/// A session's file as bytes, for those who read it in their own way.
package enum SessionFile {
  /// All of a file, and what the system told of it before it was read.
  /// - Throws: ``FileTrouble`` if it cannot be read or is no regular file.
  package static func contents(of url: URL) throws(FileTrouble) -> (Data, stat) {
    let descriptor = try Descriptor.opening(url.path, flags: O_RDONLY)
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else { throw FileTrouble(code: errno) }
    return (try descriptor.contents(), status)
  }

  /// Removes a session's file, unless another process has it open.
  /// - Throws: ``JournalError`` if it is open elsewhere or cannot be removed; it is then still there.
  package static func remove(_ url: URL) throws(JournalError) {
    do throws(FileTrouble) {
      let descriptor = try Descriptor.opening(url.path, flags: O_RDONLY)
      guard descriptor.lock(exclusively: true) else {
        throw FileTrouble(code: EWOULDBLOCK)
      }
      guard unlink(url.path) == 0 else { throw FileTrouble(code: errno) }
    } catch {
      if error.code == ENOENT { return }
      let session = url.deletingPathExtension().lastPathComponent
      if error.code == EWOULDBLOCK { throw .inUse(session: session, process: nil) }
      throw .reading(path: url.path, error)
    }
    synchroniseFolder(url.deletingLastPathComponent().path)
  }
}
