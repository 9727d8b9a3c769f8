import Foundation
import Transcripts

/// Reads sessions on all cores.
///
/// A class whose parts are each used by one thread at a time; the lock guards the list of the idle.
final class FactsReader: @unchecked Sendable {
  /// What a file gave, and the state that it was in.
  struct Reading: Sendable {
    var facts: SessionFacts
    var stamp: FileStamp
  }

  private let folder: URL
  private let lock = NSLock()
  private var idle: [EventReader] = []

  init(_ folder: URL) { self.folder = folder }

  /// Reads files; those that cannot be read are left out.
  func readings(of names: some RandomAccessCollection<String> & Sendable) -> [Reading] {
    let names = Array(names)
    let cores = max(1, min(ProcessInfo.processInfo.activeProcessorCount, names.count))
    let found = Found()
    DispatchQueue.concurrentPerform(iterations: cores) { core in
      let reader = takeReader()
      var readings: [Reading] = []
      for index in stride(from: core, to: names.count, by: cores) {
        if let reading = reading(of: names[index], by: reader) { readings.append(reading) }
      }
      found.add(readings)
      giveBack(reader)
    }
    return found.readings.sorted { $0.facts.entry.id < $1.facts.entry.id }
  }

  private func reading(of name: String, by reader: EventReader) -> Reading? {
    guard let id = SessionID(name) else { return nil }
    let url = Archive(folder).file(of: name)
    // Looked at before it is read: what comes in between is read again the next time.
    guard let (data, status) = try? SessionFile.contents(of: url), !data.isEmpty else { return nil }
    return Reading(
      facts: SessionFacts(reader.contents(of: data), named: id, at: url), stamp: FileStamp(status))
  }

  private func takeReader() -> EventReader {
    lock.withLock { idle.popLast() } ?? EventReader()
  }

  private func giveBack(_ reader: EventReader) { lock.withLock { idle.append(reader) } }

  /// Where the cores put what they read.
  private final class Found: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var readings: [Reading] = []

    func add(_ new: [Reading]) { lock.withLock { readings += new } }
  }
}
