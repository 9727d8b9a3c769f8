/// The keys of one kind of mapping: the scenario format at a glance.
package struct Shape: Sendable {
  /// The kind with its article, for a sentence.
  var name: String
  /// Keys that must be there.
  package var required: [String]
  /// Keys that may be there.
  package var optional: [String] = []

  /// The whole file.
  package static let scenario = Shape(
    name: "a scenario",
    required: ["viva", "id", "title", "languages", "questions"],
    optional: ["follow-ups", "glossary"])

  /// One of `questions`.
  package static let question = Shape(
    name: "a question",
    required: ["id", "ask", "time", "model-answer", "concepts"],
    optional: ["was", "rephrase", "follow-ups", "subjects", "misconceptions", "tests"])

  /// One of a question's `concepts`.
  package static let concept = Shape(
    name: "a concept",
    required: ["id", "tier", "gloss"],
    optional: ["was", "match", "about", "naming", "pump", "hint", "prompt"])

  /// One of a question's `misconceptions`.
  package static let misconception = Shape(
    name: "a misconception",
    required: ["id", "gloss", "challenge", "correction"],
    optional: ["match", "about", "corrected-by"])

  /// One of a question's `tests`.
  package static let sampleAnswer = Shape(
    name: "a test",
    required: ["answer", "earns"],
    optional: ["lang", "misconceptions"])
}

/// The values of a mapping whose keys have been checked.
struct Fields {
  var pairs: [YAMLNode.Pair]

  subscript(key: String) -> Field? {
    for pair in pairs where pair.key == key { return Field(key: key, node: pair.value) }
    return nil
  }
}

/// A value and the key it stands under.
struct Field {
  var key: String
  var node: YAMLNode
}
