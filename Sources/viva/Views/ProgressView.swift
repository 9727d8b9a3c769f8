import Foundation
import Practice
import Scenario
import Terminal

/// Shows how a person stands: today's plan first, then each scenario, question by question.
struct ProgressView {
  let screen: Screen
  let words: ProgressWords
  let glyphs: ChartGlyphs
  let now: Date
  let zone: TimeZone

  // MARK: Today

  func show(_ habit: Habit, plan: PracticePlan?, title: String?) {
    screen.show(StyledText(words.today, .bold))
    screen.show(StyledText(words.habit(habit)), margin: "  ")
    if let plan {
      screen.show(StyledText(words.plan(plan, title ?? "", now: now, zone: zone)), margin: "  ")
      // The one next thing to do; a command stands unbroken, to be copied.
      if !plan.items.isEmpty {
        screen.show(StyledText("    viva practise \(plan.scenario)", .accent))
      }
    }
    screen.show()
  }

  // MARK: A scenario

  func show(_ progress: ScenarioProgress, concepts showsConcepts: Bool) {
    let title = progress.scenario.title[words.language].harmless
    screen.show(StyledText(title, .bold) + StyledText("  \(progress.scenario.id)", .dim))
    let rows = [words.header] + progress.questions.map(row)
    // The trend takes room that a narrow screen needs for words.
    let dropped: Set<Int> = screen.columns < 68 ? [1, 3] : []
    let kept = rows.map { row in row.enumerated().filter { !dropped.contains($0.offset) } }
    let cells = kept.map { $0.map(\.element) }
    let rightAligned: Set<Int> = dropped.isEmpty ? [2, 3, 4] : [1, 2]
    var lines = Columns(rows: cells, rightAligned: rightAligned).lines
    // A note that has no room beside its row goes below it.
    let isTooWide = lines.contains { screen.textColumns < $0.displayWidth + 2 }
    if isTooWide {
      lines = Columns(rows: cells.map { $0.dropLast() }, rightAligned: rightAligned).lines
    }
    for (index, line) in lines.enumerated() {
      screen.show(StyledText(line, index == 0 ? .dim : .plain), margin: "  ")
      if isTooWide, let note = cells[index].last, !note.isEmpty {
        screen.show(StyledText(note), margin: "    ")
      }
      if index > 0, showsConcepts {
        showConcepts(of: progress.questions[index - 1].question, in: progress)
      }
    }
    screen.show()
  }

  private static let trendColumns = 10

  private func row(_ question: QuestionProgress) -> [String] {
    let trend = String.sparkline(
      question.scores.suffix(Self.trendColumns), in: 0...100, glyphs: glyphs)
    return [
      question.question, trend.isEmpty ? "–" : trend, question.last?.figure ?? "–",
      question.best?.figure ?? "–",
      question.lastAt == nil ? "–" : "\(question.covered)/\(question.concepts)",
      question.lastAt.map { words.ago($0, now: now, zone: zone) } ?? words.never,
      question.due.map { $0 <= now ? words.now : words.day($0, now: now, zone: zone) } ?? "",
      question.standing.isEmpty ? "" : words.misconceptions(question.standing.count),
    ]
  }

  private func showConcepts(of id: String, in progress: ScenarioProgress) {
    guard let question = progress.scenario.question(withID: id) else { return }
    for concept in question.concepts {
      let gloss = StyledText(concept.gloss[words.language].harmless)
      guard let standing = progress.standing(of: concept.id, in: id) else {
        screen.show(gloss, margin: StyledText("      \(facts([words.never]))", .dim))
        continue
      }
      let mark =
        standing.lastHelp == .missed ? StyledText("    · ", .bad) : StyledText("    ✓ ", .good)
      screen.show(
        gloss,
        margin: mark + StyledText(facts(words.facts(standing, now: now, zone: zone, FSRS())), .dim))
    }
    for id in progress.questions.first(where: { $0.question == id })?.standing ?? [] {
      let claim = question.misconception(withID: id)?.gloss[words.language] ?? id
      screen.show(
        StyledText(words.standing(claim.harmless)),
        margin: StyledText("    ! ", .bad))
    }
  }

  /// Facts in columns of their own, so that the eye runs down them.
  private func facts(_ facts: [String]) -> String {
    let widths = screen.columns < 68 ? [5, 8] : [5, 8, 11]
    if facts.count == 1 { return facts[0].padded(to: widths.reduce(0) { $0 + $1 + 2 }) }
    return zip(facts, widths).map { $0.padded(to: $1) + "  " }.joined()
  }

  // MARK: Languages

  func showLanguages(_ progress: ScenarioProgress) {
    let title = progress.scenario.title[words.language].harmless
    screen.show(StyledText(title, .bold) + StyledText("  \(progress.scenario.id)", .dim))
    var rows = [words.languagesHeader]
    for question in progress.questions {
      for standing in progress.history.standings(on: question.question) where standing.said > 0 {
        let english = standing.saidIn[.english] ?? 0
        let chinese = standing.saidIn[.chinese] ?? 0
        rows.append([
          question.question, standing.concept, "\(english)", "\(chinese)",
          words.only(english: english, chinese: chinese),
        ])
      }
    }
    let columns = Columns(rows: rows, rightAligned: [2, 3])
    for (index, line) in columns.lines.enumerated() {
      screen.show(StyledText("  " + line, index == 0 ? .dim : .plain))
    }
    screen.show()
  }
}
