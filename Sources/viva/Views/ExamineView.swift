import Drills
import Scenario
import Scoring
import Terminal

/// Shows a candidate's answer, and then what the examiner found in it.
struct ExamineView {
  let screen: Screen
  let scenario: Scenario
  let words: ExamineWords

  func showTitle(of answers: Int) {
    screen.show()
    screen.show(
      StyledText(scenario.title[words.language].harmless, .bold)
        + StyledText(words.subtitle(answers), .dim), margin: "  ")
    screen.show(StyledText(words.introduction, .dim), margin: "  ")
    screen.show()
  }

  func show(_ answer: FlawedAnswer, number: Int, of total: Int) {
    let ask = scenario.question(withID: answer.question)?.ask[words.language] ?? ""
    let place = total > 1 ? "\(number)/\(total)  " : ""
    screen.show(StyledText(place, .dim) + StyledText(ask.harmless, .bold), margin: "  ")
    screen.show()
    screen.show(StyledText(answer.text.harmless), margin: "  │ ", hanging: "  │ ")
    screen.show()
  }

  func show(
    _ verdict: Examination.Verdict, on answer: FlawedAnswer, _ question: Question, _ rubric: Rubric
  ) {
    screen.show()
    show(verdict.foundMissing, words.wasMissing(gloss(answer.removed, question)))
    for id in verdict.presentAfterAll {
      let credit = rubric.judge(answer.text).credits.first { $0.concept == id }
      screen.show(
        StyledText(words.wasThere(gloss(id, question)), .dim)
          + Quote(evidence: credit?.evidence ?? [], answers: [answer.text]).text,
        margin: StyledText("    ", .dim))
    }
    if let found = verdict.foundWrong, let id = answer.added,
      let misconception = question.misconception(withID: id), let statement = answer.statement
    {
      show(found, words.wasWrong(quote(statement, answer.text)))
      screen.show(
        StyledText(misconception.correction[words.language].harmless, .dim), margin: "    ")
    }
    show(verdict.followUp == .fits, words.followUp(verdict.followUp))
    if verdict.followUp != .fits,
      let prompt = question.concept(withID: answer.removed)?.prompt?[words.language]
    {
      screen.show(StyledText(words.example(prompt.harmless), .dim), margin: "    ")
    }
    screen.show(StyledText(words.score(verdict.score), .bold), margin: "  ")
    screen.show()
  }

  func showEnd(examined: Int, score: Double, saved: String?) {
    guard examined > 0 else { return }
    if examined > 1 {
      screen.show(StyledText(words.total(examined, score), .bold), margin: "  ")
    }
    if let saved { screen.show(StyledText("viva show \(saved)", .dim), margin: "  ") }
    screen.show()
  }

  private func show(_ isFound: Bool, _ text: String) {
    screen.show(
      StyledText(text), margin: isFound ? StyledText("  ✓ ", .good) : StyledText("  · ", .bad))
  }

  private func gloss(_ concept: String, _ question: Question) -> String {
    question.concept(withID: concept)?.gloss[words.language].harmless ?? concept
  }

  private func quote(_ range: Range<Int>, _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard range.upperBound <= scalars.count else { return "" }
    return String(String.UnicodeScalarView(scalars[range])).harmless
  }
}

/// The words of an examination.
struct ExamineWords {
  let language: Language

  /// Whether a line means that the person has enough.
  static func leaves(_ line: String) -> Bool {
    ["/quit", "/q", "/exit", "/pause"].contains(line.trimmed.lowercased())
  }

  private func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  func subtitle(_ answers: Int) -> String {
    answers == 1
      ? say(" · you are the examiner", " · 这次你当面试官")
      : say(" · you are the examiner, \(answers) answers", " · 这次你当面试官，共 \(answers) 份回答")
  }

  var introduction: String {
    say(
      "A candidate answers. Say what is missing, what is wrong, and what you would ask next; "
        + "an empty line if you see nothing, /quit to leave.",
      "下面是候选人的回答。说说漏了什么、哪里错了、你接下来会追问什么；看不出来就直接回车，/quit 退出。")
  }

  var missing: String { say("What is missing?", "漏了什么？") }
  var wrong: String { say("What is wrong?", "哪里错了？") }
  var followUp: String { say("What do you ask next?", "你接下来追问什么？") }

  func wasMissing(_ gloss: String) -> String { say("Missing: \(gloss)", "漏掉的：\(gloss)") }
  func wasThere(_ gloss: String) -> String {
    say("Was there after all: \(gloss) — ", "其实讲到了：\(gloss) —— ")
  }
  func wasWrong(_ statement: String) -> String {
    say("Wrong: “\(statement)”", "说错的：“\(statement)”")
  }

  func followUp(_ followUp: Examination.FollowUp) -> String {
    switch followUp {
    case .fits: say("Your question leads to what is missing.", "你的追问正对着漏掉的那一点。")
    case .elsewhere: say("Your question leads elsewhere.", "你的追问问到别处去了。")
    case .noQuestion: say("That was no question.", "这不是一个问题。")
    }
  }

  func example(_ prompt: String) -> String { say("For instance: “\(prompt)”", "比如：“\(prompt)”") }
  func score(_ score: Double) -> String { say("\(score.figure) of 100", "\(score.figure) 分") }
  func total(_ count: Int, _ score: Double) -> String {
    say("\(count) answers, \(score.figure) of 100 on average", "\(count) 份回答，平均 \(score.figure) 分")
  }
}

extension String {
  fileprivate var trimmed: String {
    trimmingPrefix { $0 == " " }.split(separator: " ").first.map(String.init) ?? ""
  }
}
