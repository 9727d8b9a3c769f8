import Foundation
import Testing

@Suite("The line that a person types")
struct EditingTests {
  private static let backspace = "\u{7F}"
  private static let left = "\u{1B}[D"
  private static let up = "\u{1B}[A"

  /// Locales as they are found on servers and in containers.
  struct Locale: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var variables: [String: String?]

    static let all = [
      Locale(testDescription: "LANG=C", variables: ["LANG": "C"]),
      Locale(testDescription: "LC_ALL=POSIX", variables: ["LC_ALL": "POSIX"]),
      Locale(testDescription: "no locale", variables: ["LANG": nil as String?]),
      Locale(testDescription: "a missing locale", variables: ["LANG": "zh_XX.GB2312"]),
      Locale(testDescription: "LANG=C.UTF-8", variables: ["LANG": "C.UTF-8"]),
    ]
  }

  @Test("is Chinese in any locale, and backspace takes one whole character", arguments: Locale.all)
  func chinese(locale: Locale) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      [Program.tiny], in: sandbox, environment: locale.variables)
    terminal.awaitPrompt()
    terminal.type("我用硬水泡𠮷茶")
    terminal.expectLine("> 我用硬水泡𠮷茶")
    terminal.type(String(repeating: Self.backspace, count: 5))
    terminal.expectLine("> 我用")
    #expect(terminal.screen.cursorColumn == 6)
    terminal.type("软水 café")
    terminal.type(Self.left + Self.left + Self.left + Self.left + Self.left + Self.backspace)
    terminal.expectLine("> 我用软 café")
    terminal.type("水")
    terminal.expectLine("> 我用软水 café")
    #expect(terminal.screen.cursorColumn == 10)
    terminal.say("")
    terminal.expect("我用软水")
    #expect(try sandbox.events().answers == ["我用软水 café"])
  }

  @Test("may be longer than the screen is wide, in both scripts", arguments: [40, 80])
  func long(columns: Int) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox, size: (columns, 24))
    terminal.awaitPrompt()
    let answer = String(repeating: "我觉得 soft water 最好，", count: 12)
    terminal.type(answer)
    let shown = { (screen: VirtualScreen) in screen.text.filter { !$0.isWhitespace } }
    let wanted = ">" + answer.filter { !$0.isWhitespace }
    terminal.expectScreen("the whole answer") { shown($0).hasSuffix(wanted) }
    // To the start, and from there one word: the text must stand as it stood.
    terminal.type("\u{1}X")
    terminal.expectScreen("an X at the start") { shown($0).hasSuffix(">X" + wanted.dropFirst()) }
    terminal.type("\u{4}\u{8}")
    terminal.say("")
    // Ctrl-D took the first character, backspace the X.
    #expect(try sandbox.events().answers == [String(answer.dropFirst())])
  }

  @Test("is given up with Ctrl-C, and the session lives")
  func interrupt() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    for _ in 1...3 {
      terminal.type("something wrong")
      terminal.expectLine("> something wrong")
      terminal.type("\u{3}")
      terminal.expectLine(">")
    }
    // The signal itself, as from another window, and with nothing typed.
    terminal.child.signal(SIGINT)
    terminal.say("I use soft water.")
    terminal.expect("How hot is it?")
    #expect(try sandbox.events().answers == ["I use soft water."])
  }

  @Test("is typed anew after Ctrl-C, also with vi's keys in command mode")
  func interruptVi() throws {
    let sandbox = try Sandbox()
    let keys = try sandbox.file("inputrc", "set editing-mode vi\n".utf8)
    let terminal = try PseudoTerminal(
      [Program.tiny], in: sandbox, environment: ["INPUTRC": keys])
    terminal.awaitPrompt()
    terminal.type("wrong")
    terminal.expectLine("> wrong")
    terminal.type("\u{1B}0x")
    terminal.expectLine("> rong")
    terminal.type("\u{3}")
    terminal.expectLine(">")
    terminal.say("I use soft water.")
    #expect(try sandbox.events().answers == ["I use soft water."])
  }

  @Test("is given up with Ctrl-C where it has many rows, too")
  func interruptLong() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox, size: (40, 24))
    terminal.awaitPrompt()
    terminal.type(String(repeating: "word ", count: 30) + "end")
    terminal.expectLine("d word word word word word word end")
    // The cursor stands in the first row when Ctrl-C comes.
    terminal.type("\u{1}")
    terminal.expectScreen("the cursor at the start") { $0.cursorColumn == 2 }
    terminal.type("\u{3}")
    terminal.expectLine(">")
    terminal.type("short")
    terminal.expectLine("> short")
    terminal.expectScreen("nothing below the new prompt") { $0.lines.last == "> short" }
  }

  @Test("may be typed ahead of the interviewer, and none is lost")
  func typeAhead() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.type(WholeInterviewTests.english.map { $0 + "\r" }.joined())
    terminal.expect("Report")
    terminal.expectEnd(status: 0)
    #expect(try sandbox.events().answers == WholeInterviewTests.english)
  }

  @Test("is one answer when many lines are pasted")
  func paste() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.paste("I use soft water.\nI let it cool\n\nto eighty degrees.\r\n水要过滤。")
    terminal.say("")
    let answers = try sandbox.events().answers
    #expect(answers.count == 1)
    #expect(
      answers.first?.split(whereSeparator: \.isNewline).map(String.init)
        == ["I use soft water.", "I let it cool", "to eighty degrees.", "水要过滤。"])
  }

  @Test("may be pasted whole, however long it is")
  func longPaste() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    let answer = (1...2_000).map { "Line \($0) says that water is wet." }.joined(separator: "\n")
    terminal.paste(answer)
    terminal.say("")
    #expect(try sandbox.events().answers == [answer])
  }

  @Test("with escape sequences pasted into it steers no terminal")
  func hostilePaste() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.paste("I use soft water\u{1B}]0;owned\u{7} and \u{1B}[2J\u{9B}31m tea.")
    terminal.say("")
    terminal.expect("How hot is it?")
    let sent = String(decoding: terminal.received, as: UTF8.self)
    for harm in ["\u{1B}]0;", "\u{1B}[2J", "\u{9B}"] { #expect(!sent.contains(harm)) }
  }

  @Test("has slash commands completed by Tab")
  func completion() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.type("/he\t")
    terminal.expectLine("> /help")
    terminal.say("")
    terminal.expect("/quit")
    // Two begin with /re: all that they share is completed, and a second Tab lists them.
    terminal.type("/re\t")
    terminal.expectLine("> /rep")
    terminal.type("\t\t")
    terminal.expect("/repeat")
    terminal.expect("/rephrase")
    terminal.type("\u{3}")
    terminal.expectLine(">")
  }

  @Test(
    "is never completed with a concept's words, or a file's",
    arguments: ["sof", "eig", "I use so", "the wat", "软", "/etc", "/tmp/", "see /he", "", " "])
  func noCompletion(typed: String) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("/repeat")
    let before = terminal.screen.lines.count
    terminal.type(typed + "\t\t" + "|")
    terminal.expectScreen("what was typed and nothing else") {
      $0.cursorLine.filter { $0 != " " } == ">" + typed.filter { $0 != " " } + "|"
    }
    #expect(terminal.screen.lines.count <= before + 1)
    #expect(terminal.screen.lines.filter { $0.hasPrefix("soft") || $0.hasPrefix("eighty") }.isEmpty)
  }

  @Test("comes back with the arrow in the next session, from a file that only the person can read")
  func history() throws {
    let sandbox = try Sandbox()
    let first = try PseudoTerminal([Program.tiny], in: sandbox)
    first.awaitPrompt()
    first.say("I use soft water.")
    first.paste("two\nlines")
    first.say("")
    first.type("\u{4}")
    first.expectEnd(status: 0)
    #expect(try Sandbox.permissions(of: sandbox.history) == 0o600)
    #expect(try Sandbox.permissions(of: sandbox.history.deletingLastPathComponent()) == 0o700)

    let earlier = try sandbox.sessions()
    let second = try PseudoTerminal([Program.tiny], in: sandbox)
    second.awaitPrompt()
    second.type(Self.up + Self.up)
    second.expectLine("> I use soft water.")
    // The first line is the oldest, and after Ctrl-C the newest comes first again.
    second.type(Self.up)
    // The line looks the same before and after; Ctrl-C would throw away a key that is still unread.
    second.settle()
    second.expectLine("> I use soft water.")
    second.type("\u{3}")
    second.expectLine(">")
    second.type(Self.up + Self.up)
    second.expectLine("> I use soft water.")
    second.say(" Really.")
    let newest = try #require(try sandbox.sessions().first { !earlier.contains($0) })
    #expect(try Sandbox.events(of: newest).answers == ["I use soft water. Really."])
  }

  @Test("stands on one line again when the window grows, and nothing is lost")
  func resize() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox, size: (40, 24))
    terminal.awaitPrompt()
    let answer = "I use soft water and let it cool to eighty degrees."
    terminal.type(answer)
    terminal.expectLine("ghty degrees.")
    terminal.resize(columns: 100, rows: 30)
    terminal.expectLine("> " + answer)
    terminal.say("")
    terminal.expect("What takes the chlorine out?")
    #expect(try sandbox.events().answers == [answer])
  }
}
