import Foundation
import Scoring

/// How a session, or a question of one, was spoken.
struct DeliveryFigures {
  var words = 0
  var seconds = 0.0
  var fillers = 0
  var answers = 0

  mutating func add(_ delivery: Delivery) {
    // A damaged file may hold any number.
    words = words.addingReportingOverflow(max(0, delivery.words)).partialValue
    seconds += max(0, delivery.seconds)
    fillers += delivery.fillers.count
    answers += 1
  }

  init(_ questions: [QuestionAccount]) {
    for question in questions {
      for answer in question.attempts where !answer.isRetake {
        if let delivery = answer.judgement?.delivery { add(delivery) }
      }
    }
  }

  /// In a hundred words.
  var fillerRate: Double { words > 0 ? Double(fillers) * 100 / Double(words) : 0 }
  var wordsPerAnswer: Double { answers > 0 ? Double(words) / Double(answers) : 0 }
  var secondsPerAnswer: Double { answers > 0 ? seconds / Double(answers) : 0 }
}

extension Chart {
  /// Words, seconds and fillers, a bar a question.
  static func delivery(of session: SessionAccount, id: String, _ words: ReportWords) -> Chart {
    let all = session.questions.map { (question: $0, figures: DeliveryFigures([$0])) }
    let whole = DeliveryFigures(session.questions)
    var chart = Chart(
      id: id, title: words.say("Delivery, question by question", "各题的表达"),
      description: words.say(
        "\(whole.words) words and \(whole.fillers) fillers in \(words.page.duration(whole.seconds)).",
        "共 \(whole.words) 字，\(words.page.duration(whole.seconds))，\(whole.fillers) 处口头禅。"),
      caption: words.say(
        "All answers to a question taken together; time is measured where you spoke, and estimated "
          + "where you typed.",
        "同一题的各次回答合计；口述时为实测时间，打字时为估计。"))
    let columns: [(name: String, value: (DeliveryFigures) -> Double)] = [
      (words.say("words", "字数"), { Double($0.words) }),
      (words.say("seconds", "秒"), { $0.seconds }),
      (words.say("fillers", "口头禅"), { Double($0.fillers) }),
    ]
    let pitch = (width - 26) / 3
    for (index, column) in columns.enumerated() {
      let x = 26 + Double(index) * pitch
      let most = all.map { column.value($0.figures) }.max() ?? 0
      chart.label(column.name, "start muted", x: x, y: 12)
      for (row, entry) in all.enumerated() {
        let y = 20 + Double(row) * 20
        if index == 0 {
          chart.label("\(entry.question.turn.number)", "end figure", x: 16, y: y + 11)
        }
        let value = column.value(entry.figures)
        let length = most > 0 ? max(value > 0 ? 2 : 0, value / most * (pitch - 46)) : 0
        if length > 0 { chart.box("bar", x: x, y: y, width: length, height: 14) }
        chart.label(
          words.page.figure(value.rounded()), "start figure", x: x + length + 5, y: y + 11)
      }
    }
    chart.chartHeight = (26 + Double(all.count) * 20).coordinate
    return chart
  }

  /// The same over time; sessions come the oldest first.
  static func delivery(
    over sessions: [SessionAccount], id: String, _ words: ReportWords, zone: TimeZone
  ) -> Chart {
    let all = sessions.map { (session: $0, figures: DeliveryFigures($0.questions)) }
      .filter { $0.figures.answers > 0 }
    func points(_ value: (DeliveryFigures) -> Double) -> [Point] {
      all.map {
        Point(
          at: $0.session.transcript.started, value: value($0.figures),
          tip: words.date($0.session.transcript.started, in: zone))
      }
    }
    return rows(
      [
        (words.say("words an answer", "每次回答字数"), points(\.wordsPerAnswer)),
        (words.say("seconds an answer", "每次回答秒数"), points(\.secondsPerAnswer)),
        (words.say("fillers in a hundred words", "每百字口头禅"), points(\.fillerRate)),
      ], id: id, title: words.say("Delivery, session by session", "历次表达"), words, zone: zone)
  }
}
