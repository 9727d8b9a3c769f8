import Foundation
import Practice
import Scenario
import Scoring
import Terminal
import Transcripts

/// Lays one question of a session out for reading, part by part.
struct QuestionReviewView {
  enum Part: String, CaseIterable {
    case said, misconceptions, earned, missed, retakes, notes, model, best
  }

  let screen: Screen
  let review: QuestionReview
  /// How many questions were asked.
  let count: Int
  let zone: TimeZone

  var words: ReviewWords { ReviewWords(language: review.texts.language) }

  /// The question with its number and score.
  var head: TextBlock {
    var block = TextBlock(for: screen)
    let fact =
      review.isSkipped
      ? words.skipped : review.score.map(words.score) ?? words.unanswered
    block.addRule(words.question(review.number, of: count), fact: fact)
    block.add(StyledText(review.ask.harmless, .bold), margin: "  ")
    if let recorded = review.recordedScore {
      block.add(StyledText(words.recorded(recorded), .dim), margin: "  ")
    }
    return block
  }

  /// One part, with one's best earlier answer for the part that shows it; without lines where there
  /// is nothing to show.
  func block(of part: Part, earlier: EarlierAnswer? = nil) -> TextBlock {
    var block = TextBlock(for: screen)
    switch part {
    case .said: addSaid(to: &block)
    case .misconceptions: addMisconceptions(to: &block)
    case .earned: addEarned(to: &block)
    case .missed: addMissed(to: &block)
    case .retakes: for retake in review.retakes { block.append(self.block(of: retake)) }
    case .notes:
      for note in review.notes {
        block.add(
          StyledText(words.note, .bold) + StyledText(note.harmless), margin: "  ")
      }
    case .model: addModel(to: &block)
    case .best: addBest(earlier, to: &block)
    }
    return block
  }

  // MARK: What was said

  private func addSaid(to block: inout TextBlock) {
    var marks: Set<MarkedAnswer.Mark> = []
    for exchange in review.exchanges {
      switch exchange {
      case .answer(let number, let answer):
        add(answer, number: number, to: &block)
        marks.formUnion(answer.marks)
      case .followUp(let kind, let text): add(words.label(kind), text, to: &block)
      case .words(let kind, let text): add(words.label(kind), text, to: &block)
      case .talk(let text): add(MarkedAnswer(text, spans: [:]), number: nil, to: &block)
      }
    }
    if !marks.isEmpty {
      let legend = words.legend(
        MarkedAnswer.Mark.allCases.filter(marks.contains), isPlain: screen.isPlain)
      block.add(StyledText(legend, .dim), margin: "  ")
    }
    if let delivery = review.delivery {
      block.add(StyledText(words.delivery(delivery), .dim), margin: "  ")
    }
    if let advice = review.advice {
      block.add(StyledText(words.advice, .bold) + StyledText(advice.harmless), margin: "  ")
    }
  }

  private func add(_ answer: MarkedAnswer, number: Int?, to block: inout TextBlock) {
    let label = number.map { "#\($0)" } ?? ""
    let margin = StyledText("  " + label.padded(to: 3), .dim) + StyledText("> ", .dim)
    block.add(answer.text(isPlain: screen.isPlain), margin: margin, hanging: "     > ")
  }

  private func add(_ label: String, _ text: String, to block: inout TextBlock) {
    block.add(StyledText(label, .dim) + StyledText(text.harmless), margin: "     ")
  }

  // MARK: What it earned, and what not

  private func addEarned(to block: inout TextBlock) {
    guard !review.earned.isEmpty else { return }
    block.add(StyledText(words.earned, .accent), margin: "  ")
    let width = review.earned.map(\.number.raised.displayWidth).max() ?? 1
    for earned in review.earned {
      let part = earned.isWhole ? "" : "  " + words.inPart
      block.add(
        StyledText(earned.gloss.harmless)
          + StyledText("  " + words.tier(earned.tier) + part, .dim),
        margin: StyledText("  ")
          + StyledText(earned.number.raised.padded(to: width) + " ", .good))
    }
  }

