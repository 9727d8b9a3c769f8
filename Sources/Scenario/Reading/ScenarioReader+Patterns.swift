extension ScenarioReader {
  /// The patterns of a `match`, one a line.
  mutating func patterns(_ field: Field?) -> [Located<Pattern>] {
    var patterns: [Located<Pattern>] = []
    let mend = "write patterns, one a line: - <llm> <frozen>"
    for node in list(field, mend: mend) {
      guard let text = string(Field(key: "match", node: node), mend: mend) else { continue }
      if let pattern = pattern(text, at: node) {
        patterns.append(Located(pattern, at: node.place))
      }
    }
    return patterns
  }

  private mutating func pattern(_ text: String, at node: YAMLNode) -> Pattern? {
    do throws(PatternError) {
      let pattern = try Pattern(parsing: text)
      checkReferences(of: pattern, at: node)
      return pattern
    } catch {
      problems.add(
        Problem(
          at: place(of: error.offset, in: text, at: node.place), error.fault.message,
          mend: error.fault.mend))
      return nil
    }
  }

  private mutating func checkReferences(of pattern: Pattern, at node: YAMLNode) {
    for id in pattern.references where !glossaryNames.contains(id) {
      let text = pattern.source
      let offset = text.scalarOffset(of: "<\(id)>") ?? 0
      checkReference(
        id, to: glossaryNames, at: place(of: offset, in: text, at: node.place))
    }
  }

  /// Where a scalar of a text stands in the file: exact for a text written in one line without
  /// escapes, otherwise the beginning of the text.
  private mutating func place(of offset: Int, in text: String, at place: Place) -> Place {
    var rest = source.line(place.line).unicodeScalars.dropFirst(place.column - 1)
    var start = place.column
    if let quote = rest.first, quote == "'" || quote == "\"", quote != text.unicodeScalars.first {
      rest.removeFirst()
      start += 1
    }
    guard rest.starts(with: text.unicodeScalars) else { return place }
    return Place(file: place.file, line: place.line, column: start + offset)
  }
}

extension String {
  /// Where `part` first stands, in Unicode scalars.
  fileprivate func scalarOffset(of part: String) -> Int? {
    let scalars = Array(unicodeScalars)
    let wanted = Array(part.unicodeScalars)
    return scalars.indices.first { scalars[$0...].starts(with: wanted) }
  }
}
