import Foundation
import Testing

@Suite("docs/scenarios.md")
struct DocumentedCommandsTests {
  /// The commands of the section for authors, in order.
  private func commands() throws -> [String] {
    let file = Program.checkout.appendingPathComponent("docs/scenarios.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "## In a quarter of an hour"))
    let end = try #require(text.range(of: "## A whole one"))
    var isCommand = false
    return text[start.upperBound..<end.lowerBound].split(separator: "\n").compactMap { raw in
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("```") {
        isCommand = line == "```sh"
        return nil
      }
      return isCommand ? line : nil
    }
  }

  @Test("has commands that work as they are written")
  func run() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.file(
      "article.txt", "Q: What is tea?\nA: Tea is a drink made from leaves in hot water.\n".utf8)
    let folder = URL(fileURLWithPath: try Program.path()).deletingLastPathComponent().path
    let commands = try commands()
    #expect(commands.count >= 7)
    for command in commands {
      let run = try PipedRun(
        ["-c", "PATH=\(folder):$PATH; \(command)"], input: "".utf8, in: sandbox,
        program: "/bin/sh")
      #expect(run.status == 0, "\(command)\n\(run.text)\(run.errors)")
    }
  }
}
