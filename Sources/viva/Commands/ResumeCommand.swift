import ArgumentParser
import Foundation
import Index
import Interview
import Scenario
import Terminal
import Transcripts

/// `viva resume`: goes on with a session.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a session where it stopped.",
    discussion: "Without a session, the newest one that is not closed.")

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session: String?

  @Option(
    help: ArgumentHelp("The scenario's name or file, where it has moved.", valueName: "scenario"))
  var scenario: String?

  @OptionGroup var clock: ClockOptions
  @OptionGroup var voice: VoiceOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws { try voice.refuse(clock) }

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings)
    let entry = try entry(in: folder, surroundings)
    if entry.state == .closed {
      throw Failure("\(entry.id) is closed; 'viva show \(entry.id)' reads it")
    }
    let (journal, contents) = try Journal.resume(entry.url)
    for notice in contents.notices { remark(notice) }
    let scenario = try scenario(of: entry, surroundings)
    let interviewer = try Interviewer(
      resuming: contents.events, scenario: scenario, version: Viva.version,
      judge: RubricShelf(scenario).judge)
    let screen = look.screen(in: surroundings)
    var room = Room(
      interviewer: interviewer, journal: journal, earlier: contents.events,
      screen: screen,
      source: Lines.source(
        in: surroundings, plain: look.plain, history: History(file: surroundings.historyFile)),
      editor: Editor(environment: surroundings.environment), now: { Date() })
    room.phrases = PhraseFolder(surroundings)
    room.resumeOptions = ResumeOptions(
      folder: place.folder,
      scenario: self.scenario.flatMap { ScenarioLibrary.isPath($0) ? $0 : nil })
    room.clock = clock.clock(
      screen: look.screen(in: surroundings), isPaced: interviewer.isPaced)
    room.view.lastTime = SessionIndex.lastLeads(
      on: entry.scenario, before: entry.started, of: folder, in: surroundings)
    room.resumeOptions.isTapped = room.clock.tapPad != nil
    room.loudspeaker = try voice.loudspeaker(in: surroundings)
    room.microphone = try voice.microphone(
      in: surroundings, language: interviewer.language, screen: screen)
    if room.microphone != nil {
      room.rescue = RescueTalk(scenario, in: surroundings.dataFolder)
    }
    room.hold()
  }

  private func scenario(
    of entry: SessionEntry, _ surroundings: Surroundings
  ) throws -> Scenario {
    let library = ScenarioLibrary(surroundings)
    if let scenario { return try library.personalScenario(scenario, surroundings) }
    guard library.names.contains(entry.scenario) else {
      throw Failure(
        "the session was held on the scenario '\(entry.scenario)', which is not found by its name; "
          + "give its file: viva resume \(entry.id) --scenario FILE "
          + "('viva show \(entry.id)' reads the session without it)")
    }
    return try library.personalScenario(entry.scenario, surroundings)
  }

  private func entry(
    in folder: TranscriptFolder, _ surroundings: Surroundings
  ) throws -> SessionEntry {
    if let session { return try Archive(folder.url).session(session) }
    let sessions = try SessionIndex.current(of: folder, in: surroundings)
      .sessions(SessionFilter(isUnfinished: true))
    // One that is in use goes on elsewhere.
    guard
      let open = sessions.first(where: {
        $0.isInterview && ($0.state == .open || $0.state == .paused)
      })
    else {
      throw Failure("no session is waiting to go on; 'viva sessions' lists them all")
    }
    return open
  }
}
