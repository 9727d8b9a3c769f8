import Foundation
import Scenario

extension ScenarioLibrary {
  /// The scenario that a session was held on, as it is today, with the person's own phrases.
  /// - Parameters:
  ///   - id: The scenario's id, as the session keeps it.
  ///   - file: A name or path that the person gave instead.
  ///   - surroundings: Where the person's phrases are found.
  /// - Returns: Nil where no scenario of that name has that id.
  /// - Throws: ``Failure`` where the file cannot be used, or holds another scenario than the one
  ///   that the person gave it for.
  func scenario(
    heldAs id: String, in file: String? = nil, _ surroundings: Surroundings
  ) throws -> Scenario? {
    if let file {
      let scenario = try personalScenario(file, surroundings)
      guard scenario.id == id else {
        throw Failure("\(file) is the scenario '\(scenario.id)', and the session is on '\(id)'")
      }
      return scenario
    }
    guard names.contains(id) else { return nil }
    let scenario = try personalScenario(id, surroundings)
    return scenario.id == id ? scenario : nil
  }
}
