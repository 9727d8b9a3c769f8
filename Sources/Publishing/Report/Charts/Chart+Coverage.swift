import Foundation

extension Chart {
  /// Columns at the most; the newest are shown.
  private static let mostColumns = 20
  private static let gridLeft = 104.0

  /// What share of each question's concepts was said, session by session: a box a session that fills
  /// up from below. Sessions come the oldest first.
  static func coverage(
    _ sessions: [SessionAccount], id: String, _ words: ReportWords, zone: TimeZone
  ) -> Chart {
    let shown = sessions.suffix(mostColumns)
    let questions = Self.questions(of: Array(shown))
    var chart = Chart(
      id: id, title: words.say("Concepts said, by question", "各题要点覆盖"),
      description: words.say(
        "\(questions.count) questions over \(shown.count) sessions.",
        "\(questions.count) 道题，\(shown.count) 次练习。"),
      caption: words.say(
        "A column is a session, the newest at the right; a box is as full as the share of concepts "
          + "that was said. No box: not asked.",
        "每列一次练习，最右为最近一次；方格填满的高度是说出的要点所占比例；没有方格表示没有问到。"))
    let pitch = min(26, (width - gridLeft) / Double(max(shown.count, 1)))
    var top = 4.0
    for question in questions {
      chart.label(question.shortened, "start", x: 0, y: top + 15)
      for (column, session) in shown.enumerated() {
        guard let account = session.questions.first(where: { $0.turn.question == question }),
          !account.concepts.isEmpty
        else { continue }
        chart.cell(
          account, x: gridLeft + Double(column) * pitch, y: top, width: pitch - 3,
          tip: words.date(session.transcript.started, in: zone))
      }
      top += 26
    }
    chart.chartHeight = (top + 2).coordinate
    return chart
  }

  private mutating func cell(
    _ account: QuestionAccount, x: Double, y: Double, width: Double, tip: String
  ) {
    let share = Double(account.covered) / Double(account.concepts.count)
    let height = 20.0
    box("open", x: x, y: y, width: width, height: height)
    if share > 0 {
      box(
        "earned", x: x, y: y + height * (1 - share), width: width, height: height * share,
        tip: "\(tip) · \(account.covered) / \(account.concepts.count)")
    }
  }

  /// Every question, in the order of the newest session that asked it.
  private static func questions(of sessions: [SessionAccount]) -> [String] {
    var questions: [String] = []
    for session in sessions.reversed() {
      for record in session.transcript.opening.questions where !questions.contains(record.id) {
        questions.append(record.id)
      }
    }
    return questions
  }
}

extension String {
  /// At most about a dozen columns' worth, so that it stays beside its row.
  fileprivate var shortened: String {
    count > 14 ? prefix(13) + "…" : self
  }
}
