import Foundation
import Testing

@Suite("viva scenarios")
struct ScenariosTests {
  /// A line of `--json`.
  struct Entry: Decodable {
    var name: String
    var path: String
    var from: String
    var hidesShipped: Bool
    var usable: Bool
    var questions: Int?
    var languages: [String]?
    var minutes: Int?
    var lastScore: Double?
  }

  private func entries(_ run: PipedRun) throws -> [String: Entry] {
    let entries = try run.output.split(separator: 0x0A).map {
      try JSONDecoder().decode(Entry.self, from: Data($0))
    }
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })
  }

  private func put(_ file: String, as name: String, in sandbox: Sandbox) throws -> URL {
    let folder = sandbox.folder.appendingPathComponent("data/viva/scenarios", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appendingPathComponent(name)
    try FileManager.default.copyItem(at: URL(fileURLWithPath: file), to: url)
    return url
  }

  @Test("lists every shipped scenario, ready for 'viva interview'")
  func shipped() throws {
    let sandbox = try Sandbox()
    let files = try FileManager.default
      .contentsOfDirectory(atPath: Program.checkout.appendingPathComponent("scenarios").path)
      .filter { $0.hasSuffix(".yaml") }
    let run = try PipedRun("scenarios", "--json", input: "".utf8, in: sandbox)
    #expect(run.status == 0)
    let entries = try entries(run)
    #expect(Set(entries.keys) == Set(files.map { String($0.dropLast(5)) }))
    #expect(entries.values.allSatisfy { $0.from == "shipped" && $0.usable && !$0.hidesShipped })
    let multimodal = try #require(entries["multimodal"])
    #expect(multimodal.questions == 5)
    #expect(multimodal.languages == ["en", "zh"])
    #expect(multimodal.lastScore == nil)
  }

  @Test("puts one's own before the shipped one of that name, and says so")
  func ownBeforeShipped() throws {
    let sandbox = try Sandbox()
    let own = try put(Program.tiny, as: "multimodal.yaml", in: sandbox)
    let entry = try #require(
      try entries(PipedRun("scenarios", "--json", input: "".utf8, in: sandbox))["multimodal"])
    #expect(entry.path == own.path)
    #expect(entry.from == "own")
    #expect(entry.hidesShipped)
    #expect(entry.questions == 2)
    let list = try PipedRun("scenarios", input: "".utf8, in: sandbox)
    #expect(list.text.contains("yours, before the shipped one"))
  }

  @Test("knows the last score, once there is one")
  func lastScore() throws {
    let sandbox = try Sandbox()
    _ = try put(Program.tiny, as: "tiny.yml", in: sandbox)
    let answers = WholeInterviewTests.english.map { $0 + "\n" }.joined()
    let interview = try PipedRun("interview", "tiny", input: answers.utf8, in: sandbox)
    #expect(interview.status == 0)
    let entry = try #require(
      try entries(PipedRun("scenarios", "--json", input: "".utf8, in: sandbox))["tiny"])
    #expect(entry.lastScore == 100)
    #expect(!entry.hidesShipped)
  }

  @Test("names a file that cannot be used, and goes on with the others")
  func broken() throws {
    let sandbox = try Sandbox()
    _ = try put(Program.tiny, as: "tiny.yaml", in: sandbox)
    let folder = sandbox.folder.appendingPathComponent("data/viva/scenarios")
    try Data("viva: 1\n".utf8).write(to: folder.appendingPathComponent("half.yaml"))
    let run = try PipedRun("scenarios", folder.path, input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.text.contains("tiny"))
    #expect(run.errors.contains("half.yaml has 4 errors; 'viva check' shows where"))
  }

  @Test("says which place is not there")
  func missing() throws {
    let run = try PipedRun("scenarios", "nowhere", input: "".utf8, in: Sandbox())
    #expect(run.status == 1)
    #expect(run.errors.contains("there is no file or folder 'nowhere'"))
  }
}
