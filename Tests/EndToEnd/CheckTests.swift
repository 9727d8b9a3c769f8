import Foundation
import Testing

@Suite("viva check")
struct CheckCommandTests {
  @Test("passes the shipped scenarios, without an error")
  func shipped() throws {
    let folder = Program.checkout.appendingPathComponent("scenarios").path
    let run = try PipedRun("check", folder, input: "".utf8, in: Sandbox())
    #expect(run.status == 0)
    #expect(!run.text.contains(": error:"))
    #expect(run.errors.isEmpty)
  }

  @Test("ends in 1 after an error, having shown every problem of every file")
  func errors() throws {
    let sandbox = try Sandbox()
    let one = try sandbox.file("one.yaml", "viva: 1\nidd: x\n".utf8)
    let run = try PipedRun("check", one, Program.tiny, input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(
      run.text.contains("one.yaml:2:1: error: unknown key 'idd' in a scenario\n 2 | idd: x\n"))
    #expect(run.text.contains("tiny.yaml: 2 questions"))
  }

  @Test("speaks JSON, one object a line")
  func json() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.file("one.yaml", "viva: 1\nidd: x\n".utf8)
    let run = try PipedRun("check", file, "--json", input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    let objects = try run.output.split(separator: 0x0A).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
    #expect(objects.last?["severity"] as? String == "summary")
    #expect(objects.dropLast().allSatisfy { $0["severity"] as? String == "error" })
    #expect(objects.contains { $0["line"] as? Int == 2 && $0["column"] as? Int == 1 })
  }

  @Test("says that there is nothing to check, or no such file")
  func nothing() throws {
    let sandbox = try Sandbox()
    let none = try PipedRun("check", input: "".utf8, in: sandbox)
    #expect(none.status == 1)
    #expect(none.errors.contains("there is nothing to check"))
    let missing = try PipedRun("check", "nowhere.yaml", input: "".utf8, in: sandbox)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere.yaml"))
  }
}
