import Scenario

/// The interviewer's own words: short, calm, spoken. Everything about the subject comes from the
/// scenario; nothing here flatters or judges.
enum Phrases {
  /// One of several wordings of the same; the same number gives the same one.
  static func pick(_ wordings: [String], _ variation: Int) -> String {
    wordings.isEmpty ? "" : wordings[variation % wordings.count]
  }

  /// What stands between two sentences.
  static func gap(_ language: Language) -> String { language == .english ? " " : "" }

  // MARK: Opening and closing

  /// `seconds` is what the answers take together; follow-ups take about as long once more.
  static func greeting(
    title: String, questions: Int, seconds: Int, mode: Mode, _ language: Language
  ) -> String {
    let minutes = max(1, (2 * seconds + 30) / 60)
    switch language {
    case .english:
      let count = questions == 1 ? "one question" : "\(questions) questions"
      let length = minutes == 1 ? "a minute" : "\(minutes) minutes"
      let feedback =
        mode == .coach
        ? "After each one I tell you what you covered and what was missing."
        : "I will keep my thoughts to myself until the report at the end."
      return "Hello, and welcome. Today's subject is \(title): \(count), about \(length) in all. "
        + "\(feedback) Answer as you would aloud. Type /help to see what else you can do."
    case .chinese:
      let feedback = mode == .coach ? "每题结束后，我会告诉你哪些讲到了、哪些漏掉了。" : "过程中我不作评价，最后会有一份完整的报告。"
      return "你好，欢迎。今天的主题是\(title)，一共 \(questions) 道题，大约 \(minutes) 分钟。"
        + "\(feedback)像平时说话那样回答就行。输入 /help 可以查看其他操作。"
    }
  }

  static func farewell(early: Bool, _ language: Language) -> String {
    switch (language, early) {
    case (.english, false): "That was the last question. Thank you for your time."
    case (.english, true): "All right, we stop here. Thank you for your time."
    case (.chinese, false): "问题都问完了，谢谢你。"
    case (.chinese, true): "好的，今天就到这里，谢谢你。"
    }
  }

  static func welcomeBack(number: Int, of total: Int, _ language: Language) -> String {
    switch language {
    case .english: "Welcome back. We go on with question \(number) of \(total)."
    case .chinese: "欢迎回来，我们接着第 \(number) 题，一共 \(total) 题。"
    }
  }

  static func withdrawn(_ language: Language) -> String {
    switch language {
    case .english: "The scenario has changed and no longer has this question. We go on."
    case .chinese: "题库更新过，这道题已经没有了，我们接着往下。"
    }
  }

  static func languageSwitch(to language: Language) -> String {
    switch language {
    case .english: "You are answering in English, so let us go on in English."
    case .chinese: "你在用中文回答，那我们接下来就用中文。"
    }
  }

  static func help(_ language: Language) -> String {
    switch language {
    case .english:
      """
      /hint      a hint for what is still missing
      /repeat    say the question again
      /rephrase  put it another way
      /skip      go on to the next question
      /back      return to the previous question
      /answer    show the model answer; nothing counts after that
      /score     the score of this question so far
      /why       what the last question missed, and what would have earned it
      /dispute   "I did say that": words of yours that meant a missed point
      /edit      write a long answer in your editor
      /pause     stop now and go on later
      /quit      end the interview
      Plain words do as well: "could you repeat that?", "I don't know", "let's skip this one".
      """
    case .chinese:
      """
      /hint      要一个提示
      /repeat    再说一遍问题
      /rephrase  换个说法
      /skip      跳到下一题
      /back      回到上一题
      /answer    看参考答案，看过之后这题不再计分
      /score     这道题目前的得分
      /why       上一题漏了什么，怎么说才得分
      /dispute   “我明明说了”：指出你的哪句话就是这个要点
      /edit      用编辑器写长答案
      /pause     先停下，以后接着来
      /quit      结束面试
      直接说也可以：“再说一遍”“我不知道”“下一题吧”。
      """
    }
  }

  // MARK: Between questions

  static func acknowledgement(_ language: Language, _ variation: Int) -> String {
    switch language {
    case .english:
      pick(
        [
          "Thank you. Let us go on.", "All right. On to the next one.", "Noted. The next question.",
        ],
        variation)
    case .chinese: pick(["好的，我们继续。", "明白，我们看下一题。", "好，谢谢，下一个问题。"], variation)
    }
  }

  static func leavingSkipped(_ language: Language, _ variation: Int) -> String {
    switch language {
    case .english: pick(["All right, we leave that one.", "Fine, we skip it."], variation)
    case .chinese: pick(["好的，这题先跳过。", "没问题，这题先放一放。"], variation)
    }
  }

  /// For a person who does not know, when there is nothing left to help with.
  static func leavingUnknown(_ language: Language, _ variation: Int) -> String {
    switch language {
    case .english:
      pick(["That is all right. We leave it there.", "No problem, let us move on."], variation)
    case .chinese: pick(["没关系，这题先到这里。", "不要紧，我们往下走。"], variation)
    }
  }

  static func forgiveness(of claim: String, _ language: Language, _ variation: Int) -> String {
    switch language {
    case .english:
      pick(
        [
          "That puts it right, so this no longer counts against you: “\(claim)”",
          "Good that you came back to it. This one is forgiven: “\(claim)”",
        ],
        variation)
    case .chinese: pick(["这一点你已经纠正了，不再扣分：“\(claim)”", "好，刚才的说法改过来了，不扣分：“\(claim)”"], variation)
    }
  }

  /// For an empty line: first patience, then what a person can do.
  static func encouragement(second: Bool, _ language: Language, _ variation: Int) -> String {
    switch (language, second) {
    case (.english, false):
      pick(
        [
          "Take your time. Any part of it is a good place to start.",
          "No hurry. Begin wherever you like.",
        ],
        variation)
    case (.english, true): "Still thinking? /hint gives you a hint, and /skip goes on."
    case (.chinese, false): pick(["不着急，想到哪儿就从哪儿说起。", "慢慢来，先说你最有把握的部分。"], variation)
    case (.chinese, true): "还在想吗？/hint 可以要提示，/skip 可以跳过。"
    }
  }
}
