import Authoring
import Foundation
import Scenario
import SchemaValidator
import Testing
import Yams

@Suite("The JSON Schema of the format")
struct SchemaTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")

  private static func validator() throws -> SchemaValidator {
    try SchemaValidator(ScenarioSchema.json())
  }

  @Test("lies beside the scenarios as 'viva schema' prints it")
  func file() throws {
    let file = Self.folder.appendingPathComponent(ScenarioSchema.fileName)
    #expect(try String(contentsOf: file, encoding: .utf8) == ScenarioSchema.json())
  }

  private static let shapes: [(name: String?, shape: Shape)] = [
    (nil, .scenario), ("question", .question), ("concept", .concept),
    ("misconception", .misconception), ("test", .sampleAnswer),
  ]

  @Test("has the reader's keys and no other", arguments: shapes)
  func keys(name: String?, shape: Shape) throws {
    let schema = try Self.validator().definition(name)
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(shape.required + shape.optional))
    #expect(Set(schema["required"] as? [String] ?? []) == Set(shape.required))
    #expect(schema["additionalProperties"] as? Bool == false)
  }

  private static let scenarios =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test("takes every shipped scenario, which names it for editors", arguments: scenarios)
  func shipped(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    #expect(text.hasPrefix("# yaml-language-server: $schema=\(ScenarioSchema.fileName)\n"))
    #expect(try Self.validator().faults(inYAML: text) == [])
  }

  /// A change to a scenario, and whether it can still be used.
  struct Change: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var isFine: Bool

    init(_ old: String, _ new: String, isFine: Bool = false) {
      self.old = old
      self.new = new
      self.isFine = isFine
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  @Test(
    "agrees with the reader",
    arguments: [
      Change("title: Tea", "title: {en: Tea}", isFine: true),
      Change("title: Tea", "title: 1984", isFine: true),
      Change("title: Tea", "title: {fr: Thé}"),
      Change("title: Tea", "title: [Tea]"),
      Change("title: Tea", "titel: Tea"),
      Change("title: Tea", "title: ''"),
      Change("title: Tea\n", ""),
      Change("viva: 1", "viva: one"),
      Change("viva: 1", "viva: 2"),
      Change("id: tea", "id: Green Tea"),
      Change("id: tea", "id: green-tea-2", isFine: true),
      Change("languages: [en]", "languages: en", isFine: true),
      Change("languages: [en]", "languages: [en, zh]", isFine: true),
      Change("languages: [en]", "languages: [fr]"),
      Change("languages: [en]", "languages: []"),
      Change("languages: [en]", "languages: [en]\nfollow-ups: 2", isFine: true),
      Change("languages: [en]", "languages: [en]\nfollow-ups: 21"),
      Change("languages: [en]", "languages: [en]\nfollow-ups: many"),
      Change("glossary:", "glossary: []\nother:"),
      Change("cool: [cool, 70]", "cool: cool", isFine: true),
      Change("cool: [cool, 70]", "cool: []"),
      Change("cool: [cool, 70]", "cool: [cool, [70]]"),
      Change("time: 60", "time: 0"),
      Change("time: 60", "time: 3601"),
      Change("time: 60", "time: a minute"),
      Change("time: 60", "time: 60\n    subjects: [[cool, tea]]", isFine: true),
      Change("time: 60", "time: 60\n    subjects: [cool, tea]"),
      Change("time: 60", "time: 60\n    misconceptions: []", isFine: true),
      Change("tier: core", "tier: bonus", isFine: true),
      Change("tier: core", "tier: vital"),
      Change("match: <tea> <cool>", "match: [<tea> <cool>, water <cool>]", isFine: true),
      Change("match: <tea> <cool>", "match: {a: b}"),
      Change("match: <tea> <cool>", "match: <tea> <cool>\n        naming: true", isFine: true),
      Change("match: <tea> <cool>", "match: <tea> <cool>\n        naming: perhaps"),
      Change("match: <tea> <cool>", "match: <tea> <cool>\n        about: tea", isFine: true),
      Change("earns: [cool]", "earns: cool", isFine: true),
      Change("earns: [cool]", "earns: []", isFine: true),
      Change("earns: [cool]", "earn: [cool]"),
      Change("earns: [cool]", "earns: [cool]\n        lang: zh", isFine: true),
      Change("earns: [cool]", "earns: [cool]\n        lang: fr"),
    ])
  func agreement(change: Change) throws {
    let text = Self.sample.replacingOccurrences(of: change.old, with: change.new)
    #expect(text != Self.sample)
    let scenario = Scenario.read(Array(text.utf8), file: "tea.yaml").scenario
    #expect((scenario != nil) == change.isFine)
    #expect(try Self.validator().faults(inYAML: text).isEmpty == change.isFine)
  }

  @Test("and the reader both take the sample that the changes start from")
  func sampleIsFine() throws {
    #expect(Scenario.read(Array(Self.sample.utf8), file: "tea.yaml").problems == [])
    #expect(try Self.validator().faults(inYAML: Self.sample) == [])
  }

  private static let sample = """
    viva: 1
    id: tea
    title: Tea
    languages: [en]
    glossary:
      tea: [tea, greens]
      cool: [cool, 70]
    questions:
      - id: brewing
        ask: How is it brewed?
        time: 60
        model-answer: The tea wants cool water.
        concepts:
          - id: cool
            tier: core
            gloss: The water is cool.
            match: <tea> <cool>
        tests:
          - answer: The tea wants it cool.
            earns: [cool]

    """
}
