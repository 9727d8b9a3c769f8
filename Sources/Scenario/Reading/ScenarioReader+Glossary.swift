extension ScenarioReader {
  mutating func glossary(_ field: Field?) -> [GlossaryEntry] {
    guard let field else { return [] }
    guard case .mapping(let pairs) = field.node.content else {
      wrongType(field, "a mapping of ids to lists", mend: "write lines like 'llm: [LLM, 大语言模型]'")
      glossaryNames.isIncomplete = true
      return []
    }
    var names = glossaryNames
    for pair in pairs { defineEntry(pair, in: &names) }
    glossaryNames = names
    let entries = pairs.map { pair in
      GlossaryEntry(id: pair.key, terms: terms(Field(key: pair.key, node: pair.value)))
    }
    for problem in GlossaryCycles(in: entries).problems { problems.add(problem) }
    return entries
  }

  private mutating func defineEntry(_ pair: YAMLNode.Pair, in names: inout Names) {
    if pair.key.isIdentifier {
      define(pair.key, at: pair.keyPlace, in: &names)
    } else {
      problems.add(
        Problem(
          at: pair.keyPlace, "\(pair.key.quoted) cannot be a glossary id",
          mend: PatternError.Fault.badReference(pair.key).mend))
      names.isIncomplete = true
    }
  }

  private mutating func terms(_ field: Field) -> [Located<String>] {
    let mend = "write a list of terms: [LLM, language model, 大语言模型]"
    var terms: [Located<String>] = []
    for node in list(field, mend: mend) {
      guard let term = string(Field(key: field.key, node: node), mend: mend) else { continue }
      if term.utf8.first == UInt8(ascii: "<") || term.utf8.last == UInt8(ascii: ">") {
        checkInclusion(term, at: node)
      }
      terms.append(Located(term, at: node.place))
    }
    return terms
  }

  private mutating func checkInclusion(_ term: String, at node: YAMLNode) {
    if let id = term.includedEntry {
      checkReference(id, to: glossaryNames, at: node.place)
    } else {
      report(
        at: node, "\(term.quoted) is no term and no entry",
        mend: "write <id> alone to take in all terms of another entry")
    }
  }
}

extension String {
  /// The id of the glossary entry that a term takes in: `llm` of `<llm>`; nil for other terms.
  package var includedEntry: String? {
    guard utf8.first == UInt8(ascii: "<"), utf8.last == UInt8(ascii: ">") else { return nil }
    let id = String(dropFirst().dropLast())
    return id.isIdentifier ? id : nil
  }
}
