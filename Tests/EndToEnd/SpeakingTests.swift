import Foundation
import Interview
import Testing

@Suite("An interviewer who speaks")
struct SpeakingTests {
  @Test("says questions and follow-ups, each in its language, and nothing else")
  func words() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.script("voice", "echo \"$1: $2\" >> said")
    let terminal = try PseudoTerminal([Program.tiny] + programs.speaking, in: sandbox)
    terminal.awaitPrompt()
    programs.wait(for: "the question") {
      programs.text("said").contains("en: Hello, and welcome.")
        && programs.text("said").contains("How do you prepare the water for green tea?")
    }
    terminal.say("/score")
    terminal.say("I use soft water.")
    programs.wait(for: "the follow-up") { programs.text("said").contains("How hot is it?") }
    terminal.say("/quit")
    terminal.expectEnd(status: 0)
    #expect(!programs.text("said").contains("of 100"))
    #expect(!programs.text("said").contains("Core concepts"))
  }

  @Test("says Chinese with a Chinese voice")
  func chinese() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.script("voice", "echo \"$1: $2\" >> said")
    let terminal = try PseudoTerminal(
      [Program.tiny, "--lang", "zh"] + programs.speaking, in: sandbox)
    terminal.awaitPrompt()
    programs.wait(for: "the question") { programs.text("said").contains("泡绿茶，水要怎么准备？") }
    #expect(programs.lines("said").allSatisfy { $0.hasPrefix("zh: ") })
    terminal.say("/quit")
  }

  @Test("never keeps the person waiting, and falls silent at a key")
  func interrupting() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.script("voice", "echo $$ >> speaking; exec sleep 1000")
    let terminal = try PseudoTerminal([Program.tiny] + programs.speaking, in: sandbox)
    // The text and the prompt are there while it speaks.
    terminal.expect("How do you prepare the water for green tea?")
    terminal.awaitPrompt()
    programs.wait(for: "speech") { !programs.lines("speaking").isEmpty }
    terminal.type("I use soft water.")
    programs.expectEnd(ofProcessIn: "speaking")
    // The key that silenced it is part of the answer.
    terminal.expectLine("> I use soft water.")
    terminal.say("")
    programs.wait(for: "the follow-up") { programs.lines("speaking").count > 1 }
    // Nothing speaks on when the program has ended.
    terminal.say("/quit")
    terminal.expectEnd(status: 0)
    programs.expectEnd(ofProcessIn: "speaking")
    #expect(try sandbox.events().answers == ["I use soft water."])
  }

  @Test("that has no voice after all says so once, and the interview goes on")
  func failing() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.script("voice", "echo x >> said; echo 'no sound card' >&2; exit 1")
    let terminal = try PseudoTerminal([Program.tiny] + programs.speaking, in: sandbox)
    terminal.awaitPrompt()
    programs.wait(for: "speech") { !programs.text("said").isEmpty }
    // What a thread has noticed is told with the next turn or the one after.
    terminal.say("I use soft water.")
    terminal.say("Eighty degrees.")
    terminal.expect("no sound card. The questions are not said aloud from here on.")
    terminal.say("I filter the water.")
    terminal.say("/quit")
    terminal.expectEnd(status: 0)
    #expect(programs.lines("said") == ["x"])
    #expect(try sandbox.events().answers.count == 3)
  }
}
