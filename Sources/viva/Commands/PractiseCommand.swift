import ArgumentParser
import Foundation
import Interview

/// `viva practise`: today's session.
struct PractiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practise",
    abstract: "Be interviewed on what is due today, the weakest first (= viva interview --due).",
    discussion: """
      EXAMPLES
        viva practise                 15 minutes of what is due, or else is new
        viva practise --minutes 5 transformers
      """, aliases: ["practice"])

  @Argument(help: "A scenario's name or file; by itself, the one where most is due.")
  var scenario: String?

  @Option(
    help: ArgumentHelp("As many questions as fit into this, but one at least.", valueName: "n"))
  var minutes = DueOptions.defaultMinutes

  @Option(help: "coach: feedback after each question; interview: at the end.")
  var mode = Mode.coach

  @Option(help: "The language of the interview; auto follows the locale, and then you.")
  var lang = LanguageChoice.auto

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws { try DueOptions.check(minutes: minutes) }

  func run() throws {
    var words = [
      "--due", "--minutes", "\(minutes)", "--mode", mode.rawValue, "--lang", lang.rawValue,
    ]
    if let folder = place.folder { words += ["--transcripts", folder] }
    if look.plain { words.append("--plain") }
    if let scenario { words += ["--", scenario] }
    try InterviewCommand.parse(words).run()
  }
}

/// What `--due` means for an interview.
enum DueOptions {
  static let defaultMinutes = 15

  static func check(minutes: Int) throws {
    guard (1...1_440).contains(minutes) else {
      throw ValidationError("--minutes takes a number from 1 to 1440")
    }
  }

  /// The scenario and questions of today's session.
  /// - Returns: Nil where there is nothing to practise; it is told then.
  static func questions(
    of scenario: String?, minutes: Int, in surroundings: Surroundings, place: PlaceOptions
  ) throws -> (scenario: String, questions: [String])? {
    let now = Date()
    let practised = try Practised(
      surroundings, folder: place.folder(in: surroundings), scenario: scenario, now: now)
    for notice in practised.notices { remark(notice) }
    guard let plan = practised.plan(minutes: minutes), !plan.items.isEmpty else {
      let words = ProgressWords(language: surroundings.language)
      let plan = practised.plan(minutes: nil)
      let next = plan?.nextDue
      remark(
        words.nothingDue
          + (next.map { words.nextDue(words.day($0, now: now, zone: .current)) } ?? "")
          + (plan.map { words.drillMeanwhile(scenario ?? $0.scenario) } ?? ""))
      return nil
    }
    return (scenario ?? plan.scenario, plan.items.map(\.question))
  }
}
