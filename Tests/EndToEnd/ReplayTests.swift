import Foundation
import Interview
import Testing
import Transcripts

@Suite("viva replay")
struct ReplayTests {
  /// A recording of a terminal, read as the format's description says.
  private struct Cast {
    struct Header: Decodable {
      var version: Int
      var width: Int
      var height: Int
      var timestamp: Int
      var env: [String: String]
    }

    var header: Header
    var times: [Double] = []
    var outputs: [String] = []

    init(_ data: Data) throws {
      let lines = data.split(separator: 0x0A).map { Data($0) }
      header = try JSONDecoder().decode(Header.self, from: try #require(lines.first))
      for line in lines.dropFirst() {
        let event = try #require(try JSONSerialization.jsonObject(with: line) as? [Any])
        try #require(event.count == 3)
        times.append(try #require(event[0] as? Double))
        #expect(event[1] as? String == "o")
        outputs.append(try #require(event[2] as? String))
      }
    }

    /// The longest time in which nothing came.
    var longestPause: Double { zip(times, times.dropFirst()).map { $1 - $0 }.max() ?? 0 }

    /// What the terminal shows in the end.
    var screen: VirtualScreen {
      var screen = VirtualScreen(columns: header.width, rows: header.height)
      screen.take(Array(outputs.joined().utf8)[...])
      return screen
    }
  }

  /// A home with one session in it, typed by somebody who takes minutes for an answer.
  private func home(lang: String = "en") throws -> Sandbox {
    let sandbox = try Sandbox()
    let run = try PipedRun(
      "simulate", Program.tiny, "--candidate", "average", "--seed", "5", "--lang", lang, "--start",
      "2026-01-01", "--transcripts", sandbox.transcripts.path, input: [], in: sandbox)
    #expect(run.status == 0)
    #expect(try !sandbox.events().answers.isEmpty)
    return sandbox
  }

  private func recorded(_ options: String..., in sandbox: Sandbox) throws -> Cast {
    let run = try PipedRun(
      ["replay", "--cast", "-"] + options, input: [], in: sandbox, environment: ["COLUMNS": "80"])
    #expect(run.status == 0)
    #expect(!run.output.contains(0x0D), "line ends of the file are plain")
    return try Cast(run.output)
  }

  private func expectAll(of events: [Event], on screen: VirtualScreen) {
    let shown = String(String.UnicodeScalarView(screen.printed))
    func expect(_ text: String) {
      let words = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
      #expect(shown.contains(words), "\(text)")
    }
    for event in events {
      switch event.body {
      case .asked(let asking): expect(asking.text)
      case .followedUp(let followUp): expect(followUp.text)
      case .answered(let answering): expect("> " + answering.text)
      case .commanded(let command): expect("> " + command.text)
      case .said(let saying): expect(saying.text)
      default: break
      }
    }
  }

  @Test("shows all that was said, in a terminal of any width", arguments: [80, 60], ["en", "zh"])
  func playing(columns: Int, lang: String) throws {
    let sandbox = try home(lang: lang)
    let terminal = try PseudoTerminal(
      ["replay", "--speed", "1000", "--max-pause", "0"], in: sandbox, size: (columns, 24))
    terminal.expectEnd(status: 0)
    expectAll(of: try sandbox.events(), on: terminal.screen)
    #expect(terminal.screen.unknown == [])
  }

  @Test("waits for a person, who may skip ahead to the end")
  func skipping() throws {
    let sandbox = try home()
    // The first answer takes so long that only keys can bring the end within the test's patience.
    let terminal = try PseudoTerminal(
      ["replay", "--speed", "0.01", "--max-pause", "86400"], in: sandbox)
    terminal.expect("any other key: skip ahead")
    terminal.expect("> ")
    #expect(terminal.child.poll() == nil)
    let events = try sandbox.events()
    for event in events {
      switch event.body {
      case .answered(let answering):
        terminal.type("x")
        terminal.expect(answering.text)
      case .commanded(let command):
        terminal.type("x")
        terminal.expect(command.text)
      default: break
      }
    }
    terminal.expectEnd(status: 0)
    expectAll(of: events, on: terminal.screen)
  }

  @Test("pauses at the space bar, goes on at the next, and ends with q")
  func pausing() throws {
    let sandbox = try home()
    let terminal = try PseudoTerminal(["replay", "--speed", "0.01"], in: sandbox)
    terminal.expect("> ")
    terminal.type(" ")
    terminal.type(" ")
    terminal.type("q")
    terminal.expectEnd(status: 0)
  }

  @Test("ends cleanly at Ctrl-C, and while it pauses, too", arguments: ["", " "])
  func interruption(before: String) throws {
    let sandbox = try home()
    let terminal = try PseudoTerminal(["replay", "--speed", "0.01"], in: sandbox)
    terminal.expect("> ")
    terminal.type(before + "\u{3}")
    terminal.expectEnd(status: 130)
  }

  @Test("prints everything at once where nobody watches")
  func piped() throws {
    let sandbox = try home()
    let run = try PipedRun("replay", "--speed", "0.01", input: [], in: sandbox)
    #expect(run.status == 0)
    #expect(!run.text.contains("\u{1B}"))
    var screen = VirtualScreen(columns: 84, rows: 24)
    screen.take(Array(run.text.replacingOccurrences(of: "\n", with: "\r\n").utf8)[...])
    expectAll(of: try sandbox.events(), on: screen)
  }

  @Test("records what asciinema's format asks for, with every answer typed key by key")
  func cast() throws {
    let sandbox = try home(lang: "zh")
    let events = try sandbox.events()
    let cast = try recorded("--speed", "1", "--max-pause", "2.5", in: sandbox)
    #expect(cast.header.version == 2)
    #expect(cast.header.width == 80)
    #expect(cast.header.timestamp == Int(try #require(events.first).at.timeIntervalSince1970))
    #expect(cast.header.env == ["TERM": "xterm-256color"])
    #expect(cast.times == cast.times.sorted())
    #expect(cast.longestPause <= 2.5 + 1e-6)
    for output in cast.outputs {
      #expect(!output.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    }
    // Key by key: as many pieces as the answers have characters, and more.
    #expect(cast.outputs.count > events.answers.joined().count)
    expectAll(of: events, on: cast.screen)
  }

  @Test("takes half the time at twice the speed, and as long as the session did at its own")
  func tempo() throws {
    let sandbox = try home()
    let (whole, half) = (
      try recorded("--speed", "1", "--max-pause", "86400", in: sandbox),
      try recorded("--speed", "2", "--max-pause", "86400", in: sandbox)
    )
    let events = try sandbox.events()
    let seconds = try #require(events.last).at.timeIntervalSince(try #require(events.first).at)
    let end = try #require(whole.times.last)
    // What is typed is divided among its keys, and the last one is struck at the end of it.
    #expect(abs(end - seconds) < 0.5)
    #expect(abs(try #require(half.times.last) - end / 2) < 1e-3)
  }

  @Test("writes the recording to a file of the person's own, whole")
  func file() throws {
    let sandbox = try home()
    let file = sandbox.folder.appendingPathComponent("interview.cast")
    let run = try PipedRun("replay", "last", "--cast", file.path, input: [], in: sandbox)
    #expect(run.status == 0)
    #expect(run.text.contains(file.path))
    #expect(try Sandbox.permissions(of: file) == 0o600)
    expectAll(of: try sandbox.events(), on: try Cast(try Data(contentsOf: file)).screen)
  }

  @Test(
    "writes what asciinema itself shows",
    .enabled(if: Installed.asciinema != nil, "asciinema is not installed"))
  func asciinema() throws {
    let sandbox = try home()
    let file = sandbox.folder.appendingPathComponent("interview.cast").path
    _ = try PipedRun("replay", "--cast", file, input: [], in: sandbox)
    let terminal = try PseudoTerminal(
      ["cat", file], in: sandbox, program: Installed.asciinema)
    terminal.expectEnd(status: 0)
    expectAll(of: try sandbox.events(), on: terminal.screen)
  }

  @Test("makes escape sequences in an answer harmless, whatever it writes")
  func escapes() throws {
    let sandbox = try Sandbox()
    let answer = "soft water\u{1B}]0;owned\u{7}\u{9B}31m\u{202E} eighty degrees"
    let run = try PipedRun.interview(answers: [answer, "two minutes"], in: sandbox)
    #expect(run.status == 0)
    #expect(try sandbox.events().answers.first == answer)
    let cast = try recorded("--plain", in: sandbox)
    let piped = try PipedRun("replay", input: [], in: sandbox)
    let terminal = try PseudoTerminal(
      ["replay", "--plain", "--speed", "1000", "--max-pause", "0"], in: sandbox)
    terminal.expectEnd(status: 0)
    for output in [
      cast.outputs.joined(), piped.text, String(decoding: terminal.received, as: UTF8.self),
    ] {
      #expect(output.contains("␛]0;owned"))
      for harmful in ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"] {
        #expect(!output.contains(harmful))
      }
    }
  }

  @Test("goes on in order where the clock went back, and takes no time for it")
  func clockWentBack() throws {
    let sandbox = try home()
    var events = try sandbox.events()
    for index in events.indices where index > events.count / 2 { events[index].at -= 40 * 86_400 }
    try events.reduce(into: Data()) { $0 += try $1.line() }.write(to: try sandbox.session())
    let cast = try recorded("--max-pause", "86400", in: sandbox)
    #expect(cast.times == cast.times.sorted())
    #expect(try #require(cast.times.last) < 3_600)
    expectAll(of: events, on: cast.screen)
  }

  @Test(
    "refuses what it cannot do",
    arguments: [
      (["--speed", "0"], "--speed takes a number from 0.01"),
      (["--speed", "nan"], "--speed takes a number from 0.01"),
      (["--max-pause", "-1"], "--max-pause"),
    ])
  func misuse(options: [String], words: String) throws {
    let run = try PipedRun(["replay"] + options, input: [], in: Sandbox())
    #expect(run.status == 64)
    #expect(run.errors.contains(words))
  }

  @Test("says where it cannot write, and what there is where a session is not found")
  func trouble() throws {
    let sandbox = try home()
    let unwritable = try PipedRun("replay", "--cast", "/nowhere/x.cast", input: [], in: sandbox)
    #expect(unwritable.status == 1)
    #expect(unwritable.errors.contains("/nowhere/x.cast"))
    let missing = try PipedRun("replay", "2020", input: [], in: sandbox)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("2020"))
  }
}
