import Foundation
import Interview

/// A session on the disk, appended to event by event and never changed otherwise.
///
/// An event is on the disk when `append` returns. When it cannot be written (the disk is full), the
/// call throws, and the journal keeps the event and tries again with the next one: the interview
/// goes on, and nothing is lost as long as the program runs.
///
/// A class, because it stands for one open and locked file: two copies of it could not both know
/// what is already written. The file is closed and unlocked with the journal.
package final class Journal {
  /// Events that are accepted and not on the disk yet, oldest first.
  package private(set) var pending: [Event] = []
  /// The session's file; nil until it exists.
  package private(set) var url: URL?

  private var creation: JournalCreation?
  private var file: SyncedFile?
  private var unwritten = Data()

  /// A new session, whose file is created with the first event.
  /// - Parameters:
  ///   - folder: Created, with the folders above it, where it is missing.
  ///   - scenario: The scenario's id, for the name.
  ///   - start: The session's start, for the name.
  ///   - random: Tells names of the same second apart.
  ///   - calls: The system, or a failing one in a test.
  package init(
    in folder: TranscriptFolder, scenario: String, at start: Date,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator(),
    calls: FileCalls = .system
  ) {
    creation = JournalCreation(
      folder: folder, scenario: scenario, start: start, random: random, calls: calls)
  }

  /// A session that exists, its file open and locked.
  /// - Parameters:
  ///   - file: With everything in it that is worth keeping, and nothing else.
  ///   - unwritten: Bytes that have to come before the next event.
  init(resuming file: consuming SyncedFile, unwritten: Data) {
    url = URL(fileURLWithPath: file.path)
    self.file = consume file
    self.unwritten = unwritten
  }

  deinit {
    // A session of which nothing could be written leaves no empty file behind.
    if let url, file?.length == 0 { _ = unlink(url.path) }
  }

  /// The session's name; nil until its file exists.
  package var id: String? { url?.deletingPathExtension().lastPathComponent }

  /// Appends events, together with those that are still pending.
  /// - Throws: ``JournalError`` if they are not on the disk; they are then in ``pending``.
  package func append(_ events: [Event]) throws(JournalError) {
    for event in events {
      // Nothing that Viva makes fails to encode, and what did could not be written next time either.
      guard let line = try? event.line() else { continue }
      unwritten += line
      pending.append(event)
    }
    try flush()
  }

  /// Tries again to write what is pending.
  /// - Throws: ``JournalError`` if it is still not on the disk.
  package func flush() throws(JournalError) {
    guard !unwritten.isEmpty else { return }
    if let creation {
      let created = try creation.make()
      url = URL(fileURLWithPath: created.path)
      file = consume created
      self.creation = nil
    }
    do throws(FileTrouble) {
      try file?.append(unwritten)
    } catch {
      throw .writing(path: url?.path ?? "", error, kept: pending.count)
    }
    unwritten = Data()
    pending = []
  }
}
