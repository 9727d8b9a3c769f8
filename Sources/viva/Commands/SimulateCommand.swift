import ArgumentParser
import Foundation
import Interview
import Scenario
import Simulation
import Terminal
import Transcripts

extension Candidate.Kind: ExpressibleByArgument {}

/// `viva simulate`: interviews candidates who do not exist.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Interview synthetic candidates, to try a scenario out.",
    discussion: """
      The candidates say nothing but what stands in the scenario: sentences of its model answers and \
      tests, its misconceptions, and "I don't know". Shown are their scores, which follow-ups were \
      asked how often, and which never.

      Unless you name candidates, strong, average and weak ones are interviewed, 20 of each, and a \
      question on which strong does not beat average, or average does not beat weak, ends in exit \
      status 1. Sessions are saved only with --transcripts. The same seed and start give the same \
      files, byte by byte.

      EXAMPLES
        viva simulate tea.yaml
        viva simulate multimodal --candidate weak --transcripts /tmp/weak && viva show last \\
          --transcripts /tmp/weak
        viva simulate multimodal --count 1000 --questions 2 --start 2025-01-01 --days 365 \\
          --transcripts /tmp/archive
      """)

  @Argument(help: "A scenario's name or file.")
  var scenario: String

  @Option(help: "strong, average, weak, rambling or silent; may be repeated.")
  var candidate: [Candidate.Kind] = []

  @Option(help: ArgumentHelp("Decides everything that is left to chance.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Interviews with each candidate (default: 1 if you name candidates, otherwise 20).",
      valueName: "n"))
  var count: Int?

  @Option(help: "coach: feedback after each question; interview: at the end.")
  var mode = Mode.coach

  @Option(help: "The language of the interviews; auto takes the scenario's, by chance.")
  var lang = LanguageChoice.auto

  @Option(
    help: ArgumentHelp("Questions an interview, taken by chance (default: all).", valueName: "n"))
  var questions: Int?

  @Option(
    help: ArgumentHelp(
      "The day of the first interview, as 2026-01-31 (default: so many days ago).",
      valueName: "date"))
  var start: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "Over how many days the interviews are spread (default: four interviews a day).",
      valueName: "n"))
  var days: Int?

  @Option(
    help: ArgumentHelp("Save the sessions there (default: nowhere).", valueName: "dir"))
  var transcripts: String?

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var look: ScreenOptions

  func validate() throws {
    if let count, !(1...1_000_000).contains(count) {
      throw ValidationError("--count takes a number from 1 to 1000000")
    }
    if let questions, questions < 1 {
      throw ValidationError("--questions takes a number from 1")
    }
    if let days, !(1...36_500).contains(days) {
      throw ValidationError("--days takes a number from 1 to 36500")
    }
    if Set(candidate).count < candidate.count {
      throw ValidationError("--candidate: name each candidate once")
    }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let scenario = try ScenarioLibrary(surroundings).scenario(self.scenario)
    let simulation = try simulation(of: scenario)
    let folder = transcripts.map {
      TranscriptFolder.choose(
        option: $0, environment: surroundings.environment, checkout: surroundings.checkout)
    }
    let interruption = Interruption()
    let bar = ProgressLine(of: simulation.sessions, isShown: !json)
    var findings = Findings(on: scenario)
    let run = SimulationRun(simulation: simulation, folder: folder, scenario: scenario.id)
    defer { bar.clear() }
    let last = try run.run(into: &findings, until: { interruption.exitStatus != nil }) {
      bar.show($0)
    }
    bar.clear()
    let view = SimulationView(
      screen: look.screen(in: surroundings), scenario: scenario,
      candidates: simulation.candidates, seed: seed)
    if json {
      try view.screen.write(SimulationReport(findings, of: simulation, on: scenario, seed).json())
    } else {
      view.show(findings, in: folder?.url, last: last)
    }
    if let status = interruption.exitStatus {
      remark("stopped after \(findings.sessions) of \(simulation.sessions) interviews")
      throw ExitCode(status)
    }
    if !findings.disordered.isEmpty { throw ExitCode(1) }
  }

  private func simulation(of scenario: Scenario) throws -> Simulation {
    let candidates = candidate.isEmpty ? [.strong, .average, .weak] : candidate
    let count = count ?? (candidate.isEmpty ? 20 : 1)
    let days = days ?? (candidates.count * count + 3) / 4
    let today = Date(
      timeIntervalSince1970: (Date().timeIntervalSince1970 / 86_400).rounded(.down) * 86_400)
    let setting = Simulation.Setting(
      mode: mode, languages: try languages(of: scenario), questions: questions,
      version: Viva.version)
    return Simulation(
      of: scenario, setting, candidates: candidates, count: count, seed: seed,
      start: start?.date ?? today - Double(days) * 86_400, days: days,
      judge: RubricShelf(scenario).judge)
  }

  private func languages(of scenario: Scenario) throws -> [Language] {
    let wished: Language
    switch lang {
    case .auto: return scenario.languages
    case .en: wished = .english
    case .zh: wished = .chinese
    }
    guard scenario.languages.contains(wished) else {
      let codes = scenario.languages.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--lang \(lang.rawValue): the scenario is written in: \(codes)")
    }
    return [wished]
  }
}

/// A day as it is typed, `2026-01-31`; it begins at midnight UTC.
struct CalendarDay: ExpressibleByArgument {
  var date: Date

  init?(argument: String) {
    guard argument.utf8.count == 10, let moment = Timestamp("\(argument)T00:00:00.000Z") else {
      return nil
    }
    date = moment.date
  }
}
