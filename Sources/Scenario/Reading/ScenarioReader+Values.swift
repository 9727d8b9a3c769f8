extension ScenarioReader {
  /// The values of a mapping, after its keys have been checked against its shape.
  mutating func fields(of node: YAMLNode, as shape: Shape) -> Fields? {
    let known = shape.required + shape.optional
    guard case .mapping(let pairs) = node.content else {
      if node.content != .refused {
        report(
          at: node, "\(shape.name) is a mapping, not \(node.description)",
          mend:
            "write its keys and values: \(shape.required.map { "\($0): …" }.joined(separator: ", "))"
        )
      }
      return nil
    }
    for pair in pairs where !known.contains(pair.key) {
      problems.add(
        Problem(
          at: pair.keyPlace, "unknown key \(pair.key.quoted) in \(shape.name)",
          mend: known.nearest(to: pair.key).map { "did you mean '\($0)'?" }
            ?? "\(shape.name) has the keys \(known.joined(separator: ", "))"))
    }
    let fields = Fields(pairs: pairs)
    for key in shape.required where fields[key] == nil {
      report(at: node, "\(shape.name) has no '\(key)'", mend: "add '\(key): …'")
    }
    return fields
  }

  /// The text of a scalar without the spaces around it.
  mutating func string(_ field: Field?, mend: String) -> String? {
    guard let field else { return nil }
    guard case .scalar(let text) = field.node.content else {
      wrongType(field, "a text", mend: mend)
      return nil
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else {
      report(at: field.node, "'\(field.key)' is empty", mend: mend)
      return nil
    }
    return trimmed
  }

  /// The nodes of a list; a single text counts as a list of one.
  mutating func list(_ field: Field?, mend: String, mayBeEmpty: Bool = false) -> [YAMLNode] {
    guard let field else { return [] }
    switch field.node.content {
    case .sequence(let nodes) where !nodes.isEmpty || mayBeEmpty: return nodes
    case .sequence, .scalar(""): report(at: field.node, "'\(field.key)' is empty", mend: mend)
    case .scalar: return [field.node]
    case .mapping, .refused: wrongType(field, "a list", mend: mend)
    }
    return []
  }

  mutating func integer(_ field: Field?, in range: ClosedRange<Int>, unit: String) -> Int? {
    guard let field else { return nil }
    if case .scalar(let text) = field.node.content, let value = Int(text), range.contains(value) {
      return value
    }
    wrongType(
      field, "a whole number of \(unit)",
      mend: "write a number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  mutating func boolean(_ field: Field?) -> Bool? {
    guard let field else { return nil }
    switch field.node.content {
    case .scalar("true"): return true
    case .scalar("false"): return false
    case .scalar, .sequence, .mapping, .refused:
      wrongType(field, "true or false", mend: "write 'true' or 'false'")
      return nil
    }
  }

  mutating func language(_ field: Field?) -> Language? {
    let known = Language.allCases.map(\.rawValue).joined(separator: " or ")
    guard let code = string(field, mend: "write \(known)"), let field else { return nil }
    if let language = Language(rawValue: code) { return language }
    report(at: field.node, "unknown language \(code.quoted)", mend: "write \(known)")
    return nil
  }

  mutating func tier(_ field: Field?) -> Tier? {
    let tiers = Tier.allCases.map(\.rawValue)
    let all = tiers.joined(separator: ", ")
    guard let name = string(field, mend: "write one of \(all)"), let field else { return nil }
    if let tier = Tier(rawValue: name) { return tier }
    report(
      at: field.node, "unknown tier \(name.quoted)",
      mend: tiers.nearest(to: name).map { "did you mean '\($0)'?" } ?? "write one of \(all)")
    return nil
  }

  mutating func wrongType(_ field: Field, _ expected: String, mend: String) {
    guard field.node.content != .refused else { return }
    report(
      at: field.node, "'\(field.key)' must be \(expected), not \(field.node.description)",
      mend: mend)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = unicodeScalars.first?.value, let last = unicodeScalars.last?.value else {
      return self
    }
    // Nearly every text is clean already: asking Unicode's tables is slow. The last white space in
    // Unicode is U+3000.
    let isClean: (UInt32) -> Bool = { $0 > 0x20 && $0 < 0x80 || $0 > 0x3000 }
    if isClean(first), isClean(last) { return self }
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return start == startIndex && index(after: end) == endIndex ? self : String(self[start...end])
  }
}
