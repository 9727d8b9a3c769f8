import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// One time that a concept was asked for, and whether it was recalled: what FSRS learns from.
package struct Review: Equatable, Sendable {
  package var question: String
  package var concept: String
  package var tier: Tier
  package var at: Date
  /// From 0 to 1.
  package var credit: Double
  package var help: Help
  /// The language in which it was said; nil where it was not, or the answer is too short to tell.
  package var language: Language?

  package init(
    question: String, concept: String, tier: Tier, at: Date, credit: Double, help: Help,
    language: Language? = nil
  ) {
    self.language = language
    self.question = question
    self.concept = concept
    self.tier = tier
    self.at = at
    self.credit = credit
    self.help = help
  }

  /// A concept that was said in part is graded one lower than the same help would be.
  package var grade: Grade {
    let grade = help.grade
    return credit < 1 ? Grade(rawValue: grade.rawValue - 1) ?? .again : grade
  }
}

/// The help that it took until a concept was said; the least that was enough.
package enum Help: String, Equatable, Sendable, CaseIterable {
  /// Said of one's own accord.
  case unaided
  /// After the interviewer had asked for more about its subject; also in a retake, where it had been
  /// read before, and in a drill, where the question is about it alone.
  case pumped
  /// After its hint or its prompt.
  case prompted
  /// Not said.
  case missed

  package var grade: Grade {
    switch self {
    case .unaided: .easy
    case .pumped: .good
    case .prompted: .hard
    case .missed: .again
    }
  }
}
