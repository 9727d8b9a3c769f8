import Foundation
import Scenario

/// The scenario format as JSON Schema, for editors that complete keys and underline what is wrong.
///
/// Which keys there are, and which must be there, is the reader's to say (``Shape``); a test holds
/// the rest to the reader too. What a schema cannot say (ids that must exist, patterns, cycles) is
/// left to `viva check`.
package enum ScenarioSchema {
  /// Where it lies in a checkout and under `share/viva`.
  package static let fileName = "scenario.schema.json"

  /// The whole document, ending in a line feed.
  /// - Throws: Never for this format: Foundation's encoder declares it.
  package static func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Document()), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    func encode(to encoder: any Encoder) throws {
      try ScenarioSchema.scenario.encode(to: encoder)
      var words = encoder.container(keyedBy: JSONSchema.Key.self)
      try words.encode(
        "https://json-schema.org/draft/2020-12/schema", forKey: JSONSchema.Key("$schema"))
      try words.encode("A scenario of Viva", forKey: JSONSchema.Key("title"))
      try words.encode(ScenarioSchema.definitions, forKey: JSONSchema.Key("$defs"))
    }
  }

  private static let definitions: [String: JSONSchema] = [
    "question": question, "concept": concept, "misconception": misconception, "test": test,
    "text": .any([
      text("One text, in the scenario's first language."),
      .object(
        Language.allCases.map {
          .init($0.rawValue, "The text in this language.", text("In this language."))
        }, required: []),
    ]),
    "id": .matching(
      "^[a-z0-9][a-z0-9-]{0,63}$", described: "Lower-case letters, digits and hyphens."),
    "ids": .listOf(.reference("id"), mayBeEmpty: true),
    "entries": .listOf(text("The id of a glossary entry.")),
    "patterns": .listOf(
      text("<a> <b>: near one another; a|b: or; \"a .. b\": in this order; -x: not there.")),
  ]

  private static func text(_ description: String) -> JSONSchema { .text(described: description) }

  private static func object(_ shape: Shape, _ properties: [JSONSchema.Property]) -> JSONSchema {
    .object(properties, required: shape.required)
  }

  private static let scenario = object(
    .scenario,
    [
      .init("viva", "Version of the format.", .integer(1...1)),
      .init("id", "Stands in transcripts and on the command line.", .reference("id")),
      .init("title", "What people see.", .reference("text")),
      .init(
        "languages", "The languages of the texts; the first is for plain strings.",
        .listOf(.oneOf(Language.allCases.map(\.rawValue)))),
      .init("follow-ups", "Follow-ups a question at the most; 3 unless given.", .integer(0...20)),
      .init(
        "glossary", "Terms with all ways of saying them; patterns write <id>.",
        .dictionary(
          keys: #"^[A-Za-z0-9\u0080-\uffff-]+$"#,
          .listOf(text("A way of saying it; -x: not inside x; <id>: all of another entry.")))),
      .init(
        "questions", "In the order in which they are asked.",
        .array(.reference("question"), mayBeEmpty: false)),
    ])

  private static let question = object(
    .question,
    [
      .init("id", "What --only takes.", .reference("id")),
      .init("was", "Ids that the question had before.", .reference("ids")),
      .init("ask", "The question as an interviewer says it.", .reference("text")),
      .init("rephrase", "The question from another side.", .reference("text")),
      .init("time", "Seconds that a good answer takes.", .integer(1...3600)),
      .init("follow-ups", "Follow-ups at the most.", .integer(0...20)),
      .init(
        "subjects", "Groups of glossary ids that are easily mixed up.",
        .array(.array(text("A glossary id."), mayBeEmpty: false), mayBeEmpty: false)),
      .init("model-answer", "What a strong candidate says.", .reference("text")),
      .init(
        "concepts", "What an answer should say.",
        .array(.reference("concept"), mayBeEmpty: false)),
      .init(
        "misconceptions", "False claims that the interviewer challenges.",
        .array(.reference("misconception"), mayBeEmpty: true)),
      .init(
        "tests", "Sample answers with what they must earn.",
        .array(.reference("test"), mayBeEmpty: true)),
    ])

  private static let concept = object(
    .concept,
    [
      .init("id", "Stands in transcripts: a person's progress goes by it.", .reference("id")),
      .init("was", "Ids that the concept had before.", .reference("ids")),
      .init(
        "tier", "core weighs 3, supporting 1, bonus 1 on top.",
        .oneOf(Tier.allCases.map(\.rawValue))),
      .init("gloss", "The claim in one sentence.", .reference("text")),
      .init("about", "Glossary ids: whom it must be said of.", .reference("entries")),
      .init("naming", "Whether the name alone earns it.", .boolean),
      .init("match", "Ways of saying it, one pattern a line.", .reference("patterns")),
      .init("pump", "Opens the topic and gives nothing away.", .reference("text")),
      .init("hint", "Points closer, without the answer's words.", .reference("text")),
      .init("prompt", "A question whose answer is the concept.", .reference("text")),
    ])

  private static let misconception = object(
    .misconception,
    [
      .init("id", "Stands in transcripts.", .reference("id")),
      .init("gloss", "The false claim in one sentence.", .reference("text")),
      .init("about", "Glossary ids: whom it must be said of.", .reference("entries")),
      .init("match", "Ways of saying it, one pattern a line.", .reference("patterns")),
      .init("challenge", "What the interviewer says on hearing it.", .reference("text")),
      .init("correction", "What is true instead.", .reference("text")),
      .init("corrected-by", "Concepts that show it put right.", .reference("ids")),
    ])

  private static let test = object(
    .sampleAnswer,
    [
      .init("answer", "What a person might say.", text("What a person might say.")),
      .init("lang", "The answer's language.", .oneOf(Language.allCases.map(\.rawValue))),
      .init("earns", "Ids of all concepts that it must earn.", .reference("ids")),
      .init("misconceptions", "Ids of those that it asserts.", .reference("ids")),
    ])
}
