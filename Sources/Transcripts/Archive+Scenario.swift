import Foundation
import Interview

/// A session as its file's name and last line tell of it, without reading what stands between.
package struct SessionGlimpse: Equatable, Sendable {
  package var url: URL
  /// To the second.
  package var started: Date
  /// How it ended; nil where it is not closed, or something was added to it since.
  package var closing: Closing?
}

extension Archive {
  /// The sessions on one scenario.
  /// - Parameter scenario: The scenario's id.
  /// - Returns: One glimpse a session, newest first.
  /// - Throws: ``ArchiveError/unreadable(folder:_:)`` if the folder cannot be read.
  package func glimpses(ofScenario scenario: String) throws(ArchiveError) -> [SessionGlimpse] {
    let name = SessionID(start: .distantPast, scenario: scenario, number: 0).scenario
    return try names().filter { $0.scenario == name }.map { id in
      let url = folder.appendingPathComponent("\(id).jsonl")
      return SessionGlimpse(
        url: url, started: Timestamp(compact: id.stamp)?.date ?? .distantPast,
        closing: Self.closing(of: url))
    }
  }

  /// A closing takes about a hundred bytes a question.
  private static let tailLength = 8192

  private static func closing(of url: URL) -> Closing? {
    guard let file = try? Descriptor.opening(url.path, flags: O_RDONLY),
      let tail = try? file.tail(of: tailLength), tail.last == UInt8(ascii: "\n"),
      let line = tail.dropLast().split(separator: UInt8(ascii: "\n")).last,
      let event = try? Event(line: Data(line)), case .closed(let closing) = event.body
    else { return nil }
    return closing
  }
}

extension Descriptor {
  /// The last bytes of the file, at most so many.
  /// - Throws: ``FileTrouble`` if it cannot be read.
  fileprivate func tail(of length: Int) throws(FileTrouble) -> Data {
    var tail = Data(count: length)
    let number = number
    let end = Int(try calling { Int(lseek(number, 0, SEEK_END)) })
    let offset = off_t(max(0, end - length))
    let count = try calling {
      tail.withUnsafeMutableBytes { pread(number, $0.baseAddress, $0.count, offset) }
    }
    return tail.prefix(count)
  }
}
