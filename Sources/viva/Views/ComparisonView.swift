import Foundation
import Practice
import Scoring
import Terminal
import Transcripts

/// Two sessions or answers beside each other: every concept with a column for each side, which reads
/// at any width, and the answers themselves in two columns where those are wide enough to read in.
struct ComparisonView {
  let screen: Screen
  let comparison: Comparison
  /// Whether the answers are shown, too.
  let showsTexts: Bool
  let zone: TimeZone

  /// Two columns of fewer than 46 columns each would break every line.
  private static let sideBySideColumns = 100

  private var words: ReviewWords { ReviewWords(language: comparison.language) }
  private var isSideBySide: Bool { showsTexts && screen.columns >= Self.sideBySideColumns }
  private var width: Int { isSideBySide ? min(screen.columns, 160) : screen.textColumns }

  func show() {
    var block = TextBlock(for: screen, width: width)
    addSides(to: &block)
    for question in comparison.questions { add(question, to: &block) }
    addOthers(comparison.others.before, of: "A", to: &block)
    addOthers(comparison.others.after, of: "B", to: &block)
    block.show(on: screen)
  }

  private func addSides(to block: inout TextBlock) {
    let (before, after) = comparison.sides
    for (name, side) in [("A", before), ("B", after)] {
      let facts = [
        Timestamp(side.started).wallClock(in: zone), side.score.map(words.score),
        side.session.harmless,
      ]
      block.add(
        StyledText(facts.compactMap { $0 }.joined(separator: "  ")),
        margin: StyledText("  \(name)  ", .bold))
    }
    if comparison.questions.count > 1, let one = before.score, let other = after.score {
      block.add(StyledText(words.scores(one, other), .bold), margin: "     ")
    }
    if comparison.questions.contains(where: \.isJudgedDifferently) {
      block.add(StyledText(words.otherScenario, .dim), margin: "  ")
    }
    block.addBlank()
  }

  private func add(_ question: Comparison.QuestionComparison, to block: inout TextBlock) {
    let scores = question.difference.scores
    block.addRule(
      question.question.harmless, fact: words.scores(scores.before, scores.after))
    block.add(StyledText(question.ask.harmless, .bold), margin: "  ")
    block.addBlank()
    if showsTexts { addTexts(question, to: &block) }
    block.add(StyledText("A B", .bold), margin: "  ")
    for change in question.difference.changes { add(change, question.texts, to: &block) }
    addMisconceptions(of: question, to: &block)
    addDelivery(question.before.delivery, question.after.delivery, to: &block)
    block.addBlank()
  }

  private func add(
    _ change: Difference.Change, _ texts: QuestionTexts, to block: inout TextBlock
  ) {
    func mark(_ credit: Credit?) -> StyledText {
      guard let credit else { return StyledText("– ", .dim) }
      return credit.value > 0 ? StyledText("✓ ", .good) : StyledText("· ", .dim)
    }
    var text =
      StyledText(texts.gloss(of: change.concept).harmless)
      + StyledText("  " + words.tier(change.tier), .dim)
    if change.kind != .kept && change.kind != .missed {
      text = text + StyledText(" " + words.change(change.kind), .bold)
    }
    block.add(
      text, margin: StyledText("  ") + mark(change.before) + mark(change.after) + StyledText(" "))
  }

  private func addMisconceptions(
    of question: Comparison.QuestionComparison, to block: inout TextBlock
  ) {
    let difference = question.difference
    func add(_ ids: [String], _ marks: (StyledText, StyledText), _ label: String) {
      for id in ids {
        block.add(
          StyledText(question.texts.claim(of: id).harmless) + StyledText("  " + label, .bold),
          margin: StyledText("  ") + marks.0 + marks.1 + StyledText(" "))
      }
    }
    let (stated, free) = (StyledText("! ", .bad), StyledText("  "))
    add(difference.stated, (free, stated), words.misconceptionStated)
    add(difference.standing, (stated, stated), words.misconceptionStated)
    add(difference.mended, (stated, free), words.misconceptionMended)
  }

  private func addDelivery(
    _ before: Delivery?, _ after: Delivery?, to block: inout TextBlock
  ) {
    guard let before, let after else { return }
    block.add(StyledText(words.delivery(from: before, to: after), .dim), margin: "       ")
  }

  private func addOthers(_ asks: [String], of side: String, to block: inout TextBlock) {
    guard !asks.isEmpty else { return }
    block.add(StyledText(words.only(in: side), .dim), margin: "  ")
    for ask in asks { block.add(StyledText(ask.harmless), margin: StyledText("  · ", .dim)) }
  }

  // MARK: The answers

  private func addTexts(
    _ question: Comparison.QuestionComparison, to block: inout TextBlock
  ) {
    guard isSideBySide else {
      for (name, attempt) in [("A", question.before), ("B", question.after)] {
        for text in attempt.texts {
          block.add(
            StyledText(text.harmless), margin: StyledText("  \(name) > ", .dim),
            hanging: "    > ")
        }
      }
      block.addBlank()
      return
    }
    let column = (width - 9) / 2
    let sides = [question.before, question.after].map { attempt in
      var side = TextBlock(for: screen, width: column)
      for (index, text) in attempt.texts.enumerated() {
        if index > 0 { side.addBlank() }
        side.add(StyledText(text.harmless))
      }
      return side.lines
    }
    for row in 0..<max(sides[0].count, sides[1].count) {
      let left = row < sides[0].count ? sides[0][row] : ""
      let right = row < sides[1].count ? sides[1][row] : ""
      let gap = String(repeating: " ", count: max(0, column - left.text.displayWidth))
      let names = row == 0 ? ("A", "B") : (" ", " ")
      block.append(lines: [
        StyledText("  \(names.0) ") + left + StyledText(gap + " │ \(names.1) ", .dim) + right
      ])
    }
    block.addBlank()
  }
}

extension ReviewWords {
  func only(in side: String) -> String {
    say("Answered in \(side) only", "只有 \(side) 答过的题")
  }

  /// `Words 45 → 60 · seconds 20 → 25 · fillers 3 → 1`, and no more than changed.
  func delivery(from before: Delivery, to after: Delivery) -> String {
    func whole(_ seconds: Double) -> Int { seconds.isFinite ? Int(min(seconds, 1e6).rounded()) : 0 }
    let figures = [
      (say("words", "字数"), before.words, after.words),
      (say("seconds", "秒数"), whole(before.seconds), whole(after.seconds)),
      (say("fillers", "口头禅"), before.fillers.count, after.fillers.count),
      (
        say("sentences too long", "过长的句子"), before.longSentences.count,
        after.longSentences.count
      ),
    ]
    return figures.filter { $0.1 > 0 || $0.2 > 0 }.map {
      $0.1 == $0.2 ? "\($0.0) \($0.1)" : "\($0.0) \($0.1) → \($0.2)"
    }.joined(separator: " · ")
  }
}
