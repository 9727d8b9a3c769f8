import ArgumentParser
import Foundation
import Scenario
import Scoring

/// `viva score`: grades answers from standard input.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Grade answers: JSON Lines in, JSON Lines out.",
    discussion: """
      Each line in: {"id":"a1","question":"blip2","answer":"…"}
      Each line out: {"id":"a1","question":"blip2","score":62.5,"concepts":[…],
      "misconceptions":[…],"delivery":{…}}, in the same order. Offsets count Unicode scalars of the
      answer as given. A bad line yields {"id":…,"error":"…","line":n}; the run goes on, and the
      exit status is 1 at the end.

      EXAMPLES
        viva score < answers.jsonl > scored.jsonl
        viva score --scenario my.yaml --jobs 4 < answers.jsonl
      """)

  @Option(help: "A scenario's name or file.")
  var scenario = ScenarioLibrary.defaultName

  @Option(help: ArgumentHelp("How many answers are graded at once.", valueName: "n"))
  var jobs = 1

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256")
    }
  }

  func run() throws {
    let scenario = try ScenarioLibrary(.current)
      .scenario(self.scenario)
    let filter = ScoreFilter(scenario: scenario, jobs: jobs)
    if !filter.run(input: 0, output: 1) { throw ExitCode(1) }
  }
}
