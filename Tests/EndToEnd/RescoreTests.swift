import Foundation
import Interview
import Testing

@Suite("Judging old answers anew")
struct RescoreTests {
  private static func scenario(_ sandbox: Sandbox) -> URL {
    sandbox.folder.appendingPathComponent("data/viva/scenarios/tiny.yaml")
  }

  private static func change(_ sandbox: Sandbox) throws {
    let file = scenario(sandbox)
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = text.replacingOccurrences(
      of: "[filter <water>, 过滤]", with: "[filter <water>, 过滤, 'lid is on']")
    try Data(changed.utf8).write(to: file)
  }

  @Test("by an unchanged scenario changes no byte", arguments: [["last"], ["--all"]])
  func unchanged(which: [String]) throws {
    let sandbox = try ReviewTests.home()
    let before = try Data(contentsOf: sandbox.session())
    let run = try PipedRun(["rescore"] + which, input: "".utf8, in: sandbox)
    #expect(run.status == 0)
    #expect(run.text.contains("0 understood differently; nothing to add."))
    #expect(try Data(contentsOf: sandbox.session()) == before)
  }

  @Test("by a changed one tells what changes, alters nothing, and adds it once")
  func changed() throws {
    let sandbox = try ReviewTests.home()
    let before = try Data(contentsOf: sandbox.session())
    try Self.change(sandbox)
    let dry = try PipedRun("rescore", "--dry-run", input: "".utf8, in: sandbox)
    #expect(dry.text.contains("85.7 → 100 (+14.3)"))
    #expect(dry.text.contains("+ It is filtered.  (supporting) gained — “lid is on”"))
    #expect(try Data(contentsOf: sandbox.session()) == before)

    let run = try PipedRun("rescore", "--all", input: "".utf8, in: sandbox)
    #expect(run.text.contains("1 understood differently; their new judgements were added."))
    let after = try Data(contentsOf: sandbox.session())
    #expect(after.starts(with: before))
    let added = try sandbox.events().filter { $0.name == "rejudged" }
    #expect(added.count == 1)
    _ = try PipedRun("rescore", "--all", input: "".utf8, in: sandbox)
    #expect(try Data(contentsOf: sandbox.session()) == after)

    let review = try PipedRun("review", "--question", "1", input: "".utf8, in: sandbox)
    #expect(review.text.contains("The interview itself gave 85.7"))
    #expect(review.text.contains("100 of 100"))
  }

  @Test("passes over what it cannot judge, and names it")
  func passedOver() throws {
    let sandbox = try ReviewTests.home()
    try FileManager.default.removeItem(at: Self.scenario(sandbox))
    let run = try PipedRun("rescore", "--all", input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains("the scenario 'tiny' is not found"))
    let found = try PipedRun(
      "rescore", "--all", "--scenario", Program.tiny, input: "".utf8, in: sandbox)
    #expect(found.status == 0)
    let both = try PipedRun("rescore", "last", "--all", input: "".utf8, in: sandbox)
    #expect(both.status == 64)
  }

  @Test("leaves a session alone that another viva has open")
  func inUse() throws {
    let sandbox = try ReviewTests.home([])
    for session in try sandbox.sessions() { try FileManager.default.removeItem(at: session) }
    let interview = try PseudoTerminal(["tiny"], in: sandbox)
    interview.awaitPrompt()
    interview.say("I use soft water. The lid is on.")
    let before = try Data(contentsOf: sandbox.session())
    try Self.change(sandbox)
    let run = try PipedRun("rescore", input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains("open in another viva"))
    #expect(try Data(contentsOf: sandbox.session()) == before)
  }
}
