import Interview
import Scenario
import Scoring

/// Why a concept was not credited, and what would have earned it.
package struct Why: Equatable, Sendable {
  package var concept: String
  package var tier: Tier
  /// Where it was credited all the same: the words, and in which answer.
  package var earned: Place?
  /// The nearest that was said; nil where nothing came near.
  package var nearest: Nearest?
  /// Nil where it is earned, and where no phrase could be proved.
  package var proposal: Proposal?

  /// Words in one of the answers.
  package struct Place: Equatable, Sendable {
    /// The answer's index.
    package var answer: Int
    package var evidence: [Evidence]
  }

  package struct Nearest: Equatable, Sendable {
    /// The answer's index.
    package var answer: Int
    package var sentence: Evidence
    package var miss: NearMiss
  }

  /// A phrase that earns the concept, proved by judging the changed answer.
  package struct Proposal: Equatable, Sendable {
    /// What is done to the answer.
    package enum Change: String, Equatable, Sendable {
      /// The phrase stands for the sentence that does not count.
      case instead
      /// It follows the nearest sentence.
      case after
      /// It comes last, or first.
      case last, first
    }

    /// The answer's index.
    package var answer: Int
    /// The phrase as a sentence.
    package var phrase: String
    package var change: Change
    /// The whole changed answer.
    package var text: String
    /// Where the phrase stands in it, in Unicode scalars.
    package var place: Range<Int>
    /// The question's score before, and with the changed answer.
    package var before: Double
    package var after: Double
    /// Ids of other concepts that come with it.
    package var along: [String]
  }
}

/// An answer, and what it replied to.
package struct Said: Equatable, Sendable {
  package var text: String
  /// The follow-up that it answers; nil for the question itself.
  package var reply: Reply?
  package var language: Language

  package init(_ text: String, to reply: Reply? = nil, language: Language) {
    self.text = text
    self.reply = reply
    self.language = language
  }
}
