import ArgumentParser
import Authoring
import Foundation
import Scenario
import Terminal

/// `viva explain`: says why an answer earns what it earns.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why an answer earns what it earns, and what the interviewer would ask next.",
    discussion: """
      The answer comes from the standard input. Each concept is shown with the words and the pattern \
      that earned it, or with what came nearest; a concept without 'match' with the patterns that were \
      derived from its gloss, ready to be pasted into the file.

      EXAMPLES
        echo "It shuffles a modality." | viva explain multimodal modality-attribution
        viva explain tea.yaml brewing --json < answer.txt
      """)

  @Argument(help: "A scenario's name or file.")
  var scenario: String

  @Argument(help: "The question: its id, or its number.")
  var question: String

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let scenario = try ScenarioLibrary(surroundings).scenario(self.scenario)
    let question = try scenario.question(named: self.question)
    let input = FileHandle.standardInput.readDataToEndOfFile()
    let answer = String(decoding: input, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard !answer.isEmpty else { throw Failure("there is no answer on the standard input") }
    let explanation = Explanation(of: answer, to: question, in: scenario)
    let screen = look.screen(in: surroundings)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      screen.write(String(decoding: try encoder.encode(explanation), as: UTF8.self) + "\n")
    } else {
      ExplanationView(screen: screen).show(explanation)
    }
  }
}

extension Scenario {
  /// The question with this id or, counted from 1, this number.
  /// - Throws: ``Failure`` with what there is instead.
  func question(named reference: String) throws -> Question {
    if let question = question(withID: reference) { return question }
    if let number = Int(reference), questions.indices.contains(number - 1) {
      return questions[number - 1]
    }
    let ids = questions.map(\.id)
    let nearest = ids.nearest(to: reference).map { "; did you mean '\($0)'?" } ?? ""
    throw Failure(
      "there is no question '\(reference)'\(nearest) (there are: \(ids.joined(separator: ", ")))")
  }
}
