import Interview
import Testing

@Suite("The clock in the prompt")
struct ClockTests {
  /// Waits for another second without touching what was typed.
  private func awaitTick(_ terminal: PseudoTerminal, line: String) {
    let before = terminal.screen.text
    terminal.expectScreen("another second behind \(line)") {
      $0.text != before && $0.text.contains(line)
    }
  }

  @Test(
    "counts while the line and the cursor stay as they are", arguments: ["I use soft", "我用软水 café"])
  func typing(text: String) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--clock"], in: sandbox)
    terminal.awaitPrompt()
    terminal.type(text)
    terminal.expectScreen("the text behind the time") {
      $0.cursorLine.hasPrefix(" 0:0") && $0.cursorLine.hasSuffix("> " + text)
    }
    terminal.type("\u{1B}[D\u{1B}[D")
    terminal.settle()
    let column = terminal.screen.cursorColumn
    awaitTick(terminal, line: "> " + text)
    awaitTick(terminal, line: "> " + text)
    #expect(terminal.screen.cursorColumn == column)
    terminal.type("X")
    let wanted = "> " + text.dropLast(2) + "X" + text.suffix(2)
    terminal.expectScreen("an X before the last two") { $0.cursorLine.hasSuffix(wanted) }
    terminal.say("")
    #expect(try sandbox.events().answers == [String(wanted.dropFirst(2))])
  }

  @Test("leaves a line of many rows alone, wide characters and all", arguments: [40, 80])
  func wrapped(columns: Int) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      [Program.tiny, "--clock"], in: sandbox, size: (columns, 24))
    terminal.awaitPrompt()
    let answer = String(repeating: "我觉得 soft water 最好，", count: 10)
    terminal.type(answer)
    let wanted = ">" + answer.filter { !$0.isWhitespace }
    let shown = { (screen: VirtualScreen) in screen.text.filter { !$0.isWhitespace } }
    terminal.expectScreen("the whole answer") { shown($0).hasSuffix(wanted) }
    terminal.type("\u{1}")
    let before = terminal.screen.text
    terminal.expectScreen("another second") { $0.text != before && shown($0).hasSuffix(wanted) }
    terminal.type("X")
    terminal.expectScreen("an X at the start") { shown($0).hasSuffix(">X" + wanted.dropFirst()) }
    terminal.say("")
    #expect(try sandbox.events().answers == ["X" + answer])
  }

  @Test("waits while the history is searched, and history is as ever")
  func history() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--clock"], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("I use soft water.")
    terminal.type("\u{12}soft")
    terminal.expectScreen("the search") { $0.cursorLine.contains("i-search)`soft'") }
    // A second and more passes; the search stands.
    terminal.settle()
    terminal.settle()
    terminal.settle()
    terminal.settle()
    #expect(terminal.screen.cursorLine.contains("i-search)`soft'"))
    terminal.type("\u{7}")
    terminal.type("\u{1B}[A")
    terminal.expectScreen("the earlier line") { $0.cursorLine.hasSuffix("> I use soft water.") }
  }

  @Test("says calmly that the time is over")
  func overTime() throws {
    let sandbox = try Sandbox()
    let tiny = try String(contentsOfFile: Program.tiny, encoding: .utf8)
    let quick = try sandbox.file("quick.yaml", tiny.replacing("time: 60", with: "time: 1").utf8)
    let terminal = try PseudoTerminal([quick, "--clock"], in: sandbox)
    terminal.awaitPrompt()
    terminal.type("soft")
    terminal.expectScreen("the time over") {
      $0.cursorLine.hasPrefix("+0:0") && $0.cursorLine.hasSuffix("> soft")
    }
  }

  @Test("is not there unless it is asked for")
  func off() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.expectLine(">")
    let paced = try PseudoTerminal([Program.tiny, "--pace", "60", "--no-clock"], in: sandbox)
    paced.awaitPrompt()
    paced.expectLine(">")
  }
}
