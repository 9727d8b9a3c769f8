/// A piece of JSON Schema (draft 2020-12): just the words of it that the scenario format needs.
indirect enum JSONSchema: Encodable, Sendable {
  /// A scalar that is read as text; YAML makes numbers and truth values of some.
  case text(described: String)
  /// A text that matches a regular expression.
  case matching(String, described: String)
  case oneOf([String])
  case integer(ClosedRange<Int>)
  case boolean
  case array(JSONSchema, mayBeEmpty: Bool)
  /// A mapping of known keys.
  case object([Property], required: [String])
  /// A mapping whose keys the author chooses.
  case dictionary(keys: String, JSONSchema)
  case any([JSONSchema])
  case reference(String)

  struct Property: Sendable {
    var key: String
    var summary: String
    var value: JSONSchema

    init(_ key: String, _ summary: String, _ value: JSONSchema) {
      self.key = key
      self.summary = summary
      self.value = value
    }
  }

  /// One value, or a list of them: a list of one may be written without brackets.
  static func listOf(_ item: JSONSchema, mayBeEmpty: Bool = false) -> JSONSchema {
    .any([item, .array(item, mayBeEmpty: mayBeEmpty)])
  }

  /// A word of JSON Schema, or a key of the format.
  struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ word: String) { stringValue = word }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var words = encoder.container(keyedBy: Key.self)
    try encode(into: &words)
  }

  private func encode(into words: inout KeyedEncodingContainer<Key>) throws {
    switch self {
    case .text(let description):
      try words.encode(["string", "number", "boolean"], forKey: Key("type"))
      try words.encode(#"\S"#, forKey: Key("pattern"))
      try words.encode(description, forKey: Key("description"))
    case .matching(let pattern, let description):
      // An id may look like a number: `404`.
      try words.encode(["string", "integer"], forKey: Key("type"))
      try words.encode(pattern, forKey: Key("pattern"))
      try words.encode(description, forKey: Key("description"))
    case .oneOf(let values):
      try words.encode(values, forKey: Key("enum"))
    case .integer(let range):
      try words.encode("integer", forKey: Key("type"))
      try words.encode(range.lowerBound, forKey: Key("minimum"))
      try words.encode(range.upperBound, forKey: Key("maximum"))
    case .boolean:
      try words.encode("boolean", forKey: Key("type"))
    case .array(let item, let mayBeEmpty):
      try words.encode("array", forKey: Key("type"))
      try words.encode(item, forKey: Key("items"))
      if !mayBeEmpty { try words.encode(1, forKey: Key("minItems")) }
    case .object(let properties, let required):
      try encode(properties, required: required, into: &words)
    case .dictionary(let keys, let value):
      try words.encode("object", forKey: Key("type"))
      try words.encode(["pattern": keys], forKey: Key("propertyNames"))
      try words.encode(value, forKey: Key("additionalProperties"))
    case .any(let choices):
      try words.encode(choices, forKey: Key("anyOf"))
    case .reference(let name):
      try words.encode("#/$defs/\(name)", forKey: Key("$ref"))
    }
  }

  private func encode(
    _ properties: [Property], required: [String], into words: inout KeyedEncodingContainer<Key>
  ) throws {
    try words.encode("object", forKey: Key("type"))
    try words.encode(false, forKey: Key("additionalProperties"))
    if !required.isEmpty { try words.encode(required, forKey: Key("required")) }
    var table = words.nestedContainer(keyedBy: Key.self, forKey: Key("properties"))
    for property in properties {
      try table.encode(Described(property), forKey: Key(property.key))
    }
  }

  /// A property's schema with what the editor shows beside it.
  private struct Described: Encodable {
    var property: Property

    init(_ property: Property) { self.property = property }

    func encode(to encoder: any Encoder) throws {
      var words = encoder.container(keyedBy: Key.self)
      try property.value.encode(into: &words)
      try words.encode(property.summary, forKey: Key("description"))
    }
  }
}
