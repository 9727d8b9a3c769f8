import ArgumentParser
import Drills
import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Transcripts

/// `viva why`: what an answer missed, and what would have earned it.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say why a concept was missed, and what would have earned it.",
    discussion: """
      For each missed concept: the nearest thing that was said, what it lacked, and a phrase that \
      would have earned it. The phrase is put into the answer and judged before it is shown, so that \
      the score beside it is the score that it would have given.

      EXAMPLES
        viva why last 2
        viva why last blip2 frozen-llm
        viva why 3 blip2 --json
      """)

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session: String

  @Argument(help: "The question: its number in the session, or its id.")
  var question: String

  @Argument(help: "One concept's id; without it, all that were missed.")
  var concept: String?

  @Option(
    help: ArgumentHelp("The scenario's name or file, where it has moved.", valueName: "scenario"))
  var scenario: String?

  @Flag(help: "One JSON array.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let session = try HeldSession(
      session, scenario: scenario, in: place.folder(in: surroundings).url, surroundings)
    let held = try session.question(question)
    let screen = look.screen(in: surroundings)
    let reasons = try Reasons(of: held, concept: concept)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let records = reasons.whys.map { WhyRecord($0, held) }
      screen.write(String(decoding: try encoder.encode(records), as: UTF8.self) + "\n")
      return
    }
    let words = WhyWords(language: held.language)
    screen.show(
      StyledText(words.title(held.number), .bold)
        + StyledText("  " + held.question.ask[held.language].harmless, .dim), margin: "  ")
    screen.show()
    reasons.show(on: screen)
  }
}

/// Why concepts of one question were missed.
struct Reasons {
  let held: HeldQuestion
  let whys: [Why]

  /// - Parameters:
  ///   - held: What was said about the question.
  ///   - concept: One concept's id, or its number among the missed ones; nil for all missed.
  /// - Throws: ``Failure`` for a concept that the question does not have.
  init(of held: HeldQuestion, concept: String?) throws {
    self.held = held
    var explainer = Explainer(held.question, glossary: held.scenario.glossary)
    let judgements = explainer.judgements(of: held.said)
    let missed = Self.missed(of: held, judgements)
    let chosen = try concept.map { [try held.question.conceptID($0, missed: missed)] } ?? missed
    whys = chosen.compactMap { explainer.why($0, in: held.said, judgements: judgements) }
  }

  /// Ids of the missed concepts, the weightiest first.
  static func missed(of held: HeldQuestion, _ judgements: [Judgement]) -> [String] {
    let outcome = Outcome(of: judgements, on: held.question)
    return Tier.allCases.flatMap { tier in
      outcome.credits.filter { $0.tier == tier && $0.value == 0 }.map(\.concept)
    }
  }

  /// - Parameters:
  ///   - screen: Where they are shown.
  ///   - most: How many; of the others it is told how to see them.
  func show(on screen: Screen, atMost most: Int = .max) {
    let view = WhyView(
      screen: screen, question: held.question, glossary: held.scenario.glossary, said: held.said,
      language: held.language)
    if whys.isEmpty {
      screen.show(StyledText(WhyWords(language: held.language).nothingMissed), margin: "  ")
    }
    for (index, why) in whys.prefix(most).enumerated() {
      if index > 0 { screen.show() }
      view.show(why)
    }
    if whys.count > most {
      let words = WhyWords(language: held.language)
      screen.show()
      screen.show(StyledText(words.more(whys.count - most), .dim), margin: "  ")
    }
  }
}

extension Question {
  /// The id of a concept that a person names by it, or by its number among the missed ones.
  /// - Throws: ``Failure`` with what there is instead.
  func conceptID(_ reference: String, missed: [String]) throws -> String {
    if let number = Int(reference), missed.indices.contains(number - 1) {
      return missed[number - 1]
    }
    if concept(withID: reference) != nil { return reference }
    let ids = concepts.map(\.id)
    let nearest = ids.nearest(to: reference).map { "; did you mean '\($0)'?" } ?? ""
    throw Failure(
      "question '\(id)' has no concept '\(reference)'\(nearest) "
        + "(missed: \(missed.joined(separator: ", ")))")
  }
}

/// An explanation as JSON.
struct WhyRecord: Encodable {
  struct Nearest: Encodable {
    var answer: Int
    var sentence: Evidence
    var reason: String
  }

  struct Proposal: Encodable {
    var answer: Int
    var change: String
    var phrase: String
    var text: String
    var before: Double
    var after: Double
    var along: [String]
  }

  var concept: String
  var tier: Tier
  var earned: Bool
  var nearest: Nearest?
  var proposal: Proposal?

  /// Answers are named by the numbers (`seq`) of their events.
  init(_ why: Why, _ held: HeldQuestion) {
    concept = why.concept
    tier = why.tier
    earned = why.earned != nil
    nearest = why.nearest.map {
      Nearest(
        answer: held.heard[$0.answer].sequence, sentence: $0.sentence,
        reason: MissReason($0.miss, held.question, held.scenario.glossary, held.language).text)
    }
    proposal = why.proposal.map {
      Proposal(
        answer: held.heard[$0.answer].sequence, change: $0.change.rawValue, phrase: $0.phrase,
        text: $0.text, before: $0.before, after: $0.after, along: $0.along)
    }
  }
}
