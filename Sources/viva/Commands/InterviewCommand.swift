import ArgumentParser
import Foundation
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
      """)

  @Argument(help: "A scenario's name or file.")
  var scenario = ScenarioLibrary.defaultName

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

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    if let followUps, !(0...20).contains(followUps) {
      throw ValidationError("--follow-ups takes a number from 0 to 20")
    }
    if seed != nil, !shuffle { throw ValidationError("--seed goes with --shuffle") }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let scenario = try ScenarioLibrary(surroundings)
      .scenario(self.scenario)
    let options = Options(
      mode: mode, language: language(for: scenario, surroundings),
      switchesLanguage: lang == .auto, questions: try chosenQuestions(of: scenario),
      followUps: followUps, version: Viva.version)
    let start = Date()
    var room = Room(
      interviewer: Interviewer(
        scenario: scenario, options: options, judge: RubricShelf(scenario).judge),
      journal: Journal(
        in: place.folder(in: surroundings), scenario: scenario.id, at: start),
      earlier: [], screen: look.screen(in: surroundings),
      source: Lines.source(
        in: surroundings, plain: look.plain, history: History(file: surroundings.historyFile)),
      editor: Editor(environment: surroundings.environment), now: { Date() })
    room.resumeOptions = ResumeOptions(
      folder: place.folder,
      scenario: ScenarioLibrary.isPath(self.scenario) ? self.scenario : nil)
    room.hold()
  }

  private func language(for scenario: Scenario, _ surroundings: Surroundings) -> Language {
    let wished: Language =
      switch lang {
      case .auto: surroundings.language
      case .en: .english
      case .zh: .chinese
      }
    return scenario.languages.contains(wished) ? wished : scenario.languages.first ?? wished
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
      isPlain: screen.isPlain,
      now: { Double(DispatchTime.now().uptimeNanoseconds) / 1_000_000_000 })
  }
}
