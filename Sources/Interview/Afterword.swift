import Scenario
import Scoring

// What is added to a session after it was held. None of it changes what the interview itself
// recorded: a retake earns nothing for the session's score, and a new judgement stands beside the
// old one.

extension Event.Body {
  /// Whether it is added to a session and no part of the interview itself.
  package var isAfterword: Bool {
    switch self {
    case .retaken, .noted, .rejudged, .disputed: true
    case .opened, .asked, .answered, .judged, .followedUp, .commanded, .said, .summarised, .paused,
      .resumed, .closed, .unknown:
      false
    }
  }
}

/// Why a session was held, where it was no interview.
package enum Occasion: String, Codable, CaseIterable, Sendable {
  /// Single concepts, asked one by one.
  case drill
  /// An answer that was given elsewhere and brought in as a recording or a text.
  case imported
  /// A flawed answer was shown, and the person looked for its flaws.
  case examination
}

/// An answer given again, in the review or a drill, and how it was understood.
package struct Retaking: Equatable, Sendable, Codable {
  package var question: String
  package var text: String
  package var language: Language
  /// Of this answer alone.
  package var judgement: Judgement
  /// Of this answer alone, 0 to 100.
  package var score: Double
  /// Of the scenario that it was judged by.
  package var contentHash: String
  /// Seconds from the prompt to the end of the answer; nil where nothing was measured.
  package var seconds: Double?
  /// Seconds before the first key or word.
  package var pauseBefore: Double?
  /// Seconds that the person had, where the answer was to fit into a time.
  package var limit: Int?
  /// Words that the person was to do without.
  package var without: [String]?
  /// How the answer came in, where it was spoken.
  package var speech: Speech?

  package init(
    question: String, text: String, language: Language, judgement: Judgement, score: Double,
    contentHash: String, seconds: Double? = nil, pauseBefore: Double? = nil, limit: Int? = nil,
    without: [String]? = nil, speech: Speech? = nil
  ) {
    self.question = question
    self.text = text
    self.language = language
    self.judgement = judgement
    self.score = score
    self.contentHash = contentHash
    self.seconds = seconds
    self.pauseBefore = pauseBefore
    self.limit = limit
    self.without = without
    self.speech = speech
  }
}

/// A remark of the person's own on a question.
package struct Noting: Equatable, Sendable, Codable {
  package var question: String
  package var text: String

  package init(question: String, text: String) {
    self.question = question
    self.text = text
  }
}

/// An old answer judged by the scenario as it is today.
package struct Rejudging: Equatable, Sendable, Codable {
  package var question: String
  /// The number (`seq`) of the event with the answer.
  package var answer: Int
  package var judgement: Judgement
  /// Of this answer alone, 0 to 100.
  package var score: Double
  /// Of the scenario that it was judged by.
  package var contentHash: String
  /// Of the program that judged.
  package var version: String

  package init(
    question: String, answer: Int, judgement: Judgement, score: Double, contentHash: String,
    version: String
  ) {
    self.question = question
    self.answer = answer
    self.judgement = judgement
    self.score = score
    self.contentHash = contentHash
    self.version = version
  }
}

/// Words that, says the person, meant a concept which the judgement did not find in them.
package struct Disputing: Equatable, Sendable, Codable {
  package var question: String
  package var concept: String
  /// The number (`seq`) of the event with the answer.
  package var answer: Int
  /// The words, at their place in that answer.
  package var evidence: Evidence

  package init(question: String, concept: String, answer: Int, evidence: Evidence) {
    self.question = question
    self.concept = concept
    self.answer = answer
    self.evidence = evidence
  }
}

/// How a spoken answer came in.
package struct Speech: Equatable, Sendable, Codable {
  /// A word and when it was said, in seconds from the start of the recording.
  package struct Word: Equatable, Sendable, Codable {
    package var text: String
    package var start: Double
    package var end: Double

    package init(_ text: String, start: Double, end: Double) {
      self.text = text
      self.start = start
      self.end = end
    }
  }

  /// What the recogniser understood, before the person mended it; nil without a recogniser.
  package var heard: String?
  /// The name of the sound file beside the transcript, where it was kept.
  package var audio: String?
  /// Words with their times, where the recogniser tells them.
  package var words: [Word]?
  /// Seconds from the prompt at which the person marked a new point.
  package var taps: [Double]?

  package init(
    heard: String? = nil, audio: String? = nil, words: [Word]? = nil, taps: [Double]? = nil
  ) {
    self.heard = heard
    self.audio = audio
    self.words = words
    self.taps = taps
  }
}
