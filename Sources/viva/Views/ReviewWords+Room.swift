import Practice
import Scenario

// What a review says in its dialogue.

extension ReviewWords {
  func folded(_ lines: Int, _ part: QuestionReviewView.Part) -> String {
    let command: String =
      switch part {
      case .said: "said"
      case .misconceptions: "wrong"
      case .earned: "earned"
      case .missed: "missed"
      case .retakes: "retakes"
      case .notes: "notes"
      case .model: "model"
      case .best: "best"
      }
    return say("    … \(lines) more lines: \(command)", "    … 还有 \(lines) 行：\(command)")
  }

  func prompt(_ number: Int, of count: Int) -> String {
    say("review \(number)/\(count)> ", "复盘 \(number)/\(count)> ")
  }

  var footer: String {
    say(
      "Enter goes on · model · best · again · note · help",
      "回车看下一题 · model 参考回答 · best 最好的一次 · again 重答 · note 笔记 · help")
  }

  /// What can be typed, and what it does.
  var help: [(command: String, effect: String)] {
    [
      ("next, Enter", say("the next question", "下一题")),
      ("back, 3", say("the one before; the third", "上一题；第三题")),
      ("said", say("all that was said, with everything marked", "说过的全部内容，带标记")),
      ("earned, missed", say("what earned credit, and what was not said", "得分要点；漏掉的要点")),
      ("wrong", say("misconceptions", "误解")),
      ("retakes, notes", say("what was added since", "后来的重答和笔记")),
      ("model", say("the model answer, beside what you said", "参考回答，对照你说过的")),
      ("best", say("your best earlier answer to this question", "这道题你以前最好的回答")),
      ("again", say("answer this question again, right here", "就在这里重答这道题")),
      ("note TEXT", say("keep a remark of your own on it", "给这道题记一条笔记")),
      ("why", say("why points were missed, and what would have earned them", "为什么漏掉，怎样说才算")),
      ("dispute", say("say which of your words meant a point", "指出哪几个字其实讲到了要点")),
      ("all", say("everything on this question", "这道题的全部内容")),
      ("quit, Ctrl-D", say("leave; Ctrl-C clears the line", "离开；Ctrl-C 清空这一行")),
    ]
  }

  var first: String { say("This is the first question.", "这是第一题。") }
  var last: String {
    say("That was the last question; quit leaves.", "这是最后一题了；输入 quit 离开。")
  }

  func noQuestion(_ number: Int, of count: Int) -> String {
    say("There is no question \(number); there are \(count).", "没有第 \(number) 题，一共 \(count) 题。")
  }

  func unknown(_ word: String, nearest: String?) -> String {
    let mend = nearest.map { say("did you mean \($0)? ", "是不是想用 \($0)？") } ?? ""
    return say(
      "\(word): no such command; \(mend)help lists them all, and again takes an answer",
      "没有 \(word) 这个命令。\(mend)输入 help 查看全部命令；要重答请输入 again")
  }

  func nothingThere(_ part: QuestionReviewView.Part) -> String {
    part == .model
      ? noScenario : say("There is nothing of that here.", "这里没有这一项。")
  }

  var noScenario: String {
    say(
      "The scenario of this session is not found, so there is no model answer and nothing to judge "
        + "by; give its file with --scenario.",
      "找不到这次面试的题库，因此没有参考回答，也无法评分；请用 --scenario 指定文件。")
  }

  var questionGone: String {
    say(
      "The scenario no longer has this question, so that nothing can judge an answer to it.",
      "题库里已经没有这道题，无法再评分。")
  }

  // MARK: Answering again

  var againPrompt: String { say("again> ", "重答> ") }
  var againInvitation: String {
    say(
      "Answer again. An empty line leaves it; /edit opens your editor.",
      "请重答。直接回车放弃；/edit 打开编辑器。")
  }
  var againLeft: String { say("Nothing was recorded.", "没有记录任何内容。") }
  var noAnswer: String {
    say("That was no answer; nothing was recorded.", "这不算回答，没有记录。")
  }
  var notKept: String {
    say("Your answer is not recorded; arrow-up brings it back.", "这次回答没有记录；按上箭头可以找回。")
  }

  // MARK: Notes

  var notePrompt: String { say("note> ", "笔记> ") }
  var noted: String { say("Noted.", "记下了。") }
}
