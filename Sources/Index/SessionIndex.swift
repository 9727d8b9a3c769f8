import Foundation
import GRDB
import Transcripts

// A file of the transcripts' folder has changed → its events are read (EventReader), what follows
// from them is worked out (SessionFacts) and put into tables (IndexWriter), and the standing of each
// concept is carried on (Standings). Queries look at the tables alone.

/// Everything that lists, search and practice ask about all sessions, kept ready.
///
/// A cache: it follows from the transcripts alone, is made anew where it is missing, old or damaged,
/// and lies in the cache folder, or where that takes nothing, in a temporary file or in memory.
///
/// A class, because it stands for one open file.
package final class SessionIndex {
  /// The transcripts' folder.
  package let folder: URL
  /// The index's file, whether it is there or not.
  package let file: URL
  /// Why the index is not kept in the cache folder this time, in the middle of a sentence; nil
  /// where it is.
  package private(set) var trouble: String?

  private var home = Home.cache
  private var queue: DatabaseQueue?

  /// Where the index is; each next one serves where the one before does not.
  private enum Home {
    case cache, temporary, memory

    var next: Home? {
      switch self {
      case .cache: .temporary
      case .temporary: .memory
      case .memory: nil
      }
    }
  }

  /// - Parameters:
  ///   - folder: The transcripts' folder; need not be there yet.
  ///   - cache: Viva's cache folder; made (0700) where it is missing.
  package init(of folder: URL, cache: URL) {
    self.folder = folder.standardizedFileURL
    file = IndexFile.url(for: self.folder, in: cache)
  }

  /// Works on the index, and mends it where it is damaged: the work is then done again on a new one.
  /// - Throws: What the work throws, if that has nothing to do with the index's own state.
  func withDatabase<Result>(_ work: (DatabaseQueue) throws -> Result) throws -> Result {
    var hasMended = false
    while true {
      do {
        return try work(try open())
      } catch let error as DatabaseError {
        queue = nil
        if error.isDamage, !hasMended {
          hasMended = true
          if home == .cache { IndexFile(file).remove() }
          continue
        }
        guard let next = home.next else { throw error }
        if home == .cache { trouble = error.cause }
        home = next
        hasMended = false
      }
    }
  }

  /// Removes the index's file; it is made anew when it is next needed.
  package func removeFile() {
    queue = nil
    IndexFile(file).remove()
  }

  private func open() throws -> DatabaseQueue {
    if let queue { return queue }
    let opened: DatabaseQueue =
      switch home {
      case .cache: try IndexFile(file).open()
      // SQLite's own name for a file that is there for this connection alone.
      case .temporary: try DatabaseQueue(path: "")
      case .memory: try DatabaseQueue()
      }
    try opened.write { db in
      if try !Schema.isCurrent(db, of: folder.path) {
        // An empty file, or an index of another version.
        guard try Schema.isEmpty(db) else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
        try Schema.create(db, of: folder.path)
      }
    }
    queue = opened
    return opened
  }
}

extension DatabaseError {
  /// Whether the file is no index that this version can use.
  fileprivate var isDamage: Bool {
    switch resultCode {
    // An error of SQL means that the tables are not those of this version.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_FORMAT,
      .SQLITE_MISMATCH, .SQLITE_CONSTRAINT:
      true
    default: false
    }
  }

  /// What is wrong, in the middle of a sentence.
  fileprivate var cause: String {
    switch resultCode {
    case .SQLITE_FULL: "the disk is full"
    case .SQLITE_READONLY: "it cannot be written"
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: "it cannot be opened"
    case .SQLITE_BUSY, .SQLITE_LOCKED: "another program holds it"
    case .SQLITE_IOERR: "the disk reports an error"
    default: message ?? "SQLite error \(resultCode.rawValue)"
    }
  }
}
