import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Transcripts

/// A session that is being looked through, with what its scenario says today.
struct ReviewedSession {
  let url: URL
  private(set) var events: [Event]
  private(set) var transcript: Transcript
  /// Nil where it is not found.
  private(set) var scenario: Scenario?
  private var judge: Interviewer.Judge?

  /// - Throws: ``Failure`` where nothing was asked in the session.
  init(_ entry: SessionEntry, _ events: [Event], scenario: Scenario?) throws {
    guard let transcript = Transcript(events, id: entry.id) else {
      throw Failure("\(entry.url.path): the session has no opening that can be read")
    }
    guard !transcript.turns.isEmpty else {
      throw Failure("\(entry.id): nothing was asked in this session; there is nothing to review")
    }
    url = entry.url
    self.events = events
    self.transcript = transcript
    self.scenario = scenario
    judge = scenario.map { RubricShelf($0).judge }
  }

  /// Takes in what was appended to its file.
  mutating func add(_ more: [Event]) {
    events += more
    transcript = Transcript(events, id: transcript.id) ?? transcript
  }

  /// Goes on with another text of the scenario.
  mutating func use(_ scenario: Scenario) {
    self.scenario = scenario
    judge = RubricShelf(scenario).judge
  }

  /// The question as the scenario has it today.
  func question(of turn: Turn) -> Question? { scenario?.question(onceCalled: turn.question) }

  func review(_ turn: Turn) -> QuestionReview {
    let question = question(of: turn)
    return QuestionReview(turn, in: transcript, question: question) { text in
      question.flatMap { self.judge($0, text, timing: nil) } ?? Judgement.nothing
    }
  }

  /// How an answer to a question is understood; nil without the scenario.
  func judge(_ question: Question, _ answer: String, timing: Timing?) -> Judgement? {
    judge.map { $0(question, answer, nil, timing) }
  }
}

extension Judgement {
  fileprivate static let nothing = Judgement(
    credits: [], misconceptions: [], delivery: Delivery())
}
