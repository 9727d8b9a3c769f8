import ArgumentParser
import Foundation
import Index
import Interview
import Practice
import Scenario
import Terminal
import Transcripts

/// `viva rescore`: judges old answers by today's scenario.
struct RescoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore", abstract: "Judge old answers by the scenario as it is today.",
    discussion: """
      Nothing that was recorded is altered: an answer that is understood differently now gets a new \
      judgement, appended to its session with the scenario's hash, and counts by that from then on. \
      One that is understood as before gets none, so that a second run adds nothing.

      EXAMPLES
        viva rescore                        the last session
        viva rescore --all --dry-run        what would change, in every session
        viva rescore 3 --scenario tea.yaml  by a scenario that has moved
      """)

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session: String?

  @Flag(help: "Every session.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "The scenario's name or file, where it has moved; with --all only its sessions.",
      valueName: "scenario"))
  var scenario: String?

  @Flag(help: "Show what would change, and append nothing.")
  var dryRun = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    if all, session != nil { throw ValidationError("give a session or --all, not both") }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings)
    let screen = look.screen(in: surroundings)
    let words = RescoringWords(language: surroundings.language)
    var rescorer = Rescorer(
      in: surroundings, scenario: scenario, dryRun: dryRun, now: { Date() }, zone: .current)
    let entries =
      try all
      ? allSessions(in: folder, surroundings) : [Archive(folder.url).session(session ?? "last")]
    let progress = ProgressLine(of: entries.count)
    for (index, entry) in entries.reversed().enumerated() {
      progress.show(index)
      if let found = rescorer.rescore(entry), !found.rescoring.changes.isEmpty {
        progress.clear()
        RescoringView(screen: screen, scenario: found.scenario)
          .show(found.rescoring, of: found.transcript)
      }
    }
    progress.clear()
    for trouble in rescorer.troubles { remark(trouble) }
    screen.show(StyledText(words.summary(rescorer, dryRun: dryRun), .bold))
    if !rescorer.troubles.isEmpty { throw ExitCode(1) }
  }

  private func allSessions(
    in folder: TranscriptFolder, _ surroundings: Surroundings
  ) throws -> [SessionEntry] {
    let scenario = try scenario.map { try ScenarioLibrary(surroundings).scenario($0).id }
    return try SessionIndex.current(of: folder, in: surroundings)
      .sessions(SessionFilter(scenario: scenario))
  }
}
