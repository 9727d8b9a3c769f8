import Foundation
import Interview
import Mustache
import Scenario
import Transcripts

/// A report as one HTML file that needs nothing else: no script, no font, no picture, no host.
package struct Report: Sendable {
  private let library: MustacheLibrary
  private let program: String
  private let zone: TimeZone

  /// The file name that a report has unless it is given one.
  package static func fileName(of session: String?) -> String {
    "viva-report-\(session ?? "all").html"
  }

  /// - Parameters:
  ///   - program: The version of Viva.
  ///   - zone: The clock that dates are told by.
  /// - Throws: If a template does not read, which a test rules out.
  package init(program: String, zone: TimeZone) throws {
    self.program = program
    self.zone = zone
    library = MustacheLibrary(
      templates: try [
        "page": PackageResources.page_mustache, "session": PackageResources.session_mustache,
        "question": PackageResources.question_mustache,
        "answer": PackageResources.answer_mustache, "chart": PackageResources.chart_mustache,
        "table": PackageResources.table_mustache,
        "overview": PackageResources.overview_mustache,
      ].mapValues { try MustacheTemplate(string: String(decoding: $0, as: UTF8.self)) })
  }

  /// One session, the page's own words in `language`. Its history is all sessions on its scenario,
  /// itself included, for the trend of their scores.
  package func html(
    of session: SessionAccount, history: [ReportSessions.Entry], in language: Language
  ) -> String {
    let words = ReportWords(language)
    let points = ReportSessions(history, full: [session]).all.points(words, zone)
    let view = SessionView(session, words, level: 1, history: points, zone: zone)
    return render(
      PageView(
        title: "\(view.sessionTitle) · \(words.date(session.transcript.started, in: zone))",
        overview: nil, sessions: [view],
        source: words.source(session.transcript.id, version: program), words, program))
  }

  /// All sessions.
  package func html(of sessions: ReportSessions, in language: Language) -> String {
    let words = ReportWords(language)
    let views = sessions.full.reversed().map {
      SessionView($0, words, level: 3, history: [], zone: zone)
    }
    return render(
      PageView(
        title: words.overviewTitle, overview: OverviewView(sessions, words, zone: zone),
        sessions: views, source: words.source(count: sessions.all.count, version: program), words,
        program))
  }

  private func render(_ page: PageView) -> String {
    library.render(page, withTemplate: "page") ?? ""
  }
}

/// A whole page.
private struct PageView {
  var lang: String
  var pageTitle: String
  var generator: String
  var style: String
  var skipLink: String
  var kicker: String
  var overview: OverviewView?
  var sessions: [SessionView]
  var scoring: String
  var source: String
  var backToTop: String

  init(
    title: String, overview: OverviewView?, sessions: [SessionView], source: String,
    _ words: ReportWords, _ program: String
  ) {
    lang = words.tag
    pageTitle = title
    generator = Report.generator(program)
    style = String(decoding: PackageResources.style_css, as: UTF8.self)
    skipLink = words.skipLink
    kicker = words.kicker
    self.overview = overview
    self.sessions = sessions
    scoring = words.page.scoring
    self.source = source.publishableLine
    backToTop = words.backToTop
  }
}

extension Report {
  fileprivate static func generator(_ program: String) -> String { "Viva \(program)" }

  /// Whether a file's beginning says that Viva made it.
  package static func isReport(_ beginning: some Sequence<UInt8>) -> Bool {
    String(decoding: Array(beginning), as: UTF8.self)
      .contains("<meta name=\"generator\" content=\"Viva ")
  }
}
