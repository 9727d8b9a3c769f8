import Foundation

/// JSON values one after the other, as recognisers print them: one, one a line, or several that are
/// set over many lines.
struct JSONValues {
  let values: [Any]

  /// Nil where the text is not JSON from front to end.
  init?(of text: String) {
    var values: [Any] = []
    for part in Self.parts(of: Array(text.utf8)) {
      guard let value = try? JSONSerialization.jsonObject(with: Data(part)) else { return nil }
      values.append(value)
    }
    guard !values.isEmpty else { return nil }
    self.values = values
  }

  /// The text, parted after each bracket that closes the first one.
  private static func parts(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var (start, depth, isInText, isEscaped) = (0, 0, false, false)
    for (index, byte) in bytes.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if isInText {
        isEscaped = byte == UInt8(ascii: "\\")
        if byte == UInt8(ascii: "\"") { isInText = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 {
            parts.append(bytes[start...index])
            start = index + 1
          }
        default: break
        }
      }
    }
    let rest = bytes[start...]
    let isBlank = rest.allSatisfy { $0 <= 0x20 }
    return isBlank ? parts : parts + [rest]
  }
}

/// A JSON object that is asked for what it may have.
struct JSONObject {
  private let members: [String: Any]

  init?(_ value: Any?) {
    guard let members = value as? [String: Any] else { return nil }
    self.members = members
  }

  func text(_ key: String) -> String? { members[key] as? String }

  /// A number, also one that is written as a text.
  func number(_ key: String) -> Double? {
    (members[key] as? NSNumber)?.doubleValue ?? text(key).flatMap(Double.init)
  }

  func object(_ key: String) -> JSONObject? { JSONObject(members[key]) }

  /// The objects of a list; nil where there is none.
  func list(_ key: String) -> [JSONObject]? {
    (members[key] as? [Any]).map { $0.compactMap { JSONObject($0) } }
  }

  /// The texts of a list.
  func texts(_ key: String) -> [String]? { members[key] as? [String] }
}
