import Foundation
import Practice
import Scenario

/// The words of progress: what is, and the one next thing to do; no praise and no blame.
struct ProgressWords {
  let language: Language

  private func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  var today: String { say("Today", "今天") }
  var never: String { say("not asked yet", "还没问过") }
  var now: String { say("now", "该练了") }
  var nothingDue: String { say("Nothing is due.", "今天没有到期的内容。") }

  var header: [String] {
    language == .english
      ? ["question", "trend", "last", "best", "said", "asked", "due", ""]
      : ["题目", "走势", "最近", "最好", "要点", "上次", "下次", ""]
  }

  var languagesHeader: [String] {
    language == .english
      ? ["question", "concept", "en", "zh", ""]
      : ["题目", "要点", "英文", "中文", ""]
  }

  func only(english: Int, chinese: Int) -> String {
    if english > 0, chinese == 0 { return say("English only", "只用英文讲过") }
    if chinese > 0, english == 0 { return say("Chinese only", "只用中文讲过") }
    return ""
  }

  func habit(_ habit: Habit) -> String {
    guard let daysSince = habit.daysSince else {
      return say("No practice yet.", "还没有练习记录。")
    }
    let week = minutes(habit.secondsThisWeek)
    let minutes =
      daysSince == 0
      ? say(
        "\(minutes(habit.secondsToday)) min today, \(week) in the last 7 days",
        "今天 \(minutes(habit.secondsToday)) 分钟，最近 7 天 \(week) 分钟")
      : say("\(week) min in the last 7 days", "最近 7 天 \(week) 分钟")
    if habit.streak > 1 {
      return say(
        "\(habit.streak) days in a row · \(minutes)", "连续 \(habit.streak) 天 · \(minutes)")
    }
    if daysSince == 0 { return minutes }
    let last =
      daysSince == 1 ? say("yesterday", "昨天") : say("\(daysSince) days ago", "\(daysSince) 天前")
    return say("Last practised \(last) · \(minutes)", "上次练习：\(last) · \(minutes)")
  }

  /// What there is to do today, in a sentence.
  func plan(_ plan: PracticePlan, _ title: String, now: Date, zone: TimeZone) -> String {
    let due = plan.items.filter { !$0.isNew }
    let minutes = max(1, (plan.items.map(\.seconds).reduce(0, +) + 30) / 60)
    if !due.isEmpty {
      let questions = due.count == 1 ? "1 question is" : "\(due.count) questions are"
      return say(
        "\(title.harmless): \(questions) due, about \(minutes) min.",
        "\(title.harmless)：有 \(due.count) 道题该练了，大约 \(minutes) 分钟。")
    }
    let next = plan.nextDue.map { nextDue(day($0, now: now, zone: zone)) } ?? ""
    if plan.items.isEmpty { return nothingDue + next }
    let questions =
      plan.items.count == 1 ? "1 question has" : "\(plan.items.count) questions have"
    return nothingDue + next
      + say(
        " \(questions) not been asked yet, about \(minutes) min.",
        "还有 \(plan.items.count) 道题没问过，大约 \(minutes) 分钟。")
  }

  func nextDue(_ day: String) -> String { say(" The next is due \(day).", "下一次：\(day)。") }

  /// What there is to do when nothing is due.
  func drillMeanwhile(_ scenario: String) -> String {
    say(
      " 'viva drill \(scenario.harmless)' goes through single concepts meanwhile.",
      "想接着练，可以用 viva drill \(scenario.harmless) 练单个要点。")
  }

  func misconceptions(_ count: Int) -> String {
    say(count == 1 ? "! 1 misconception" : "! \(count) misconceptions", "! \(count) 个误解")
  }

  func standing(_ claim: String) -> String { say("You said that: \(claim)", "你说过：\(claim)") }

  /// Recall, when it is due, and the help that it took.
  func facts(
    _ standing: ConceptStanding, now: Date, zone: TimeZone, _ scheduler: FSRS
  ) -> [String] {
    guard let memory = standing.memory else { return [never] }
    let due = scheduler.due(memory)
    let disputed = standing.disputed > 0 ? say("disputed", "有申诉") : nil
    return [
      "\(Int((100 * scheduler.recall(of: memory, at: now)).rounded())) %",
      due <= now ? self.now : day(due, now: now, zone: zone),
      disputed ?? help(standing.lastHelp),
    ]
  }

  func help(_ help: Help) -> String {
    switch help {
    case .unaided: say("unaided", "自己说出")
    case .pumped: say("when asked", "追问后")
    case .prompted: say("with a hint", "提示后")
    case .missed: say("missed", "漏掉")
    }
  }

  func ago(_ time: Date, now: Date, zone: TimeZone) -> String {
    let days = max(0, Habit.day(of: now, in: zone) - Habit.day(of: time, in: zone))
    switch days {
    case 0: return today.lowercased()
    case 1: return say("yesterday", "昨天")
    default: return say("\(days) d ago", "\(days) 天前")
    }
  }

  /// A day to come.
  func day(_ time: Date, now: Date, zone: TimeZone) -> String {
    let days = max(0, Habit.day(of: time, in: zone) - Habit.day(of: now, in: zone))
    switch days {
    case 0: return say("today", "今天")
    case 1: return say("tomorrow", "明天")
    default: return say("in \(days) d", "\(days) 天后")
    }
  }

  private func minutes(_ seconds: Double) -> Int { Int((seconds / 60).rounded(.up)) }
}
