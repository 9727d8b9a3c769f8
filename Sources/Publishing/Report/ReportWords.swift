import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Transcripts

/// The words of a report that are not the session's own.
struct ReportWords {
  let language: Language
  let page: PageWords

  init(_ language: Language) {
    self.language = language
    page = PageWords(language: language)
  }

  func say(_ english: String, _ chinese: String) -> String { page.say(english, chinese) }

  /// The language as HTML names it.
  var tag: String { language.tag }

  var kicker: String { say("Viva · interview report", "Viva · 面试报告") }
  var overviewTitle: String { say("All sessions", "全部练习") }
  var skipLink: String { say("Skip to the report", "跳到正文") }
  var questions: String { say("Questions", "题目") }
  var sessions: String { say("Sessions", "练习记录") }
  var glance: String { say("At a glance", "一览") }
  var asTable: String { say("The same as a table", "以表格查看") }
  var backToTop: String { say("Back to the top", "回到顶部") }
  var ofHundred: String { say("of 100", "/ 100") }
  var you: String { say("You", "你") }
  var notes: String { say("Notes", "笔记") }
  var advice: String { say("Advice", "建议") }
  var delivery: String { say("Delivery", "表达") }

  func date(_ date: Date, in zone: TimeZone) -> String { Timestamp(date).wallClock(in: zone) }

  func tally(covered: Int, of all: Int) -> String {
    say("of \(all) concepts", "/ \(all) 个要点")
  }

  func standing(_ count: Int) -> String {
    count == 1
      ? say("misconception stands", "个误解未更正") : say("misconceptions stand", "个误解未更正")
  }

  func tier(_ tier: Tier) -> String {
    switch tier {
    case .core: say("core", "核心")
    case .supporting: say("supporting", "补充")
    case .bonus: say("bonus", "加分")
    }
  }

  func help(_ help: Help?) -> String? {
    switch help {
    case .unaided: say("unaided", "主动说出")
    case .pumped: say("after a follow-up", "追问后说出")
    case .prompted: say("after a hint", "提示后说出")
    case .missed, nil: nil
    }
  }

  var inPart: String { say("in part", "部分") }

  func reference(_ number: Int, _ gloss: String) -> String {
    say("Concept \(number): \(gloss)", "要点 \(number)：\(gloss)")
  }

  func misconception(_ gloss: String) -> String {
    say("Misconception: \(gloss)", "误解：\(gloss)")
  }

  func answerFacts(_ attempt: Attempt) -> String {
    guard let delivery = attempt.judgement?.delivery else { return "" }
    let words = say("\(delivery.words) words", "\(delivery.words) 字")
    let time = attempt.seconds.map { page.duration($0) }
    let fillers = delivery.fillers.count
    let filler =
      fillers == 0
      ? nil : say(fillers == 1 ? "1 filler" : "\(fillers) fillers", "\(fillers) 处口头禅")
    return [words, time, filler].compactMap { $0 }.joined(separator: " · ")
  }

  var markLegend: String {
    say(
      "Underlined words earned the concept whose number stands behind them; wavy lines are "
        + "misconceptions; dotted ones are fillers.",
      "实线标出得分的词句，其后的数字是所对应的要点；波浪线是误解；点线是口头禅。")
  }

  var rejudged: String {
    say("Judged again by a later scenario; recorded then: ", "已按新版题库重新评分；当时记录：")
  }

  func unanswered(_ turn: Turn) -> String? {
    if turn.summary?.skipped == true { return page.skipped }
    return turn.answers.isEmpty ? page.unanswered : nil
  }

  func older(_ count: Int) -> String {
    say(
      "\(count) older sessions are in the charts and the table alone.",
      "另有 \(count) 次较早的练习只列在图和表里。")
  }

  func source(_ id: String, version: String) -> String {
    say("Made by Viva \(version) from \(id).jsonl.", "由 Viva \(version) 根据 \(id).jsonl 生成。")
  }

  func source(count: Int, version: String) -> String {
    say(
      "Made by Viva \(version) from \(count) sessions.", "由 Viva \(version) 根据 \(count) 次练习生成。")
  }
}

extension Language {
  /// As HTML names it: the script of Chinese decides which glyphs a browser takes.
  var tag: String {
    switch self {
    case .english: "en"
    case .chinese: "zh-Hans"
    }
  }
}
