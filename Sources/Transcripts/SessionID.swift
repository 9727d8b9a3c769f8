import Foundation

/// The name of a session: `20261124T101502Z-multimodal-3f0a`, its start in UTC, its scenario and
/// four hexadecimal digits that keep two of the same second apart. Its file is named after it.
package struct SessionID: Equatable, Sendable, CustomStringConvertible {
  /// `20261124T101502Z`, so that names sort by time.
  package let stamp: String
  package let scenario: String
  private let suffix: String

  /// Characters of a scenario's id that are no lower-case letter, digit or hyphen become hyphens:
  /// whatever stands in a scenario file, the name stays within its folder.
  package init(start: Date, scenario: String, number: UInt16) {
    stamp = Timestamp(start).compact
    let safe = scenario.unicodeScalars.prefix(80).map { Self.isPlain($0) ? Character($0) : "-" }
    self.scenario = safe.isEmpty ? "scenario" : String(safe)
    let digits = String(number, radix: 16)
    suffix = String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Reads a name; nil where it is no session's.
  package init?(_ name: String) {
    // Byte by byte, since a folder may have many thousands of names.
    let bytes = Array(name.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count >= Self.leastLength, bytes[16] == hyphen, bytes[bytes.count - 5] == hyphen,
      bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
      bytes[..<8].allSatisfy(Self.digits.contains), bytes[9..<15].allSatisfy(Self.digits.contains),
      bytes.suffix(4).allSatisfy({ Self.digits.contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    let middle = bytes[17..<(bytes.count - 5)]
    guard !middle.isEmpty, middle.allSatisfy({ Self.isPlain(Unicode.Scalar($0)) })
    else { return nil }
    stamp = String(decoding: bytes[..<16], as: UTF8.self)
    scenario = String(decoding: middle, as: UTF8.self)
    suffix = String(decoding: bytes.suffix(4), as: UTF8.self)
  }

  package var description: String { "\(stamp)-\(scenario)-\(suffix)" }

  /// The stamp, a hyphen, one character, a hyphen, four digits.
  private static let leastLength = 23

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-": true
    default: false
    }
  }
}
