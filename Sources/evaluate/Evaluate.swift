import Foundation
import Scenario
import Scoring

// Measures the scoring on labelled answers:
//
//   evaluate SCENARIO ANSWERS.jsonl… [--errors] [--derived [--no-glossary]]
//   evaluate --grading FOLDER
//   evaluate --rescue SCENARIOS SPELLINGS.tsv INNOCENT.tsv [--errors]
//   evaluate --rescue-offers SCENARIO VERDICTS.tsv ANSWERS.jsonl… [--errors]
//
// The first prints precision, recall and micro F1 of the concepts by file, question, language and kind, F1 of
// the misconceptions, and the share of false credits in the kinds that try to fool it. Files named
// fillers*.jsonl hold sentences with their fillers, and are measured by themselves.

@main
struct Evaluate {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--grading", arguments.count == 2 {
      do {
        try GradingEvaluation.run(folder: URL(fileURLWithPath: arguments[1]))
      } catch {
        FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
        exit(1)
      }
      return
    }
    let showsErrors = arguments.contains("--errors")
    if arguments.first == "--rescue", arguments.count >= 4 {
      let files = arguments[1...3].map { URL(fileURLWithPath: $0) }
      do {
        try RescueEvaluation.run(
          spellings: files[1], innocent: files[2], scenarios: files[0], showsErrors: showsErrors)
      } catch {
        FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
        exit(1)
      }
      return
    }
    if arguments.first == "--rescue-offers", arguments.count >= 4 {
      do {
        try RescueOffers.run(
          scenario: URL(fileURLWithPath: arguments[1]),
          verdicts: URL(fileURLWithPath: arguments[2]),
          answers: arguments[3...].filter { !$0.hasPrefix("--") }, showsErrors: showsErrors)
      } catch {
        FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
        exit(1)
      }
      return
    }
    let isDerived = arguments.contains("--derived")
    let hasGlossary = !arguments.contains("--no-glossary")
    arguments.removeAll { $0.hasPrefix("--") }
    guard arguments.count >= 2 else {
      print("usage: evaluate SCENARIO ANSWERS.jsonl... [--errors] [--derived [--no-glossary]]")
      exit(64)
    }
    do {
      let (files, fillerFiles) = FillerEvaluation.parted(arguments.dropFirst())
      var evaluation = try Evaluation(
        scenarioFile: arguments[0], derived: isDerived, glossary: hasGlossary)
      for file in files { try evaluation.judge(file, showsErrors: showsErrors) }
      if !files.isEmpty { print(evaluation.table) }
      if !isDerived, !files.isEmpty {
        try compareDerived(arguments[0], files, with: evaluation.all)
      }
      if !fillerFiles.isEmpty { try FillerEvaluation.run(fillerFiles, showsErrors: showsErrors) }
    } catch {
      FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
      exit(1)
    }
  }

  /// How far the derived matchers are from the written ones.
  private static func compareDerived(
    _ scenario: String, _ files: [String], with written: Tally
  ) throws {
    print("\nwith every 'match' left out        precision  recall  micro F1   from the written")
    for hasGlossary in [true, false] {
      var evaluation = try Evaluation(scenarioFile: scenario, derived: true, glossary: hasGlossary)
      for file in files { try evaluation.judge(file, showsErrors: false) }
      let tally = evaluation.all
      let name = hasGlossary ? "derived, with the glossary" : "derived, no glossary either"
      print(
        name.padding(toLength: 32, withPad: " ", startingAt: 0)
          + String(
            format: "%8.3f %7.3f %9.3f %14.3f", tally.precision, tally.recall, tally.f1,
            tally.f1 - written.f1))
    }
  }
}
