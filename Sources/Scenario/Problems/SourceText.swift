/// The bytes of a file as lines, to show a problem where it stands.
package struct SourceText: Sendable {
  private let bytes: [UInt8]
  /// Where each line starts.
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The line, counted from 1, without its end; empty where there is none.
  package func line(_ number: Int) -> String {
    guard starts.indices.contains(number - 1) else { return "" }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The line and the column, both counted from 1, of a byte.
  func position(ofByte offset: Int) -> (line: Int, column: Int) {
    let line = starts.lastIndex { $0 <= offset } ?? 0
    let before = bytes[starts[line]..<min(max(offset, starts[line]), bytes.count)]
    return (line + 1, String(decoding: before, as: UTF8.self).unicodeScalars.count + 1)
  }
}
