import ArgumentParser
import Drills
import Foundation
import Interview
import Scenario
import Terminal
import Transcripts

/// `viva dispute`: "I did say that".
struct DisputeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: "Say that words of yours did mean a concept.",
    discussion: """
      The dispute is added to the session. The words are kept as a phrase of your own, which counts \
      from then on, and the answer is judged again. The scenario itself stays as it is: 'viva \
      disputes --patch' offers your phrases to its author.

      Without CONCEPT and WORDS it asks for them.

      EXAMPLES
        viva dispute last 2
        viva dispute last blip2 frozen-llm "nobody lays a finger on the writer"
      """)

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session: String

  @Argument(help: "The question: its number in the session, or its id.")
  var question: String

  @Argument(help: "The concept's id, or its number among the missed ones.")
  var concept: String?

  @Argument(help: "The words, as they stand in one of your answers.")
  var words: String?

  @Option(
    help: ArgumentHelp("The scenario's name or file, where it has moved.", valueName: "scenario"))
  var scenario: String?

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let session = try HeldSession(
      session, scenario: scenario, in: place.folder(in: surroundings).url, surroundings)
    let held = try session.question(question)
    let talk = DisputeTalk(held: held, screen: look.screen(in: surroundings))
    var source = Lines.source(in: surroundings, plain: look.plain, commands: [], history: nil)
    let dispute = try talk.hold(concept: concept, quote: words) { prompt in
      if case .text(let line, _) = source.next(prompt: prompt) { line } else { nil }
    }
    guard let dispute else {
      remark(DisputeWords(language: held.language).nothing)
      return
    }
    let folder = PhraseFolder(surroundings)
    let changed = try dispute.keep(of: session.transcript.id, for: session.scenario, in: folder)
    try Journal.amend(
      session.url, with: dispute.events(in: held, judgedBy: changed), at: Date(), zone: .current)
    talk.show(dispute)
  }
}
