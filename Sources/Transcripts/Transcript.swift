import Foundation
import Interview
import Scenario
import Scoring

/// A session to be read: its events, put in order by question.
package struct Transcript: Equatable, Sendable {
  /// The session's name.
  package let id: String
  package let opening: Opening
  package let started: Date
  /// The time of the last event.
  package private(set) var lastEvent: Date
  package private(set) var state = SessionState.open
  /// One a question that was asked, in the order of asking.
  package private(set) var turns: [Turn] = []
  package private(set) var closing: Closing?
  /// The turn that is spoken in; not the last one where the person went back.
  private var current = 0

  /// Puts a session's events in order; nil if they lack an opening.
  /// - Parameters:
  ///   - events: In the order of the file.
  ///   - id: The session's name.
  package init?(_ events: [Event], id: String) {
    let openings = events.lazy.compactMap { event in
      if case .opened(let opening) = event.body { (opening, event.at) } else { nil }
    }
    guard let (opening, started) = openings.first else { return nil }
    self.id = id
    self.opening = opening
    self.started = started
    lastEvent = started
    for event in events { add(event) }
  }

  /// The language that was spoken last: an interviewer may have switched to the person's.
  package var language: Language {
    turns.indices.contains(current) ? turns[current].language : opening.language
  }

  /// The final score, or the mean so far of the questions that were judged.
  package var score: Double? {
    if let closing { return closing.score }
    let scores = turns.compactMap(\.score)
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }

  /// Questions of the session that were never asked.
  package var unasked: [QuestionRecord] {
    opening.questions.filter { question in !turns.contains { $0.question == question.id } }
  }

  private mutating func add(_ event: Event) {
    lastEvent = event.at
    state = state.after(event.name)
    switch event.body {
    case .asked(let asking): change(asking.question) { $0.add(asking) }
    case .answered(let answering): change(answering.question) { $0.add(answering, event) }
    case .judged(let judging): change(judging.question) { $0.add(judging) }
    case .followedUp(let followUp):
      change(followUp.question) { $0.exchanges.append(.followUp(followUp)) }
    case .summarised(let summary): change(summary.question) { $0.summary = summary }
    case .commanded(let command): changeCurrent { $0.exchanges.append(.command(command)) }
    case .said(let saying): changeCurrent { $0.exchanges.append(.said(saying)) }
    case .closed(let closing): self.closing = closing
    case .retaken(let retaking):
      change(retaking.question) { $0.retakes.append(Turn.Retake(retaking, event)) }
    case .noted(let noting): change(noting.question) { $0.notes.append(noting.text) }
    case .rejudged(let rejudging): change(rejudging.question) { $0.rejudgements.append(rejudging) }
    case .disputed(let disputing): change(disputing.question) { $0.disputes.append(disputing) }
    case .opened, .paused, .resumed, .unknown: break
    }
    if event.isExchange { changeCurrent { $0.lastExchange = event.at } }
  }

  private mutating func change(_ question: String, _ change: (inout Turn) -> Void) {
    if let index = turns.firstIndex(where: { $0.question == question }) {
      current = index
    } else {
      let record = opening.questions.first { $0.id == question }
      let (number, language) = (turns.count + 1, language)
      turns.append(
        Turn(
          question: question, record: record, number: number, language: language, at: lastEvent))
      current = turns.count - 1
    }
    changeCurrent(change)
  }

  private mutating func changeCurrent(_ change: (inout Turn) -> Void) {
    if turns.indices.contains(current) { change(&turns[current]) }
  }
}

extension Event {
  /// Whether it was said in the interview, about the question of the moment.
  fileprivate var isExchange: Bool {
    switch body {
    case .asked, .answered, .judged, .followedUp, .summarised, .commanded, .said: true
    case .opened, .paused, .resumed, .closed, .retaken, .noted, .rejudged, .disputed, .unknown:
      false
    }
  }
}
