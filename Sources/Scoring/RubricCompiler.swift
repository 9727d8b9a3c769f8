import Scenario

/// Gathers the terms of a question's patterns, and what the patterns look for.
struct RubricCompiler {
  private(set) var terms = Terms()
  private(set) var sought = Sought()
  private var glossary: [String: GlossaryEntry] = [:]
  private var compiled: Set<String> = []

  init(glossary: [GlossaryEntry]) {
    for entry in glossary { self.glossary[entry.id] = entry }
  }

  mutating func compile(_ patterns: [Pattern]) -> [CompiledPattern] {
    patterns.map { compile($0) }
  }

  private mutating func compile(_ pattern: Pattern) -> CompiledPattern {
    var compiled = CompiledPattern(isWide: pattern.isWide)
    for element in pattern.elements {
      let number = sought.number(of: element.alternatives.map { compile($0.steps) })
      if element.requirement == .absent {
        compiled.unwanted.append(number)
      } else {
        compiled.wanted.append(.init(requirement: element.requirement, number: number))
        compiled.asksForDenial = compiled.asksForDenial || element.requirement == .denied
      }
    }
    return compiled
  }

  private mutating func compile(_ steps: [Pattern.Step]) -> [Sought.Step] {
    var compiled: [Sought.Step] = []
    var leaps = false
    for step in steps {
      switch step {
      case .gap: leaps = true
      case .oneOf(let terms):
        compiled.append(Sought.Step(slots: terms.map { slot(of: $0) }, leaps: leaps))
        leaps = false
      }
    }
    return compiled
  }

  mutating func about(_ ids: [String], among subjects: [Lexicon.Slot: Subject]) -> [Subject] {
    ids.compactMap { subjects[slot(of: .entry($0))] }
  }

  mutating func slot(of term: Pattern.Term) -> Lexicon.Slot {
    switch term {
    case .words(let words):
      let slot = terms.slot(named: words)
      if compiled.insert(words).inserted { terms.add(words, to: slot) }
      return slot
    case .entry(let id):
      let slot = terms.slot(named: "<\(id)>")
      if compiled.insert("<\(id)>").inserted {
        for term in ways(of: id, within: []) { terms.add(term, to: slot) }
      }
      return slot
    }
  }

  /// An entry's terms, with those of the entries that it takes in.
  private func ways(of id: String, within outer: Set<String>) -> [String] {
    guard let entry = glossary[id], !outer.contains(id) else { return [] }
    return entry.terms.flatMap { term -> [String] in
      let text = term.value
      guard text.hasPrefix("<"), text.hasSuffix(">") else { return [text] }
      return ways(of: String(text.dropFirst().dropLast()), within: outer.union([id]))
    }
  }
}
