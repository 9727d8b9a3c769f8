import Foundation
import Interview

// One event is one line of flat JSON: first what every event has, so that a person and `grep` find
// it at the start of the line, then the body's own keys in alphabetical order:
//
//   {"v":1,"seq":7,"at":"2026-11-24T10:15:02.123Z","event":"answered","question":"blip2","text":"…"}
//
// Readers take the keys in any order. docs/transcripts.md describes every event.

/// Why a line of a journal is no event that this version of Viva can read.
package enum EventLineError: Error, Equatable {
  /// Written by a later version of Viva.
  case newerVersion(Int)
  /// Not an event at all; says what is wrong with it.
  case damaged(String)
}

extension Event {
  /// The version of the format, `v` in every line.
  package static let formatVersion = 1

  /// The name of this event in a journal.
  package var name: String {
    switch body {
    case .opened: "opened"
    case .asked: "asked"
    case .answered: "answered"
    case .judged: "judged"
    case .followedUp: "followed-up"
    case .commanded: "commanded"
    case .said: "said"
    case .summarised: "summarised"
    case .paused: "paused"
    case .resumed: "resumed"
    case .closed: "closed"
    case .retaken: "retaken"
    case .noted: "noted"
    case .rejudged: "rejudged"
    case .disputed: "disputed"
    case .unknown(let name): name
    }
  }

  /// This event as a line, with the line feed at its end.
  /// - Throws: `EncodingError`, which no event that Viva makes brings about: numbers that JSON
  ///   lacks are written as texts.
  package func line() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
    let own = try encoder.encode(body).dropFirst()
    var line = Data(
      "{\"v\":\(Self.formatVersion),\"seq\":\(sequence),\"at\":\"\(Timestamp(at).text)\",".utf8)
    line += Data("\"event\":".utf8)
    line += try encoder.encode(name)
    if own.count > 1 { line += Data(",".utf8) }
    line += own
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// Reads a line, with or without its line feed.
  /// - Throws: ``EventLineError`` if the line is no event that this version can read.
  package init(line: Data) throws(EventLineError) {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
    do {
      self = try decoder.decode(EventLine.self, from: line).event
    } catch let error as EventLineError {
      throw error
    } catch let error as DecodingError {
      throw .damaged(error.inShort)
    } catch {
      throw .damaged("not JSON")
    }
  }
}

private let infinity = "infinity"
private let notANumber = "nan"

extension Event.Body: Encodable {
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .opened(let body): try body.encode(to: encoder)
    case .asked(let body): try body.encode(to: encoder)
    case .answered(let body): try body.encode(to: encoder)
    case .judged(let body): try body.encode(to: encoder)
    case .followedUp(let body): try body.encode(to: encoder)
    case .commanded(let body): try body.encode(to: encoder)
    case .said(let body): try body.encode(to: encoder)
    case .summarised(let body): try body.encode(to: encoder)
    case .resumed(let body): try body.encode(to: encoder)
    case .closed(let body): try body.encode(to: encoder)
    case .retaken(let body): try body.encode(to: encoder)
    case .noted(let body): try body.encode(to: encoder)
    case .rejudged(let body): try body.encode(to: encoder)
    case .disputed(let body): try body.encode(to: encoder)
    case .paused, .unknown: _ = encoder.container(keyedBy: EventLine.Key.self)
    }
  }
}

/// What stands in every line, and then the body that its name tells of.
private struct EventLine: Decodable {
  enum Key: String, CodingKey { case v, seq, at, event }

  var event: Event

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let version = try container.decode(Int.self, forKey: .v)
    guard version <= Event.formatVersion else { throw EventLineError.newerVersion(version) }
    guard version >= 1 else { throw EventLineError.damaged("no version \(version) ever was") }
    // A damaged digit must not make a number that the next one overflows.
    let sequence = try container.decode(Int.self, forKey: .seq)
    guard (1...Int(Int32.max)).contains(sequence) else {
      throw EventLineError.damaged("'seq' is no number of an event")
    }
    guard let at = Timestamp(try container.decode(String.self, forKey: .at)) else {
      throw EventLineError.damaged("'at' is no time")
    }
    let name = try container.decode(String.self, forKey: .event)
    event = Event(
      sequence: sequence, at: at.date, body: try Self.body(named: name, from: decoder))
  }

  private static func body(named name: String, from decoder: any Decoder) throws -> Event.Body {
    switch name {
    case "opened": .opened(try Opening(from: decoder))
    case "asked": .asked(try Asking(from: decoder))
    case "answered": .answered(try Answering(from: decoder))
    case "judged": .judged(try Judging(from: decoder))
    case "followed-up": .followedUp(try FollowingUp(from: decoder))
    case "commanded": .commanded(try Commanding(from: decoder))
    case "said": .said(try Saying(from: decoder))
    case "summarised": .summarised(try Summary(from: decoder))
    case "paused": .paused
    case "resumed": .resumed(try Resuming(from: decoder))
    case "closed": .closed(try Closing(from: decoder))
    case "retaken": .retaken(try Retaking(from: decoder))
    case "noted": .noted(try Noting(from: decoder))
    case "rejudged": .rejudged(try Rejudging(from: decoder))
    case "disputed": .disputed(try Disputing(from: decoder))
    default: .unknown(name: name)
    }
  }
}

extension DecodingError {
  fileprivate var inShort: String {
    switch self {
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' is of another kind"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has an unknown value"
    case .dataCorrupted: "not JSON"
    @unknown default: "not JSON"
    }
  }
}
