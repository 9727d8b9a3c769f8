import Scenario

/// What a person wants to drill: the word may name a scenario, a question or a concept.
struct DrillSubject {
  private let word: String?
  private let scenarioName: String?
  private let surroundings: Surroundings
  private let library: ScenarioLibrary

  init(_ word: String?, scenario: String?, _ surroundings: Surroundings) {
    self.word = word
    scenarioName = scenario
    self.surroundings = surroundings
    library = ScenarioLibrary(surroundings)
  }

  /// The scenario, and which of its concepts are meant.
  /// - Throws: ``Failure`` where nothing is named so.
  func found() throws -> (Scenario, (Question, Concept) -> Bool) {
    guard let word else { return (try scenario(scenarioName), { _, _ in true }) }
    if scenarioName == nil, ScenarioLibrary.isPath(word) || library.names.contains(word) {
      return (try scenario(word), { _, _ in true })
    }
    let scenario = try scenario(scenarioName)
    if scenario.question(withID: word) != nil {
      return (scenario, { question, _ in question.id == word })
    }
    if scenario.questions.contains(where: { $0.concept(withID: word) != nil }) {
      return (scenario, { _, concept in concept.id == word })
    }
    let ids = scenario.questions.flatMap { [$0.id] + $0.concepts.map(\.id) } + library.names
    let nearest = ids.nearest(to: word).map { "; did you mean '\($0)'?" } ?? ""
    throw Failure(
      "no scenario, question or concept is named '\(word)'\(nearest) "
        + "('viva drill --scenario NAME \(word)' looks in another scenario)")
  }

  private func scenario(_ name: String?) throws -> Scenario {
    try library.personalScenario(name ?? ScenarioLibrary.defaultName, surroundings)
  }
}
