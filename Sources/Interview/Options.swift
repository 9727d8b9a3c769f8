import Scenario

/// What a person chooses before an interview.
package struct Options: Equatable, Sendable {
  package var mode: Mode
  /// The language that the interview begins in.
  package var language: Language
  /// Whether the interviewer goes over to the other language once two answers in a row were given
  /// in it.
  package var switchesLanguage: Bool
  /// Ids of the questions in the order in which they are asked; nil asks all, as they stand in the
  /// scenario. Ids that the scenario does not have are passed over.
  package var questions: [String]?
  /// Follow-ups a question at the most, whatever the scenario says; nil leaves it to the scenario.
  package var followUps: Int?
  /// Seconds for each answer, after which the question may be answered again in less; nil leaves
  /// every question its own time.
  package var pace: Rung?
  /// The program's version, for the transcript.
  package var version: String
  /// Why the session is held, where it is no interview.
  package var occasion: Occasion?

  package init(
    mode: Mode = .coach, language: Language = .english, switchesLanguage: Bool = true,
    questions: [String]? = nil, followUps: Int? = nil, pace: Rung? = nil, version: String = "",
    occasion: Occasion? = nil
  ) {
    self.pace = pace
    self.mode = mode
    self.language = language
    self.switchesLanguage = switchesLanguage
    self.questions = questions
    self.followUps = followUps
    self.version = version
    self.occasion = occasion
  }

  /// The first event of a session on this scenario.
  func opening(of scenario: Scenario) -> Opening {
    let asked: [Question]
    if let questions {
      asked = questions.compactMap { scenario.question(withID: $0) }
    } else {
      asked = scenario.questions
    }
    let records = asked.map { question in
      var record = QuestionRecord(question)
      if followUps != nil { record.followUps = nil }
      return record
    }
    return Opening(
      scenario: scenario.id, title: scenario.title, contentHash: scenario.contentHash,
      language: language, mode: mode, version: version,
      followUps: max(0, followUps ?? scenario.followUps), questions: records,
      switchesLanguage: switchesLanguage && scenario.languages.count > 1, occasion: occasion,
      pace: pace?.rawValue)
  }
}
