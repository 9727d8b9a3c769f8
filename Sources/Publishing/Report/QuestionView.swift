import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// A question as a part of a page: the conversation, and what came of it.
struct QuestionView {
  /// A concept of the question, or a misconception.
  struct Item {
    var itemAnchor: String
    var number: Int
    var gloss: String
    var how: String
  }

  /// Concepts under one heading.
  struct Outcome {
    var outcomeLabel: String
    var outcomeLook: String
    var items: [Item]
  }

  var questionAnchor: String
  var questionLang: String
  var questionNumber: Int
  var asked: String
  var shortAsked: String
  var questionFacts: String
  var dialogue: [DialogueView]
  var outcomes: [Outcome]
  var wrongLabel: String
  var wrongs: [Item]
  var hasWrongs: Bool
  /// Delivery, advice and notes: a heading and its paragraphs each.
  var remarks: [Remark]

  struct Remark {
    var remarkLabel: String
    var paragraphs: [String]
  }

  init(
    _ account: QuestionAccount, in session: SessionAccount, anchor: String,
    _ sessionWords: ReportWords, _ zone: TimeZone
  ) {
    let words = ReportWords(account.language)
    let turn = account.turn
    let anchor = "\(anchor)-q\(turn.number)"
    questionAnchor = anchor
    questionLang = words.tag
    questionNumber = turn.number
    asked = turn.text.publishable
    shortAsked = Self.shortened(turn.text.publishableLine)
    questionFacts = [
      account.score.map(words.page.score),
      account.concepts.isEmpty
        ? nil : words.page.covered(account.covered, of: account.concepts.count),
      words.unanswered(turn),
    ].compactMap { $0 }.joined(separator: " · ")
    dialogue = DialogueView.all(of: account, anchor: anchor, words, zone)
    outcomes = Self.outcomes(account, anchor, words)
    wrongLabel = words.page.misconceptionsLabel
    wrongs = account.misconceptions.enumerated().map { index, misconception in
      Item(
        itemAnchor: "\(anchor)-m\(index + 1)", number: index + 1,
        gloss: misconception.gloss[account.language].publishableLine,
        how: words.page.misconception(
          "", isCorrected: !misconception.isStanding,
          correction: misconception.correction[account.language].publishableLine
        ).trimmingCharacters(in: CharacterSet(charactersIn: " —")))
    }
    hasWrongs = !wrongs.isEmpty
    remarks = Self.remarks(turn, words)
  }

  private static func outcomes(
    _ account: QuestionAccount, _ anchor: String, _ words: ReportWords
  ) -> [Outcome] {
    let items = account.concepts.enumerated().map { index, concept in
      (concept: concept, item: item(concept, index + 1, account, anchor, words))
    }
    let covered = items.filter { $0.concept.credit > 0 }.map(\.item)
    // The weightiest first, as what to learn next.
    let missed = Tier.allCases.flatMap { tier in
      items.filter { $0.concept.credit <= 0 && $0.concept.tier == tier }.map(\.item)
    }
    return [
      Outcome(outcomeLabel: words.page.coveredLabel, outcomeLook: "covered", items: covered),
      Outcome(outcomeLabel: words.page.missedLabel, outcomeLook: "missed", items: missed),
    ].filter { !$0.items.isEmpty }
  }

  private static func item(
    _ concept: ConceptAccount, _ number: Int, _ account: QuestionAccount, _ anchor: String,
    _ words: ReportWords
  ) -> Item {
    let how = [
      words.tier(concept.tier), words.help(concept.help),
      concept.credit > 0 && concept.credit < 1 ? words.inPart : nil,
    ]
    return Item(
      itemAnchor: "\(anchor)-c\(number)", number: number,
      gloss: concept.gloss[account.language].publishableLine,
      how: how.compactMap { $0 }.joined(separator: " · "))
  }

  private static func remarks(_ turn: Turn, _ words: ReportWords) -> [Remark] {
    let all = [
      (words.delivery, turn.delivery.map { [words.page.delivery($0)] } ?? []),
      (words.advice, turn.summary?.advice.map { [$0] } ?? []),
      (words.notes, turn.notes),
    ]
    return all.filter { !$0.1.isEmpty }.map { label, paragraphs in
      Remark(remarkLabel: label, paragraphs: paragraphs.map(\.publishable))
    }
  }

  /// The first words of a question, for a list of links.
  private static func shortened(_ text: String) -> String {
    let isChinese = text.unicodeScalars.contains { $0.value > 0x2E80 }
    let most = isChinese ? 30 : 72
    guard text.count > most else { return text }
    let start = text.prefix(most)
    let lastBlank = isChinese ? nil : start.lastIndex(of: " ")
    let end = lastBlank.map { start[..<$0] } ?? start
    return end + "…"
  }
}
