import Foundation
import Interview
import Testing
import Transcripts

/// Bad input by the thousand. Seeds decide all of it, so that a failure comes again.
@Suite("Bad input")
struct BadInputTests {
  /// Lines that have broken programs like this one.
  private static let unkind: [[UInt8]] =
    [
      "\u{1B}[2J\u{1B}]0;owned\u{7}", "\u{9B}31m", "a\rb", "\u{202E}desrever", "\u{0}",
      "\u{FEFF}soft water",
      "%s%n%d", "'; drop table", "{{{{", "\\", "\\u0000", "\"", "🇨🇳👩‍🔬e\u{301}", "\u{FFFF}\u{10FFFF}",
      "\t\t",
      "/", "//", "/skip\u{0}", "/help\u{1B}[31m", "-", "--", "ＳＯＦＴ　ｗａｔｅｒ",
      String(repeating: "(", count: 1_000), String(repeating: "soft ", count: 500),
      String(repeating: "不是", count: 500), String(repeating: "e\u{301}", count: 500),
      "a" + String(repeating: "\u{301}", count: 1_000),
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC2], [0xE5, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]

  @Test("is answered in an interview line by line, and steers no terminal", arguments: 0..<4)
  func interview(seed: Int) throws {
    var random = Seeded(seed: seed)
    var input: [UInt8] = []
    var lines = 0
    for _ in 0..<400 {
      let kind = Int.random(in: 0..<4, using: &random)
      let line =
        switch kind {
        case 0: random.bytes(Int.random(in: 0...200, using: &random))
        case 1: Self.unkind.randomElement(using: &random) ?? []
        case 2: random.damaged(Array("I let soft water cool to eighty degrees, 八十度。".utf8))
        default: Array("/back".utf8)
        }
      input += line.filter { $0 != 0x0A } + [0x0A]
      lines += 1
    }
    let sandbox = try Sandbox()
    let run = try PipedRun(
      [Program.tiny, "--follow-ups", "20"], input: input, in: sandbox)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.steering.isEmpty)
    let events = try sandbox.events()
    #expect(events.isPaused || events.closing != nil)
    #expect(events.map(\.sequence) == Array(1...events.count))

