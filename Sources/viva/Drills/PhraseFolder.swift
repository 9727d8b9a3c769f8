import Drills
import Foundation
import Scenario
import Transcripts

/// Where a person's own phrases lie, a file a scenario.
struct PhraseFolder {
  let url: URL

  init(_ surroundings: Surroundings) { url = surroundings.phraseFolder }

  func file(for scenario: String) -> URL { url.appendingPathComponent("\(scenario).yaml") }

  /// The phrases for a scenario; none where there is no file.
  /// - Throws: ``Failure`` where the file cannot be read or understood.
  func phrases(for scenario: String) throws -> PersonalPhrases {
    let file = file(for: scenario)
    guard FileManager.default.fileExists(atPath: file.path) else {
      return PersonalPhrases(scenario: scenario)
    }
    do {
      return try PersonalPhrases(yaml: String(contentsOf: file, encoding: .utf8))
    } catch {
      throw Failure(
        "\(file.path): your own phrases cannot be read: \(error); mend the file or move it away")
    }
  }

  /// All that there are, by scenario.
  func all() throws -> [PersonalPhrases] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return try names.filter { $0.hasSuffix(".yaml") }.sorted()
      .map { try phrases(for: String($0.dropLast(".yaml".count))) }
  }

  /// The scenario with the person's own phrases. A file that cannot be read keeps nobody from
  /// practising: it is told, and left out.
  func adding(to scenario: Scenario) -> Scenario {
    do {
      return scenario.adding(try phrases(for: scenario.id))
    } catch {
      remark(error.localizedDescription)
      return scenario
    }
  }

  /// Writes the file, readable to the person alone; takes it away where no phrase is left.
  func save(_ phrases: PersonalPhrases) throws {
    let file = file(for: phrases.scenario)
    if phrases.phrases.isEmpty {
      if FileManager.default.fileExists(atPath: file.path) {
        try FileManager.default.removeItem(at: file)
      }
      return
    }
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try PrivateFile(file).replace(with: phrases.yaml())
  }
}

extension ScenarioLibrary {
  /// The scenario that a name or path means, with the person's own phrases.
  func personalScenario(_ reference: String, _ surroundings: Surroundings) throws -> Scenario {
    PhraseFolder(surroundings).adding(to: try scenario(reference))
  }
}
