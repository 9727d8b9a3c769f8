import Foundation
import Interview
import Testing
import Transcripts

/// Journeys on `tiny.yaml`, whose first question has the concepts soft, eighty and filtered.
@Suite("Drills of one's own words")
struct OwnWordsTests {
  @Test("in the interview: why, then a dispute, then a better score by one's own phrase")
  func journey() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.say("/why")
    terminal.expect("No question is over yet")
    terminal.say("I wait until the bubbles have gone, and the water is soft.")
    terminal.say("/skip")
    terminal.expect("Question 2 of 2")
    terminal.awaitPrompt()
    terminal.say("/why")
    terminal.expect("It cools to eighty degrees.")
    terminal.expect("Judged again with it: 85.7 of 100 instead of 42.9.")
    terminal.awaitPrompt()
    terminal.say("/dispute")
    terminal.expect("Which point did you make?")
    terminal.expect("point>")
    terminal.say("1")
    terminal.expect("words>")
    terminal.say("until the bubbles have gone")
    terminal.expect("Judged again with it: 85.7 of 100 instead of 42.9.")
    terminal.awaitPrompt()
    terminal.say("/quit")
    terminal.expectEnd(status: 0)

    let events = try sandbox.events()
    let disputes = events.compactMap { event in
      if case .disputed(let disputing) = event.body { disputing } else { nil }
    }
    #expect(disputes.map(\.concept) == ["eighty"])
    #expect(disputes.map(\.evidence.text) == ["until the bubbles have gone"])
    let rejudged = events.compactMap { event in
      if case .rejudged(let rejudging) = event.body { rejudging } else { nil }
    }
    #expect(rejudged.map(\.answer) == disputes.map(\.answer))
    #expect(rejudged.first?.judgement.credited == ["soft", "eighty"])
    #expect(rejudged.first?.contentHash.contains("+") == true)
    // What the interview itself recorded stays: 3 of 7.
    #expect(events.closing.map { Int($0.score * 10) } == 428)
    let phrases = sandbox.folder.appendingPathComponent("data/viva/phrases/tiny.yaml")
    #expect(try Sandbox.permissions(of: phrases) == 0o600)

    let first = try sandbox.session()
    _ = try PipedRun.interview(
      "--only", "1", answers: ["I wait until the bubbles have gone.", "/quit"], in: sandbox)
    let second = try #require(sandbox.sessions().first { $0 != first })
    let again = try Sandbox.events(of: second)
    #expect(again.closing?.questions.first?.covered == 1)
  }

  @Test("in Chinese, from the command line, and as a patch that git takes")
  func commands() throws {
    let sandbox = try Sandbox()
    let scenario = try sandbox.file(
      "tiny.yaml", try Data(contentsOf: URL(fileURLWithPath: Program.tiny)))
    _ = try PipedRun(
      [scenario, "--only", "1", "--lang", "zh"], input: "水开后先等泡泡散了。\n/skip\n".utf8, in: sandbox)
    let why = try PipedRun(
      "why", "last", "1", "eighty", "--scenario", scenario, input: "".utf8, in: sandbox)
    #expect(why.status == 0)
    #expect(why.text.contains("放凉到八十度"))
    #expect(why.text.contains("加上后重新评过：42.9 分，原来 0 分"))
    let json = try PipedRun(
      "why", "last", "water", "--json", "--scenario", scenario, input: "".utf8, in: sandbox)
    let records = try #require(
      try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
    #expect(records.compactMap { $0["concept"] as? String } == ["soft", "eighty", "filtered"])

    let short = try PipedRun(
      "dispute", "last", "1", "eighty", "泡泡", "--scenario", scenario, input: "".utf8, in: sandbox)
    #expect(short.status == 1)
    #expect(short.errors.contains("太短了"))
    let dispute = try PipedRun(
      "dispute", "last", "1", "eighty", "等泡泡散了", "--scenario", scenario, input: "".utf8,
      in: sandbox)
    #expect(dispute.status == 0, "\(dispute.errors)")
    #expect(dispute.text.contains("42.9 分，原来 0 分"))

    let list = try PipedRun("disputes", input: "".utf8, in: sandbox)
    #expect(list.text.contains("等泡泡散了"))
    let patch = try PipedRun("disputes", scenario, "--patch", input: "".utf8, in: sandbox)
    #expect(patch.status == 0, "\(patch.errors)")
    #expect(
      patch.text.contains("+        match: ['\"等泡泡散了\"', 'eighty degrees', 八十度]")
        || patch.text.contains("'\"等泡泡散了\"', 八十度]"))
    _ = try sandbox.file("p.patch", patch.output)
    let git = try PipedRun(
      ["-c", "git init -q . && git apply p.patch"], input: "".utf8, in: sandbox,
      program: "/bin/sh")
    #expect(git.status == 0, "\(git.errors)")
    let check = try PipedRun("check", scenario, input: "".utf8, in: sandbox)
    #expect(check.status != 64 && !check.text.contains("error:"), "\(check.text)")

    let forget = try PipedRun("disputes", scenario, "--forget", "1", input: "".utf8, in: sandbox)
    #expect(forget.status == 0)
    let phrases = sandbox.folder.appendingPathComponent("data/viva/phrases/tiny.yaml")
    #expect(!FileManager.default.fileExists(atPath: phrases.path))
  }

  @Test("a damaged file of phrases keeps nobody from practising")
  func damaged() throws {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appendingPathComponent("data/viva/phrases")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try sandbox.file("data/viva/phrases/tiny.yaml", "phrases: [".utf8)
    let run = try PipedRun.interview("--only", "1", answers: ["/skip"], in: sandbox)
    #expect(run.status == 0)
    #expect(run.errors.contains("your own phrases cannot be read"))
    let list = try PipedRun("disputes", input: "".utf8, in: sandbox)
    #expect(list.status == 1)
  }

  @Test("the report's answers are not given away on the way in interview mode")
  func neutral() throws {
    let sandbox = try Sandbox()
    let run = try PipedRun.interview(
      "--mode", "interview", answers: ["/skip", "/why", "/dispute", "/quit"], in: sandbox)
    #expect(run.text.components(separatedBy: "viva why last 1").count == 3)
    #expect(!run.text.contains("Judged again"))
  }
}

