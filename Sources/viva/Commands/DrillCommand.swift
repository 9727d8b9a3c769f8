import ArgumentParser
import Foundation
import Index
import Interview
import Practice
import Scenario
import Scoring
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
    let now = Date()
    let library = ScenarioLibrary(surroundings)
    let (scenario, concepts) = try DrillSubject(subject, scenario: self.scenario, library).found()
    let language = lang.language(for: scenario, surroundings)
    if let ban = BanChoice(words: without, crutches: withoutCrutches, jargon: withoutJargon) {
      let drilled = scenario.questions.first { question in
        question.concepts.contains { concepts(question, $0) }
      }
      guard let drilled else { return }
      try BanDrill(
        drilled, of: scenario, in: language, folder: place.folder(in: surroundings),
        screen: look.screen(in: surroundings)
      ).hold(ban, source: source(in: surroundings), now: { Date() })
      return
    }
    let index = try SessionIndex.current(of: place.folder(in: surroundings), in: surroundings)
    let history = try index.history(scenario: scenario.id)
    let deck = DrillDeck(scenario: scenario, standings: history.standings, now: now)
    let inOne = Tongues(history.standings)
    let asked = languages ? inOne.wanted(lang == .auto ? nil : language) ?? language : language
    let chosen = deck.concepts { question, concept in
      concepts(question, concept)
        && (!languages || inOne.lacks(asked, concept: concept.id, of: question.id))
    }.prefix(number)
    if languages, chosen.isEmpty {
      remark("nothing that you have said so far was said in one language only")
      return
    }
    let judge = RubricShelf(scenario).judge
    let own = OwnCards(index: index, scenario: scenario.id, judge: judge)
    let cards = try chosen.enumerated().map { index, pair in
      // Every other card is a sentence of one's own, where there is one: saying a thing freely is
      // what an interview asks for, and comes first.
      index % 2 == 1 && !languages
        ? try own.card(for: pair.concept, of: pair.question) ?? DrillCard(asking: pair, in: asked)
        : DrillCard(asking: pair, in: asked)
    }
    var room = DrillRoom(
      drill: Drill(
        scenario: scenario, cards: cards, language: asked, version: Viva.version, judge: judge),
      journal: Journal(in: place.folder(in: surroundings), scenario: scenario.id, at: now),
      view: DrillView(
        screen: look.screen(in: surroundings), language: asked, scenario: scenario),
      source: source(in: surroundings), now: { Date() })
    room.wanted = languages ? asked : nil
    room.hold()
  }

  private func source(in surroundings: Surroundings) -> any LineSource {
    Lines.source(
      in: surroundings, plain: look.plain, history: History(file: surroundings.historyFile))
  }
}

extension DrillCard {
  init(asking pair: (question: Question, concept: Concept), in language: Language) {
    self.init(asking: pair.concept, of: pair.question, in: language)
  }
}

/// What a person wants to drill: the word may name a scenario, a question or a concept.
struct DrillSubject {
  private let word: String?
  private let scenarioName: String?
  private let library: ScenarioLibrary

  init(_ word: String?, scenario: String?, _ library: ScenarioLibrary) {
    self.word = word
    scenarioName = scenario
    self.library = library
  }

  /// The scenario, and which of its concepts are meant.
  /// - Throws: ``Failure`` where nothing is named so.
  func found() throws -> (Scenario, (Question, Concept) -> Bool) {
    guard let word else { return (try scenario(scenarioName), { _, _ in true }) }
    if scenarioName == nil, ScenarioLibrary.isPath(word) || library.names.contains(word) {
      return (try scenario(word), { _, _ in true })
    }
    let scenario = try scenario(scenarioName)
    if scenario.question(withID: word) != nil {
      return (scenario, { question, _ in question.id == word })
    }
    if scenario.questions.contains(where: { $0.concept(withID: word) != nil }) {
      return (scenario, { _, concept in concept.id == word })
    }
    let ids = scenario.questions.flatMap { [$0.id] + $0.concepts.map(\.id) } + library.names
    let nearest = ids.nearest(to: word).map { "; did you mean '\($0)'?" } ?? ""
    throw Failure(
      "no scenario, question or concept is named '\(word)'\(nearest) "
        + "('viva drill --scenario NAME \(word)' looks in another scenario)")
  }

  private func scenario(_ name: String?) throws -> Scenario {
    try library.scenario(name ?? ScenarioLibrary.defaultName)
  }
}
