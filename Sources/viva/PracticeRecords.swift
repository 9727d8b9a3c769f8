import Foundation
import Index
import Practice

/// What was practised on every scenario.
struct PracticeRecords {
  private(set) var histories: [String: PracticeHistory] = [:]
  /// When one practised, in sessions and afterwards in retakes, and for how many seconds.
  private(set) var sessions: [(start: Date, seconds: Double)] = []

  init(_ index: SessionIndex) throws {
    for scenario in try index.scenarios() {
      histories[scenario.id] = try index.history(scenario: scenario.id)
    }
    sessions = try index.activity()
  }

  func history(of scenario: String) -> PracticeHistory { histories[scenario] ?? PracticeHistory() }
}
