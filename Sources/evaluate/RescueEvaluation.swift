import Dictation
import Foundation
import Scenario

/// Precision and recall of dictation rescue on recognisers' spellings and on innocent sentences.
struct RescueEvaluation {
  /// Of one half of the sentences.
  private struct Half {
    var right = 0
    var wrong = 0
    var meant = 0
    var innocent = 0
    var touched = 0

    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { meant == 0 ? 1 : Double(right) / Double(meant) }
  }

  private let scenarios: URL
  private let showsErrors: Bool
  private var rescuers: [String: Rescuer] = [:]
  private var halves: [String: Half] = [:]

  /// Reads the sentences and prints the figures; the scenarios that they name lie in one folder.
  static func run(
    spellings: URL, innocent: URL, scenarios: URL, showsErrors: Bool
  ) throws {
    var evaluation = RescueEvaluation(scenarios: scenarios, showsErrors: showsErrors)
    for row in try rows(of: spellings, columns: 5) { try evaluation.add(spelling: row) }
    for row in try rows(of: innocent, columns: 3) { try evaluation.add(innocent: row) }
    print(evaluation.table)
  }

  private init(scenarios: URL, showsErrors: Bool) {
    self.scenarios = scenarios
    self.showsErrors = showsErrors
  }

  /// Tab-separated; the first line is a heading.
  private static func rows(of file: URL, columns: Int) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == columns else {
        throw Evaluation.Failure(description: "\(file.path): \(columns) fields wanted: \(line)")
      }
      return fields
    }
  }

  private mutating func rescuer(for scenario: String) throws -> Rescuer {
    if let rescuer = rescuers[scenario] { return rescuer }
    let file = scenarios.appendingPathComponent("\(scenario).yaml")
    let reading = Scenario.read([UInt8](try Data(contentsOf: file)), file: file.path)
    guard let scenario = reading.scenario else {
      throw Evaluation.Failure(
        description: reading.problems.map { "\($0)" }.joined(separator: "\n"))
    }
    let rescuer = Rescuer(scenario: scenario)
    rescuers[scenario.id] = rescuer
    return rescuer
  }

  /// Right is a rescue that mends the sentence as one of the terms in place of the spelling would, but
  /// for blanks, hyphens and case; all others are wrong.
  private mutating func add(spelling row: [String]) throws {
    let (half, sentence, heard) = (row[0], row[2], row[3])
    let terms = Set(row[4].split(separator: "|").map(String.init))
    let rescues = try rescuer(for: row[1]).proposals(for: sentence)
    let mended = Set(terms.map { Self.letters(of: sentence.replacing(heard, with: $0)) })
    let right = rescues.filter { mended.contains(Self.letters(of: sentence.applying([$0]))) }
    halves[half, default: Half()].meant += 1
    halves[half, default: Half()].right += right.count
    halves[half, default: Half()].wrong += rescues.count - right.count
    if showsErrors, right.isEmpty || rescues.count > 1 {
      print("\(half) \(row[1]): \(sentence)\n   wanted \(heard) → \(row[4])\(Self.list(rescues))")
    }
  }

  private mutating func add(innocent row: [String]) throws {
    let rescues = try rescuer(for: row[1]).proposals(for: row[2])
    halves[row[0], default: Half()].innocent += 1
    halves[row[0], default: Half()].touched += rescues.isEmpty ? 0 : 1
    halves[row[0], default: Half()].wrong += rescues.count
    if showsErrors, !rescues.isEmpty {
      print("\(row[0]) \(row[1]): \(row[2])\(Self.list(rescues))")
    }
  }

  private static func letters(of text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func list(_ rescues: [Rescue]) -> String {
    rescues.map { rescue in
      "\n   \(rescue.heard) → \(rescue.term) <\(rescue.entry)> "
        + String(format: "%.2f", rescue.sureness)
    }.joined()
  }

  private var table: String {
    var lines = ["dictation rescue                precision  recall  spellings  innocent touched"]
    for (name, half) in halves.sorted(by: { $0.key < $1.key }) {
      lines.append(
        name.padding(toLength: 32, withPad: " ", startingAt: 0)
          + String(
            format: "%8.3f %7.3f %10d %9d of %d", half.precision, half.recall, half.meant,
            half.touched, half.innocent))
    }
    return lines.joined(separator: "\n")
  }
}
