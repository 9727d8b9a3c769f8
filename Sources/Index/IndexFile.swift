import Foundation
import GRDB
import Scenario

/// The file of an index in the cache folder.
struct IndexFile {
  let url: URL

  init(_ url: URL) { self.url = url }

  /// `index-0123456789ab.sqlite`: one a transcripts' folder.
  static func url(for folder: URL, in cache: URL) -> URL {
    cache.appendingPathComponent("index-\(fnv1a(Array(folder.path.utf8)).prefix(12)).sqlite")
  }

  /// Seconds to wait for another terminal that writes.
  private static let patience = 30.0

  /// Opens the file, made where it is missing; for the person's eyes alone (0600).
  /// - Throws: `DatabaseError` if that fails.
  func open() throws -> DatabaseQueue {
    let folder = url.deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = chmod(folder.path, 0o700)
    // SQLite would make it as the umask says, and gives the files beside it the same rights.
    let descriptor = Foundation.open(url.path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      throw DatabaseError(
        resultCode: code == ENOSPC || code == EDQUOT
          ? .SQLITE_FULL : code == EROFS || code == EACCES ? .SQLITE_READONLY : .SQLITE_CANTOPEN)
    }
    _ = fchmod(descriptor, 0o600)
    _ = close(descriptor)
    var configuration = Configuration()
    configuration.busyMode = .timeout(Self.patience)
    configuration.prepareDatabase { db in
      // Readers of one terminal go on while another one writes. What a power cut takes of a cache
      // is made again.
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
    return try DatabaseQueue(path: url.path, configuration: configuration)
  }

  /// Removes the file and those that SQLite keeps beside it; the log first, since it would be taken
  /// for a new file's.
  func remove() {
    for suffix in ["-wal", "-shm", "-journal", ""] { _ = unlink(url.path + suffix) }
  }
}
