import Foundation
import Interview
import Scenario
import Scoring

/// The scenarios that come with the program, and the answers that were labelled for them.
enum Shipped {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appendingPathComponent("scenarios")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  static func scenario(_ name: String) -> Scenario? {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return nil }
    return Scenario.read([UInt8](data), file: name).scenario
  }

  struct Labelled: Decodable {
    var id: String
    var question: String
    var answer: String

    var language: Language { Language.spoken(in: answer) ?? .english }
  }

  static let labelledSets = [
    "dev", "fresh-a", "fresh-b", "fresh-c", "fresh-d", "fresh-e", "fresh-f",
  ]

  static func labelled(_ set: String) throws -> [Labelled] {
    let file = root.appendingPathComponent("Tests/Labelled/\(set).jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .map { try JSONDecoder().decode(Labelled.self, from: Data($0.utf8)) }
  }
}
