import Drills
import Scenario
import Scoring
import Terminal

/// Shows why a concept was missed, and what would have earned it.
struct WhyView {
  let screen: Screen
  let question: Question
  let glossary: [GlossaryEntry]
  let said: [Said]
  let language: Language

  private var words: WhyWords { WhyWords(language: language) }

  func show(_ why: Why) {
    let gloss = question.concept(withID: why.concept)?.gloss[language].harmless ?? why.concept
    let mark = why.earned == nil ? StyledText("  · ", .dim) : StyledText("  ✓ ", .good)
    screen.show(
      StyledText(gloss, .bold) + StyledText("  " + words.tier(why.tier), .dim), margin: mark)
    if let earned = why.earned {
      let quote = Quote(evidence: earned.evidence, answers: said.map(\.text))
      show(StyledText(words.earned) + quote.text)
      return
    }
    showNearest(why.nearest)
    if let proposal = why.proposal {
      showProposal(proposal)
    } else {
      show(StyledText(words.noPhrase))
    }
  }

  private func show(_ text: StyledText) { screen.show(text, margin: "    ") }

  private func showNearest(_ nearest: Why.Nearest?) {
    guard let nearest else {
      show(StyledText(words.nothing))
      return
    }
    let spans = nearest.miss.parts.compactMap(\.evidence)
    show(StyledText(words.nearest) + quote(nearest.sentence, underlining: spans))
    let reason = MissReason(nearest.miss, question, glossary, language).text
    show(StyledText(reason.harmless))
  }

  private func showProposal(_ proposal: Why.Proposal) {
    show(
      StyledText(words.change(proposal.change), .dim) + StyledText(words.quoted(proposal.phrase)))
    var text = words.score(proposal.before, proposal.after)
    if !proposal.along.isEmpty {
      let others = proposal.along.compactMap {
        question.concept(withID: $0)?.gloss[language].harmless
      }
      text += words.along(others)
    }
    show(StyledText(text, .dim))
  }

  /// A sentence with its telling words underlined, cut where it is long.
  private func quote(_ sentence: Evidence, underlining spans: [Evidence]) -> StyledText {
    let scalars = Array(sentence.text.unicodeScalars)
    let inside = spans.filter { $0.start >= sentence.start && $0.end <= sentence.end }
      .sorted { $0.start < $1.start }
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range])).harmless.onOneLine
    }
    let from = max(0, (inside.first?.start ?? sentence.start) - sentence.start - Self.context)
    let to = min(
      scalars.count, (inside.last?.end ?? sentence.end) - sentence.start + Self.context)
    var at = from
    var styled = StyledText(from > 0 ? "…" : "")
    for span in inside where span.start - sentence.start >= at {
      let range = span.start - sentence.start..<span.end - sentence.start
      styled =
        styled + StyledText(text(at..<range.lowerBound)) + StyledText(text(range), .underline)
      at = range.upperBound
    }
    return styled + StyledText(text(at..<max(at, to)) + (to < scalars.count ? "…" : ""))
  }

  /// Scalars that are shown around the telling words.
  private static let context = 60
}

/// The words of an explanation.
struct WhyWords {
  let language: Language

  private func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  func tier(_ tier: Tier) -> String { SummaryWords(language: language).tier(tier) }
  func title(_ number: Int) -> String { SummaryWords(language: language).title(number) }
  var earned: String { say("It was credited: ", "已经算分了：") }
  var nothing: String { say("Nothing that you said came near it.", "你的回答里没有接近的说法。") }
  var nearest: String { say("Nearest: ", "最接近的是：") }
  var noPhrase: String {
    say(
      "No phrase could be proved to earn it; the line above is what is meant.",
      "没有找到能验证得分的说法；要点就是上面那一句。")
  }
  var nothingMissed: String { say("Nothing was missed.", "没有漏掉的要点。") }

  func more(_ count: Int) -> String {
    say("\(count) more: /why all", "还有 \(count) 点：/why all")
  }

  func quoted(_ phrase: String) -> String { "“\(phrase.harmless)”" }

  func change(_ change: Why.Proposal.Change) -> String {
    switch change {
    case .instead: say("Say instead: ", "不如这样说：")
    case .after: say("Go on with: ", "接着可以说：")
    case .last, .first: say("Say: ", "可以说：")
    }
  }

  func score(_ before: Double, _ after: Double) -> String {
    before == after
      ? say(
        "Judged again with it: the score stays \(after.figure), the point counts.",
        "加上后重新评过：这一点算讲到了，总分仍是 \(after.figure)。")
      : say(
        "Judged again with it: \(after.figure) of 100 instead of \(before.figure).",
        "加上后重新评过：\(after.figure) 分，原来 \(before.figure) 分。")
  }

  func along(_ glosses: [String]) -> String {
    say(
      " It also says: \(glosses.joined(separator: " "))",
      "同时也讲到了：\(glosses.joined(separator: ""))")
  }
}