@Suite("The examiner's chair")
struct ExamineJourneyTests {
  @Test("shows a flawed answer, and tells what was found in it")
  func examine() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      ["examine", "--question", "blip2", "--seed", "2"], in: sandbox)
    terminal.expect("you are the examiner")
    terminal.expect("What is missing?")
    terminal.awaitPrompt()
    terminal.say("I cannot tell")
    terminal.expect("What is wrong?")
    terminal.say("")
    terminal.expect("What do you ask next?")
    terminal.say("What about the weather?")
    terminal.expect("Missing:")
    terminal.expect("Wrong:")
    terminal.expect("0 of 100")
    terminal.expectEnd(status: 0)
    let events = try sandbox.events()
    guard case .opened(let opening) = events.first?.body else {
      Issue.record("no opening")
      return
    }
    #expect(opening.occasion == .examination)
    #expect(events.answers == ["I cannot tell", "What about the weather?"])
    #expect(events.closing?.score == 0)
    let show = try PipedRun("show", "last", input: "".utf8, in: sandbox)
    #expect(show.text.contains("A candidate said:"))
  }

  @Test("is the same for the same seed, in both languages", arguments: ["en", "zh"])
  func seed(language: String) throws {
    let runs = try (0..<2).map { _ in
      try PipedRun(
        "examine", "transformers", "--seed", "5", "--lang", language, input: "/quit\n".utf8,
        in: try Sandbox())
    }
    #expect(runs[0].status == 0)
    #expect(runs[0].text == runs[1].text)
  }
}

@Suite("Drills without some words")
struct BanJourneyTests {
  @Test("tell what slipped in, and keep the answer with its ban as a retake")
  func retake() throws {
    let sandbox = try Sandbox()
    let scenario = try sandbox.file(
      "data/viva/scenarios-tiny.yaml".replacingOccurrences(of: "data/viva/", with: ""),
      try Data(contentsOf: URL(fileURLWithPath: Program.tiny)))
    _ = try PipedRun(
      [scenario, "--only", "1", "--lang", "en"], input: "Soft water.\n/skip\n".utf8, in: sandbox)
    let run = try PipedRun(
      "drill", "water", "--scenario", scenario, "--without", "soft", "--lang", "en",
      input: "Soft water at eighty degrees.\n".utf8, in: sandbox)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("Slipped in: [Soft] water at eighty degrees."))
    let retakes = try sandbox.events().compactMap { event in
      if case .retaken(let retaking) = event.body { retaking } else { nil }
    }
    #expect(retakes.map(\.without) == [["soft"]])
  }

  @Test("in the other tongue want that tongue")
  func languages() throws {
    let sandbox = try Sandbox()
    let scenario = try sandbox.file(
      "tiny.yaml", try Data(contentsOf: URL(fileURLWithPath: Program.tiny)))
    _ = try PipedRun(
      [scenario, "--only", "1", "--lang", "en"],
      input: "It is soft water that I take for this.\n/skip\n".utf8, in: sandbox)
    let run = try PipedRun(
      "drill", "--scenario", scenario, "--languages",
      input: "It is soft water that I take.\n要用软水。\n".utf8, in: sandbox)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("硬度应该怎样？"))
    #expect(run.text.contains("请用中文回答。"))
    #expect(run.text.contains("✓"))
  }
}
