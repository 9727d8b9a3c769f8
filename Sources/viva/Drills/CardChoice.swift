import Foundation
import Index
import Interview
import Practice
import Scenario
import Transcripts

/// Chooses the cards of a drill from what was practised so far.
struct CardChoice {
  private let language: Language
  private let deck: DrillDeck
  private let tongues: Tongues
  private let own: OwnCards

  init(
    _ scenario: Scenario, language: Language, _ folder: TranscriptFolder,
    _ surroundings: Surroundings, now: Date
  ) throws {
    let index = try SessionIndex.current(of: folder, in: surroundings)
    let history = try index.history(scenario: scenario.id)
    self.language = language
    deck = DrillDeck(scenario: scenario, standings: history.standings, now: now)
    tongues = Tongues(history.standings)
    own = OwnCards(index: index, scenario: scenario.id, judge: RubricShelf(scenario).judge)
  }

  /// Every other card is a sentence of one's own, where there is one: saying a thing freely is what
  /// an interview asks for, and comes first.
  func cards(
    limit: Int, where isMeant: (Question, Concept) -> Bool
  ) throws -> [DrillCard] {
    try deck.concepts(where: isMeant).prefix(limit).enumerated().map { index, pair in
      let cloze = index % 2 == 1 ? try own.card(for: pair.concept, of: pair.question) : nil
      return cloze ?? DrillCard(asking: pair.concept, of: pair.question, in: language)
    }
  }

  /// What was said in one language only, asked in the other; nil where there is nothing.
  func inTheOtherLanguage(
    wished: Language?, limit: Int, where isMeant: (Question, Concept) -> Bool
  ) -> (cards: [DrillCard], language: Language)? {
    let asked = tongues.wanted(wished) ?? language
    let cards = deck.concepts { question, concept in
      isMeant(question, concept)
        && tongues.lacks(asked, concept: concept.id, of: question.id)
    }.prefix(limit).map { DrillCard(asking: $0.concept, of: $0.question, in: asked) }
    return cards.isEmpty ? nil : (cards, asked)
  }
}
