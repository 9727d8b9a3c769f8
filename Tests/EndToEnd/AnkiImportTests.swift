import Foundation
import Testing

/// A Python that has Anki's own importer: `VIVA_PYTHON`, or `python3` of the PATH.
private let pythonWithAnki: String? = {
  let environment = ProcessInfo.processInfo.environment
  let folders = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
  let candidates = [environment["VIVA_PYTHON"]].compactMap { $0 } + folders
  return candidates.first { path in
    guard FileManager.default.isExecutableFile(atPath: path) else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-c", "import anki.collection"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}()

@Suite(
  "An export in Anki",
  .enabled(
    if: pythonWithAnki != nil,
    "no python3 here can import anki: pip install anki, or name one with VIVA_PYTHON"))
struct AnkiImportTests {
  private struct Import: Decodable {
    struct Note: Decodable {
      var guid: String
      var type: String
      var deck: String
      var fields: [String]
      var tags: [String]
      var cards: Int
      var question: String
    }

    var isHTML: Bool
    var new: Int
    var updated: Int
    var skipped: Int
    var notes: [Note]
  }

  private func importing(_ file: String, in sandbox: Sandbox) throws -> Import {
    let script = Program.checkout.appendingPathComponent("Tests/EndToEnd/import-into-anki.py").path
    let program = try #require(pythonWithAnki)
    let run = try PipedRun(
      [script, file, sandbox.folder.path + "/collection.anki2"], input: "".utf8, in: sandbox,
      program: program)
    try #require(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode(Import.self, from: run.output)
  }

  @Test("is there as notes with their types, fields, tags and deck; importing it again adds none")
  func journey() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--lang", "en", "--only", "water", "--follow-ups", "0",
      answers: ["The water is soft. <script>alert(1)</script>"], in: sandbox)
    _ = try PipedRun("export", "-o", "tea.anki.txt", input: "".utf8, in: sandbox)
    let first = try importing("tea.anki.txt", in: sandbox)
    #expect(first.isHTML && first.skipped == 0)
    #expect(first.new == first.notes.count)
    #expect(first.notes.allSatisfy { $0.deck == "Viva::Making tea" && $0.cards >= 1 })
    let question = try #require(first.notes.first { $0.guid == "viva/tiny/water/question/en" })
    #expect(question.type == "Basic")
    #expect(question.fields[0] == "How do you prepare the water for green tea?")
    #expect(
      question.tags == ["viva::kind::question", "viva::question::water", "viva::scenario::tiny"])
    let eighty = try #require(first.notes.first { $0.guid == "viva/tiny/water/concept/eighty/en" })
    #expect(eighty.type == "Cloze" && eighty.tags.contains("viva::tier::core"))
    #expect(eighty.question.contains("cloze") && !eighty.question.contains("eighty degrees"))
    // What was said already is no card of its own.
    #expect(!first.notes.contains { $0.guid == "viva/tiny/water/concept/soft/en" })

    let second = try importing("tea.anki.txt", in: sandbox)
    #expect(second.new == 0 && second.notes.count == first.notes.count)
  }

  @Test("of a later session brings the same notes up to date")
  func update() throws {
    let sandbox = try Sandbox()
    func practise(_ answer: String) throws -> Import {
      _ = try PipedRun.interview(
        "--lang", "en", "--only", "water", "--follow-ups", "0", answers: [answer], in: sandbox)
      _ = try PipedRun("export", "last", "-o", "tea.anki.txt", input: "".utf8, in: sandbox)
      return try importing("tea.anki.txt", in: sandbox)
    }
    let first = try practise("The water is soft.")
    let second = try practise("I filter the water.")
    // The question's card has another part in bold now; soft water is a card that was not there.
    #expect(second.updated >= 1 && second.notes.count > first.notes.count)
    #expect(Set(second.notes.map(\.guid)).count == second.notes.count)
  }

  @Test("in Chinese is Chinese")
  func chinese() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--lang", "zh", "--only", "water", "--follow-ups", "0", answers: ["要用软水。"], in: sandbox)
    _ = try PipedRun("export", "-o", "tea.anki.txt", input: "".utf8, in: sandbox)
    let notes = try importing("tea.anki.txt", in: sandbox).notes
    #expect(notes.allSatisfy { $0.deck == "Viva::泡茶" && $0.guid.hasSuffix("/zh") })
    #expect(notes.contains { $0.type == "Cloze" && $0.fields[0].contains("{{c1::") })
  }
}
