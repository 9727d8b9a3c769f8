import ArgumentParser
import Foundation
import Index
import Interview
import Scenario
import Terminal
import Transcripts

/// Options that every command about sessions understands.
struct PlaceOptions: ParsableArguments {
  @Option(
    name: .customLong("transcripts"),
    help: ArgumentHelp("Where sessions are saved.", valueName: "dir"))
  var folder: String?

  func folder(in surroundings: Surroundings) -> TranscriptFolder {
    TranscriptFolder.choose(
      option: folder, environment: surroundings.environment, checkout: surroundings.checkout)
  }
}

/// Options of how things look.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "No colours and no styles (also: NO_COLOR, TERM=dumb).")
  var plain = false

  func screen(in surroundings: Surroundings) -> Screen {
    Screen(plain: plain, environment: surroundings.environment)
  }
}

enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, en, zh

  /// The language to begin in, one that the scenario has.
  func language(for scenario: Scenario, _ surroundings: Surroundings) -> Language {
    let wished: Language =
      switch self {
      case .auto: surroundings.language
      case .en: .english
      case .zh: .chinese
      }
    return scenario.languages.contains(wished) ? wished : scenario.languages.first ?? wished
  }
}

extension Mode: ExpressibleByArgument {}

/// `viva`, `viva interview`: holds an interview.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview", abstract: "Hold an interview (the default).",
    discussion: """
      EXAMPLES
        viva interview --mode interview --lang en
        viva interview --only clip-dalle,blip2 --follow-ups 2
        viva interview my-scenario.yaml --shuffle --seed 7
        viva interview --speak --listen
        viva interview --tap              say it aloud, tap at points, jot them down
        viva interview --pace 90          each answer in 90 seconds, then again in 60
      """)

  @Argument(help: "A scenario's name or file.")
  var scenario: String?

  @Option(help: "coach: feedback after each question; interview: at the end.")
  var mode = Mode.coach

  @Option(help: "The language of the interview; auto follows the locale, and then you.")
  var lang = LanguageChoice.auto

  @Option(
    help: ArgumentHelp("Only these questions: numbers or ids, with commas.", valueName: "list"))
  var only: String?

  @Flag(help: "Ask the questions in a random order.")
  var shuffle = false

  @Option(help: ArgumentHelp("The same order again for the same number.", valueName: "n"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("Follow-ups a question at the most.", valueName: "n"))
  var followUps: Int?

  @Flag(help: "Only questions that are due today, the weakest first; see 'viva progress'.")
  var due = false

  @Option(
    help: ArgumentHelp(
      "With --due: as many questions as fit into this, but one at least.", valueName: "n"))
  var minutes: Int?

  @Option(
    help: ArgumentHelp(
      "Seconds for each answer (120, 90, 60, 30), then the same again in less, as a coach; no "
        + "follow-ups unless you ask for them.", valueName: "s"))
  var pace: Rung?

  @OptionGroup var clock: ClockOptions
  @OptionGroup var voice: VoiceOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    try voice.refuse(clock)
    if let minutes {
      guard due else { throw ValidationError("--minutes goes with --due") }
      try DueOptions.check(minutes: minutes)
    }
    if due, only != nil || shuffle {
      throw ValidationError("--due chooses the questions; leave out --only and --shuffle")
    }
    if let followUps, !(0...20).contains(followUps) {
      throw ValidationError("--follow-ups takes a number from 0 to 20")
    }
    if seed != nil, !shuffle { throw ValidationError("--seed goes with --shuffle") }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings)
    var reference = scenario ?? ScenarioLibrary.defaultName
    var questions: [String]?
    if due {
      guard
        let chosen = try DueOptions.questions(
          of: scenario, minutes: minutes ?? DueOptions.defaultMinutes, in: surroundings,
          place: place)
      else { return }
      (reference, questions) = chosen
    }
    let library = ScenarioLibrary(surroundings)
    try refuseMistypedCommand(reference, library)
    let scenario = try library.personalScenario(reference, surroundings)
    let options = Options(
      mode: mode, language: lang.language(for: scenario, surroundings),
      switchesLanguage: lang == .auto, questions: try questions ?? chosenQuestions(of: scenario),
      followUps: followUps ?? (pace == nil ? nil : 0), pace: pace, version: Viva.version)
    let screen = look.screen(in: surroundings)
    let loudspeaker = try voice.loudspeaker(in: surroundings)
    let microphone = try voice.microphone(
      in: surroundings, language: options.language, screen: screen)
    let start = Date()
    var room = Room(
      interviewer: Interviewer(
        scenario: scenario, options: options, judge: RubricShelf(scenario).judge),
      journal: Journal(
        in: folder, scenario: scenario.id, at: start),
      earlier: [], screen: screen,
      source: Lines.source(
        in: surroundings, plain: look.plain, history: History(file: surroundings.historyFile)),
      editor: Editor(environment: surroundings.environment), now: { Date() })
    room.phrases = PhraseFolder(surroundings)
    room.resumeOptions = ResumeOptions(
      folder: place.folder,
      scenario: ScenarioLibrary.isPath(reference) ? reference : nil)
    room.clock = clock.clock(
      screen: look.screen(in: surroundings), isPaced: pace != nil)
    room.view.lastTime = SessionIndex.lastLeads(
      on: scenario.id, before: start, of: folder, in: surroundings)
    room.resumeOptions.isTapped = room.clock.tapPad != nil
    room.loudspeaker = loudspeaker
    room.microphone = microphone
    if room.microphone != nil {
      room.rescue = RescueTalk(scenario, in: surroundings.dataFolder)
    }
    room.hold()
  }

  /// `viva revew` means a command, though it reads as the scenario of an interview.
  private func refuseMistypedCommand(_ reference: String, _ library: ScenarioLibrary) throws {
    guard !ScenarioLibrary.isPath(reference), !library.names.contains(reference),
      library.names.nearest(to: reference) == nil,
      let command = Viva.commandNames.nearest(to: reference)
    else { return }
    throw Failure(
      "there is no command and no scenario '\(reference)'; did you mean 'viva \(command)'?")
  }

  private func chosenQuestions(of scenario: Scenario) throws -> [String]? {
    let all = scenario.questions.map(\.id)
    var chosen = all
    if let only {
      chosen = try only.split(separator: ",").map { part in
        let word = part.trimmingCharacters(in: .whitespaces)
        if let number = Int(word), all.indices.contains(number - 1) { return all[number - 1] }
        if all.contains(word) { return word }
        let nearest = all.nearest(to: word).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError(
          "--only: there is no question '\(word)'\(nearest) "
            + "(1 to \(all.count), or \(all.joined(separator: ", ")))")
      }
      guard !chosen.isEmpty else { throw ValidationError("--only: name at least one question") }
    }
    if shuffle {
      return QuestionOrder.shuffled(chosen, seed: seed ?? UInt64.random(in: 0...UInt64.max))
    }
    return only == nil ? nil : chosen
  }
}

/// Where the person's lines come from.
enum Lines {
  static func source(
    in surroundings: Surroundings, plain: Bool, commands: [String] = SlashCommand.names,
    history: History?
  ) -> any LineSource {
    guard isatty(0) == 1, isatty(1) == 1 else { return PipeSource() }
    let screen = Screen(plain: plain, environment: surroundings.environment)
    return ReadlineSource(
      commands: commands, history: history,
      isPlain: screen.isPlain, now: RoomClock.systemUptime)
  }
}
