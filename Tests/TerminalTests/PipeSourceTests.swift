import Foundation
import Terminal
import Testing

@Suite("Lines from a pipe")
struct PipeSourceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var lines: [String]

    init(_ text: String, _ lines: String...) { (bytes, self.lines) = (Array(text.utf8), lines) }
    init(bytes: [UInt8], _ lines: String...) { (self.bytes, self.lines) = (bytes, lines) }

    var testDescription: String {
      String(decoding: bytes.prefix(40), as: UTF8.self).debugDescription
    }
  }

  /// Everything that the source reads from a file of these bytes.
  private func lines(of bytes: [UInt8]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "viva-pipe-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    var source = PipeSource(descriptor: handle.fileDescriptor)
    var lines: [String] = []
    while case .text(let line, let times) = source.next(prompt: "") {
      #expect(times == nil)
      lines.append(line)
    }
    #expect(source.next(prompt: "") == .end)
    return lines
  }

  @Test(
    "are what stands between line ends",
    arguments: [
      Row(""), Row("one\n", "one"), Row("one\ntwo\n", "one", "two"),
      Row("one\n\ntwo\n", "one", "", "two"),
      Row("last without an end", "last without an end"), Row("dos\r\nlines\r\n", "dos", "lines"),
      Row("a\rb\n", "a\rb"), Row("\n", ""), Row("\r\n", ""), Row("对比\n学习", "对比", "学习"),
    ])
  func ends(row: Row) throws {
    #expect(try lines(of: row.bytes) == row.lines)
  }

  @Test(
    "survive bytes that are no text",
    arguments: [
      Row(bytes: [0x61, 0xFF, 0x62, 0x0A], "a\u{FFFD}b"),
      Row(bytes: [0x61, 0x00, 0x62, 0x0A], "a\u{0}b"),
      // The first two bytes of 对 and then a line end.
      Row(bytes: [0xE5, 0xAF, 0x0A, 0x61], "\u{FFFD}", "a"),
      // A surrogate in the shape of UTF-8: three bytes, none of them text.
      Row(bytes: [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ])
  func invalid(row: Row) throws {
    #expect(try lines(of: row.bytes) == row.lines)
  }

  @Test("are whole where a character lies across two reads", arguments: 65_530...65_540)
  func boundaries(length: Int) throws {
    let start = String(repeating: "x", count: length)
    #expect(try lines(of: Array((start + "对比\nnext\n").utf8)) == [start + "对比", "next"])
  }

  @Test("are read at a steady pace, long or many", .timeLimit(.minutes(1)))
  func pace() throws {
    let long = String(repeating: "对比", count: 500_000)
    #expect(try lines(of: Array(long.utf8)) == [long])

    let many = Array(String(repeating: "x\n", count: 300_000).utf8)
    let clock = ContinuousClock()
    var tenth = Duration.zero
    var whole = Duration.zero
    tenth = try clock.measure { _ = try lines(of: Array(many.prefix(many.count / 10))) }
    whole = try clock.measure { _ = try lines(of: many) }
    #expect(whole < max(tenth * 40, .milliseconds(500)))
  }
}
