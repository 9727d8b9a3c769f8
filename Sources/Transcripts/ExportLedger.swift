import Foundation

/// The files that Viva made out of sessions, wherever the person put them: `viva forget` takes these
/// away too, and `viva where` tells of them.
///
/// One file a line: `{"at":"…Z","path":"/home/li/mock.html","sessions":["2026…"]}`. Lines that do not
/// read are passed over.
package struct ExportLedger: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// Absolute.
    package var path: String
    /// The names of the sessions whose words are in it.
    package var sessions: [String]
    package var at: Date

    package init(path: String, sessions: [String], at: Date) {
      self.path = path
      self.sessions = sessions
      self.at = at
    }
  }

  package let url: URL

  /// - Parameter url: The ledger's file; its folder is made when the first line is added.
  package init(_ url: URL) { self.url = url }

  /// The files, the oldest first; one that was written twice stands as it was written last. None
  /// where there is no ledger.
  package var entries: [Entry] {
    let data = FileManager.default.contents(atPath: url.path) ?? Data()
    var entries: [Entry] = []
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(line)),
        let entry = line.entry
      else { continue }
      entries.removeAll { $0.path == entry.path }
      entries.append(entry)
    }
    return entries
  }

  /// Notes that a file was made.
  /// - Parameters:
  ///   - path: Taken from the working folder where it is relative.
  ///   - sessions: The names of the sessions whose words are in it.
  ///   - time: When.
  /// - Throws: ``FileTrouble`` if the ledger cannot be written.
  package func append(path: String, sessions: [String], at time: Date) throws(FileTrouble) {
    let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
    let line = Line(Entry(path: absolute, sessions: sessions, at: time))
    try makeFolder()
    let descriptor = try locked()
    let length = try calling { lseek(descriptor.number, 0, SEEK_END) }
    var file = SyncedFile(
      path: url.path, descriptor: descriptor.release(), length: Int(length), calls: .system)
    try file.append(Data(line.text.utf8))
  }

  /// Takes files off the ledger, with all that was noted on them.
  /// - Throws: ``JournalError/creation(path:_:)`` if the ledger cannot be written; it is then as it
  ///   was.
  package func remove(paths: Set<String>) throws(JournalError) {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    let lock: Descriptor
    do throws(FileTrouble) {
      lock = try locked()
    } catch {
      throw .creation(path: url.path, error)
    }
    let kept = entries.filter { !paths.contains($0.path) }
    try PrivateFile(url).replace(with: kept.map { Line($0).text }.joined())
    _ = consume lock
  }

  private func makeFolder() throws(FileTrouble) {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileTrouble(code: errno == 0 ? EIO : errno)
    }
  }

  /// The ledger, open and locked: another program that rewrites it puts a new file in its place, and
  /// what is then added to the old one would be lost.
  private func locked() throws(FileTrouble) -> Descriptor {
    while true {
      let descriptor = try Descriptor.opening(
        url.path, flags: O_RDWR | O_CREAT | O_APPEND, mode: 0o600)
      guard descriptor.lock(exclusively: true) else { throw FileTrouble(code: EAGAIN) }
      var own = stat()
      var current = stat()
      if fstat(descriptor.number, &own) == 0, stat(url.path, &current) == 0,
        own.st_ino == current.st_ino
      {
        return descriptor
      }
    }
  }

  private struct Line: Codable {
    var at: String
    var path: String
    var sessions: [String]

    init(_ entry: Entry) {
      at = Timestamp(entry.at).text
      path = entry.path
      sessions = entry.sessions
    }

    var entry: Entry? {
      Timestamp(at).map { Entry(path: path, sessions: sessions, at: $0.date) }
    }

    var text: String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let data = (try? encoder.encode(self)) ?? Data()
      return String(decoding: data, as: UTF8.self) + "\n"
    }
  }
}
