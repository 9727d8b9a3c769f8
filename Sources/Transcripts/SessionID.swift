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
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let first = parts.first, let last = parts.last else { return nil }
    let digits = first.utf8.enumerated().filter { $0.offset != 8 && $0.offset != 15 }
    guard first.utf8.count == 16, digits.allSatisfy({ Self.digits.contains($0.element) }),
      first.dropFirst(8).first == "T", first.last == "Z",
      last.utf8.count == 4, last.allSatisfy({ $0.isHexDigit && !$0.isUppercase })
    else { return nil }
    let scenario = parts[1..<(parts.count - 1)].joined(separator: "-")
    guard !scenario.isEmpty, scenario.unicodeScalars.allSatisfy(Self.isPlain) else { return nil }
    stamp = String(first)
    self.scenario = scenario
    suffix = String(last)
  }

  package var description: String { "\(stamp)-\(scenario)-\(suffix)" }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-": true
    default: false
    }
  }
}
