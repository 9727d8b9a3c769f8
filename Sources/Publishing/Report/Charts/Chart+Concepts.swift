import Scenario
import Scoring

extension Chart {
  /// Question by question every concept, with the answer that earned it: what an interview looked
  /// like while it went on.
  static func concepts(of session: SessionAccount, id: String, _ words: ReportWords) -> Chart {
    var chart = Chart(
      id: id, title: words.say("Concepts, as they were said", "各题要点，以说出的先后为序"),
      description: words.say(
        "\(session.covered) of \(session.concepts) concepts were said.",
        "共 \(session.concepts) 个要点，说出 \(session.covered) 个。"),
      caption: words.say(
        "The digit tells with which answer to the question a concept was earned: 1 at once, 2 and on "
          + "after follow-ups; + in a retake. Hollow: missed. Squares are core, rounded ones "
          + "supporting, circles bonus.",
        "数字表示第几次回答时说出该要点：1 为一次说出，2 及以上为追问之后，+ 为重答时补上；空心为漏掉。方形是核心要点，"
          + "圆角是补充要点，圆形是加分要点。"))
    var top = 6.0
    for question in session.questions {
      chart.row(question, top: &top, words)
    }
    chart.chartHeight = (top + 2).coordinate
    chart.table = table(of: session, words)
    return chart
  }

  private static let pitch = 19.0
  private static let side = 16.0
  private static let left = 26.0
  private static let perLine = 14

  private mutating func row(_ question: QuestionAccount, top: inout Double, _ words: ReportWords) {
    label("\(question.turn.number)", "end figure", x: Self.left - 10, y: top + 12)
    let score = question.score.map(words.page.figure) ?? "–"
    label(score, "end figure", x: Self.width - 2, y: top + 12)
    for (index, concept) in question.concepts.enumerated() {
      let (line, column) = index.quotientAndRemainder(dividingBy: Self.perLine)
      let x = Self.left + Double(column) * Self.pitch
      let y = top + Double(line) * Self.pitch
      let gloss = concept.gloss[question.language]
      box(
        concept.look, x: x, y: y, width: Self.side, height: Self.side,
        radius: concept.tier.radius, tip: gloss)
      if let mark = question.mark(of: concept) {
        label(
          mark, "middle small \(concept.credit >= 1 ? "reversed" : "")", x: x + Self.side / 2,
          y: y + 11.8)
      }
    }
    let lines = max(1, (question.concepts.count + Self.perLine - 1) / Self.perLine)
    top += Double(lines) * Self.pitch + 7
  }

  private static func table(of session: SessionAccount, _ words: ReportWords) -> Table {
    Table(
      words.questions, summary: words.asTable,
      columns: [
        words.say("Question", "题目"), words.say("Score", "分数"), words.say("Concepts", "要点"),
      ],
      rows: session.questions.map { question in
        Table.Row(
          head: "\(question.turn.number). \(question.turn.question)",
          cells: [
            question.score.map(words.page.figure) ?? "–",
            "\(question.covered) / \(question.concepts.count)",
          ])
      })
  }
}

extension ConceptAccount {
  fileprivate var look: String {
    credit >= 1 ? "earned" : credit > 0 ? "partly" : "open"
  }
}

extension Tier {
  fileprivate var radius: Double {
    switch self {
    case .core: 1.5
    case .supporting: 5
    case .bonus: 8
    }
  }
}

extension QuestionAccount {
  /// With which answer a concept was earned; nil for one that never was.
  fileprivate func mark(of concept: ConceptAccount) -> String? {
    let answers = attempts.filter { !$0.isRetake }
    if concept.credit > 0 {
      guard
        let index = answers.firstIndex(where: { $0.judgement?.credit(for: concept.id) ?? 0 > 0 })
      else { return "·" }
      return index < 9 ? "\(index + 1)" : "9"
    }
    let isRetaken = attempts.contains {
      $0.isRetake && $0.judgement?.credit(for: concept.id) ?? 0 > 0
    }
    return isRetaken ? "+" : nil
  }
}
