import Foundation
import Publishing
import SchemaValidator
import Scenario
import Testing
import Transcripts

@Suite("A session as JSON")
struct SessionDocumentTests {
  private static func validator() throws -> SchemaValidator {
    try SchemaValidator(
      String(
        contentsOf: checkout.appendingPathComponent("docs/export.schema.json"), encoding: .utf8))
  }

  @Test("fits docs/export.schema.json", arguments: Language.allCases)
  func schema(language: Language) throws {
    let account = try TeaSession(tail: hostile, language: language).account()
    #expect(try Self.validator().faults(inJSON: SessionDocument(account).json()) == [])
  }

  @Test("of the shipped sessions fits the schema, too")
  func shipped() throws {
    let archive = Archive(checkout.appendingPathComponent("transcripts"))
    let sessions = try archive.sessions()
    #expect(sessions.count == 2)
    for session in sessions {
      let contents = try JournalContents(readingFrom: session.url)
      let transcript = try #require(Transcript(contents.events, id: session.id))
      let json = try SessionDocument(SessionAccount(transcript)).json()
      #expect(try Self.validator().faults(inJSON: json) == [])
    }
  }

  @Test(
    "the schema refuses what is no session",
    arguments: [
      ("{}", "/: required"), (#"{"format":"other"}"#, "enum"), (#"{"more":1}"#, "unknown more"),
      (#"{"score":101}"#, "range"), (#"{"started":"yesterday"}"#, "pattern"),
    ])
  func refusals(json: String, fault: String) throws {
    let faults = try Self.validator().faults(inJSON: json)
    let word = fault.split(separator: " ").last.map(String.init) ?? ""
    #expect(faults.contains { $0.contains(word) })
  }

  @Test("tells what became of every concept, and gives every text as it was")
  func content() throws {
    let json = try SessionDocument(TeaSession(tail: hostile).account()).json()
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let questions = try #require(root["questions"] as? [[String: Any]])
    let concepts = try #require(questions.first?["concepts"] as? [[String: Any]])
    #expect(concepts.map { $0["id"] as? String } == ["water", "pot", "leaves"])
    #expect(concepts.map { $0["help"] as? String } == ["unaided", "prompted", "missed"])
    let answers = try #require(questions.first?["answers"] as? [[String: Any]])
    let text = try #require(answers.first?["text"] as? String)
    #expect(text.unicodeScalars.elementsEqual(TeaSession(tail: hostile).first.unicodeScalars))
    // Somebody will print it.
    #expect(!json.unicodeScalars.contains { "\u{1B}\u{202E}".unicodeScalars.contains($0) })
  }
}
