import Foundation
import Index
import Practice
import Scenario
import Transcripts

/// Everything that a person practised, beside the scenarios as they stand today.
struct Practised {
  /// Those that were practised, or the one that was asked for, by name.
  private(set) var scenarios: [ScenarioProgress] = []
  private(set) var habit: Habit
  /// What could not be looked at, and what to do about it.
  private(set) var notices: [String] = []
  private let now: Date

  /// Looks at one scenario, by its name or file; without one at every scenario that was practised,
  /// or at the default one where there is none.
  init(
    _ surroundings: Surroundings, folder: TranscriptFolder, scenario: String?, now: Date
  ) throws {
    self.now = now
    let library = ScenarioLibrary(surroundings)
    let records = try PracticeRecords(SessionIndex.current(of: folder, in: surroundings))
    habit = Habit(sessions: records.sessions, now: now, zone: .current)
    if let scenario {
      let scenario = try library.scenario(scenario)
      scenarios = [
        ScenarioProgress(scenario, history: records.history(of: scenario.id), now: now)
      ]
      return
    }
    let practised = records.histories.keys.sorted()
    let known = Set(library.names)
    for name in practised.isEmpty ? [ScenarioLibrary.defaultName] : practised {
      guard known.contains(name) else {
        notices.append(
          "the scenario '\(name)' is not found by its name; "
            + "give its file: viva progress FILE")
        continue
      }
      scenarios.append(
        ScenarioProgress(
          try library.scenario(name), history: records.history(of: name), now: now))
    }
  }

  /// Today's plan: of the scenario where most is likely forgotten, or else of the first with
  /// anything new.
  func plan(minutes: Int?) -> PracticePlan? {
    let plans = scenarios.map { $0.plan(now: now, minutes: minutes) }
    if let due = plans.filter({ $0.need > 0 }).max(by: { $0.need < $1.need }) { return due }
    return plans.first { !$0.items.isEmpty } ?? plans.first
  }
}
