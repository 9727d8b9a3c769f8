import Foundation

/// Lines from a pipe or a file: one answer a line, whatever its bytes.
package struct PipeSource: LineSource {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var searched = 0
  private var isAtEnd = false

  package init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// The next line without its end; bytes that are not UTF-8 are replaced (U+FFFD).
  package mutating func next(prompt: StyledText) -> Line {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer {
          buffer.removeFirst(end + 1)
          searched = 0
        }
        return .text(Self.text(buffer[..<end]), nil)
      }
      searched = buffer.count
      if isAtEnd {
        guard !buffer.isEmpty else { return .end }
        defer {
          buffer = []
          searched = 0
        }
        return .text(Self.text(buffer[...]), nil)
      }
      fill()
    }
  }

  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }
}
