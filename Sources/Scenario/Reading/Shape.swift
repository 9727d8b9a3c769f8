/// The keys of one kind of mapping: the scenario format at a glance.
struct Shape {
  /// The kind with its article, for a sentence.
  var name: String
  var required: [String]
  var optional: [String] = []

  static let scenario = Shape(
    name: "a scenario",
    required: ["viva", "id", "title", "languages", "questions"],
    optional: ["follow-ups", "glossary"])

  static let question = Shape(
    name: "a question",
    required: ["id", "ask", "time", "model-answer", "concepts"],
    optional: ["rephrase", "follow-ups", "subjects", "misconceptions", "tests"])

  static let concept = Shape(
    name: "a concept",
    required: ["id", "tier", "gloss", "match"],
    optional: ["about", "naming", "pump", "hint", "prompt"])

  static let misconception = Shape(
    name: "a misconception",
    required: ["id", "gloss", "match", "challenge", "correction"],
    optional: ["about", "corrected-by"])

  static let sampleAnswer = Shape(
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
