import Scenario

/// What candidates say that is about no subject.
enum Words {
  static func admissions(_ language: Language) -> [String] {
    switch language {
    case .english: ["I don't know.", "I'm not sure.", "No idea, sorry.", "I can't remember that."]
    case .chinese: ["不知道。", "我不太清楚。", "这个我不会。", "想不起来了。"]
    }
  }

  static func skips(_ language: Language) -> [String] {
    switch language {
    case .english: ["Let's skip this one.", "Next question, please."]
    case .chinese: ["跳过吧。", "下一题。"]
    }
  }

  static func hintRequests(_ language: Language) -> [String] {
    switch language {
    case .english: ["Could you give me a hint?", "A hint, please."]
    case .chinese: ["能给点提示吗？", "给个提示吧。"]
    }
  }

  /// Sentences that say nothing.
  static func evasions(_ language: Language) -> [String] {
    switch language {
    case .english:
      [
        "It depends on the case, I would say.", "It is roughly as I described it.",
        "I would look at the details again before I say more.",
      ]
    case .chinese: ["这个要看具体情况吧。", "大概就是我刚才说的那样。", "我得再看看细节才能往下说。"]
    }
  }

  static func concessions(_ language: Language) -> [String] {
    switch language {
    case .english: ["Right, I misspoke.", "You are right, let me correct that.", ""]
    case .chinese: ["对，我刚才说错了。", "是的，我更正一下。", ""]
    }
  }

  static func fillers(_ language: Language) -> [String] {
    switch language {
    case .english: ["Um, ", "So, you know, ", "Well, uh, ", "I mean, "]
    case .chinese: ["嗯，", "那个，", "就是，", "呃，"]
    }
  }

  /// What stands between two sentences.
  static func gap(_ language: Language) -> String { language == .english ? " " : "" }
}
