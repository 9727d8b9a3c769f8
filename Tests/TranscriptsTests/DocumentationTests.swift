import Foundation
import Interview
import Testing
import Transcripts

@Suite("The description of the format")
struct DocumentationTests {
  @Test("shows a session as it is written")
  func example() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/transcripts.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```jsonl\n").dropFirst()
    let example = try #require(blocks.first?.components(separatedBy: "```").first)
    #expect(example == String(decoding: try lines(oneOfEach), as: UTF8.self))
  }
}
