import Foundation
import Testing

@Suite("Writing a scenario")
struct WritingTests {
  @Test("new, check, try, save and interview follow one another")
  func journey() throws {
    let sandbox = try Sandbox()
    let new = try PipedRun(
      "new", "databases", "--title", "Databases", "--lang", "en,zh", input: "".utf8, in: sandbox)
    #expect(new.status == 0)
    #expect(new.errors.contains("viva try databases"))
    let check = try PipedRun("check", input: "".utf8, in: sandbox)
    #expect(check.status == 0)
    #expect(check.text.contains("databases.yaml: 1 question, 2 concepts; 6 tests, all pass"))
    let bench = try PipedRun(
      "try", "databases", input: "Let the water cool.\n:save -cool-water\n:test\n".utf8,
      in: sandbox)
    #expect(bench.status == 0)
    #expect(bench.text.contains("Saved as a test of 'first': earns []"))
    #expect(bench.text.contains("7 tests: 6 pass, 1 fail"))
    let interview = try PipedRun(
      "interview", "databases", input: "/quit\n".utf8, in: sandbox)
    #expect(interview.status == 0)
  }

  @Test("new writes over nothing unless it is forced to")
  func force() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.file("mine.yaml", "mine".utf8)
    let refused = try PipedRun("new", file, input: "".utf8, in: sandbox)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("is there already"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try PipedRun("new", file, "--force", input: "".utf8, in: sandbox).status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("viva: 1"))
  }

  @Test("try reads the file again when it has changed, and keeps the last good text")
  func changes() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.file("tiny.yaml", Data(contentsOf: URL(fileURLWithPath: Program.tiny)))
    let terminal = try PseudoTerminal(["try", file], in: sandbox)
    terminal.expect("try>")
    terminal.type("Soft water, boiling.\r")
    terminal.expect("Score")
    try Data("viva: 1\n".utf8).write(to: URL(fileURLWithPath: file))
    terminal.type("Soft water, once more.\r")
    terminal.expect("what it said before counts")
    terminal.type(":quit\r")
    #expect(terminal.expectEnd(status: 0))
  }

  @Test("explain speaks JSON, and names what there is instead of a wrong question")
  func explain() throws {
    let sandbox = try Sandbox()
    let run = try PipedRun(
      "explain", Program.tiny, "1", "--json", input: "I pour boiling water.".utf8, in: sandbox)
    #expect(run.status == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(object["question"] as? String == "water")
    #expect((object["concepts"] as? [[String: Any]])?.isEmpty == false)
    let wrong = try PipedRun("explain", Program.tiny, "watr", input: "x".utf8, in: sandbox)
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("did you mean 'water'?"))
  }
}
