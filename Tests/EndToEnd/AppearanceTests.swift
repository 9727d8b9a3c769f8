import Testing

@Suite("What is shown")
struct AppearanceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var columns: Int
    var language: String
    var mode: String
    var isPlain: Bool

    var testDescription: String {
      "\(columns) columns, \(language), \(mode)\(isPlain ? ", plain" : "")"
    }

    static let all = [40, 80, 200].flatMap { columns in
      ["en", "zh"].flatMap { language in
        ["coach", "interview"].flatMap { mode in
          [false, true].map {
            Row(columns: columns, language: language, mode: mode, isPlain: $0)
          }
        }
      }
    }
  }

  /// Everything that has a look of its own: help, hints, scores, a misconception, evidence in
  /// several places, a wrong command, a model answer, an advice, the report.
  private static func conversation(_ language: String) -> [String] {
    let answers: [String]
    if language == "en" {
      answers = [
        "um, you know, I pour boiling water over it, um, you know, um.",
        "I use soft water", "and let it cool to eighty degrees", "I filter water",
      ]
    } else {
      answers = ["那个，我用开水直接泡，那个，就是说，嗯，那个开水。", "用软水", "放凉到八十度", "过滤"]
    }
    return ["/help", "/skp", "/hint", "/score", "", "/repeat"] + answers
      + ["/back", "/answer", "/skip", "/hint", "/skip"]
  }

  @Test("fits the screen, whatever its width", arguments: Row.all)
  func widths(row: Row) throws {
    let sandbox = try Sandbox()
    let plain = row.isPlain ? ["--plain"] : []
    let terminal = try PseudoTerminal(
      [Program.tiny, "--mode", row.mode, "--lang", row.language] + plain, in: sandbox,
      size: (row.columns, 30))
    terminal.converse(Self.conversation(row.language) + ["/quit"])
    terminal.expectEnd(status: 0)
    #expect(try sandbox.events().closing != nil)
    // What the person types may be longer than the screen, and the transcript's path and the next
    // command are to be copied in one piece.
    let isSpoken = { (line: String) in
      !line.contains("/viva-e2e-") && !line.hasPrefix("> ") && !line.hasPrefix("    viva review ")
    }
    #expect(terminal.screen.overruns.filter(isSpoken).isEmpty)
    let widest = terminal.screen.lines.filter(isSpoken).map(\.columns).max() ?? 0
    #expect(row.columns < 100 || widest <= 90, "a line of \(widest) columns tires the eye")
    #expect(terminal.screen.unknown.isEmpty)

    let page = try PseudoTerminal(
      ["show", "last"] + plain, in: sandbox, size: (row.columns, 30))
    page.expectEnd(status: 0)
    #expect(page.screen.lines.count > 10)
    #expect(page.screen.overruns.isEmpty)
  }

  @Test("is legible on light and dark: no colours but red, green and cyan, no backgrounds")
  func colours() throws {
    let terminal = try PseudoTerminal([Program.tiny], in: Sandbox())
    terminal.converse(Self.conversation("en") + ["/quit"])
    terminal.expectEnd(status: 0)
    #expect(!terminal.screen.renditions.isEmpty)
    #expect(terminal.screen.renditions.isSubset(of: [0, 1, 2, 4, 31, 32, 36]))
  }

  @Test(
    "has no styles where nobody wants them",
    arguments: [
      (["NO_COLOR": "1"], []), (["TERM": "dumb"], []), ([:], ["--plain"]),
    ] as [([String: String?], [String])])
  func noStyles(environment: [String: String?], options: [String]) throws {
    let terminal = try PseudoTerminal(
      [Program.tiny] + options, in: Sandbox(), environment: environment)
    terminal.expect("green tea?")
    terminal.expect(">")
    for line in Self.conversation("en").dropLast(4) where !line.isEmpty {
      terminal.type(line)
      terminal.expectLine("> " + line)
      terminal.type("\r")
      terminal.expectLine(">")
    }
    terminal.type("/quit\r")
    terminal.expect("[soft water]")
    terminal.expectEnd(status: 0)
    #expect(terminal.screen.renditions.isEmpty)
    if environment["TERM"] != nil { #expect(!terminal.received.contains(0x1B)) }
  }

  @Test("is plain text in a pipe, with what was answered", arguments: ["en", "zh"])
  func piped(language: String) throws {
    let sandbox = try Sandbox()
    let conversation = Self.conversation(language)
    let run = try PipedRun.interview("--lang", language, answers: conversation, in: sandbox)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains(0x1B))
    #expect(run.lines.allSatisfy { $0.contains("/viva-e2e-") || String($0).columns <= 90 })
    // Nothing depends on the clock: the same lines give the same words, but for the file's name.
    let again = try PipedRun.interview(
      "--lang", language, answers: conversation, in: try Sandbox())
    #expect(again.lines.dropLast(6) == run.lines.dropLast(6))
  }

  @Test(
    "is held in Chinese by a Chinese locale, in English by any other",
    arguments: [
      ("zh_CN.UTF-8", "泡茶"), ("zh_TW", "泡茶"), ("en_GB.UTF-8", "Making tea"), ("C", "Making tea"),
      ("fr_FR.UTF-8", "Making tea"),
    ])
  func locale(value: String, title: String) throws {
    let run = try PipedRun.interview(answers: [], in: Sandbox(), environment: ["LANG": value])
    #expect(run.text.contains(title))
  }
}

extension String {
  /// Columns by the ranges of the tests' own screen.
  fileprivate var columns: Int {
    var screen = VirtualScreen(columns: 1_000, rows: 1)
    screen.take(Array(utf8))
    return screen.cursorColumn
  }
}
