import Foundation

/// What it takes to make a session's file.
struct JournalCreation {
  var folder: TranscriptFolder
  var scenario: String
  var start: Date
  var random: any RandomNumberGenerator
  var calls: FileCalls

  /// Makes the folder (0700) where it is missing, and in it a new, locked and empty file (0600).
  /// - Throws: ``JournalError`` if one of them cannot be made.
  func make() throws(JournalError) -> SyncedFile {
    try makeFolder()
    var random = random
    let first = UInt16.random(in: .min ... .max, using: &random)
    var path = ""
    // A name that is taken gives way to the next one: the names of a second end some time, whatever
    // the source of randomness does.
    for step in UInt16.min ... .max {
      let id = SessionID(start: start, scenario: scenario, number: first &+ step)
      path = folder.url.appendingPathComponent("\(id).jsonl").path
      do throws(FileTrouble) {
        return try makeFile(path)
      } catch {
        if error.code != EEXIST { throw .creation(path: path, error) }
      }
    }
    throw .creation(path: path, FileTrouble(code: EEXIST))
  }

  private func makeFile(_ path: String) throws(FileTrouble) -> SyncedFile {
    let descriptor = try Descriptor.opening(
      path, flags: O_RDWR | O_APPEND | O_CREAT | O_EXCL, mode: 0o600)
    // An odd umask may have taken even the owner's rights.
    _ = fchmod(descriptor.number, 0o600)
    guard descriptor.lock(exclusively: true) else { throw FileTrouble(code: EEXIST) }
    calls.synchroniseFolder(folder.url.path)
    return SyncedFile(path: path, descriptor: descriptor.release(), length: 0, calls: calls)
  }

  private func makeFolder() throws(JournalError) {
    let path = folder.url.path
    do throws(FileTrouble) {
      try Self.makeFolder(path, calls)
    } catch {
      throw .folder(path: path, error)
    }
    // A checkout's folder came with whatever rights git gave it.
    if folder.isOwn { _ = chmod(path, 0o700) }
  }

  private static func makeFolder(_ path: String, _ calls: FileCalls) throws(FileTrouble) {
    if mkdir(path, 0o700) == 0 {
      calls.synchroniseFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
      return
    }
    let code = errno
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    switch code {
    case EEXIST where isFolder(path): return
    // Systems of files such as /proc say so, too, where the parent is there but takes no folders.
    case ENOENT where parent != path && !isFolder(parent):
      try makeFolder(parent, calls)
      try makeFolder(path, calls)
    // A read-only system says so even where the folder is already there.
    case EROFS where isFolder(path), EACCES where isFolder(path): return
    default: throw FileTrouble(code: code)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
