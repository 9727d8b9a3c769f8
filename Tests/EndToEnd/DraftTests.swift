import Foundation
import Testing

@Suite("viva draft")
struct DraftCommandTests {
  private static let article = """
    Q: What is tea?
    A: Tea is a drink made from leaves. The leaves are steeped in hot water for some minutes.
    """

  @Test("writes a scenario that can be interviewed on, from the standard input")
  func draft() throws {
    let sandbox = try Sandbox()
    let run = try PipedRun("draft", "-", "-o", "tea", input: Self.article.utf8, in: sandbox)
    #expect(run.status == 0)
    #expect(run.errors.contains("1 questions, 2 concepts"))
    #expect(try PipedRun("check", input: "".utf8, in: sandbox).status == 0)
    #expect(try PipedRun("interview", "tea", input: "/quit\n".utf8, in: sandbox).status == 0)
    let again = try PipedRun("draft", "-", "-o", "tea", input: Self.article.utf8, in: sandbox)
    #expect(again.status == 1)
    #expect(again.errors.contains("is there already"))
  }

  @Test("writes nothing where it finds nothing, and says why")
  func nothing() throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder.appendingPathComponent("x.yaml").path
    let run = try PipedRun(
      "draft", "-", "-o", path, input: "No questions here.\n".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains("no questions with answers"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
