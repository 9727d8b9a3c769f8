import Foundation
import Terminal
import Testing

@Suite("A screen without styles")
struct PlainScreenTests {
  @Test("counts the brackets around evidence when it breaks lines")
  func brackets() throws {
    let pipe = Pipe()
    let screen = Screen(
      plain: true, environment: ["COLUMNS": "20"],
      descriptor: pipe.fileHandleForWriting.fileDescriptor)
    // Twenty columns, and two more with the brackets.
    screen.show("一二三四五六七八" + StyledText("九十", .underline), margin: "")
    try pipe.fileHandleForWriting.close()
    let shown = try pipe.fileHandleForReading.readToEnd() ?? Data()
    #expect(String(decoding: shown, as: UTF8.self) == "一二三四五六七八[九\n十]\n")
  }
}
