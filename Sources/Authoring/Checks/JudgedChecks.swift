import Scenario
import Scoring

/// What shows only when the scenario judges its own texts.
enum JudgedChecks {
  static func problems(
    in question: Question, of scenario: Scenario, by rubric: Rubric
  ) -> [Problem] {
    scenario.languages.flatMap { modelAnswer(of: question, in: $0, rubric) }
      + giveaways(in: question, of: scenario, rubric) + twins(in: question)
  }

  /// Bonus concepts are what even a model answer may leave out.
  private static func modelAnswer(
    of question: Question, in language: Language, _ rubric: Rubric
  ) -> [Problem] {
    guard let answer = question.modelAnswer.texts[language] else { return [] }
    let judgement = rubric.judge(answer)
    let missed = question.concepts.filter {
      $0.tier != .bonus && judgement.credit(for: $0.id) == 0
    }
    let asserted = question.misconceptions.filter { judgement.asserted.contains($0.id) }
    return missed.map { concept in
      let nearest = rubric.nearMiss(for: concept.id, in: answer)?.explanation
      let way =
        concept.match.isEmpty ? "write a 'match' for it" : "add a way of saying it to 'match'"
      return Problem(
        .warning, at: concept.place,
        "the model answer (\(language.rawValue)) does not earn the concept '\(concept.id)'",
        reason: nearest ?? "nothing of it was found", mend: "say it in the model answer, or \(way)")
    }
      + asserted.map { misconception in
        Problem(
          .warning, at: misconception.place,
          "the model answer (\(language.rawValue)) asserts the misconception '\(misconception.id)'",
          mend: "write its 'match' more closely")
      }
  }

  private static func giveaways(
    in question: Question, of scenario: Scenario, _ rubric: Rubric
  ) -> [Problem] {
    question.concepts.flatMap { concept in
      [("pump", concept.pump), ("hint", concept.hint)].compactMap { name, text -> Problem? in
        let languages = scenario.languages.filter { language in
          guard let said = text?.texts[language] else { return false }
          // As a question it would earn nothing anyway.
          let statement = String(said.map { $0 == "?" || $0 == "？" ? "." : $0 })
          return rubric.judge(statement).credit(for: concept.id) > 0
        }
        guard !languages.isEmpty else { return nil }
        let codes = languages.map(\.rawValue).joined(separator: ", ")
        return Problem(
          .warning, at: concept.place,
          "the \(name) of '\(concept.id)' (\(codes)) gives the answer away",
          reason: "said as a statement, it earns the concept itself",
          mend: "point at it without its words")
      }
    }
  }

  /// Concepts that no test tells apart are probably one.
  private static func twins(in question: Question) -> [Problem] {
    let earning = question.concepts.map { concept in
      Set(question.tests.indices.filter { question.tests[$0].earns.contains(concept.id) })
    }
    var problems: [Problem] = []
    for second in question.concepts.indices {
      for first in 0..<second where earning[first] == earning[second] && earning[first].count > 1 {
        problems.append(
          Problem(
            .warning, at: question.concepts[second].place,
            "every test earns '\(question.concepts[first].id)' and "
              + "'\(question.concepts[second].id)' together",
            reason: "nothing shows that they are two concepts",
            mend: "add a test that says just one of them, or make them one"))
      }
    }
    return problems
  }
}
