import ArgumentParser
import Foundation
import Interview
import Practice
import Scenario
import Terminal
import Transcripts

/// `viva drill`: single concepts, one after the other.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Practise single concepts, rapidly: a prompt, a line, the verdict.",
    discussion: """
      Asks what is due first, then what was never asked, and what you said before as a sentence of \
      your own with a gap. A card that was missed comes back once.

      EXAMPLES
        viva drill                      ten cards of the multimodal scenario
        viva drill transformers -n 20
        viva drill blip2                the concepts of one question
        viva drill frozen-llm           one concept
        viva drill --languages          what you said in one language only
        viva drill blip2 --without frozen,bridge
        viva drill blip2 --without-crutches   without the words that you lean on
        viva drill blip2 --without-jargon     without the terms themselves
      """)

  @Argument(help: "A scenario's name or file, or the id of a question or concept.")
  var subject: String?

  @Option(name: [.short, .long], help: ArgumentHelp("Cards at the most.", valueName: "n"))
  var number = 10

  @Option(
    help: ArgumentHelp(
      "The scenario of the question or concept.", valueName: "scenario"))
  var scenario: String?

  @Option(
    help: ArgumentHelp(
      "Answer a question without these words, in any form; with commas.", valueName: "words"))
  var without: String?

  @Flag(help: "Answer a question without the three words that you lean on most.")
  var withoutCrutches = false

  @Flag(help: "Answer a question without its own terms.")
  var withoutJargon = false

  @Flag(help: "What you have said in one language only, asked in the other.")
  var languages = false

  @Option(help: "The language that is asked in; auto follows the locale.")
  var lang = LanguageChoice.auto

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    guard number > 0 else { throw ValidationError("--number takes a number from 1 on") }
    let ways = [without != nil, withoutCrutches, withoutJargon, languages].count { $0 }
    if ways > 1 {
      throw ValidationError(
        "--without, --without-crutches, --without-jargon and --languages do not go together")
    }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let (scenario, isMeant) = try DrillSubject(subject, scenario: self.scenario, surroundings)
      .found()
    let language = lang.language(for: scenario, surroundings)
    if let ban = BanChoice(words: without, crutches: withoutCrutches, jargon: withoutJargon) {
      let question = scenario.questions.first { question in
        question.concepts.contains { isMeant(question, $0) }
      }
      guard let question else { return }
      try BanDrill(
        question, of: scenario, in: language, folder: place.folder(in: surroundings),
        screen: look.screen(in: surroundings)
      ).hold(ban, source: source(in: surroundings), now: { Date() })
      return
    }
    let choice = try CardChoice(
      scenario, language: language, place.folder(in: surroundings), surroundings, now: Date())
    if languages {
      guard
        let (cards, asked) = choice.inTheOtherLanguage(
          wished: lang == .auto ? nil : language, limit: number, where: isMeant)
      else {
        remark("nothing that you have said so far was said in one language only")
        return
      }
      hold(cards, of: scenario, in: asked, wanted: asked, surroundings)
    } else {
      let cards = try choice.cards(limit: number, where: isMeant)
      hold(cards, of: scenario, in: language, wanted: nil, surroundings)
    }
  }

  private func hold(
    _ cards: [DrillCard], of scenario: Scenario, in language: Language, wanted: Language?,
    _ surroundings: Surroundings
  ) {
    var room = DrillRoom(
      drill: Drill(
        scenario: scenario, cards: cards, language: language, version: Viva.version,
        judge: RubricShelf(scenario).judge),
      journal: Journal(in: place.folder(in: surroundings), scenario: scenario.id, at: Date()),
      view: DrillView(
        screen: look.screen(in: surroundings), language: language, scenario: scenario),
      source: source(in: surroundings), now: { Date() })
    room.wanted = wanted
    room.hold()
  }

  private func source(in surroundings: Surroundings) -> any LineSource {
    Lines.source(
      in: surroundings, plain: look.plain, history: History(file: surroundings.historyFile))
  }
}
