import Testing

/// What somebody meets who never used Viva before.
@Suite("A newcomer")
struct NewcomerTests {
  @Test("is told at the end of an interview what to do next")
  func next() throws {
    let sandbox = try Sandbox()
    let run = try PipedRun.interview(
      "--lang", "en", answers: ["The water is soft.", "/quit"], in: sandbox)
    #expect(run.text.contains("    viva review --scenario \(Program.tiny)\n"))
    let chinese = try PipedRun.interview("--lang", "zh", answers: ["用软水", "/quit"], in: sandbox)
    #expect(chinese.text.contains("回头看一遍，再答一次："))
  }

  @Test("reads help whose sentences fill their lines", arguments: ["review", "search", "why"])
  func help(command: String) throws {
    let help = try PipedRun("help", command, input: "".utf8, in: try Sandbox())
    let lines = help.lines.prefix { $0 != "EXAMPLES" }.dropFirst().filter { !$0.isEmpty }
    // A line that was broken by hand too late leaves a short remnant above a full line.
    for (line, after) in zip(lines, lines.dropFirst()) {
      let word = after.prefix { $0 != " " }.count
      #expect(line.count + 1 + word > 78, "'\(line)' has room for more of '\(after)'")
    }
  }

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

  @Test("who mistypes a name is pointed to the command's own help")
  func misuse() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview("--lang", "en", answers: ["The water is soft."], in: sandbox)
    for (arguments, words) in [
      (["search", "--question", "watr"], "no session asked 'watr'; did you mean 'water'?"),
      (["export", "last", "-o", "x.pdf"], "add --format"),
    ] {
      let run = try PipedRun(arguments, input: "".utf8, in: sandbox)
      #expect(run.status == 64)
      #expect(run.errors.contains(words))
      #expect(run.errors.contains("See 'viva \(arguments[0]) --help'"))
      #expect(!run.errors.contains("viva <subcommand>"))
    }
    let command = try PipedRun("revew", input: "".utf8, in: sandbox)
    #expect(command.status == 1)
    #expect(command.errors.contains("did you mean 'viva review'?"))
    let why = try PipedRun(
      "why", "last", "9", "--scenario", Program.tiny, input: "".utf8, in: sandbox)
    #expect(why.errors.contains("(1 to 2, or water, steeping)"), "\(why.errors)")
  }

  @Test("who names no point in a dispute is asked again, and can leave it")
  func dispute() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview("--lang", "en", answers: ["The water is soft."], in: sandbox)
    let terminal = try PseudoTerminal(
      ["dispute", "last", "1", "--scenario", Program.tiny], in: sandbox)
    terminal.expect("an empty line leaves it")
    terminal.say("I did say it")
    terminal.expect("A number from 1 to 2; an empty line leaves it.")
    terminal.say("1")
    terminal.expect("words>")
    terminal.say("the kettle sings")
    terminal.expect("none of your answers to this question has these words")
    terminal.expect("words>")
    terminal.say("")
    terminal.expect("Nothing was changed.")
    terminal.expectEnd(status: 0)
  }

  @Test("who has nothing due hears what else there is")
  func nothingDue() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--follow-ups", "0", answers: ["The water is soft.", "For two minutes."], in: sandbox)
    let run = try PipedRun("practise", Program.tiny, input: "".utf8, in: sandbox)
    #expect(run.errors.contains("'viva drill \(Program.tiny)' goes through single concepts"))
  }

  @Test("who leaves a drill before a word leaves no session behind")
  func leaving() throws {
    let sandbox = try Sandbox()
    for (arguments, input) in [
      (["drill", "--scenario", Program.tiny, "water"], ""),
      (["drill", "--scenario", Program.tiny, "water"], "/skip\n/quit\n"),
      (["examine", Program.tiny], "/quit\n"),
    ] {
      let run = try PipedRun(arguments, input: input.utf8, in: sandbox)
      #expect(run.status == 0)
      #expect(!run.text.contains("viva show"))
      #expect(try sandbox.sessions().isEmpty, "\(arguments)")
    }
    let word = try PipedRun(
      "drill", "--scenario", Program.tiny, "water", input: "I don't know\n".utf8, in: sandbox)
    #expect(word.text.contains("viva show"))
    #expect(try sandbox.sessions().count == 1)
  }

  @Test("sees a misconception below its row where the row is full")
  func misconception() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--lang", "en", answers: ["I pour boiling water over it.", "/quit"], in: sandbox)
    for (columns, note) in [(50, "    ! 1 misconception"), (80, "tomorrow  ! 1 misconception")] {
      let terminal = try PseudoTerminal(
        ["progress", Program.tiny], in: sandbox, size: (columns, 40))
      terminal.expect(note)
      terminal.expectEnd(status: 0)
    }
  }
}