  private func addMissed(to block: inout TextBlock) {
    guard !review.missed.isEmpty else { return }
    block.add(StyledText(words.missed, .accent), margin: "  ")
    for missed in review.missed {
      let since = missed.isSaidSince ? "  " + words.saidSince : ""
      block.add(
        StyledText(missed.gloss.harmless)
          + StyledText("  " + words.tier(missed.tier) + since, .dim),
        margin: StyledText("  · ", .dim))
      if let hint = missed.hint {
        block.add(StyledText(words.hint + hint.harmless, .dim), margin: "    ")
      }
    }
  }

  private func addMisconceptions(to block: inout TextBlock) {
    guard !review.held.isEmpty else { return }
    block.add(StyledText(words.misconceptions, .accent), margin: "  ")
    for held in review.held {
      block.add(
        StyledText(words.held(held)),
        margin: StyledText("  ")
          + StyledText("\(held.number.raisedLetter) ", held.isCorrected ? .good : .bad))
    }
  }

  // MARK: Better answers

  /// An answer that was given again, with what became better or worse.
  func block(of retake: QuestionReview.Retake) -> TextBlock {
    var block = TextBlock(for: screen)
    let date = Timestamp(retake.at).wallClock(in: zone)
    let scores = retake.difference.scores
    block.add(
      StyledText(words.answeredAgain(date), .accent)
        + StyledText("  " + words.scores(scores.before, scores.after), .bold), margin: "  ")
    add(retake.answer, number: retake.number, to: &block)
    DifferenceView(words: words, texts: review.texts).add(retake.difference, to: &block)
    return block
  }

  private func addModel(to block: inout TextBlock) {
    guard !review.model.isEmpty else { return }
    block.add(StyledText(words.modelAnswer, .accent), margin: "  ")
    for sentence in review.model {
      block.add(StyledText(sentence.text.harmless), margin: mark(of: sentence))
      for concept in sentence.said {
        block.add(
          StyledText(review.texts.gloss(of: concept).harmless, .dim),
          margin: StyledText("      ✓ ", .good))
      }
      for concept in sentence.unsaid {
        block.add(
          StyledText(review.texts.gloss(of: concept).harmless, .dim),
          margin: StyledText("      · ", .dim))
      }
    }
  }

  /// Said in full, in part, not at all; or nothing that could be said.
  private func mark(of sentence: ModelSentence) -> StyledText {
    switch (sentence.said.isEmpty, sentence.unsaid.isEmpty) {
    case (true, true): "    "
    case (false, true): StyledText("  ✓ ", .good)
    case (false, false): StyledText("  ~ ", .accent)
    case (true, false): StyledText("  · ", .dim)
    }
  }

  private func addBest(_ earlier: EarlierAnswer?, to block: inout TextBlock) {
    guard let earlier else {
      block.add(StyledText(words.noBest, .dim), margin: "  ")
      return
    }
    let date = Timestamp(earlier.attempt.at).wallClock(in: zone)
    block.add(StyledText(words.best(date, earlier.attempt.score), .accent), margin: "  ")
    block.add(StyledText(earlier.session.harmless, .dim), margin: "  ")
    for text in earlier.attempt.texts {
      block.add(StyledText(text.harmless), margin: StyledText("  > ", .dim), hanging: "  > ")
    }
    let here = Set(review.numbers.keys)
    let ahead = earlier.attempt.credits.credited.filter { !here.contains($0) }
    guard !ahead.isEmpty else { return }
    block.add(StyledText(words.ahead, .dim), margin: "  ")
    for concept in ahead {
      block.add(
        StyledText(review.texts.gloss(of: concept).harmless), margin: StyledText("  + ", .good))
    }
  }
}
