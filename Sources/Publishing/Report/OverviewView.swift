import Foundation
import Scenario
import Transcripts

/// The part of a page that tells of many sessions.
struct OverviewView {
  /// The sessions on one scenario.
  struct Part {
    var partAnchor: String
    var partTitle: String
    var partFacts: String
    var partCharts: [Chart]
    var partTable: Chart.Table
  }

  var overviewTitle: String
  var overviewFacts: String
  var parts: [Part]
  var sessionsLabel: String
  var olderNote: String?

  init(_ sessions: ReportSessions, _ words: ReportWords, zone: TimeZone) {
    overviewTitle = words.overviewTitle
    let all = sessions.all
    let days = all.map { String(words.date($0.started, in: zone).prefix(10)) }
    overviewFacts = [
      words.say(all.count == 1 ? "1 session" : "\(all.count) sessions", "\(all.count) 次练习"),
      days.first.flatMap { first in
        days.last.map { first == $0 ? first : "\(first) – \($0)" }
      },
    ].compactMap { $0 }.joined(separator: " · ")
    sessionsLabel = words.sessions
    let older = all.count - sessions.full.count
    olderNote = older > 0 ? words.older(older) : nil
    parts = sessions.scenarios.enumerated().map { index, scenario in
      Part(sessions, scenario, number: index + 1, words, zone)
    }
  }
}

extension OverviewView.Part {
  fileprivate init(
    _ sessions: ReportSessions, _ scenario: String, number: Int, _ words: ReportWords,
    _ zone: TimeZone
  ) {
    let entries = sessions.all.filter { $0.scenario == scenario }
    let accounts = sessions.full.filter { $0.transcript.opening.scenario == scenario }
    partAnchor = "scenario-\(number)"
    partTitle = (entries.last?.title[words.language] ?? scenario).publishableLine
    let scores = entries.compactMap(\.score)
    partFacts = [
      words.say(
        entries.count == 1 ? "1 session" : "\(entries.count) sessions", "\(entries.count) 次练习"),
      scores.last.map { words.say("last ", "最近 ") + words.page.figure($0) },
      scores.max().map { words.say("best ", "最高 ") + words.page.figure($0) },
    ].compactMap { $0 }.joined(separator: " · ")
    partCharts = [
      Chart.scores(entries.points(words, zone), id: "\(partAnchor)-scores", words, zone: zone)
    ]
    if !accounts.isEmpty {
      partCharts += [
        .coverage(accounts, id: "\(partAnchor)-coverage", words, zone: zone),
        .delivery(over: accounts, id: "\(partAnchor)-delivery", words, zone: zone),
      ]
    }
    partTable = Self.table(entries, accounts, words, zone)
  }

  /// The newest first, those that stand on the page with links.
  private static func table(
    _ entries: [ReportSessions.Entry], _ accounts: [SessionAccount], _ words: ReportWords,
    _ zone: TimeZone
  ) -> Chart.Table {
    let byID = Dictionary(accounts.map { ($0.transcript.id, $0) }) { first, _ in first }
    return Chart.Table(
      words.say("All sessions", "全部练习"), summary: words.asTable,
      columns: [
        words.say("Date", "日期"), words.say("Score", "分数"), words.say("Concepts", "要点"),
        words.say("Words", "字数"), words.say("Fillers", "口头禅"),
      ],
      rows: entries.reversed().map { entry in
        let account = byID[entry.id]
        let figures = account.map { DeliveryFigures($0.questions) }
        return Chart.Table.Row(
          head: words.date(entry.started, in: zone),
          link: account == nil ? nil : "#s-\(entry.id.publishableLine)",
          cells: [
            entry.score.map(words.page.figure) ?? "–",
            account.map { "\($0.covered) / \($0.concepts)" } ?? "–",
            figures.map { "\($0.words)" } ?? "–", figures.map { "\($0.fillers)" } ?? "–",
          ])
      })
  }
}

extension [ReportSessions.Entry] {
  /// Their scores over time; those without a score are left out.
  func points(_ words: ReportWords, _ zone: TimeZone) -> [Chart.Point] {
    compactMap { entry in
      entry.score.map {
        Chart.Point(
          at: entry.started, value: $0,
          tip: "\(words.date(entry.started, in: zone)) · \(words.page.figure($0))")
      }
    }
  }
}
