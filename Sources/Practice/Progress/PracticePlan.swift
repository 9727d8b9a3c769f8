import Foundation
import Scenario

// What is practised today, and why that:
//
// 1. Questions with a concept that is due come first, by FSRS: recall of it has fallen to 0.9. The
//    weakest question goes before the others: the one where most is likely forgotten, each concept
//    counting by its weight (core 3, supporting 1) times the probability that it is gone.
// 2. Then questions that were never asked, in the scenario's order.
// 3. As many as fit into the minutes, but always one: a question and its follow-ups take about twice
//    the time that a good answer takes.

/// Today's questions of one scenario.
package struct PracticePlan: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package var question: String
    /// Whether it was never asked before.
    package var isNew: Bool
    /// Seconds that it takes, follow-ups included.
    package var seconds: Int
  }

  package var scenario: String
  /// In the order of asking.
  package private(set) var items: [Item] = []
  /// Questions that would be due as well, but for the time.
  package private(set) var left = 0
  /// When something is due again, where nothing is due now.
  package private(set) var nextDue: Date?
  /// The need of everything that is due, for comparing scenarios.
  package private(set) var need = 0.0

  /// - Parameters:
  ///   - scenario: As it stands today.
  ///   - progress: Of its questions, in the scenario's order.
  ///   - now: What is due by then is due.
  ///   - minutes: At the most; nil takes all that is due.
  package init(
    scenario: Scenario, progress: [QuestionProgress], now: Date, minutes: Int?
  ) {
    self.scenario = scenario.id
    let due = progress.filter { $0.isDue(at: now) }.enumerated()
      .sorted { ($1.element.need, $0.offset) < ($0.element.need, $1.offset) }
      .map(\.element)
    let new = progress.filter { $0.lastAt == nil }
    need = due.map(\.need).reduce(0, +)
    var seconds = 0
    for question in due + new {
      guard let asked = scenario.question(withID: question.question) else { continue }
      let item = Item(
        question: asked.id, isNew: question.lastAt == nil, seconds: 2 * asked.time)
      let fits = minutes.map { seconds + item.seconds <= $0 * 60 } ?? true
      guard items.isEmpty || fits else {
        left += item.isNew ? 0 : 1
        continue
      }
      seconds += item.seconds
      items.append(item)
    }
    if due.isEmpty { nextDue = progress.compactMap(\.due).min() }
  }

  /// Seconds that all of it takes.
  package var seconds: Int { items.map(\.seconds).reduce(0, +) }
}
