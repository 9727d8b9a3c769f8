import Foundation
import Interview
import Scenario
import Scoring

/// The words of a page that are not the session's own, in the session's language.
package struct PageWords {
  package let language: Language

  package init(language: Language) { self.language = language }

  package var coveredLabel: String { say("Covered", "答到的要点") }
  package var missedLabel: String { say("Missed", "漏掉的要点") }
  package var misconceptionsLabel: String { say("Misconceptions", "误解") }
  package var deliveryLabel: String { say("Delivery:", "表达：") }
  package var adviceLabel: String { say("Advice:", "建议：") }
  package var noteLabel: String { say("Note:", "笔记：") }
  package var unaskedLabel: String { say("Not asked", "没有问到") }
  package var skipped: String { say("skipped", "已跳过") }
  package var unanswered: String { say("no answer", "没有回答") }

  package func retakeLabel(_ time: Date, in zone: TimeZone) -> String {
    let date = Timestamp(time).wallClock(in: zone)
    return say("Answered again, \(date):", "重答（\(date)）：")
  }

  package func mode(_ mode: Mode) -> String {
    switch mode {
    case .coach: say("coach mode", "教练模式")
    case .interview: say("interview mode", "面试模式")
    }
  }

  package func occasion(_ occasion: Occasion) -> String {
    switch occasion {
    case .drill: say("drill", "单点练习")
    case .imported: say("imported", "导入")
    case .examination: say("examination", "当考官")
    }
  }

  /// Nil for a session that came to its end.
  package func state(_ state: SessionState) -> String? {
    switch state {
    case .closed: nil
    case .paused: say("paused", "已暂停")
    case .open, .inUse, .damaged, .newer: say("not finished", "未结束")
    }
  }

  package func score(_ score: Double) -> String {
    say("\(figure(score)) of 100", "\(figure(score)) / 100")
  }

  package func covered(_ covered: Int, of all: Int) -> String {
    say("\(covered) of \(all) concepts", "答到 \(covered) / \(all) 个要点")
  }

  package func label(_ kind: FollowingUp.Kind) -> String {
    switch kind {
    case .hint: say("Hint:", "提示：")
    case .challenge, .pump, .prompt, .deepening: say("Follow-up:", "追问：")
    }
  }

  /// Nil for what nobody reads again, as a greeting.
  package func label(_ kind: Saying.Kind) -> String? {
    switch kind {
    case .modelAnswer: say("Model answer:", "参考回答：")
    case .correction: say("Correction:", "更正：")
    case .forgiveness: say("Interviewer:", "面试官：")
    case .rephrasing: say("Put differently:", "换个说法：")
    case .candidate: say("A candidate said:", "候选人的回答：")
    case .greeting, .acknowledgement, .repetition, .help, .score, .languageSwitch, .notice,
      .farewell:
      nil
    }
  }

  package func covered(_ gloss: String, value: Double, words: [String]) -> String {
    let part = value < 1 ? say(" (in part)", "（部分）") : ""
    guard !words.isEmpty else { return gloss + part }
    return gloss + part + say(" — ", " —— ") + quoted(words)
  }

  package func missed(_ gloss: String, tier: Tier) -> String {
    switch tier {
    case .core: say("\(gloss) (core)", "\(gloss)（核心）")
    case .supporting: gloss
    case .bonus: say("\(gloss) (bonus)", "\(gloss)（加分）")
    }
  }

  package func misconception(_ claim: String, isCorrected: Bool, correction: String) -> String {
    isCorrected
      ? say("\(claim) — taken back. \(correction)", "\(claim) —— 已更正。\(correction)")
      : say("\(claim) — not so. \(correction)", "\(claim) —— 不对。\(correction)")
  }

  package func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: say(", ", "、"))
  }

  package func duration(_ seconds: Double) -> String {
    let whole = seconds.isFinite ? Int(min(max(seconds, 0), 1e6).rounded()) : 0
    let (minutes, rest) = (whole / 60, whole % 60)
    if minutes == 0 { return say("\(rest) s", "\(rest) 秒") }
    return say("\(minutes) min \(rest) s", "\(minutes) 分 \(rest) 秒")
  }

  /// `62`, `62.5`: one decimal where there is one.
  package func figure(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }

  package var scoring: String {
    say(
      "Scores run from 0 to 100. Core concepts weigh 3, supporting ones 1, bonus ones 1 on top; "
        + "a misconception that stands takes 10. Marked words are those that earned credit.",
      "分数从 0 到 100：核心要点权重为 3，补充要点为 1，加分要点另加 1；每个未更正的误解扣 10 分。"
        + "标出的词句是得分的依据。")
  }

  package func say(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
