import Foundation
import GRDB
import Transcripts

extension SessionIndex {
  /// Tells how many of how many changed sessions were read.
  package typealias Progress = (_ done: Int, _ all: Int) -> Void

  /// Sessions that are written in one transaction: what an interrupted run has done stays.
  private static let batch = 256

  /// Brings the index up to what lies in the folder now; only files that have changed are read.
  /// - Parameter progress: Called after every few hundred sessions.
  /// - Throws: ``ArchiveError`` if the folder cannot be read; `DatabaseError` only where neither
  ///   disk nor memory takes an index.
  package func update(progress: Progress = { _, _ in }) throws {
    let scan = try FolderScan(folder)
    try withDatabase { queue in
      let digest = scan.digest
      let state = try queue.read { try IndexState($0) }
      if state.digest == digest, !state.isStale { return }
      let known = try queue.read { try Self.stamps($0) }
      let gone = known.keys.filter { scan.stamps[$0] == nil }
      if !gone.isEmpty {
        try queue.write { db in
          let writer = IndexWriter(db)
          for name in gone { try writer.remove(name) }
        }
      }
      let new = scan.stamps.filter { known[$0.key] != $0.value }.keys.sorted()
      let isWhole = try read(new, as: scan.stamps, into: queue, progress)
      try queue.write { db in
        try Standings(db).refresh()
        try db.execute(
          sql: "UPDATE origin SET digest = ?", arguments: [isWhole ? digest : nil])
      }
    }
  }

  /// Reads sessions and puts them in, the next ones being read while some are written.
  /// - Returns: Whether all were read just as they were when the folder was looked at.
  private func read(
    _ names: [String], as stamps: [String: FileStamp], into queue: DatabaseQueue,
    _ progress: Progress
  ) throws -> Bool {
    var isWhole = true
    var done = 0
    let batches = Ahead(names.chunks(of: Self.batch), reader: FactsReader(folder))
    while let (batch, readings) = batches.next() {
      if readings.count < batch.count { isWhole = false }
      try queue.write { db in
        var writer = IndexWriter(db)
        for reading in readings {
          if stamps[reading.facts.entry.id] != reading.stamp { isWhole = false }
          try writer.put(reading.facts, reading.stamp)
        }
      }
      done += batch.count
      progress(done, names.count)
    }
    return isWhole
  }

  private static func stamps(_ db: Database) throws -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT name, size, changed, inode FROM session")
    while let row = try rows.next() {
      stamps[row[0]] = FileStamp(size: row[1], changed: row[2], inode: row[3])
    }
    return stamps
  }
}

/// Whether the index may be up to date.
private struct IndexState {
  var digest: Int64?
  var isStale: Bool

  init(_ db: Database) throws {
    digest = try Int64.fetchOne(db, sql: "SELECT digest FROM origin")
    isStale =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM question WHERE stale > 0)") ?? false
  }
}

/// Batches of files, the next one being read on other threads while one is worked on.
private final class Ahead: @unchecked Sendable {
  // `next` waits for the group, so that only one thread at a time has the rest.
  private var batches: [ArraySlice<String>]
  private let reader: FactsReader
  private let group = DispatchGroup()
  private var ready: (ArraySlice<String>, [FactsReader.Reading])?

  init(_ batches: [ArraySlice<String>], reader: FactsReader) {
    self.batches = batches.reversed()
    self.reader = reader
    start()
  }

  func next() -> (ArraySlice<String>, [FactsReader.Reading])? {
    group.wait()
    defer { start() }
    return ready
  }

  private func start() {
    ready = nil
    guard let batch = batches.popLast() else { return }
    DispatchQueue.global().async(group: group) {
      self.ready = (batch, self.reader.readings(of: batch))
    }
  }
}

extension Array {
  fileprivate func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
