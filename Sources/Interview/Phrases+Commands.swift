import Scenario
import Scoring

// What the interviewer replies to commands.

extension Phrases {
  static func noHintLeft(_ language: Language) -> String {
    switch language {
    case .english:
      "I have no hint left for this question. /skip goes on, /answer shows a model answer."
    case .chinese: "这道题没有更多提示了。/skip 可以跳过，/answer 可以看参考答案。"
    }
  }

  static func noPreviousQuestion(_ language: Language) -> String {
    switch language {
    case .english: "This is the first question; there is none before it."
    case .chinese: "这已经是第一题了，前面没有题。"
    }
  }

  static func sealed(_ language: Language) -> String {
    switch language {
    case .english:
      "From here on this question earns nothing more. Try it in your own words, or /skip goes on."
    case .chinese: "从现在起这道题不再计分。可以用自己的话练一遍，也可以用 /skip 继续。"
    }
  }

  static func noModelAnswer(_ language: Language) -> String {
    switch language {
    case .english: "There is no model answer for this question."
    case .chinese: "这道题没有参考答案。"
    }
  }

  static func answerOnlyAtTheEnd(_ language: Language) -> String {
    switch language {
    case .english: "In interview mode there are no answers on the way. /skip goes on."
    case .chinese: "正式面试模式下，中途不看答案。/skip 可以跳过这题。"
    }
  }

  static func scoreOnlyAtTheEnd(_ language: Language) -> String {
    switch language {
    case .english: "The score comes at the end."
    case .chinese: "分数在面试结束时给出。"
    }
  }

  /// The score so far with its formula in words; see ``Score``.
  static func score(_ progress: Progress, _ language: Language) -> String {
    func tally(_ tier: Tier) -> (covered: Int, all: Int) {
      let credits = progress.credits.filter { $0.tier == tier }
      return (credits.count { $0.value > 0 }, credits.count)
    }
    let (core, supporting, bonus) = (tally(.core), tally(.supporting), tally(.bonus))
    let score = number(progress.score)
    let standing = progress.standing.count
    let penalty = number(Score.misconceptionPenalty)
    let core3 = number(Score.weight(of: .core))
    switch language {
    case .english:
      return """
        So far \(score) of 100 on this question.
        Core concepts: \(core.covered) of \(core.all), \(core3) points each. \
        Supporting: \(supporting.covered) of \(supporting.all), 1 point each. \
        Bonus: \(bonus.covered) of \(bonus.all), 1 point each on top.
        Misconceptions that stand: \(standing), minus \(penalty) of 100 each.
        """
    case .chinese:
      return """
        这道题目前 \(score) 分（满分 100）。
        核心要点 \(core.covered)/\(core.all)，每个 \(core3) 分；\
        补充要点 \(supporting.covered)/\(supporting.all)，每个 1 分；\
        加分要点 \(bonus.covered)/\(bonus.all)，每个另加 1 分，最后折算成百分制。
        未纠正的误解 \(standing) 处，每处扣 \(penalty) 分。
        """
    }
  }

  /// At most one decimal, and none where it is 0.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// "40 seconds", "2 minutes", to the nearest five seconds or half minute.
  static func duration(_ seconds: Double, _ language: Language) -> String {
    if seconds < 90 {
      let rounded = max(5, Int((seconds / 5).rounded()) * 5)
      return language == .english ? "\(rounded) seconds" : "\(rounded) 秒"
    }
    let minutes = (seconds / 30).rounded() / 2
    if language == .chinese { return "\(number(minutes)) 分钟" }
    return minutes == 1 ? "a minute" : "\(number(minutes)) minutes"
  }
}
