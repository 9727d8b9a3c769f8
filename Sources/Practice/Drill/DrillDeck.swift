import Foundation
import Scenario

/// Chooses the cards of a drill.
///
/// First what is due, the weakest first; then what was never asked for, core concepts before others;
/// then the rest, the weakest first. So a drill is always of use, and its order can be told.
package struct DrillDeck: Sendable {
  private let scenario: Scenario
  private let standings: [String: ConceptStanding]
  private let scheduler: FSRS
  private let now: Date

  package init(
    scenario: Scenario, standings: [ConceptStanding], scheduler: FSRS = FSRS(), now: Date
  ) {
    self.scenario = scenario
    self.standings = Dictionary(
      standings.map { ($0.question + "/" + $0.concept, $0) }, uniquingKeysWith: { $1 })
    self.scheduler = scheduler
    self.now = now
  }

  /// The concepts that may be asked for, in the order of need.
  package func concepts(
    where isWanted: (Question, Concept) -> Bool = { _, _ in true }
  ) -> [(question: Question, concept: Concept)] {
    let all = scenario.questions.flatMap { question in
      question.concepts.filter { isWanted(question, $0) }.map { (question, $0) }
    }
    return all.enumerated()
      .sorted { (need($0.element), $0.offset) < (need($1.element), $1.offset) }
      .map(\.element)
  }

  /// What stands in each concept's way, for sorting: group first, then the recall.
  private func need(_ pair: (question: Question, concept: Concept)) -> Need {
    guard let standing = standings[pair.question.id + "/" + pair.concept.id],
      standing.memory != nil
    else { return Need(group: .new, measure: Double(pair.concept.tier.rank)) }
    let recall = standing.recall(at: now, by: scheduler)
    let isDue = standing.isDue(at: now, by: scheduler) || standing.lastHelp == .missed
    return Need(group: isDue ? .due : .known, measure: recall)
  }

  private struct Need: Comparable {
    enum Group: Int { case due, new, known }

    var group: Group
    var measure: Double

    static func < (one: Need, other: Need) -> Bool {
      (one.group.rawValue, one.measure) < (other.group.rawValue, other.measure)
    }
  }
}

extension Tier {
  /// 0 for the tier that weighs most.
  package var rank: Int {
    switch self {
    case .core: 0
    case .supporting: 1
    case .bonus: 2
    }
  }
}
