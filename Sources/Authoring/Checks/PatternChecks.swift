import Scenario

/// Patterns that can never match, and glossary entries that nobody uses.
enum PatternChecks {
  static func problems(in scenario: Scenario) -> [Problem] {
    var problems: [Problem] = []
    let saysNothing = Set(scenario.glossary.filter { !Self.canBeSaid($0) }.map(\.id))
    for question in scenario.questions {
      let subjects = Set(question.subjects.flatMap { $0 })
      for concept in question.concepts {
        problems += concept.match.compactMap { problem($0, saysNothing) }
        problems += Self.problems(of: concept.about, subjects, at: concept.place)
      }
      for misconception in question.misconceptions {
        problems += misconception.match.compactMap { problem($0, saysNothing) }
        problems += Self.problems(of: misconception.about, subjects, at: misconception.place)
      }
    }
    return problems + unusedEntries(in: scenario)
  }

  /// Whether an entry has a term that is looked for, and not only exclusions and marks.
  private static func canBeSaid(_ entry: GlossaryEntry) -> Bool {
    entry.terms.contains { term in
      !term.value.hasPrefix("-") && (term.value.includedEntry != nil || term.value.hasWords)
    }
  }

  private static func problem(
    _ pattern: Located<Pattern>, _ saysNothing: Set<String>
  ) -> Problem? {
    let elements = pattern.value.elements
    let excluded = elements.filter { $0.requirement == .absent }.flatMap(\.alternatives)
    for element in elements where element.requirement != .absent {
      if element.alternatives.allSatisfy(excluded.contains) {
        return Problem(
          at: pattern.place,
          "the pattern can never match: it wants '\(element.source)' and excludes it",
          mend: "leave out one of the two")
      }
      let isSilent = element.alternatives.allSatisfy { alternative in
        alternative.steps.contains { $0.isSilent(saysNothing) }
      }
      if isSilent {
        return Problem(
          at: pattern.place,
          "the pattern can never match: '\(element.source)' has no word to look for",
          mend: "name an entry with terms that are no exclusions, or write words")
      }
    }
    return nil
  }

  private static func problems(
    of about: [String], _ subjects: Set<String>, at place: Place
  ) -> [Problem] {
    about.filter { !subjects.contains($0) }.map { id in
      Problem(
        .warning, at: place, "'about: \(id)' has no effect",
        reason: "only members of the question's 'subjects' are told apart",
        mend: "add a group with '\(id)' and its rivals to 'subjects', or leave 'about' out")
    }
  }

  private static func unusedEntries(in scenario: Scenario) -> [Problem] {
    let patterns = scenario.questions.flatMap { question in
      question.concepts.flatMap(\.match) + question.misconceptions.flatMap(\.match)
    }
    let derives = scenario.questions.contains { question in
      question.concepts.contains { $0.match.isEmpty }
        || question.misconceptions.contains { $0.match.isEmpty }
    }
    // A derived pattern takes whatever entry its gloss happens to name.
    if derives { return [] }
    var used = Set(patterns.flatMap(\.value.references))
    used.formUnion(scenario.questions.flatMap { $0.subjects.flatMap { $0 } })
    for entry in scenario.glossary { used.formUnion(entry.terms.compactMap(\.value.includedEntry)) }
    return scenario.glossary.filter { !used.contains($0.id) }.compactMap { entry in
      entry.terms.first.map {
        Problem(
          .warning, at: $0.place, "no pattern names the glossary entry '\(entry.id)'",
          mend: "write <\(entry.id)> in a pattern, or leave the entry out")
      }
    }
  }
}

extension Pattern.Step {
  fileprivate func isSilent(_ saysNothing: Set<String>) -> Bool {
    guard case .oneOf(let terms) = self else { return false }
    return terms.allSatisfy { term in
      switch term {
      case .entry(let id): saysNothing.contains(id)
      case .words(let words): !words.hasWords
      }
    }
  }
}

extension String {
  /// Whether there is anything in it that an answer's words could be.
  fileprivate var hasWords: Bool { contains { $0.isLetter || $0.isNumber } }
}
