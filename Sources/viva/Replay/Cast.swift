import Foundation

/// A recording of a terminal in asciinema's file format, version 2
/// (https://docs.asciinema.org/manual/asciicast/v2/): a header, then an event a line.
struct Cast {
  /// The first line of the file.
  struct Header: Encodable {
    var version = 2
    var width: Int
    var height: Int
    /// Seconds since 1970.
    var timestamp: Int
    var title: String
    var env: [String: String]
  }

  private(set) var text: String
  private var time = 0.0

  init(_ header: Header) throws { text = try Self.json(header) + "\n" }

  /// Adds what came to the screen, so many seconds after what came before.
  mutating func add(_ output: String, after seconds: Double) throws {
    time += seconds
    guard !output.isEmpty else { return }
    // A recording holds what the terminal got, and a terminal's line ends in both.
    let data = output.replacingOccurrences(of: "\n", with: "\r\n")
    text += "[\((time * 1e6).rounded() / 1e6), \"o\", \(try Self.json(data))]\n"
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
