import Foundation
import Scenario

/// Where an interview stands: nothing but a fold over its events (see `Session+Fold.swift`).
struct Session: Equatable, Sendable {
  enum Phase: Equatable, Sendable {
    case unopened, open, paused, closed
  }

  /// Something that the interviewer still owes the person; each is paid with one event.
  enum Due: Equatable, Sendable {
    case greet
    case judge(Answering)
    case switchLanguage(Language)
    case forgive(String)
    /// A follow-up to the last answer, or the end of the question.
    case goOn
    case reply(Command)
    case leaveSkipped
    /// Says that nothing counts any more once the model answer was shown.
    case sealNotice
    /// The summary in coach mode; then on.
    case finish
    /// The next question, or the close.
    case proceed
    /// Offers the question again in less time.
    case offerRung(Rung)
    /// Waits for the person to take up the offer, or to go on.
    case rung(Rung)
    case close
    case pause
    case welcomeBack
    case repetition
    /// The scenario no longer has the question that the session stopped at.
    case leaveWithdrawn
  }

  var phase = Phase.unopened
  var opening: Opening?
  var language = Language.english
  /// In the session's order.
  var progress: [Progress] = []
  /// Indices of the questions that the scenario had when the session was opened and has no more.
  var withdrawn: Set<Int> = []
  /// The question that is being talked about; nil before the first.
  var current: Int?
  /// First the next.
  var agenda: [Due] = []
  /// Answers and commands so far: what varies the interviewer's words.
  var turns = 0
  /// Notices since the interviewer last put a question.
  var notices = 0
  /// Answers in a row in the language that is not the session's.
  var answersInOtherLanguage = 0
  var isQuitting = false
  var hasSaidFarewell = false

  var lastSequence = 0
  var lastTime: Date?
  /// Seconds in which the session was running.
  var activeSeconds = 0.0

  /// The question that is being talked about.
  var now: Progress? { current.map { progress[$0] } }

  /// What the person may answer the current question again in; nil while nothing of the kind is
  /// offered.
  var rung: Rung? { if case .rung(let rung) = agenda.first { rung } else { nil } }

  /// Whether the question is over but for being answered again, whatever else is said before.
  var isOnLadder: Bool { agenda.contains { if case .rung = $0 { true } else { false } } }

  var mode: Mode { opening?.mode ?? .coach }

  /// Every follow-up of the session, on any question.
  var followUps: [FollowingUp] { progress.flatMap(\.followUps) }

  /// The questions that count in the totals: none that lies open and unanswered, and none that could
  /// not be answered because the scenario lost it.
  var counted: [Progress] {
    progress.indices.filter {
      let question = progress[$0]
      let isGivenUp = (question.isSkipped || question.isFinished) && !withdrawn.contains($0)
      return question.isAsked && (question.isAnswered || isGivenUp)
    }.map { progress[$0] }
  }

  /// The index of the question that comes after the current one, or nil after the last.
  var next: Int? {
    let first = current.map { $0 + 1 } ?? 0
    return progress.indices.dropFirst(first).first {
      !progress[$0].isFinished && !withdrawn.contains($0)
    }
  }

  /// The index of the question that was asked before the current one.
  var previous: Int? {
    guard let current else { return nil }
    return progress.indices.prefix(current).last { progress[$0].isAsked && !withdrawn.contains($0) }
  }

  /// Follow-ups to the current question at the most.
  var followUpLimit: Int {
    guard let opening, let current else { return 0 }
    return opening.questions[current].followUps ?? opening.followUps
  }
}
