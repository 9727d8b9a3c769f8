import Testing

@Suite("The tests' own terminal")
struct HarnessTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var sent: String
    var lines: [String]

    init(_ sent: String, _ lines: String...) { (self.sent, self.lines) = (sent, lines) }

    var testDescription: String { sent.debugDescription }
  }

  @Test(
    "shows what a terminal of ten columns shows",
    arguments: [
      Row("one\r\ntwo", "one", "two"), Row("abc\rx", "xbc"), Row("ab\u{8}c", "ac"),
      Row("0123456789x", "0123456789", "x"), Row("0123456789\r\nx", "0123456789", "x"),
      Row("对比学习x对", "对比学习x", "对"), Row("abc\u{1B}[2D\u{1B}[Kx", "ax"),
      Row("\u{1B}[31mred\u{1B}[0m\u{1B}[?2004h", "red"), Row("abc\r\u{1B}[Px", "xc"),
      Row("abc\r\u{1B}[2@", "  abc"), Row("one\r\ntwo\u{1B}[A\r\u{1B}[J", ""),
      Row("\u{1B}]0;title\u{7}x", "x"), Row("e\u{301}x", "e\u{301}x"),
    ])
  func sequences(row: Row) {
    var screen = VirtualScreen(columns: 10, rows: 4)
    screen.take(Array(row.sent.utf8))
    #expect(screen.lines == row.lines)
    #expect(screen.unknown.isEmpty)
  }

  @Test("shows a character whose bytes come one by one")
  func split() {
    var screen = VirtualScreen(columns: 10, rows: 4)
    for byte in "对👩é".utf8 { screen.take([byte]) }
    #expect(screen.lines == ["对👩é"])
  }

  @Test("tells when a line runs over the edge")
  func wraps() {
    var screen = VirtualScreen(columns: 10, rows: 4)
    screen.take(Array("0123456789\r\n0123456789".utf8))
    #expect(screen.overruns.isEmpty)
    screen.take(Array("x".utf8))
    #expect(screen.overruns == ["0123456789"])
  }
}
