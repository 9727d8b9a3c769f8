import Foundation
import Interview
import Scenario
import Scoring

/// The rubrics of a scenario, each compiled when its question is first judged: nothing heavy stands
/// before the first prompt.
final class RubricShelf: @unchecked Sendable {
  // Compiled rubrics are shared between the threads of `viva score`; the lock guards them.
  private let lock = NSLock()
  private var rubrics: [String: Rubric] = [:]
  private let glossary: [GlossaryEntry]

  init(_ scenario: Scenario) { glossary = scenario.glossary }

  func rubric(for question: Question) -> Rubric {
    lock.withLock {
      if let rubric = rubrics[question.id] { return rubric }
      let rubric = Rubric(question: question, glossary: glossary)
      rubrics[question.id] = rubric
      return rubric
    }
  }

  var judge: Interviewer.Judge {
    { question, answer, reply, timing in
      self.rubric(for: question).judge(answer, to: reply, timing: timing)
    }
  }
}
