import Scenario

/// What the program says about speaking and listening.
enum VoiceWords {
  static func howTo(_ language: Language) -> String {
    switch language {
    case .english:
      "Speak: Enter on an empty line starts your answer, Enter ends it. What was understood comes "
        + "into the line; mend it, and Enter sends it. You can always type instead."
    case .chinese:
      "口头作答：在空行按回车开始说，再按回车结束。识别出的文字会放进输入行，改好后按回车发送。也可以直接打字。"
    }
  }

  static func recording(_ language: Language) -> String {
    switch language {
    case .english: "Enter ends your answer"
    case .chinese: "按回车结束回答"
    }
  }

  static func recognising(_ name: String, _ language: Language) -> String {
    switch language {
    case .english: "\(name) is listening to it · Ctrl-C stops"
    case .chinese: "\(name) 正在识别 · Ctrl-C 停止"
    }
  }

  static func choices(_ language: Language) -> String {
    switch language {
    case .english: "Enter again · t type it · d drop it"
    case .chinese: "回车 再识别 · t 打字 · d 丢弃"
    }
  }

  static func notSpoken(_ trouble: String, _ language: Language) -> String {
    switch language {
    case .english: "\(trouble). The questions are not said aloud from here on."
    case .chinese: "\(trouble)。接下来的问题不再朗读。"
    }
  }

  static func notRecorded(_ trouble: String, _ language: Language) -> String {
    switch language {
    case .english: "Nothing was recorded: \(trouble). Try again, or type your answer."
    case .chinese: "没有录到声音：\(trouble)。请再试一次，或者直接打字。"
    }
  }

  static func noSound(_ language: Language) -> String {
    switch language {
    case .english: "the file has no sound"
    case .chinese: "文件里没有声音"
    }
  }

  static func brokeOff(_ trouble: String, _ language: Language) -> String {
    switch language {
    case .english: "\(trouble). What you said until then is kept."
    case .chinese: "\(trouble)。之前说的已经保留。"
    }
  }

  static func kept(_ trouble: String, _ language: Language) -> String {
    switch language {
    case .english: "\(trouble). Your recording is kept."
    case .chinese: "\(trouble)。录音已保留。"
    }
  }

  static func stopped(_ language: Language) -> String {
    switch language {
    case .english: "Stopped. Your recording is kept."
    case .chinese: "已停止，录音已保留。"
    }
  }

  static func unsent(_ language: Language) -> String {
    switch language {
    case .english: "There is a recording that was not sent yet."
    case .chinese: "有一段录音还没有发送。"
    }
  }

  static func typeIt(_ language: Language) -> String {
    switch language {
    case .english: "Type your answer. Enter on an empty line brings the recording back."
    case .chinese: "请直接打字作答。在空行按回车可以找回录音。"
    }
  }

  static func mend(_ language: Language) -> String {
    switch language {
    case .english: "This was understood. Mend it, and Enter has it judged; Ctrl-C, Ctrl-D gives up."
    case .chinese: "识别结果如下。改好后按回车开始评分；Ctrl-C、Ctrl-D 放弃。"
    }
  }

  static func onLadder(_ language: Language) -> String {
    switch language {
    case .english: "Here too Enter starts a spoken answer; /skip goes on."
    case .chinese: "这里按回车同样开始口头作答；输入 /skip 继续。"
    }
  }
}
