import Foundation
import Interview
import Testing
import Transcripts

@Suite("Practice that adds up")
struct PractiseTests {
  /// The one session, as if it had been held some days ago.
  private func moveBack(_ days: Int, in sandbox: Sandbox) throws {
    let session = try sandbox.session()
    let contents = try JournalContents(readingFrom: session)
    let events = contents.events.map { event in
      var event = event
      event.at -= Double(days) * 86_400
      return event
    }
    let lines = try events.reduce(into: Data()) { $0 += try $1.line() }
    let first = try #require(events.first)
    let stamp = Timestamp(first.at).text
      .filter { $0.isNumber || $0 == "T" }.prefix(15)
    let name = "\(stamp)Z" + session.lastPathComponent.dropFirst(16)
    try FileManager.default.removeItem(at: session)
    try lines.write(to: sandbox.transcripts.appendingPathComponent(name))
  }

  @Test("what was missed some days ago is due, is practised, and is due no more")
  func journey() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--follow-ups", "0", answers: ["The water is soft.", "For two minutes, and a second pot."],
      in: sandbox)
    try moveBack(4, in: sandbox)

    let before = try PipedRun("progress", Program.tiny, input: "".utf8, in: sandbox)
    #expect(before.text.contains("1 question is due"))
    // The first question: soft was said, eighty and filtered were not.
    #expect(before.text.contains("✓ 9"))
    #expect(before.text.contains("missed"))

    let terminal = try PseudoTerminal(["practise", Program.tiny], in: sandbox)
    terminal.expect("Question 1 of 1")
    terminal.expect("How do you prepare the water")
    terminal.say("Soft water, filtered, at eighty degrees.")
    terminal.expectEnd(status: 0)
    #expect(try sandbox.sessions().count == 2)

    let after = try PipedRun("progress", Program.tiny, "--json", input: "".utf8, in: sandbox)
    let json = try JSONSerialization.jsonObject(with: after.output) as? [String: Any]
    let scenarios = try #require(json?["scenarios"] as? [[String: Any]])
    let questions = try #require(scenarios.first?["questions"] as? [[String: Any]])
    #expect(questions.map { $0["isDue"] as? Bool } == [false, false])
    #expect((questions.first?["scores"] as? [Double])?.count == 2)
    let idle = try PipedRun("practise", Program.tiny, input: "".utf8, in: sandbox)
    #expect(idle.errors.contains("Nothing is due. The next is due in"))
    #expect(idle.status == 0)
  }

  @Test("a drill asks a card, judges it at once, and is kept")
  func drill() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      ["drill", "--scenario", Program.tiny, "water"], in: sandbox)
    terminal.expect("drill, 3 cards")
    terminal.expect("Hard or not?")
    terminal.say("hard water")
    terminal.expect("· The water is soft.")
    terminal.expect("Which figure would a thermometer show?")
    terminal.say("eighty degrees")
    terminal.expect("✓ It cools to eighty degrees.")
    terminal.say("/skip")
    terminal.expect("once more")
    terminal.expect("Hard or not?")
    terminal.say("soft water")
    terminal.expect("1 of 2 said the first time.")
    terminal.expectEnd(status: 0)
    let events = try sandbox.events()
    #expect(events.answers == ["hard water", "eighty degrees", "soft water"])
    guard case .opened(let opening)? = events.first?.body else {
      Issue.record("no opening")
      return
    }
    #expect(opening.occasion == .drill)
    #expect(events.closing != nil)
  }

  @Test("a drill is told as one, and is not the last interview")
  func last() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview("--only", "2", answers: ["two minutes"], in: sandbox)
    _ = try PipedRun(
      "drill", "--scenario", Program.tiny, "minutes", input: "two minutes\n".utf8, in: sandbox)
    let sessions = try PipedRun("sessions", input: "".utf8, in: sandbox)
    #expect(sessions.lines[0].contains("Making tea · drill"))
    #expect(!sessions.lines[1].contains("drill"))
    let show = try PipedRun("show", "last", input: "".utf8, in: sandbox)
    #expect(show.text.contains("How long do the leaves steep?"))
    #expect(show.text.contains("coach mode"))
    let review = try PipedRun("review", input: "".utf8, in: sandbox)
    #expect(review.text.contains("How long do the leaves steep?"))
    // Nothing but the interview waits to go on.
    let resume = try PipedRun("resume", "--scenario", Program.tiny, input: "".utf8, in: sandbox)
    #expect(resume.text.contains("Welcome back"))
  }

  @Test("a card that was judged is on the disk, whatever happens then")
  func killed() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      ["drill", "--scenario", Program.tiny, "water"], in: sandbox)
    terminal.expect("Hard or not?")
    terminal.say("soft water")
    terminal.expect("✓ The water is soft.")
    terminal.child.signal(SIGKILL)
    #expect(terminal.child.wait() == -SIGKILL)
    #expect(try sandbox.events().answers == ["soft water"])
  }

  @Test("one's own sentence comes back with a gap")
  func cloze() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--only", "1", "--follow-ups", "0",
      answers: ["I let it cool down until it has eighty degrees. Then the soft water goes in."],
      in: sandbox)
    let run = try PipedRun(
      "drill", "--scenario", Program.tiny, "water",
      input: "filter the water\nsoft water\n".utf8,
      in: sandbox)
    // What was missed comes first; of the two that were said, the first of the scenario.
    #expect(run.text.contains("Then the ____ goes in"))
    #expect(run.text.contains("✓ The water is soft."))
  }

  @Test(
    "says what it does not know",
    arguments: [
      (["drill", "watr", "--scenario", Program.tiny], "did you mean 'water'?", Int32(1)),
      (["practise", "--minutes", "0"], "--minutes takes a number", 64),
      (["interview", "--due", "--only", "1"], "leave out --only", 64),
      (["progress", "nowhere"], "there is no scenario 'nowhere'", 1),
    ])
  func errors(_ arguments: [String], _ words: String, _ status: Int32) throws {
    let run = try PipedRun(arguments, input: "".utf8, in: Sandbox())
    #expect(run.errors.contains(words))
    #expect(run.status == status)
  }
}
