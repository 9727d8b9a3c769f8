import Foundation
import Scenario
import Scoring

// Measures the scoring on labelled answers:
//
//   evaluate SCENARIO ANSWERS.jsonl… [--errors]
//
// prints precision, recall and micro F1 of the concepts by file, question, language and kind, F1 of
// the misconceptions, and the share of false credits in the kinds that try to fool it.

@main
struct Evaluate {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let showsErrors = arguments.contains("--errors")
    arguments.removeAll { $0 == "--errors" }
    guard arguments.count >= 2 else {
      print("usage: evaluate SCENARIO ANSWERS.jsonl... [--errors]")
      exit(64)
    }
    do {
      var evaluation = try Evaluation(scenarioFile: arguments[0])
      for file in arguments.dropFirst() {
        try evaluation.judge(file, showsErrors: showsErrors)
      }
      print(evaluation.table)
    } catch {
      FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
      exit(1)
    }
  }
}
