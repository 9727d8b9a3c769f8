import Foundation
import Terminal

/// One JSON object a line, for programs; harmless where it comes to a terminal all the same.
enum JSONLine {
  /// - Throws: `EncodingError`, which no value of ours brings about.
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = String(decoding: try encoder.encode(value), as: UTF8.self)
    var text = String.UnicodeScalarView()
    // The encoder writes those below a blank as codes already.
    for scalar in line.unicodeScalars {
      if scalar.isHarmful {
        text.append(contentsOf: "\\u\(hexadecimal(scalar.value))".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
