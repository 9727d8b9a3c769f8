import Scenario

// What a follow-up begins with, and the few follow-ups that any subject can have.

extension Phrases {
  static func quoting(_ words: String, _ language: Language, _ variation: Int) -> String {
    switch language {
    case .english:
      pick(
        ["You said “\(words)”.", "You mentioned “\(words)”.", "You spoke of “\(words)”."], variation
      )
    case .chinese: pick(["你提到「\(words)」。", "你刚才说到「\(words)」。", "你讲到了「\(words)」。"], variation)
    }
  }

  /// Where there is nothing to quote.
  static func plainLead(_ language: Language, _ variation: Int) -> String {
    switch language {
    case .english: pick(["All right.", "Let me ask one thing.", "I see."], variation)
    case .chinese: pick(["好的。", "我追问一下。", "嗯，明白。"], variation)
    }
  }

  /// Where the last answer added nothing and the same is asked more closely.
  static func closerLead(_ language: Language, _ variation: Int) -> String {
    switch language {
    case .english:
      pick(
        ["Let me ask more closely.", "Let me put it another way.", "A little help with that."],
        variation)
    case .chinese: pick(["我问得具体一点。", "换个角度问。", "给你一点方向。"], variation)
    }
  }

  static func hintLead(_ language: Language, _ variation: Int) -> String {
    switch language {
    case .english: pick(["Here is a hint.", "This may help.", "Think of it this way."], variation)
    case .chinese: pick(["给你一个提示。", "可以从这里想。", "提示一下。"], variation)
    }
  }

  static func helpLead(_ language: Language, _ variation: Int) -> String {
    switch language {
    case .english:
      pick(
        [
          "That is all right. Perhaps this helps.", "No problem. Let me help a little.",
          "That is fine. Try it from here.",
        ],
        variation)
    case .chinese: pick(["没关系，从这里想想看。", "不要紧，我给点提示。", "没事，换个角度试试。"], variation)
    }
  }

  /// Follow-ups to a shrug. More than a session has questions, as none is said twice.
  static func openPumps(_ language: Language) -> [String] {
    switch language {
    case .english:
      [
        "Could you be more particular? One concrete detail is enough to begin with.",
        "Can you say a little more? Take one part of it and walk me through it.",
        "What do you have in mind there? An example would help.",
        "Could you spell that out?",
        "Let us make that concrete. What comes first?",
        "Say more about that, in whatever order it comes to you.",
        "What would you tell a colleague who has never heard of it?",
        "Which part of it do you know best? Begin there.",
      ]
    case .chinese:
      [
        "能说得具体一点吗？先讲一个细节就行。",
        "可以展开说说吗？挑其中一部分讲讲。",
        "你具体想到的是什么？举个例子也行。",
        "能不能讲得再细一些？",
        "我们说具体点：第一步是什么？",
        "再多说几句吧，先后顺序不重要。",
        "如果讲给没听说过的同事听，你会怎么说？",
        "哪一部分你最熟？就从那里讲起。",
      ]
    }
  }
}
