import Interview
import Testing

@Suite("The same question in less time")
struct PaceTests {
  @Test("is offered after each answer, and what was kept and lost is shown")
  func ladder() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--pace", "90"], in: sandbox)
    terminal.expect("Question 1 of 2 · 90 s")
    terminal.awaitPrompt()
    terminal.say("I use soft water and let it cool to eighty degrees.")
    terminal.expect("Lead:")
    terminal.expect("The same question in 60 seconds?")
    terminal.say("I use soft water, and I filter the water first.")
    terminal.expect("In 60 s")
    terminal.expect("estimated")
    terminal.expect("Kept 1")
    terminal.expect("The water is soft.")
    terminal.expect("New 1")
    terminal.expect("It is filtered.")
    terminal.expect("Lost 1")
    terminal.expect("It cools to eighty degrees.")
    terminal.expect("in 30 seconds")
    terminal.say("")
    terminal.expect("Question 2 of 2 · 90 s")
    terminal.say("They steep for two minutes.")
    terminal.expect("in 60 seconds?")
    terminal.say("")
    terminal.expect("Report")
    terminal.expectEnd(status: 0)
    let limits = try sandbox.events().compactMap { event -> Int? in
      if case .retaken(let retaking) = event.body { retaking.limit } else { nil }
    }
    #expect(limits == [60])
    let shown = try PipedRun("show", "last", input: "".utf8, in: sandbox)
    #expect(shown.text.contains("In less time"))
    #expect(shown.text.contains("kept 1, new 1, lost 1"))
  }

  @Test("compares the lead with the last time")
  func lastTime() throws {
    let sandbox = try Sandbox()
    let first = ["Well, there is a lot to be said here. I use soft water.", ""]
    _ = try PipedRun(
      [Program.tiny, "--only", "1", "--pace", "60"],
      input: (first.joined(separator: "\n") + "\n").utf8, in: sandbox)
    let second = try PipedRun(
      [Program.tiny, "--only", "1", "--pace", "60"], input: "Soft water.\n\n".utf8, in: sandbox)
    #expect(second.text.contains("first key idea at once; last time 11"))
  }

  @Test("is one of four", arguments: ["45", "0", "x"])
  func misuse(pace: String) throws {
    let run = try PipedRun([Program.tiny, "--pace", pace], input: "".utf8, in: try Sandbox())
    #expect(run.status == 64)
    for rung in ["120", "90", "60", "30"] { #expect(run.errors.contains(rung)) }
  }
}
