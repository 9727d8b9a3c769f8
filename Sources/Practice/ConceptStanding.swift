import Foundation
import Scenario

/// How a person stands with one concept, over all sessions.
package struct ConceptStanding: Equatable, Sendable {
  package var question: String
  package var concept: String
  package var tier: Tier
  /// How often it was asked for: in a whole question, or alone.
  package var asked = 0
  /// How often it was said.
  package var said = 0
  /// How often it was said in each language.
  package var saidIn: [Language: Int] = [:]
  /// How often the person says to have said it where the judgement found nothing.
  package var disputed = 0
  /// The help that it took last time.
  package var lastHelp = Help.missed
  /// What FSRS makes of all reviews; nil before the first.
  package var memory: Memory?

  package init(question: String, concept: String, tier: Tier) {
    self.question = question
    self.concept = concept
    self.tier = tier
  }

  /// Takes in one more review, later than all before it.
  package mutating func take(_ review: Review, by scheduler: FSRS) {
    asked += 1
    tier = review.tier
    lastHelp = review.help
    if review.credit > 0 {
      said += 1
      if let language = review.language { saidIn[language, default: 0] += 1 }
    }
    memory = scheduler.memory(after: review.grade, of: memory, at: review.at)
  }

  /// The probability (0…1) that it is recalled at a time; 0 for what was never asked for.
  package func recall(at time: Date, by scheduler: FSRS) -> Double {
    memory.map { scheduler.recall(of: $0, at: time) } ?? 0
  }

  /// Whether it is time to practise it: recall has fallen to where FSRS asks again.
  package func isDue(at time: Date, by scheduler: FSRS) -> Bool {
    memory.map { scheduler.due($0) <= time } ?? false
  }
}
