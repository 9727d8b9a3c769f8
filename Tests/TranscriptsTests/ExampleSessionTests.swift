import Foundation
import Testing
import Transcripts

@Suite("The sessions that come with the repository")
struct ExampleSessionTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("transcripts")

  /// Just the two that are shipped: a person's own sessions lie in the same folder.
  private static let names = [
    "20261124T040432Z-multimodal-deeb", "20261124T040434Z-multimodal-30e5",
  ]

  @Test("are read by today's reader, whole and closed", arguments: names)
  func reading(name: String) throws {
    let file = Self.folder.appendingPathComponent(name + ".jsonl")
    let contents = try JournalContents(readingFrom: file)
    #expect(contents.notices == [])
    let transcript = try #require(Transcript(contents.events, id: name))
    #expect(transcript.state == .closed)
    #expect(transcript.turns.count == 3)
    let rendering = Self.folder.appendingPathComponent(name + ".md")
    let utc = try #require(TimeZone(identifier: "UTC"))
    #expect(try transcript.markdown(in: utc) == String(contentsOf: rendering, encoding: .utf8))
  }
}
