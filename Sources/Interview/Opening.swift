import Scenario

/// A question as a transcript keeps it, so that it reads without its scenario.
package struct QuestionRecord: Equatable, Sendable, Codable {
  package var id: String
  package var ask: LocalizedText
  package var time: Int
  /// Follow-ups at the most, where the question has a limit of its own; nil takes the opening's.
  package var followUps: Int?
  package var concepts: [ConceptRecord]
  package var misconceptions: [MisconceptionRecord]

  package struct ConceptRecord: Equatable, Sendable, Codable {
    package var id: String
    package var tier: Tier
    package var gloss: LocalizedText
  }

  package struct MisconceptionRecord: Equatable, Sendable, Codable {
    package var id: String
    package var gloss: LocalizedText
    package var correction: LocalizedText
  }

  package init(_ question: Question) {
    id = question.id
    ask = question.ask
    time = question.time
    followUps = question.followUps
    concepts = question.concepts.map { ConceptRecord(id: $0.id, tier: $0.tier, gloss: $0.gloss) }
    misconceptions = question.misconceptions.map {
      MisconceptionRecord(id: $0.id, gloss: $0.gloss, correction: $0.correction)
    }
  }
}

package struct Opening: Equatable, Sendable, Codable {
  package var scenario: String
  package var title: LocalizedText
  package var contentHash: String
  package var language: Language
  /// Whether the interviewer goes over to the language that the person answers in.
  package var switchesLanguage: Bool
  package var mode: Mode
  package var version: String
  /// Follow-ups a question at the most.
  package var followUps: Int
  /// The questions of this session, in the order in which they are asked.
  package var questions: [QuestionRecord]
  /// Nil for an interview.
  package var occasion: Occasion?
  /// Seconds for each answer, where the person asked for a pace.
  package var pace: Int?

  package init(
    scenario: String, title: LocalizedText, contentHash: String, language: Language, mode: Mode,
    version: String, followUps: Int, questions: [QuestionRecord], switchesLanguage: Bool = true,
    occasion: Occasion? = nil, pace: Int? = nil
  ) {
    self.pace = pace
    self.occasion = occasion
    self.scenario = scenario
    self.title = title
    self.contentHash = contentHash
    self.language = language
    self.mode = mode
    self.version = version
    self.followUps = followUps
    self.questions = questions
    self.switchesLanguage = switchesLanguage
  }
}
