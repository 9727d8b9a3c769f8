import Foundation
import Interview
import Scoring
import Testing
import Transcripts

@Suite("A session that stops")
struct StoppingTests {
  private static let answers = WholeInterviewTests.english

  @Test("with Ctrl-D is paused, and says how to go on")
  func endOfInput() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.say(Self.answers[0])
    terminal.type("\u{4}")
    let name = try sandbox.session().deletingPathExtension().lastPathComponent
    terminal.expect("viva resume \(name)")
    terminal.expectEnd(status: 0)
    #expect(try sandbox.events().isPaused)

    let again = try PseudoTerminal(["resume", name, "--scenario", Program.tiny], in: sandbox)
    again.expect("Welcome back")
    again.expect("How hot is it?")
    again.awaitPrompt()
    for answer in Self.answers.dropFirst() { again.say(answer) }
    again.expectEnd(status: 0)
    let events = try sandbox.events()
    #expect(events.answers == Self.answers)
    #expect(events.closing?.score == 100)
  }

  @Test("with /pause or the end of a pipe is paused, too", arguments: ["/pause", ""])
  func pause(last: String) throws {
    let sandbox = try Sandbox()
    let run = try PipedRun.interview(answers: [Self.answers[0], last], in: sandbox)
    #expect(run.status == 0)
    #expect(run.text.contains("viva resume"))
    #expect(try sandbox.events().isPaused)
  }

  @Test(
    "because of a signal is paused, and loses nothing", arguments: [SIGTERM, SIGHUP])
  func signals(signal: Int32) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.say(Self.answers[0])
    terminal.type("half a line")
    terminal.expectLine("> half a line")
    terminal.child.signal(signal)
    #expect(terminal.child.wait() == 0)
    let events = try sandbox.events()
    #expect(events.answers == [Self.answers[0]])
    #expect(events.isPaused)
  }

  @Test("because the window was closed is paused, and loses nothing")
  func closedWindow() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.say(Self.answers[0])
    terminal.closeWindow()
    #expect(terminal.child.wait() == 0)
    let events = try sandbox.events()
    #expect(events.answers == [Self.answers[0]])
    #expect(events.isPaused)
  }

  @Test("with Ctrl-Z goes on in the same line after fg")
  func suspend() throws {
    let sandbox = try Sandbox()
    let shell = try PseudoTerminal(
      ["--norc", "--noprofile", "--noediting", "-i"], in: sandbox,
      environment: ["PS1": "shell% "], program: "/bin/bash")
    shell.expectLine("shell%")
    shell.type("\(try Program.path()) \(Program.tiny)\n")
    shell.expect("How do you prepare the water for green tea?")
    shell.awaitPrompt()
    for word in ["I use", " soft"] {
      shell.type(word)
      shell.expectScreen("the word") { $0.cursorLine.hasSuffix(word) }
      shell.type("\u{1A}")
      shell.expectLine("shell%")
      shell.type("fg\n")
      shell.expectScreen("the line again") { $0.cursorLine.hasSuffix(word) }
    }
    shell.say(" water.")
    shell.expect("How hot is it?")
    shell.type("\u{4}")
    shell.expect("viva resume")
    shell.expectLine("shell%")
    // The shell's own line editing works as before: the terminal was given back.
    shell.type("echo it is $((6*7))\n")
    shell.expect("it is 42")
    #expect(try sandbox.events().answers == ["I use soft water."])
  }

  @Test("can be gone on with after SIGKILL at every prompt", arguments: 0...4)
  func killedAtPrompt(accepted: Int) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    for answer in Self.answers.prefix(accepted) { terminal.say(answer) }
    terminal.type("half a line")
    terminal.expectLine("> half a line")
    terminal.child.signal(SIGKILL)
    #expect(terminal.child.wait() == -SIGKILL)
    #expect(try sandbox.events().answers == Array(Self.answers.prefix(accepted)))

    try goOn(after: accepted, in: sandbox)
  }

  @Test("can be gone on with after SIGKILL in the midst of its words")
  func killedWhileSpeaking() throws {
    let whole = try PseudoTerminal([Program.tiny], in: Sandbox())
    let length = whole.converse(Self.answers)
    whole.expectEnd(status: 0)
    // Where the output was cut is chosen by its bytes, so that no clock decides.
    for limit in stride(from: 0, to: length * 9 / 10, by: length / 16) {
      let sandbox = try Sandbox()
      let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
      terminal.converse(Self.answers, upTo: limit)
      terminal.child.signal(SIGKILL)
      // A busy machine may hand over the last words only when the program has ended by itself.
      let status = terminal.child.wait()
      #expect(status == -SIGKILL || status == 0)
      guard let session = try sandbox.sessions().first else {
        // Killed before the first event, and so before the first word.
        #expect(terminal.received.isEmpty)
        continue
      }
      let bytes = try Data(contentsOf: session)
      guard bytes.contains(0x0A) else { continue }
      let events = JournalContents(bytes).events
      let kept = events.answers
      #expect(kept == Array(Self.answers.prefix(kept.count)))
      // The disk is ahead of the screen: the report may be cut off while the session is closed.
      if events.closing?.score == 100 { continue }
      try goOn(after: kept.count, in: sandbox)
    }
  }

  @Test("can be gone on with after a power cut at every event, the next one half written")
  func cutAtEveryEvent() throws {
    let whole = try Sandbox()
    _ = try PipedRun.interview(answers: Self.answers, in: whole)
    let file = try whole.session()
    let lines = try Data(contentsOf: file).split(separator: 0x0A)
    #expect(lines.count > 15)
    for count in 1..<lines.count {
      let sandbox = try Sandbox()
      try FileManager.default.createDirectory(
        at: sandbox.transcripts, withIntermediateDirectories: true)
      let torn = lines[count].prefix(lines[count].count / 2)
      let bytes = lines[..<count].flatMap { $0 + [0x0A] } + torn
      try Data(bytes).write(
        to: sandbox.transcripts.appendingPathComponent(file.lastPathComponent))
      let contents = try JournalContents(readingFrom: sandbox.session())
      #expect(contents.events.count == count)
      try goOn(after: contents.events.answers.count, in: sandbox)
    }
  }

  /// Answers what is left and compares the end with that of a session that nothing cut off.
  private func goOn(after accepted: Int, in sandbox: Sandbox) throws {
    let rest = Self.answers.dropFirst(accepted).map { $0 + "\n" }.joined()
    let run = try PipedRun("resume", "--scenario", Program.tiny, input: rest.utf8, in: sandbox)
    #expect(run.status == 0, "\(run.errors)")
    let events = try sandbox.events()
    #expect(events.answers == Self.answers)
    #expect(events.closing?.score == 100)
    #expect(events.map(\.sequence) == Array(1...events.count))
    // Nothing that was owed is paid twice: each answer was judged once, each question summed up once.
    let judged = events.count { if case .judged = $0.body { true } else { false } }
    let summarised = events.count { if case .summarised = $0.body { true } else { false } }
    #expect(judged == Self.answers.count)
    #expect(summarised == 2)
  }
}
