import Foundation

/// Lines from a pipe or a file: one answer a line, whatever its bytes.
package struct PipeSource: LineSource {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the next line starts in the buffer. Lines that were given away are dropped only when
  /// more bytes are needed, and bytes are searched for a line end only once: so the time grows with
  /// the bytes, whether they are a million lines or one.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  package init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// The next line without its end; bytes that are not UTF-8 are replaced (U+FFFD).
  package mutating func next(prompt: StyledText, draft: String, onKey: () -> Void) -> Line {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = text(until: end)
        start = end + 1
        searched = start
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return .end }
        let line = text(until: buffer.count)
        start = buffer.count
        return line
      }
      fill()
    }
  }

  private mutating func fill() {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }

  private func text(until end: Int) -> Line {
    let hasReturn = end > start && buffer[end - 1] == 0x0D
    return .text(String(decoding: buffer[start..<(hasReturn ? end - 1 : end)], as: UTF8.self), nil)
  }
}
