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
  let scenario: Scenario?
  private let judge: Interviewer.Judge?

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

/// One's other sessions on a scenario, read when they are first asked for.
///
/// A class, because what it has read is kept for the next question.
final class EarlierSessions {
  private let archive: Archive
  private var read: [String: [Transcript]] = [:]

  init(_ archive: Archive) { self.archive = archive }

  /// One's best earlier answer to a question of a session.
  func best(_ turn: Turn, in session: ReviewedSession) -> EarlierAnswer? {
    let scenario = session.transcript.opening.scenario
    let others = read[scenario] ?? (try? archive.transcripts(ofScenario: scenario)) ?? []
    read[scenario] = others
    let question = session.question(of: turn)
    let ids = Set([turn.question] + (question.map { [$0.id] + $0.was } ?? []))
    // Of a question that was left without an answer, every answer before the session's end counts.
    let date = turn.answers.last?.at ?? session.transcript.lastEvent
    return EarlierAnswer.best(
      to: ids, of: scenario, before: date, besides: session.transcript.id, in: others)
  }
}
