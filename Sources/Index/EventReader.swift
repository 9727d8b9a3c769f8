import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// Reads the events of a session's file for the index: fast, and without what no figure follows
/// from — the words that credits stand on and the delivery, which are most of a judgement.
///
/// Lines in the form that Viva writes are read here; all others, and files that are not UTF-8, are
/// left to ``Event/init(line:)``. A class, because the openings of many sessions differ in their
/// time alone and each is decoded once; one thread uses one reader.
final class EventReader {
  /// What was read from a file.
  struct Contents {
    var events: [Event] = []
    /// Why the first line is no event.
    var firstLine: EventLineError?
  }

  private var openings: [Data: Opening] = [:]

  /// As many as there may be scenarios and ways to hold them; more would be room for nothing.
  private static let openingLimit = 64

  func contents(of data: Data) -> Contents {
    data.withUnsafeBytes { bytes in
      var contents = Contents()
      let isText = bytes.isValidUTF8
      var start = 0
      var isFirst = true
      while start < bytes.count {
        let end = bytes.lineEnd(from: start)
        let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        do throws(EventLineError) {
          if !line.isEmpty { contents.events.append(try event(line, isText: isText)) }
        } catch {
          if isFirst { contents.firstLine = error }
        }
        isFirst = false
        start = end + 1
      }
      return contents
    }
  }

  private func event(
    _ line: UnsafeRawBufferPointer, isText: Bool
  ) throws(EventLineError) -> Event {
    if isText, let event = canonicalEvent(line) { return event }
    return try Event(line: Data(line))
  }

  private func canonicalEvent(_ line: UnsafeRawBufferPointer) -> Event? {
    var json = CanonicalJSON(line)
    do throws(CanonicalJSON.Unexpected) {
      try json.expect("{\"v\":1,\"seq\":")
      let sequence = try json.integer()
      try json.expect(",\"at\":")
      guard sequence >= 1, let at = Timestamp(try json.string()) else { return nil }
      try json.expect(",\"event\":")
      let name = try json.string()
      guard let body = try body(named: name, &json, line: line), json.isAtEnd else { return nil }
      return Event(sequence: sequence, at: at.date, body: body)
    } catch {
      return nil
    }
  }

  private func body(
    named name: String, _ json: inout CanonicalJSON, line: UnsafeRawBufferPointer
  ) throws(CanonicalJSON.Unexpected) -> Event.Body? {
    switch name {
    case "opened": return opening(&json, line: line).map { .opened($0) }
    case "asked": return .asked(try Asking(&json))
    case "answered": return .answered(try Answering(&json))
    case "judged": return .judged(try Judging(&json))
    case "followed-up": return .followedUp(try FollowingUp(&json))
    case "said": return .said(try Saying(&json))
    case "summarised": return .summarised(try Summary(&json))
    default: return nil
    }
  }

  /// An opening that was read before, or reads it now.
  private func opening(_ json: inout CanonicalJSON, line: UnsafeRawBufferPointer) -> Opening? {
    let rest = json.rest
    guard let start = rest.baseAddress else { return nil }
    // No copy: it is looked up, and copied only where it is kept.
    let key = Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: rest.count, deallocator: .none)
    json.passAll()
    if let opening = openings[key] { return opening }
    // A line that tells twice who it is would be another one than its beginning says.
    guard let event = try? Event(line: Data(line)), case .opened(let opening) = event.body,
      let again = try? event.line(), again.dropLast() == Data(line)
    else { return nil }
    if openings.count < Self.openingLimit { openings[Data(rest)] = opening }
    return opening
  }
}

extension CanonicalJSON {
  mutating func passAll() { self = CanonicalJSON(UnsafeRawBufferPointer(start: nil, count: 0)) }
}

extension UnsafeRawBufferPointer {
  /// Where the line ends that begins at an index.
  fileprivate func lineEnd(from start: Int) -> Int {
    guard let base = baseAddress, let end = memchr(base + start, 0x0A, count - start)
    else { return count }
    return UnsafeRawPointer(end) - base
  }

  /// Decoding mends what is no UTF-8, so that it comes out as something else.
  fileprivate var isValidUTF8: Bool {
    var text = String(decoding: self, as: UTF8.self)
    return text.withUTF8 { decoded in
      guard decoded.count == count, let one = decoded.baseAddress, let other = baseAddress
      else { return decoded.isEmpty && isEmpty }
      return memcmp(one, other, count) == 0
    }
  }
}
