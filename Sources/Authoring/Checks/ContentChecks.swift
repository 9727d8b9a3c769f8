import Scenario

/// What a scenario lacks, as far as it can be seen without judging anything.
enum ContentChecks {
  static func problems(in scenario: Scenario) -> [Problem] {
    scenario.questions.flatMap { question in
      [noCore(question), noTests(question)].compactMap { $0 }
        + silentConcepts(question) + untestedConcepts(question)
        + untestedLanguages(question, scenario)
    }
  }

  private static func noCore(_ question: Question) -> Problem? {
    guard !question.concepts.contains(where: { $0.tier == .core }) else { return nil }
    return Problem(
      .warning, at: question.place, "the question '\(question.id)' has no core concept",
      reason: "the interviewer follows up on core concepts first, and they make most of the score",
      mend: "write 'tier: core' in what every good answer must say")
  }

  private static func noTests(_ question: Question) -> Problem? {
    guard question.tests.isEmpty else { return nil }
    return Problem(
      .warning, at: question.place, "the question '\(question.id)' has no tests",
      reason: "without sample answers nobody knows how it grades",
      mend: "add 'tests:' with a good, a partial and a wrong answer")
  }

  private static func silentConcepts(_ question: Question) -> [Problem] {
    question.concepts.filter { concept in
      concept.tier == .core && concept.pump == nil && concept.hint == nil && concept.prompt == nil
    }
    .map { concept in
      Problem(
        .warning, at: concept.place, "the core concept '\(concept.id)' is never asked for",
        reason: "it has neither pump nor hint nor prompt",
        mend: "add 'prompt:' with a question whose answer it is")
    }
  }

  private static func untestedConcepts(_ question: Question) -> [Problem] {
    guard !question.tests.isEmpty else { return [] }
    let earned = Set(question.tests.flatMap(\.earns))
    return question.concepts.filter { !earned.contains($0.id) }.map { concept in
      Problem(
        .warning, at: concept.place, "no test earns the concept '\(concept.id)'",
        mend: "add a test with an answer that says it")
    }
  }

  private static func untestedLanguages(_ question: Question, _ scenario: Scenario) -> [Problem] {
    guard !question.tests.isEmpty, scenario.languages.count > 1 else { return [] }
    return scenario.languages.filter { language in
      !question.tests.contains { ($0.language ?? .spoken(in: $0.answer)) == language }
    }
    .map { language in
      Problem(
        .warning, at: question.place,
        "the question '\(question.id)' has no test in '\(language.rawValue)'",
        mend: "add an answer as people give it in that language")
    }
  }
}

extension Language {
  /// The language that a text is mostly written in.
  fileprivate static func spoken(in text: String) -> Language {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } ? .chinese : .english
  }
}
