import ArgumentParser
import Drills
import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Transcripts

/// `viva examine`: the person is the examiner.
struct ExamineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "examine",
    abstract: "Be the examiner: find what a candidate's answer lacks and what it gets wrong.",
    discussion: """
      Shows an answer that lacks one point and states one thing that is wrong. Say what is missing, \
      what is wrong, and what you would ask next. Viva made the flaws, so it knows whether you \
      found them.

      EXAMPLES
        viva examine
        viva examine transformers --count 3
        viva examine --question blip2 --seed 7
      """)

  @Argument(help: "A scenario's name or file.")
  var scenario = ScenarioLibrary.defaultName

  @Option(help: ArgumentHelp("The question: its id or number.", valueName: "question"))
  var question: String?

  @Option(help: ArgumentHelp("The same answers again for the same number.", valueName: "n"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("How many answers.", valueName: "n"))
  var count = 1

  @Option(help: "The language; auto follows the locale.")
  var lang = LanguageChoice.auto

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    guard (1...100).contains(count) else {
      throw ValidationError("--count takes a number from 1 to 100")
    }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let scenario = try ScenarioLibrary(surroundings).personalScenario(self.scenario, surroundings)
    let language = lang.language(for: scenario, surroundings)
    let seed = seed ?? UInt64.random(in: 0...UInt64.max)
    let answers = try flawedAnswers(of: scenario, in: language, seed: seed)
    let start = Date()
    var room = ExamineRoom(
      scenario: scenario, answers: answers, language: language,
      session: ExaminationSession(scenario: scenario, language: language, version: Viva.version),
      journal: Journal(in: place.folder(in: surroundings), scenario: scenario.id, at: start),
      screen: look.screen(in: surroundings),
      source: Lines.source(
        in: surroundings, plain: look.plain, commands: [],
        history: History(file: surroundings.historyFile)),
      now: { Date() })
    room.hold()
  }

  private func flawedAnswers(
    of scenario: Scenario, in language: Language, seed: UInt64
  ) throws -> [FlawedAnswer] {
    let chosen = try question.map { [try scenario.question(named: $0).id] }
    let ids = chosen ?? QuestionOrder.shuffled(scenario.questions.map(\.id), seed: seed)
    var answers: [FlawedAnswer] = []
    // Once round and then again, each time with other flaws.
    for round in 0..<UInt64(count) {
      for id in ids where answers.count < count {
        guard let question = scenario.question(withID: id) else { continue }
        let rubric = Rubric(question: question, glossary: scenario.glossary)
        let flawed = FlawedAnswers(question, glossary: scenario.glossary, language, rubric)
        if let answer = flawed.answer(seed: seed &+ round), !answers.contains(answer) {
          answers.append(answer)
        }
      }
    }
    guard !answers.isEmpty else {
      throw Failure(
        "no flawed answer could be made: its question needs a model answer in this language whose "
          + "points can be told apart ('viva check \(self.scenario)' says what is missing)")
    }
    return answers
  }
}
