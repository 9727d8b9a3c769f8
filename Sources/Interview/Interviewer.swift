import Foundation
import Scenario
import Scoring

// One turn: a person's line comes in as an `Input`; `receive` turns it into an event and then asks
// `Due.swift` for what is owed, event by event, until it is the person's turn again. Each event is
// folded into the session with `apply`; the caller writes them to the journal and then shows them.
// Resuming is nothing but `apply` over the events of a transcript: what a session owed when it was
// cut off it still owes, and pays at once.

/// What comes in from the person.
package enum Input: Equatable, Sendable {
  /// A line that is not a slash command: an answer, or talk like "can you repeat that?".
  case line(String, Timing?)
  /// An answer that was said aloud: its words or notes of them, as the person let them stand.
  case spoken(String, Timing?, Speech)
  case command(Command, text: String)
  /// The end of input: Ctrl-D, or the end of a pipe.
  case end
}

/// Who speaks next, and what is said. No clock, no randomness, no input or output: the same inputs
/// at the same times give the same events.
package struct Interviewer: Sendable {
  /// How an answer to a question is understood; the reply is the follow-up that it answers.
  package typealias Judge = @Sendable (Question, String, Reply?, Timing?) -> Judgement

  package let scenario: Scenario
  let options: Options
  let judge: Judge
  private(set) var session = Session()

  package init(scenario: Scenario, options: Options, judge: @escaping Judge) {
    self.scenario = scenario
    self.options = options
    self.judge = judge
  }

  /// The interviewer of a session that began earlier, as it was after these events.
  ///
  /// `open`, `receive` and ``resume(at:)`` first pay what the session still owes.
  /// - Parameters:
  ///   - events: All events of the session so far, in order.
  ///   - scenario: The scenario as it is now; a question that it no longer has is passed over.
  ///   - version: The program's version now, for the transcript.
  ///   - judge: How answers are understood.
  /// - Throws: ``ResumeError`` if the events are no session on this scenario.
  package init(
    resuming events: [Event], scenario: Scenario, version: String, judge: @escaping Judge
  ) throws(ResumeError) {
    guard case .opened(let opening) = events.first?.body else { throw .noOpening }
    guard opening.scenario == scenario.id else {
      throw .otherScenario(opened: opening.scenario, given: scenario.id)
    }
    self.init(scenario: scenario, options: Options(version: version), judge: judge)
    for event in events { apply(event) }
  }

  package var isPaused: Bool { session.phase == .paused }
  package var isClosed: Bool { session.phase == .closed }
  /// The language that the interviewer speaks now.
  package var language: Language {
    session.phase == .unopened ? options.language : session.language
  }
  /// The number of the question that is being talked about, from 1, and how many there are; nil
  /// before the first one.
  package var place: (number: Int, of: Int)? {
    session.current.map { ($0 + 1, session.progress.count) }
  }

  /// Seconds that the person has for the answer that is awaited now: those of the rung or of the
  /// session's pace, otherwise the question's; nil while none is awaited.
  package var limit: Int? {
    guard let now = session.now else { return nil }
    return session.rung?.rawValue ?? session.opening?.pace ?? now.question.time
  }
  /// Whether the session has a pace.
  package var isPaced: Bool { session.pace != nil }
  /// Whether the question was answered and may be answered again in less time.
  package var isOnLadder: Bool { session.rung != nil }

  /// Folds an event into the state.
  package mutating func apply(_ event: Event) { session.apply(event, scenario: scenario) }

  /// Opens the session: greeting and first question. Nothing for a session that is already open
  /// and owes nothing.
  package mutating func open(at time: Date) -> [Event] {
    var turn: [Event] = []
    if session.phase == .unopened { emit(.opened(options.opening(of: scenario)), at: time, &turn) }
    pay(at: time, &turn)
    return turn
  }

  /// Goes on with a session that was paused or cut off: a word of welcome, what was still owed, and
  /// the question again where nothing was. Nothing for a closed session.
  package mutating func resume(at time: Date) -> [Event] {
    guard session.phase == .open || session.phase == .paused else { return [] }
    var turn: [Event] = []
    let changed = scenario.contentHash != session.opening?.contentHash
    let resuming = Resuming(
      version: options.version, changedScenario: changed ? scenario.contentHash : nil)
    emit(.resumed(resuming), at: time, &turn)
    pay(at: time, &turn)
    return turn
  }

  /// Takes in what the person did.
  /// - Returns: The events that follow, the person's own first; none once the session is closed.
  package mutating func receive(_ input: Input, at time: Date) -> [Event] {
    if session.phase == .paused, input == .end { return [] }
    var turn = session.phase == .paused ? resume(at: time) : open(at: time)
    guard session.phase == .open else { return turn }
    switch input {
    case .end: emit(.paused, at: time, &turn)
    case .command(let command, let text):
      emit(.commanded(Commanding(command: command, text: text)), at: time, &turn)
    case .line(let line, let timing): hear(line, timing, nil, at: time, &turn)
    case .spoken(let text, let timing, let speech): hear(text, timing, speech, at: time, &turn)
    }
    pay(at: time, &turn)
    return turn
  }

  /// Adds what is no part of the interview while it goes on, as a dispute: nothing is owed for it.
  /// - Returns: The events; none while the session is not open.
  package mutating func note(_ additions: [Event.Body], at time: Date) -> [Event] {
    guard session.phase == .open else { return [] }
    var turn: [Event] = []
    for body in additions where body.isAfterword { emit(body, at: time, &turn) }
    return turn
  }

  private mutating func hear(
    _ line: String, _ timing: Timing?, _ speech: Speech?, at time: Date, _ turn: inout [Event]
  ) {
    guard let question = session.now?.question else { return }
    switch Intent(of: line) {
    case .silence where session.rung != nil:
      emit(.commanded(Commanding(command: .skip, text: line)), at: time, &turn)
    case .silence:
      if let encouragement { emit(encouragement, at: time, &turn) }
    case .command(let command):
      emit(.commanded(Commanding(command: command, text: line)), at: time, &turn)
    case .answer:
      let answering = Answering(
        question: question.id, text: line, seconds: timing?.total,
        pauseBefore: timing?.beforeFirstWord, speech: speech)
      emit(
        session.rung.map { .retaken(retaking(answering, within: $0)) } ?? .answered(answering),
        at: time, &turn)
    }
  }

  /// Says all that is owed.
  private mutating func pay(at time: Date, _ turn: inout [Event]) {
    while let body = due(at: time) { emit(body, at: time, &turn) }
  }

  private mutating func emit(_ body: Event.Body, at time: Date, _ turn: inout [Event]) {
    // Transcripts keep milliseconds; with the same times here a resumed session counts the same.
    let milliseconds = (time.timeIntervalSince1970 * 1000).rounded()
    let event = Event(
      sequence: session.lastSequence + 1, at: Date(timeIntervalSince1970: milliseconds / 1000),
      body: body)
    apply(event)
    turn.append(event)
  }
}

/// Why events cannot be gone on with.
package enum ResumeError: Error, Equatable {
  /// The first event does not open a session.
  case noOpening
  /// The session was held on another scenario.
  case otherScenario(opened: String, given: String)
}

extension ResumeError: LocalizedError {
  package var errorDescription: String? {
    switch self {
    case .noOpening:
      "this transcript has no opening and cannot be gone on with; 'viva show' can still read it"
    case .otherScenario(let opened, let given):
      "this session was held on the scenario '\(opened)', not '\(given)'; give that one"
    }
  }
}