    let page = try PipedRun("show", "last", input: [], in: sandbox)
    #expect(page.status == 0)
    #expect(page.output.steering.isEmpty)
    let list = try PipedRun("sessions", input: [], in: sandbox)
    #expect(list.output.steering.isEmpty)
    let markdown = try PipedRun("show", "--markdown", input: [], in: sandbox)
    #expect(markdown.output.steering.isEmpty)
  }

  @Test(
    "may be a line of a megabyte",
    arguments: [
      String(repeating: "soft water ", count: 95_000), String(repeating: "软水，", count: 115_000),
      String(repeating: "x", count: 1_000_000), String(repeating: "\u{1B}[2J", count: 250_000),
    ])
  func megabyte(line: String) throws {
    let sandbox = try Sandbox()
    let run = try PipedRun.interview("--only", "1", answers: [line, "/quit"], in: sandbox)
    #expect(run.status == 0)
    #expect(run.output.steering.isEmpty)
    #expect(try sandbox.events().answers == [line])
  }

  @Test("is graded line by line by viva score, each line of output being JSON", arguments: 0..<4)
  func score(seed: Int) throws {
    var random = Seeded(seed: seed)
    var input: [UInt8] = []
    var numbers: Set<Int> = []
    for number in 1...500 {
      let line: [UInt8]
      switch Int.random(in: 0..<3, using: &random) {
      case 0: line = random.bytes(Int.random(in: 1...100, using: &random))
      case 1:
        line = random.damaged(Array(#"{"id":"a","question":"water","answer":"soft water"}"#.utf8))
      default: line = try Self.request(Self.unkind.randomElement(using: &random) ?? [])
      }
      let whole = line.filter { $0 != 0x0A }
      if !whole.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { numbers.insert(number) }
      input += whole + [0x0A]
    }
    let run = try PipedRun("score", "--scenario", Program.tiny, input: input, in: Sandbox())
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(run.output.steering.isEmpty)
    let scored = run.output.split(separator: 0x0A)
    #expect(scored.count == numbers.count)
    for line in scored {
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      let fault = object?["line"] as? Int
      #expect(fault.map { numbers.contains($0) } ?? (object?["score"] is NSNumber))
    }
  }

  private static func request(_ answer: [UInt8]) throws -> [UInt8] {
    let text = String(decoding: answer, as: UTF8.self)
    let object = ["id": "u", "question": "water", "answer": text]
    return try Array(JSONSerialization.data(withJSONObject: object))
  }

  @Test(
    "may hold lone surrogates, NULs and escapes as JSON has them",
    arguments: [
      #"\ud800"#, #"\udc00 soft water"#, #"soft\ud83d water"#, #"\u0000"#, #"\u001b[2J"#,
      #"\u009b"#, #"\ud83d\ude00"#,
    ])
  func surrogates(escaped: String) throws {
    let line = #"{"id":"\#(escaped)","question":"water","answer":"\#(escaped)"}"# + "\n"
    let good = #"{"id":"good","question":"water","answer":"soft water"}"# + "\n"
    let run = try PipedRun(
      "score", "--scenario", Program.tiny, input: (line + good).utf8, in: Sandbox())
    let scored = run.output.split(separator: 0x0A)
    try #require(scored.count == 2)
    #expect(run.output.steering.isEmpty)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(scored[0])) }
    #expect(String(decoding: scored[1], as: UTF8.self).hasPrefix(#"{"id":"good""#))
  }

  @Test("typed at a terminal ends nothing", arguments: 0..<12)
  func keys(seed: Int) throws {
    var random = Seeded(seed: seed)
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    // All but Ctrl-D, which would end the session as it should, Ctrl-\, which is the person's way to
    // kill any program, Ctrl-S, which stops the screen, and those whose signals empty the keyboard.
    let keys = random.bytes(400).filter { ![0x03, 0x04, 0x13, 0x1A, 0x1C].contains($0) }
    terminal.type(bytes: keys)
    terminal.settle()
    let interrupted = terminal.screen.text.components(separatedBy: "^C").count
    terminal.type("\u{3}")
    terminal.expectScreen("a new prompt, or the end") {
      $0.cursorLine == ">" && $0.text.components(separatedBy: "^C").count > interrupted
        || terminal.child.poll() != nil
    }
    if terminal.child.poll() != nil {
      // Enough of the keys were the Enter key to answer every question.
      #expect(try sandbox.events().closing != nil)
      return
    }
    terminal.type("I use soft water.")
    terminal.expectLine("> I use soft water.")
    terminal.say("")
    let before = try sandbox.events()
    #expect(before.answers.last == "I use soft water.", "\(terminal.screen.text)")
    terminal.child.signal(SIGTERM)
    #expect(terminal.child.wait() == 0)
  }

  @Test("in saved sessions hides no other session, and hurts no command")
  func damagedTranscripts() throws {
    var random = Seeded(seed: 9)
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(answers: Array(WholeInterviewTests.english.prefix(3)), in: sandbox)
    let good = try sandbox.session()
    let bytes = Array(try Data(contentsOf: good))
    let count = 60
    for number in 0..<count {
      var copy = random.damaged(bytes)
      if number % 3 == 0 { copy = random.damaged(copy) }
      if number % 20 == 1 { copy = random.bytes(3_000) }
      let name = "20250101T0000\(10 + number % 50)Z-tiny-\(String(format: "%04x", number)).jsonl"
      try Data(copy).write(to: sandbox.transcripts.appendingPathComponent(name))
    }
    let list = try PipedRun("sessions", input: [], in: sandbox)
    #expect(list.status == 0)
    #expect(list.text.contains(good.deletingPathExtension().lastPathComponent))
    #expect(list.output.steering.isEmpty)
    for file in try sandbox.sessions() where file != good {
      let name = file.deletingPathExtension().lastPathComponent
      let page = try PipedRun("show", name, input: [], in: sandbox)
      #expect(page.status == 0 || page.status == 1 && !page.errors.isEmpty, "\(name)")
      #expect(page.output.steering.isEmpty && page.errors.utf8.steering.isEmpty)
      let before = try JournalContents(Data(contentsOf: file)).events.answers
      let run = try PipedRun(
        "resume", name, "--scenario", Program.tiny, input: "two minutes\n".utf8, in: sandbox)
      #expect(run.status == 0 || run.status == 1 && !run.errors.isEmpty, "\(name)")
      #expect(run.output.steering.isEmpty && run.errors.utf8.steering.isEmpty)
      let after = try JournalContents(Data(contentsOf: file)).events.answers
      #expect(Array(after.prefix(before.count)) == before, "an accepted line is lost")
    }
  }

  @Test("in a scenario is told with its place, or does not matter")
  func damagedScenarios() throws {
    var random = Seeded(seed: 11)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Program.tiny)))
    let sandbox = try Sandbox()
    for number in 0..<80 {
      var copy = random.damaged(bytes)
      if number % 10 == 0 { copy = random.bytes(2_000) }
      if number % 10 == 1 { copy.insert(contentsOf: "\u{1B}[2J".utf8, at: copy.count / 2) }
      let path = try sandbox.file("damaged.yaml", copy)
      let run = try PipedRun(path, input: "soft water\n".utf8, in: sandbox)
      if run.status == 0 { continue }
      #expect(run.status == 1)
      #expect(run.errors.contains("damaged.yaml:"))
      #expect(run.errors.utf8.steering.isEmpty && run.output.steering.isEmpty)
    }
  }
}
