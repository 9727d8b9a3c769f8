import Foundation
import Scenario
import Scoring

/// Precision and recall of the fillers that delivery hears, on sentences whose fillers are marked at
/// their place.
///
/// `fillers-dev.jsonl` was there while the rules were made. `fillers-heldout.jsonl` was written after
/// them; one rule has been dropped since, because two of its sentences spoke against it.
/// `fillers-blind.jsonl` was written by somebody who had read neither the rules nor the other
/// sentences; its first reading stands in docs/speaking.md, and since then rules have been mended by
/// it.
struct FillerEvaluation {
  private struct Sentence: Decodable {
    var id: String
    var lang: String
    var text: String
    var fillers: [Evidence]
  }

  private static let rubric = Rubric(
    question: Question(
      id: "any", ask: LocalizedText("Tell me about it."), rephrase: nil, time: 60, followUps: nil,
      subjects: [], modelAnswer: LocalizedText("Fine."), concepts: [], misconceptions: [],
      tests: []), glossary: [])

  /// Parts files with sentences from those with answers.
  static func parted(
    _ files: some Sequence<String>
  ) -> (answers: [String], fillers: [String]) {
    let isFillers = { (file: String) in
      URL(fileURLWithPath: file).lastPathComponent.hasPrefix("fillers")
    }
    return (files.filter { !isFillers($0) }, files.filter(isFillers))
  }

  /// Prints a table.
  static func run(_ files: [String], showsErrors: Bool) throws {
    print("\nfillers, by place                  precision  recall  micro F1  sentences")
    for file in files {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let sentences = try read(file)
      for language in ["en", "zh", "mixed"] {
        let some = sentences.filter { $0.lang == language }
        if !some.isEmpty { row("\(name) \(language)", some, showsErrors) }
      }
      row(name, sentences, false)
    }
  }

  private static func read(_ file: String) throws -> [Sentence] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: file, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { try decoder.decode(Sentence.self, from: Data($0.utf8)) }
  }

  private static func row(_ name: String, _ sentences: [Sentence], _ showsErrors: Bool) {
    var tally = Tally()
    for sentence in sentences {
      let heard = rubric.judge(sentence.text).delivery.fillers
      let found = Set(heard.map(place))
      let marked = Set(sentence.fillers.map(place))
      tally.add(credited: found, labelled: marked)
      guard showsErrors, found != marked else { continue }
      print("   \(sentence.id) \(sentence.text)")
      print(
        "      false \(found.subtracting(marked).sorted()) missed \(marked.subtracting(found).sorted())"
      )
    }
    print(
      name.padding(toLength: 32, withPad: " ", startingAt: 0)
        + String(
          format: "%8.3f %7.3f %9.3f %10d", tally.precision, tally.recall, tally.f1,
          sentences.count))
  }

  /// A filler counts as found only at its very place.
  private static func place(_ evidence: Evidence) -> String {
    "\(evidence.start)-\(evidence.end) \(evidence.text)"
  }
}
