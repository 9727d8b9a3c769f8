import Interview
import Practice
import Scenario
import Scoring

/// The words of a review, a comparison and a rescoring that are not the session's own.
struct ReviewWords {
  let language: Language

  func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  // MARK: Figures

  func score(_ score: Double) -> String {
    say("\(score.figure) of 100", "\(score.figure) / 100")
  }

  func scores(_ before: Double, _ after: Double) -> String {
    let change = after - before
    let sign = change > 0 ? "+" : change < 0 ? "−" : "±"
    return "\(before.figure) → \(after.figure) (\(sign)\(abs(change).figure))"
  }

  func tier(_ tier: Tier) -> String { SummaryWords(language: language).tier(tier) }

  // MARK: Labels

  func question(_ number: Int, of count: Int) -> String {
    say("Question \(number) of \(count)", "第 \(number) 题，共 \(count) 题")
  }

  var earned: String { say("Earned", "得分要点") }
  var missed: String { say("Missed", "漏掉的要点") }
  var misconceptions: String { say("Misconceptions", "误解") }
  var modelAnswer: String { say("Model answer, beside what you said", "参考回答，对照你说过的") }
  var hint: String { say("Hint: ", "提示：") }
  var inPart: String { say("(in part)", "（部分）") }
  var saidSince: String { say("(said since, on answering again)", "（重答时说到了）") }
  var skipped: String { say("skipped", "已跳过") }
  var unanswered: String { say("no answer", "没有回答") }
  var advice: String { say("Advice: ", "建议：") }
  var note: String { say("Note: ", "笔记：") }
  var dash: String { say(" — ", " —— ") }

  func label(_ kind: FollowingUp.Kind) -> String {
    kind == .hint ? hint : say("Follow-up: ", "追问：")
  }

  func label(_ kind: Saying.Kind) -> String {
    switch kind {
    case .correction: say("Correction: ", "更正：")
    case .rephrasing: say("Put differently: ", "换个说法：")
    case .modelAnswer: say("Model answer: ", "参考回答：")
    default: say("Interviewer: ", "面试官：")
    }
  }

  func held(_ held: QuestionReview.Held) -> String {
    let claim = held.claim.harmless
    let truth = held.correction.harmless
    return held.isCorrected
      ? say("\(claim) — taken back. \(truth)", "\(claim) —— 已更正。\(truth)")
      : say("\(claim) — not so. \(truth)", "\(claim) —— 不对。\(truth)")
  }

  func recorded(_ score: Double) -> String {
    say(
      "The interview itself gave \(score.figure); it was judged again since.",
      "面试当时是 \(score.figure) 分，之后重新评过。")
  }

  var again: String { say("(again)", "（重答）") }

  func answeredAgain(_ date: String) -> String {
    say("Answered again, \(date)", "重答，\(date)")
  }

  func best(_ date: String, _ score: Double) -> String {
    say(
      "Your best earlier answer: \(date), \(self.score(score))",
      "你以前最好的回答：\(date)，\(self.score(score))")
  }

  var noBest: String {
    say(
      "You have no earlier answer to this question that earned anything.",
      "这道题你以前没有得过分的回答。")
  }

  var ahead: String { say("It said what this one does not", "那次说到而这次没有的") }

  func delivery(_ delivery: Delivery) -> String {
    let minute = Int(delivery.seconds.isFinite ? delivery.seconds.rounded() : 0)
    var parts = [
      say("\(delivery.words) words", "\(delivery.words) 字"),
      delivery.isTimed
        ? say("\(minute) s", "\(minute) 秒") : say("about \(minute) s", "约 \(minute) 秒"),
    ]
    if !delivery.fillers.isEmpty {
      let count = delivery.fillers.count
      parts.append(say(count == 1 ? "1 filler" : "\(count) fillers", "\(count) 处口头禅"))
    }
    if !delivery.longSentences.isEmpty {
      let count = delivery.longSentences.count
      parts.append(
        say(
          count == 1
            ? "1 sentence too long for one breath" : "\(count) sentences too long for one breath",
          "\(count) 句太长"))
    }
    return say("Delivery: ", "表达：") + parts.joined(separator: say(", ", "，"))
  }

  /// Explains the marks of an answer.
  func legend(_ marks: [MarkedAnswer.Mark], isPlain: Bool) -> String {
    marks.reversed().map { mark in
      switch mark {
      case .evidence:
        isPlain
          ? say("[earned credit]¹", "[得分依据]¹") : say("underlined¹ earned credit", "下划线¹ 是得分依据")
      case .misconception:
        isPlain ? say("*misconception*ᵃ", "*误解*ᵃ") : say("red ᵃ misconception", "红色ᵃ 是误解")
      case .filler: say("{filler}", "{口头禅}")
      case .longSentence: say("‹too long for one breath›", "‹一口气说不完›")
      }
    }.joined(separator: " · ")
  }

  // MARK: Differences

  func change(_ kind: Difference.Change.Kind) -> String {
    switch kind {
    case .gained: say("gained", "新说到")
    case .kept: say("kept", "保持")
    case .lost: say("lost", "这次没说")
    case .missed: say("still missing", "仍未说到")
    case .added: say("new in the scenario, not said", "题库新增，没说到")
    case .withdrawn: say("no longer asked for", "题库已删去")
    }
  }

  var misconceptionStated: String { say("misconception", "误解") }
  var misconceptionMended: String { say("misconception gone", "误解已消除") }

  var otherScenario: String {
    say(
      "The two were judged by different texts of the scenario; 'viva rescore' brings both up to date.",
      "两次用的题库内容不同；“viva rescore” 可以按现在的题库重评。")
  }
}
