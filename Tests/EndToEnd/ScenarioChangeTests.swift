import Foundation
import Testing
import Transcripts

@Suite("A session whose scenario")
struct ScenarioChangeTests {
  private func paused(_ sandbox: Sandbox) throws -> (scenario: String, session: String) {
    let text = try Data(contentsOf: URL(fileURLWithPath: Program.tiny))
    let scenario = try sandbox.file("mine.yaml", text)
    let run = try PipedRun(scenario, input: "Green tea.\n".utf8, in: sandbox)
    let session = try sandbox.session().deletingPathExtension().lastPathComponent
    #expect(run.text.contains("viva resume \(session) --scenario \(scenario)"))
    return (scenario, session)
  }

  @Test("was given as a file says how to go on with that file")
  func hint() throws {
    let sandbox = try Sandbox()
    let (scenario, session) = try paused(sandbox)
    let run = try PipedRun("resume", session, "--scenario", scenario, input: "".utf8, in: sandbox)
    #expect(run.status == 0)
    #expect(!run.text.contains("has changed"))
  }

  @Test("is not found says so, and how to read the session without it")
  func missing() throws {
    let sandbox = try Sandbox()
    let (_, session) = try paused(sandbox)
    let run = try PipedRun("resume", input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains("--scenario FILE"))
    #expect(run.errors.contains("viva show \(session)"))
    #expect(try PipedRun("show", session, input: "".utf8, in: sandbox).text.contains("Green tea."))
  }

  @Test("has changed says so, keeps what was judged, and goes on")
  func changed() throws {
    let sandbox = try Sandbox()
    let (scenario, session) = try paused(sandbox)
    let before = try sandbox.events()
    let text = try String(contentsOfFile: scenario, encoding: .utf8)
    _ = try sandbox.file("mine.yaml", (text + "# later\n").utf8)
    let run = try PipedRun("resume", session, "--scenario", scenario, input: "".utf8, in: sandbox)
    #expect(run.status == 0)
    #expect(run.text.contains("The scenario has changed"))
    #expect(try sandbox.events().starts(with: before))
  }
}
