import Foundation
import Interview
import Testing

@Suite("Speak and tap")
struct TapTests {
  @Test("takes the points down that were tapped, and judges what was jotted")
  func whole() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--tap", "--only", "1"], in: sandbox)
    terminal.expect("0 points")
    terminal.expect("Space: new point")
    terminal.type(" ")
    terminal.expect("1 point")
    terminal.type(" ")
    terminal.expect("2 points")
    // One too many is taken back.
    terminal.type(" ")
    terminal.expect("3 points")
    terminal.type("\u{7F}")
    terminal.expect("2 points")
    terminal.type("\r")
    terminal.expect("of 1:00 · first point after")
    terminal.expect("2 points,")
    terminal.expect("one a line")
    terminal.expectLine("1 >")
    terminal.say("soft water")
    terminal.expectLine("2 >")
    terminal.say("eighty degrees")
    terminal.type("\r")
    terminal.expect("What takes the chlorine out?")
    terminal.type("t")
    terminal.expect(">")
    terminal.say("I filter the water.")
    terminal.expect("100 of 100")

    let events = try sandbox.events()
    #expect(events.answers == ["soft water\neighty degrees", "I filter the water."])
    let spoken = events.compactMap { event -> Answering? in
      if case .answered(let answering) = event.body { answering } else { nil }
    }
    let taps = try #require(spoken[0].speech?.taps)
    #expect(taps.count == 2 && taps == taps.sorted())
    #expect(spoken[0].seconds ?? 0 >= taps[1] && spoken[0].pauseBefore == taps[0])
    #expect(spoken[1].speech == nil)
    let measured = events.compactMap { event -> Bool? in
      if case .judged(let judging) = event.body { judging.judgement.delivery.isTimed } else { nil }
    }
    #expect(measured == [true, false])
  }

  @Test("starts over with Ctrl-C, and tells what the window's new width has room for")
  func startOver() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--tap"], in: sandbox)
    terminal.expect("0 points")
    terminal.type(" ")
    terminal.expect("1 point")
    terminal.type("\u{3}")
    terminal.expect("0 points")
    terminal.resize(columns: 40, rows: 24)
    terminal.type(" ")
    terminal.expectScreen("a cut row") { $0.cursorLine.contains("1 point") }
    #expect(terminal.screen.overruns.isEmpty)
    terminal.type("\u{4}")
    terminal.expect("Paused")
    terminal.expectEnd(status: 0)
  }

  @Test("gives way to commands and to typing", arguments: ["/", "t", "\u{1B}"])
  func typing(key: String) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--tap"], in: sandbox)
    terminal.expect("0 points")
    terminal.type(key)
    terminal.awaitPrompt()
    terminal.type(key == "/" ? "hint\r" : "/hint\r")
    terminal.expect("limescale")
    terminal.expect("0 points")
    #expect(try sandbox.events().commands == [.hint])
  }

  @Test("loses nothing that was jotted when the window closes")
  func hangup() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--tap"], in: sandbox)
    terminal.expect("0 points")
    terminal.type(" \r")
    terminal.expectLine("1 >")
    terminal.say("soft water")
    terminal.expectLine("2 >")
    terminal.closeWindow()
    terminal.expectEnd(status: 0)
    #expect(try sandbox.events().answers == ["soft water"])
  }

  @Test("stops and goes on with Ctrl-Z, the row as it was")
  func stop() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--tap"], in: sandbox)
    terminal.expect("0 points")
    terminal.type(" ")
    terminal.expect("1 point")
    terminal.child.signal(SIGTSTP)
    terminal.settle()
    terminal.child.signal(SIGCONT)
    terminal.expect("1 point")
    terminal.type(" ")
    terminal.expect("2 points")
  }

  @Test("speaks Chinese, and takes the wide blank of an input method")
  func chinese() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny, "--tap", "--lang", "zh"], in: sandbox)
    terminal.expect("0 个要点")
    terminal.type("\u{3000}")
    terminal.expect("1 个要点")
    terminal.type("\r")
    terminal.expect("限时 1:00")
    terminal.say("软水")
    terminal.type("\r")
    terminal.expect("温度呢？")
  }

  @Test("without a terminal is a plain interview, and says so")
  func piped() throws {
    let sandbox = try Sandbox()
    let run = try PipedRun([Program.tiny, "--tap"], input: "I use soft water.\n".utf8, in: sandbox)
    #expect(run.errors.contains("--tap needs a terminal"))
    #expect(try sandbox.events().answers == ["I use soft water."])
  }
}
