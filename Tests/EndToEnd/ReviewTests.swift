import Foundation
import Interview
import Testing
import Transcripts

@Suite("Looking through a session")
struct ReviewTests {
  static let answers = [
    "Um, I use soft water, you know, and I pour boiling water over it.",
    "No, um, it is eighty degrees.", "The lid is on.",
    "They steep for two minutes.", "The lid is on.",
  ]

  /// A home where the tiny scenario is found by its name, with one session in it.
  static func home(_ answers: [String] = Self.answers, lang: String = "en") throws -> Sandbox {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appendingPathComponent("data/viva/scenarios", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: Program.tiny), to: folder.appendingPathComponent("tiny.yaml"))
    try hold(answers, in: sandbox, lang: lang)
    return sandbox
  }

  static func hold(_ answers: [String], in sandbox: Sandbox, lang: String = "en") throws {
    let run = try PipedRun.interview("--lang", lang, answers: answers, in: sandbox)
    #expect(run.status == 0)
  }

  @Test("from the interview to a better answer, a note and a comparison")
  func journey() throws {
    let sandbox = try Sandbox()
    let interview = try PseudoTerminal([Program.tiny], in: sandbox)
    interview.awaitPrompt()
    for answer in Self.answers { interview.say(answer) }
    interview.expect("Report")
    interview.expectEnd(status: 0)

    let review = try PseudoTerminal(["review", "--scenario", Program.tiny], in: sandbox)
    review.expect("Question 1 of 2")
    review.expect("How do you prepare the water for green tea?")
    review.expect("soft water¹")
    review.expect("Missed")
    review.expect("It is filtered.")
    review.awaitPrompt()
    // Nothing that is typed here is an answer.
    review.say("I filter the water.")
    review.expect("no such command")
    review.say("model")
    review.expect("I filter soft water and let it cool to eighty degrees")
    review.expect("✓ The water is soft.")
    review.expect("· It is filtered.")
    review.say("best")
    review.expect("no earlier answer")
    review.say("again")
    review.expect("Answer again.")
    review.say("I filter soft water and let it cool to eighty degrees.")
    // Two core concepts of two before, without the supporting one: 6 of 7.
    review.expect("85.7 → 100 (+14.3)")
    review.expect("+ It is filtered.")
    review.expect("gained")
    review.expect("✓ The water is soft.")
    review.expect("kept")
    review.say("note remember the filter")
    review.expect("Noted.")
    review.say("")
    review.expect("Question 2 of 2")
    review.say("next")
    review.expect("That was the last question")
    review.say("1")
    review.expect("said since")
    review.say("/quit")
    review.expectEnd(status: 0)

    let events = try sandbox.events()
    #expect(events.answers == Self.answers)
    let added = events.suffix(2).map(\.name)
    #expect(added == ["retaken", "noted"])
    let page = try #require(try sandbox.files(ofType: "md").first)
    let markdown = try String(contentsOf: page, encoding: .utf8)
    #expect(markdown.contains("remember the filter"))

    let comparison = try PipedRun(
      "compare", "last:water#1", "last:1#4", input: "".utf8, in: sandbox)
    #expect(comparison.status == 0)
    // One core concept of two and a misconception before: 3 of 7 less 10.
    #expect(comparison.text.contains("32.9 → 100 (+67.1)"))
    #expect(comparison.text.contains("· ✓  It cools to eighty degrees."))
    #expect(comparison.text.contains("misconception gone"))
    #expect(comparison.text.contains("fillers 2 → 0"))
  }

  @Test("says why a point was missed, and takes a person's word that it was said")
  func disputed() throws {
    let sandbox = try Self.home(["I use soft water. A sieve takes the chlorine out.", "/quit"])
    let terminal = try PseudoTerminal(["review"], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("why filtered")
    terminal.expect("It is filtered.")
    terminal.say("dispute filtered \"a sieve takes the chlorine out\"")
    terminal.say("earned")
    terminal.expect("It is filtered.")
    terminal.say("quit")
    terminal.expectEnd(status: 0)
    #expect(try sandbox.events().suffix(2).map(\.name) == ["disputed", "rejudged"])
    // The phrase is the person's own from now on: nothing is left to be judged anew.
    let before = try Data(contentsOf: sandbox.session())
    let run = try PipedRun("rescore", input: "".utf8, in: sandbox)
    #expect(run.text.contains("0 understood differently"))
    #expect(try Data(contentsOf: sandbox.session()) == before)
  }

  @Test("keeps a retake that was accepted, whatever happens then")
  func killed() throws {
    let sandbox = try Self.home()
    let terminal = try PseudoTerminal(["review"], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("again")
    terminal.type("I filter soft water.\r")
    terminal.expect("Answered again")
    terminal.child.signal(SIGKILL)
    terminal.expectEnd(status: -SIGKILL)
    guard case .retaken(let retaking)? = try sandbox.events().last?.body else {
      Issue.record("the retake is not on the disk")
      return
    }
    #expect(retaking.text == "I filter soft water.")
    #expect(retaking.judgement.credited == ["soft", "filtered"])
  }

  @Test(
    "records nothing for what is no answer",
    arguments: ["", "I don't know", "/quit", "/xyzzy", "um, let me think", "/skip"])
  func noAnswer(line: String) throws {
    let sandbox = try Self.home()
    let before = try Data(contentsOf: sandbox.session())
    let terminal = try PseudoTerminal(["review"], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("again")
    terminal.say(line)
    terminal.expect("othing was recorded")
    // Ctrl-C gives up what was typed, Ctrl-D leaves.
    terminal.type("rubbish\u{3}")
    terminal.expect("^C")
    terminal.type("\u{4}")
    terminal.expectEnd(status: 0)
    #expect(try Data(contentsOf: sandbox.session()) == before)
  }

  @Test("takes an answer of several lines that was pasted")
  func pasted() throws {
    let sandbox = try Self.home()
    let terminal = try PseudoTerminal(["review"], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("/again")
    terminal.paste("I use soft water.\nIt is filtered water.")
    terminal.say("")
    terminal.expect("Answered again")
    guard case .retaken(let retaking)? = try sandbox.events().last?.body else {
      Issue.record("no retake")
      return
    }
    #expect(retaking.text == "I use soft water.\nIt is filtered water.")
  }

  @Test("that is being held elsewhere shows it, and refuses a retake plainly")
  func inUse() throws {
    let sandbox = try Sandbox()
    let interview = try PseudoTerminal([Program.tiny], in: sandbox)
    interview.awaitPrompt()
    interview.say("I use soft water.")
    let before = try sandbox.events()
    let review = try PseudoTerminal(["review", "--scenario", Program.tiny], in: sandbox)
    review.expect("soft water¹")
    review.awaitPrompt()
    review.say("again")
    review.expect("open in another viva")
    review.say("note mine")
    review.expect("open in another viva")
    review.say("quit")
    review.expectEnd(status: 0)
    #expect(try sandbox.events() == before)
  }

  @Test("goes on after its retake, and the retake is kept")
  func unclosed() throws {
    let sandbox = try Self.home(["I use soft water."])
    let review = try PseudoTerminal(["review"], in: sandbox)
    review.awaitPrompt()
    review.say("again")
    review.say("It is eighty degrees.")
    review.expect("Answered again")
    review.say("quit")
    review.expectEnd(status: 0)
    let resumed = try PipedRun("resume", input: "It is eighty degrees.\n".utf8, in: sandbox)
    #expect(resumed.status == 0)
    #expect(try sandbox.events().contains { $0.name == "retaken" })
    #expect(try sandbox.events().answers == ["I use soft water.", "It is eighty degrees."])
  }

  @Test("shows one's best earlier answer to the same question")
  func best() throws {
    let sandbox = try Self.home(["I use soft water.", "/quit"])
    usleep(1_100_000)
    try Self.hold(["I filter soft water.", "/quit"], in: sandbox)
    let run = try PipedRun("review", input: "".utf8, in: sandbox)
    #expect(run.text.contains("Your best earlier answer"))
    #expect(run.text.contains("> I use soft water."))
    let comparison = try PipedRun("compare", "last~1", "last", input: "".utf8, in: sandbox)
    #expect(comparison.text.contains("· ✓  It is filtered.  (supporting) gained"))
    let json = try PipedRun("compare", "last~1", "last", "--json", input: "".utf8, in: sandbox)
    let value = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    let question = try #require((value?["questions"] as? [[String: Any]])?.first)
    #expect((question["concepts"] as? [String: [String]])?["gained"] == ["filtered"])
  }

  @Test("piped prints the whole as plain text, whatever was typed in the answers")
  func piped() throws {
    let sandbox = try Self.home([
      "\u{1B}[31mI use soft water\u{1B}[0m, um, and I pour boiling water.", "/quit",
    ])
    let run = try PipedRun("review", input: "".utf8, in: sandbox)
    #expect(run.status == 0)
    #expect(!run.output.contains(0x1B))
    for words in [
      "[soft water]¹", "{um}", "*pour boiling water*ᵃ", "Earned", "Missed", "Hint: Below the boil.",
      "Model answer", "␛",
    ] { #expect(run.text.contains(words), "\(words)") }
    #expect(!run.text.contains("review 1/"))
  }

  @Test("without the scenario shows what there is and says what is missing")
  func withoutScenario() throws {
    let sandbox = try Sandbox()
    try Self.hold(Self.answers, in: sandbox)
    let run = try PipedRun("review", input: "".utf8, in: sandbox)
    #expect(run.status == 0)
    #expect(run.errors.contains("--scenario FILE"))
    #expect(run.text.contains("It is filtered."))
    #expect(!run.text.contains("Model answer, beside"))
    let terminal = try PseudoTerminal(["review"], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("again")
    terminal.expect("The scenario of this session is not found")
  }

  @Test(
    "fits the screen in both languages, with and without colours",
    arguments: [60, 80, 120], [("en", false), ("zh", false), ("zh", true)])
  func widths(columns: Int, look: (language: String, plain: Bool)) throws {
    let isChinese = look.language == "zh"
    let sandbox = try Self.home(
      isChinese ? ["呃，我用软水来泡，然后开水直接倒。", "要放凉到八十度再泡。", "/quit"] : Self.answers,
      lang: look.language)
    let terminal = try PseudoTerminal(
      ["review"] + (look.plain ? ["--plain"] : []), in: sandbox, size: (columns, 24))
    terminal.awaitPrompt()
    for command in ["model", "best", "again"] { terminal.say(command) }
    terminal.say(isChinese ? "用过滤过的软水。" : "I filter soft water.")
    terminal.expect(isChinese ? "重答" : "Answered again")
    for command in ["all", "help", "1"] { terminal.say(command) }
    #expect(terminal.screen.overruns.isEmpty)
    #expect(terminal.screen.unknown.isEmpty)
    // A plain screen gets no colours; readline itself switches none on.
    if look.plain { #expect(terminal.screen.renditions.isEmpty) }
    terminal.say("quit")
    terminal.expectEnd(status: 0)
    for pair in [["last:1#1", "last:1"], ["last", "last"]] {
      let comparison = try PseudoTerminal(["compare"] + pair, in: sandbox, size: (columns, 24))
      comparison.expectEnd(status: 0)
      #expect(comparison.screen.overruns.isEmpty)
    }
  }

  @Test(
    "that is asked for wrongly says what there is",
    arguments: [
      (["review", "--question", "watr"], "did you mean 'water'?"),
      (["compare", "last:steping", "last"], "did you mean 'steeping'?"),
      (["compare", "last:1#9", "last"], "has no answer #9"),
      (["compare", "last#1", "last"], "needs a question"),
      (["compare", "last~5", "last"], "no session 'last~5'"),
      (["review", "nope"], "no session 'nope'"),
    ])
  func wrong(arguments: [String], words: String) throws {
    let sandbox = try Self.home()
    let run = try PipedRun(arguments, input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }
}
