import Foundation
import Interview
import Scenario
import Testing

@Suite("The five questions")
struct FiveQuestionsTests {
  private static func shipped() throws -> Scenario {
    let file = Program.checkout.appendingPathComponent("scenarios/multimodal.yaml")
    return try #require(Scenario.read(Array(Data(contentsOf: file)), file: file.path).scenario)
  }

  @Test(
    "are asked by viva alone, and their model answers earn nearly all there is",
    arguments: [
      ("en", "coach"), ("en", "interview"), ("zh", "coach"), ("zh", "interview"),
    ])
  func modelAnswers(language: String, mode: String) throws {
    let scenario = try Self.shipped()
    let spoken: Language = language == "zh" ? .chinese : .english
    let answers = scenario.questions.map {
      $0.modelAnswer[spoken].replacingOccurrences(of: "\n", with: " ")
    }
    let sandbox = try Sandbox()
    let run = try PipedRun(
      ["--lang", language, "--mode", mode, "--follow-ups", "0"],
      input: answers.map { $0 + "\n" }.joined().utf8, in: sandbox)
    #expect(run.status == 0)
    let events = try sandbox.events()
    #expect(events.questions == scenario.questions.map(\.id))
    #expect(events.questions.count == 5)
    let closing = try #require(events.closing)
    #expect(closing.score >= 90)
    #expect(closing.questions.allSatisfy { $0.score >= 80 })
  }

  @Test("can be spoken through at a terminal with help at every step", arguments: ["en", "zh"])
  func terminal(language: String) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(["--lang", language], in: sandbox, size: (40, 24))
    terminal.awaitPrompt()
    for _ in 1...5 {
      for line in ["/hint", language == "en" ? "I don't know" : "不知道", "/score"] {
        terminal.say(line)
      }
      #expect(terminal.child.poll() == nil)
      terminal.say("/skip")
    }
    terminal.expectEnd(status: 0)
    #expect(terminal.screen.overruns.allSatisfy { $0.contains("/viva-e2e-") || $0.hasPrefix("> ") })
    #expect(try sandbox.events().closing?.score == 0)
    #expect(try sandbox.events().questions.count == 5)
  }
}
