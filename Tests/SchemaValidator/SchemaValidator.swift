import Foundation
import Yams

/// Holds values against a JSON Schema, as far as Viva's own schemas use it.
package struct SchemaValidator {
  private let root: [String: Any]

  package struct NotAnObject: Error {}

  package init(_ json: String) throws {
    guard let root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    else { throw NotAnObject() }
    self.root = root
  }

  /// One of the definitions, or the whole where the name is nil.
  package func definition(_ name: String?) throws -> [String: Any] {
    guard let name else { return root }
    guard let found = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
      throw NotAnObject()
    }
    return found
  }

  /// What in a YAML document does not fit: paths and words of the schema.
  package func faults(inYAML text: String) throws -> [String] {
    try faults(Yams.load(yaml: text) ?? NSNull(), root, at: "")
  }

  /// What in a JSON document does not fit: paths and words of the schema.
  package func faults(inJSON text: String) throws -> [String] {
    try faults(JSONSerialization.jsonObject(with: Data(text.utf8)), root, at: "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) throws -> [String] {
    var found: [String] = []
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init)
      found += try faults(value, definition(name), at: path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let fits = try choices.contains { try faults(value, $0, at: path).isEmpty }
      if !fits { found.append("\(path): anyOf") }
    }
    if let type = schema["type"] {
      let types = type as? [String] ?? [type as? String ?? ""]
      if !types.contains(where: { Self.is(value, $0) }) { found.append("\(path): type \(types)") }
    }
    if let values = schema["enum"] as? [String], !values.contains("\(value)") {
      found.append("\(path): enum")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(path): pattern")
    }
    if let number = value as? Double ?? (value as? Int).map(Double.init) {
      let least = schema["minimum"] as? Double ?? -.infinity
      let range = least...(schema["maximum"] as? Double ?? .infinity)
      if !range.contains(number) { found.append("\(path): range") }
    }
    if let items = value as? [Any] { found += try faults(of: items, schema, at: path) }
    if let object = value as? [String: Any] { found += try faults(of: object, schema, at: path) }
    return found
  }

  private func faults(
    of items: [Any], _ schema: [String: Any], at path: String
  ) throws -> [String] {
    var found: [String] = []
    if items.count < schema["minItems"] as? Int ?? 0 { found.append("\(path): minItems") }
    guard let item = schema["items"] as? [String: Any] else { return found }
    for (index, value) in items.enumerated() {
      found += try faults(value, item, at: "\(path)/\(index)")
    }
    return found
  }

  private func faults(
    of object: [String: Any], _ schema: [String: Any], at path: String
  ) throws -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var found = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
      .map { "\(path): required \($0)" }
    for (key, value) in object {
      if let property = properties[key] {
        found += try faults(value, property, at: "\(path)/\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(path): unknown \(key)")
      } else if let other = schema["additionalProperties"] as? [String: Any] {
        found += try faults(value, other, at: "\(path)/\(key)")
      }
    }
    return found
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "number": value is Int || value is Double
    case "boolean": value is Bool
    default: false
    }
  }
}
