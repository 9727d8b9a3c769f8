import ArgumentParser
import Foundation
import Practice
import Scenario
import Terminal
import Transcripts

/// `viva compare`: two sessions, or two answers, beside each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two sessions, or two answers to a question, side by side.",
    discussion: """
      A and B are sessions as in 'viva show', and last~1 is the one before the last. Behind a colon \
      stands a question, its id or number, and behind # a single answer to it, retakes counted on: \
      '#1' is the first answer. What only one of them asked is named and not compared.

      EXAMPLES
        viva compare last~1 last
        viva compare last~1 last --question blip2
        viva compare last:blip2#1 last:blip2#3
        viva compare 2 1 --json
      """)

  @Argument(help: "The earlier session or answer.")
  var a: String

  @Argument(help: "The later session or answer.")
  var b: String

  @Option(help: ArgumentHelp("Only this question: its id or number.", valueName: "question"))
  var question: String?

  @Option(
    help: ArgumentHelp("The scenario's name or file, where it has moved.", valueName: "scenario"))
  var scenario: String?

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let archive = Archive(place.folder(in: surroundings).url)
    var references = (ComparandReference(a), ComparandReference(b))
    // What one side names holds for the other too, unless it says otherwise.
    references.0.question = references.0.question ?? question ?? references.1.question
    references.1.question = references.1.question ?? question ?? references.0.question
    let sides = (try references.0.comparand(in: archive), try references.1.comparand(in: archive))
    let library = ScenarioLibrary(surroundings)
    let id = sides.1.transcript.opening.scenario
    // Glosses are in the sessions; the scenario only knows what was renamed since.
    let today =
      try scenario.map { try library.scenario(heldAs: id, in: $0, surroundings) }
      ?? (try? library.scenario(heldAs: id, surroundings))
    let comparison = Comparison(sides.0, sides.1, scenario: today ?? nil)
    guard !comparison.questions.isEmpty else {
      throw Failure(
        "\(sides.0.transcript.id) and \(sides.1.transcript.id) have no answered question in common; "
          + "'viva sessions' lists which scenario each was on")
    }
    let screen = look.screen(in: surroundings)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      screen.write(String(decoding: try encoder.encode(ComparisonJSON(comparison)), as: UTF8.self))
      screen.write("\n")
    } else {
      ComparisonView(
        screen: screen, comparison: comparison, showsTexts: references.0.question != nil,
        zone: .current
      ).show()
    }
  }
}
