import Foundation
import Scenario
import Scoring

/// Something that happened in a session. Events are facts: the session's state, its transcript and
/// every figure about it follow from them, and a fold over them is how a session is resumed.
package struct Event: Equatable, Sendable {
  /// Counted from 1 within the session.
  package var sequence: Int
  package var at: Date
  package var body: Body

  package init(sequence: Int, at: Date, body: Body) {
    self.sequence = sequence
    self.at = at
    self.body = body
  }

  package enum Body: Equatable, Sendable {
    case opened(Opening)
    case asked(Asking)
    case answered(Answering)
    case judged(Judging)
    case followedUp(FollowingUp)
    case commanded(Commanding)
    case said(Saying)
    case summarised(Summary)
    case paused
    case resumed(Resuming)
    case closed(Closing)
    case retaken(Retaking)
    case noted(Noting)
    case rejudged(Rejudging)
    case disputed(Disputing)
    /// An event of a later version of Viva, kept as it was read.
    case unknown(name: String)
  }
}

/// How the interviewer behaves.
package enum Mode: String, Codable, CaseIterable, Sendable {
  /// Feedback after every question.
  case coach
  /// Neutral until the closing report, as in a real interview.
  case interview
}

package struct Asking: Equatable, Sendable, Codable {
  package var question: String
  /// Counted from 1, of `of`.
  package var number: Int
  package var of: Int
  package var text: String
  package var language: Language
  /// Whether the person came back to it.
  package var again: Bool

  package init(
    question: String, number: Int, of: Int, text: String, language: Language, again: Bool = false
  ) {
    self.question = question
    self.number = number
    self.of = of
    self.text = text
    self.language = language
    self.again = again
  }
}

package struct Answering: Equatable, Sendable, Codable {
  package var question: String
  package var text: String
  /// Seconds from the interviewer's last words to the end of the answer; nil where nothing was
  /// measured, as in a pipe.
  package var seconds: Double?
  /// Seconds before the first key.
  package var pauseBefore: Double?
  /// How the answer came in, where it was spoken.
  package var speech: Speech?

  package init(
    question: String, text: String, seconds: Double? = nil, pauseBefore: Double? = nil,
    speech: Speech? = nil
  ) {
    self.speech = speech
    self.question = question
    self.text = text
    self.seconds = seconds
    self.pauseBefore = pauseBefore
  }
}

package struct Judging: Equatable, Sendable, Codable {
  package var question: String
  /// The judgement of this one answer; what the question has earned so far is the best of all.
  package var judgement: Judgement
  /// The question's score so far, 0 to 100.
  package var score: Double

  package init(question: String, judgement: Judgement, score: Double) {
    self.question = question
    self.judgement = judgement
    self.score = score
  }
}

package struct FollowingUp: Equatable, Sendable, Codable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case challenge, pump, hint, prompt, deepening
  }

  package var question: String
  package var kind: Kind
  /// The concept, or for a challenge the misconception, that it is about; empty for an open pump
  /// ("could you be more particular?").
  package var target: String
  package var text: String
  package var language: Language
  /// Whether the person asked for it (`/hint`): such a one is not counted against the limit.
  package var requested: Bool

  package init(
    question: String, kind: Kind, target: String, text: String, language: Language,
    requested: Bool = false
  ) {
    self.question = question
    self.kind = kind
    self.target = target
    self.text = text
    self.language = language
    self.requested = requested
  }
}

/// What a person can ask of the interviewer, as a slash command or in words.
package enum Command: String, Codable, CaseIterable, Sendable {
  case help, hint, skip, `repeat`, rephrase, back, answer, score, edit, pause, quit
  /// Said in words only: "I don't know".
  case dontKnow = "dont-know"
}

package struct Commanding: Equatable, Sendable, Codable {
  package var command: Command
  /// What the person typed or said.
  package var text: String

  package init(command: Command, text: String) {
    self.command = command
    self.text = text
  }
}

/// Words of the interviewer that are neither a question nor a follow-up.
package struct Saying: Equatable, Sendable, Codable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case greeting, acknowledgement, repetition, rephrasing, help, modelAnswer, score, forgiveness
    case correction, languageSwitch, notice, farewell
    /// Another candidate's answer, shown for the person to find its flaws.
    case candidate
  }

  package var kind: Kind
  package var text: String
  package var language: Language

  package init(kind: Kind, text: String, language: Language) {
    self.kind = kind
    self.text = text
    self.language = language
  }
}

/// How a question went, at its end.
package struct Summary: Equatable, Sendable, Codable {
  package var question: String
  /// 0 to 100.
  package var score: Double
  /// The best credit of every concept over all answers to the question, in its order.
  package var credits: [Credit]
  /// Ids of the misconceptions that still stand.
  package var standing: [String]
  /// Ids of those that were stated and corrected.
  package var corrected: [String]
  /// One piece of advice on the delivery, at most.
  package var advice: String?
  package var skipped: Bool
  package var language: Language

  package init(
    question: String, score: Double, credits: [Credit], standing: [String], corrected: [String],
    advice: String?, skipped: Bool, language: Language
  ) {
    self.question = question
    self.score = score
    self.credits = credits
    self.standing = standing
    self.corrected = corrected
    self.advice = advice
    self.skipped = skipped
    self.language = language
  }
}

package struct Resuming: Equatable, Sendable, Codable {
  package var version: String
  /// The scenario's hash now, where it is not the one that the session was opened with.
  package var changedScenario: String?

  package init(version: String, changedScenario: String? = nil) {
    self.version = version
    self.changedScenario = changedScenario
  }
}

package struct Closing: Equatable, Sendable, Codable {
  /// The mean of the scores of `questions`, 0 to 100; 0 where there are none.
  package var score: Double
  /// The questions that were answered, skipped or given up, in the session's order; one that was
  /// still open and unanswered when the person stopped is not among them.
  package var questions: [Total]
  /// Seconds from the opening to the close, pauses left out.
  package var seconds: Double

  package struct Total: Equatable, Sendable, Codable {
    package var question: String
    package var score: Double
    package var covered: Int
    package var concepts: Int
    package var answered: Bool

    package init(question: String, score: Double, covered: Int, concepts: Int, answered: Bool) {
      self.question = question
      self.score = score
      self.covered = covered
      self.concepts = concepts
      self.answered = answered
    }
  }

  package init(score: Double, questions: [Total], seconds: Double) {
    self.score = score
    self.questions = questions
    self.seconds = seconds
  }
}
