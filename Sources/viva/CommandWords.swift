import Scenario

/// What the program itself says in an interview, beside the interviewer's words.
enum CommandWords {
  static func unknown(_ word: String, nearest: String?, _ language: Language) -> String {
    switch language {
    case .english:
      let mend = nearest.map { "did you mean \($0)? " } ?? ""
      return "\(word): no such command; \(mend)/help lists them all"
    case .chinese:
      let mend = nearest.map { "是不是想用 \($0)？" } ?? ""
      return "没有 \(word) 这个命令。\(mend)输入 /help 查看全部命令"
    }
  }

  static func editorNote(_ language: Language) -> String {
    switch language {
    case .english: "Write your answer above, save and close. This line is left out."
    case .chinese: "请在上面写回答，保存并退出。这一行不会算进去。"
    }
  }

  static func changedScenario(_ language: Language) -> String {
    switch language {
    case .english:
      "The scenario has changed since this session began: what was judged stays as it was, and "
        + "from here on the new text counts."
    case .chinese: "题库在这次面试开始之后改过：已经评过的不变，从现在起按新的内容来。"
    }
  }

  static func drillHelp(_ language: Language) -> String {
    switch language {
    case .english: "In a drill there are answers, /skip and /quit, and \"I don't know\"."
    case .chinese: "单点练习里可以回答、/skip、/quit，或者说“不知道”。"
    }
  }

  static func inThisLanguage(_ language: Language) -> String {
    switch language {
    case .english: "In English, please."
    case .chinese: "请用中文回答。"
    }
  }

  static func savedAgain(_ language: Language) -> String {
    switch language {
    case .english: "Everything is saved again."
    case .chinese: "现在都存好了。"
    }
  }
}
