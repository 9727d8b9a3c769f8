import Testing

/// What somebody meets who never used Viva before.
@Suite("A newcomer")
struct NewcomerTests {
  @Test("sees the facts of a concept in columns, in both languages")
  func facts() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview("--lang", "en", answers: ["The water is soft."], in: sandbox)
    let progress = try PipedRun("progress", Program.tiny, input: "".utf8, in: sandbox)
    #expect(progress.text.contains("· 100 %  tomorrow  missed       It cools to eighty degrees."))
    let chinese = try PipedRun(
      "progress", Program.tiny, input: "".utf8, in: sandbox, environment: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.text.contains("· 100 %  明天      漏掉         放凉到八十度。"))
  }

  @Test("lists sessions on one line each, however narrow the screen")
  func sessions() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview("--lang", "en", answers: ["The water is soft."], in: sandbox)
    let id = try sandbox.session().deletingPathExtension().lastPathComponent
    let narrow = try PseudoTerminal(["sessions"], in: sandbox, size: (60, 24))
    narrow.expect("1/2")
    narrow.expectEnd(status: 0)
    #expect(narrow.screen.overruns.isEmpty)
    let wide = try PseudoTerminal(["sessions"], in: sandbox, size: (120, 24))
    wide.expect(id)
    wide.expectEnd(status: 0)
  }
}
