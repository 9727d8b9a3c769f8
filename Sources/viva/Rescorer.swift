import Foundation
import Interview
import Practice
import Scenario
import Transcripts

/// Rescores session after session, and counts.
struct Rescorer {
  private let surroundings: Surroundings
  private let library: ScenarioLibrary
  /// The scenario that the person gave.
  let scenario: String?
  let dryRun: Bool
  let now: () -> Date
  let zone: TimeZone
  private(set) var sessions = 0
  private(set) var judged = 0
  private(set) var changed = 0
  /// Sessions that were passed over, and why.
  private(set) var troubles: [String] = []
  /// By id, each scenario with its rubrics, or why it cannot be used.
  private var shelves: [String: Result<(Scenario, RubricShelf), Failure>] = [:]

  init(
    in surroundings: Surroundings, scenario: String?, dryRun: Bool,
    now: @escaping () -> Date, zone: TimeZone
  ) {
    self.surroundings = surroundings
    library = ScenarioLibrary(surroundings)
    self.scenario = scenario
    self.dryRun = dryRun
    self.now = now
    self.zone = zone
  }

  /// Judges one session's answers, and appends what is new.
  /// - Returns: What changed; nil where the session was passed over.
  mutating func rescore(
    _ entry: SessionEntry
  ) -> (rescoring: Rescoring, transcript: Transcript, scenario: Scenario)? {
    do {
      let (scenario, shelf) = try shelf(for: entry.scenario).get()
      let contents = try JournalContents(readingFrom: entry.url)
      guard let transcript = Transcript(contents.events, id: entry.id) else { return nil }
      let rescoring = Rescoring(
        contents.events, by: scenario, version: Viva.version, judge: shelf.judge)
      for id in rescoring.lost {
        troubles.append(
          "\(entry.id): the scenario no longer has the question '\(id)'; its judgement stays")
      }
      if !dryRun, !rescoring.changes.isEmpty {
        try Journal.amend(entry.url, with: rescoring.additions, at: now(), zone: zone)
      }
      sessions += 1
      judged += rescoring.judged
      changed += rescoring.changes.count
      return (rescoring, transcript, scenario)
    } catch {
      troubles.append(
        error is Failure
          ? "\(entry.id): passed over: \(error.localizedDescription)" : error.localizedDescription)
      return nil
    }
  }

  private mutating func shelf(for id: String) -> Result<(Scenario, RubricShelf), Failure> {
    if let known = shelves[id] { return known }
    let result: Result<(Scenario, RubricShelf), Failure>
    do {
      if let found = try library.scenario(heldAs: id, in: scenario, surroundings) {
        result = .success((found, RubricShelf(found)))
      } else {
        result = .failure(
          Failure(
            "the scenario '\(id)' is not found by its name; give its file with --scenario FILE"))
      }
    } catch {
      result = .failure(Failure(error.localizedDescription))
    }
    shelves[id] = result
    return result
  }
}
