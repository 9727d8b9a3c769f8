import Foundation
import Interview

/// What a session's file holds, read line by line: one that is damaged never hides the others.
package struct JournalContents: Equatable, Sendable {
  /// A line that is no event.
  package struct Damage: Equatable, Sendable, CustomStringConvertible {
    /// Counted from 1.
    package var line: Int
    /// Follows the line's number: "is damaged (not JSON)".
    package var reason: String

    package init(line: Int, reason: String) {
      self.line = line
      self.reason = reason
    }

    /// `line 7 is damaged (not JSON) and was passed over`
    package var description: String { "line \(line) \(reason) and was passed over" }
  }

  /// In the order of the file, those of later versions of Viva as `unknown`.
  package private(set) var events: [Event] = []
  /// Lines that were passed over.
  package private(set) var damage: [Damage] = []
  /// Bytes after the last whole line: what a power cut left of the event that was being written.
  package private(set) var tornBytes = 0
  /// The format's version, where the file ends with a line of a later one.
  package private(set) var newerVersion: Int?
  /// Bytes up to the end of the last whole line.
  private(set) var wholeLength = 0
  /// Whether the last event is all there and lacks just its line feed.
  private(set) var lacksLineFeed = false
  private var lines = 0

  package init(_ data: Data) {
    var rest = data[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      read(rest[..<end])
      rest = rest[(end + 1)...]
    }
    wholeLength = data.count - rest.count
    guard !rest.isEmpty else { return }
    // JSON that is cut short is no JSON, so one that reads is whole.
    if let event = try? Event(line: Data(rest)) {
      events.append(event)
      lines += 1
      newerVersion = nil
      lacksLineFeed = true
      wholeLength = data.count
    } else {
      tornBytes = rest.count
    }
  }

  /// The number for the next event: higher than every one that was read, and than one that a
  /// damaged line may have had.
  package var nextSequence: Int { max(events.map(\.sequence).max() ?? 0, lines) + 1 }

  /// What a person should know about the file: damage and a torn end, a line each.
  package var notices: [String] {
    let torn =
      tornBytes > 0
      ? ["the last line is torn (\(tornBytes) bytes), as after a power cut, and was left out"] : []
    return damage.map(\.description) + torn
  }

  private mutating func read(_ line: Data) {
    lines += 1
    guard !line.isEmpty else { return }
    do throws(EventLineError) {
      events.append(try Event(line: Data(line)))
      newerVersion = nil
    } catch {
      switch error {
      case .damaged(let reason):
        damage.append(Damage(line: lines, reason: "is damaged (\(reason))"))
      case .newerVersion(let version):
        damage.append(Damage(line: lines, reason: "is a later Viva's (format \(version))"))
        newerVersion = version
      }
    }
  }
}

extension JournalContents {
  /// Reads a session's file without locking or changing it.
  /// - Throws: ``JournalError`` if it cannot be read, is no session, or is one of a later version
  ///   of Viva from its first line on. Damage is no error, see ``damage``.
  package init(readingFrom url: URL) throws(JournalError) {
    do throws(FileTrouble) {
      self.init(try Descriptor.opening(url.path, flags: O_RDONLY).contents())
    } catch {
      throw .reading(path: url.path, error)
    }
    try checkOpening(path: url.path)
  }

  /// The event that a session begins with.
  package var opening: Opening? {
    for event in events { if case .opened(let opening) = event.body { return opening } }
    return nil
  }

  func checkOpening(path: String) throws(JournalError) {
    if opening != nil { return }
    if let newerVersion { throw .newerVersion(path: path, version: newerVersion) }
    throw .notASession(path: path)
  }
}
