import Interview
import Practice
import Scenario
import Scoring
import Terminal

/// Shows how a question went: what was covered in the person's own words, and what was missed.
struct SummaryView {
  let screen: Screen
  let record: QuestionRecord
  let number: Int
  /// All answers to the question, to quote from.
  let answers: [String]
  /// The words that last asserted each misconception.
  let assertions: [String: [Evidence]]
  /// When the key ideas came in the first answer; nil without one.
  var lead: LeadStrip?
  /// The same, in the session before.
  var lastTime: LeadStrip?

  func show(_ summary: Summary) {
    let words = SummaryWords(language: summary.language)
    screen.show(
      StyledText(words.title(number), .bold)
        + StyledText(
          summary.skipped ? "  " + words.skipped : "  " + words.score(summary.score), .accent),
      margin: "  ")
    let ranked = Tier.allCases.flatMap { tier in summary.credits.filter { $0.tier == tier } }
    let covered = ranked.filter { $0.value > 0 }
    let missed = ranked.filter { $0.value == 0 }
    if !covered.isEmpty {
      screen.show(StyledText(words.covered(isPlain: screen.isPlain), .dim), margin: "  ")
    }
    for credit in covered { showCovered(credit, words) }
    for id in summary.standing { showMisconception(id, corrected: false, words) }
    for id in summary.corrected { showMisconception(id, corrected: true, words) }
    if !missed.isEmpty { screen.show(StyledText(words.missed, .dim), margin: "  ") }
    for credit in missed { showMissed(credit, words) }
    if let lead, lead.lead != nil || lastTime?.lead != nil {
      LeadStripView(screen: screen, language: summary.language).show(lead, lastTime: lastTime)
    }
    if let advice = summary.advice {
      screen.show(StyledText(words.advice, .bold) + StyledText(advice.harmless), margin: "  ")
    }
    screen.show()
  }

  private func gloss(_ concept: String, _ words: SummaryWords) -> String {
    record.concepts.first { $0.id == concept }?.gloss[words.language].harmless ?? concept
  }

  private func showCovered(_ credit: Credit, _ words: SummaryWords) {
    let text =
      StyledText(gloss(credit.concept, words)) + StyledText(words.dash, .dim)
      + Quote(evidence: credit.evidence, answers: answers).text
    screen.show(text, margin: StyledText("  ✓ ", .good))
  }

  private func showMissed(_ credit: Credit, _ words: SummaryWords) {
    let text =
      StyledText(gloss(credit.concept, words))
      + StyledText("  " + words.tier(credit.tier), .dim)
    screen.show(text, margin: StyledText("  · ", .dim))
  }

  private func showMisconception(_ id: String, corrected: Bool, _ words: SummaryWords) {
    guard let misconception = record.misconceptions.first(where: { $0.id == id }) else { return }
    let claim = misconception.gloss[words.language].harmless
    let truth = misconception.correction[words.language].harmless
    if corrected {
      screen.show(StyledText(words.corrected(claim), .dim), margin: StyledText("  ✓ ", .good))
    } else {
      screen.show(
        StyledText(words.youSaid) + Quote(evidence: assertions[id] ?? [], answers: answers).text
          + StyledText(words.misconception(claim)) + StyledText(" " + truth),
        margin: StyledText("  ! ", .bad))
    }
  }
}

/// The person's words that a credit stands on, the evidence underlined.
struct Quote {
  let evidence: [Evidence]
  let answers: [String]

  /// Longer ones are cut to the evidence itself, in characters.
  private static let longest = 80

  var text: StyledText {
    var text = StyledText("")
    for (index, span) in evidence.enumerated() {
      if index > 0 { text = text + StyledText(between(evidence[index - 1], span), .dim) }
      text = text + StyledText(span.text.harmless.onOneLine, .underline)
    }
    return text
  }

  /// What the person said between two pieces of evidence, where it is short.
  private func between(_ one: Evidence, _ other: Evidence) -> String {
    for answer in answers.reversed() {
      let scalars = Array(answer.unicodeScalars)
      guard other.end <= scalars.count, other.start - one.end < Self.longest,
        holds(one, scalars), holds(other, scalars), one.end <= other.start
      else { continue }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[one.end..<other.start])
      return String(words).harmless.onOneLine
    }
    return " … "
  }

  private func holds(_ evidence: Evidence, _ scalars: [Unicode.Scalar]) -> Bool {
    Array(evidence.text.unicodeScalars) == Array(scalars[evidence.start..<evidence.end])
  }
}

extension String {
  /// The text with its line breaks as blanks.
  var onOneLine: String {
    contains(where: \.isNewline)
      ? split(whereSeparator: \.isNewline).joined(separator: " ") : self
  }
}

/// The words of a summary that are not the session's own.
struct SummaryWords {
  let language: Language

  func title(_ number: Int) -> String {
    language == .english ? "Question \(number)" : "第 \(number) 题"
  }

  func score(_ score: Double) -> String {
    language == .english ? "\(score.figure) of 100" : "\(score.figure) 分"
  }

  var skipped: String { language == .english ? "skipped" : "已跳过" }
  var dash: String { language == .english ? " — " : " —— " }
  var missed: String { language == .english ? "Not mentioned:" : "没有讲到：" }
  var advice: String { language == .english ? "Delivery: " : "表达：" }

  /// Says why some words are underlined, or bracketed where nothing can be.
  func covered(isPlain: Bool) -> String {
    switch (language, isPlain) {
    case (.english, false): "Covered, with your words underlined:"
    case (.english, true): "Covered, with your words in brackets:"
    case (.chinese, false): "讲到了（下划线是你的原话）："
    case (.chinese, true): "讲到了（方括号里是你的原话）："
    }
  }

  func tier(_ tier: Tier) -> String {
    switch (tier, language) {
    case (.core, .english): "(core)"
    case (.supporting, .english): "(supporting)"
    case (.bonus, .english): "(bonus)"
    case (.core, .chinese): "（核心）"
    case (.supporting, .chinese): "（补充）"
    case (.bonus, .chinese): "（加分）"
    }
  }

  var youSaid: String { language == .english ? "You said: " : "你说：" }

  func misconception(_ claim: String) -> String {
    language == .english ? " — taken as: \(claim)" : " —— 也就是：\(claim)"
  }

  func corrected(_ claim: String) -> String {
    language == .english ? "Corrected: \(claim)" : "已纠正：\(claim)"
  }
}

extension Double {
  /// At most one decimal.
  var figure: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
