import Foundation
import Interview
import Scoring
import Transcripts

// What the templates read. A name that a value lacks is looked for in the values around it, so every
// name stands in one type only. All texts are publishable, and the templates escape them.

/// A session as a part of a page.
struct SessionView {
  struct Tally {
    var figure: String
    var unit: String
  }

  struct Link {
    var href: String
    var linkLang: String
    var text: String
  }

  /// Unique within the page; anchors of its questions begin with it.
  var anchor: String
  var sessionLang: String
  var sessionTitle: String
  var sessionFacts: String
  var sessionScore: String?
  var ofHundred: String
  var tallies: [Tally]
  var rejudgedNote: String?
  var markLegend: String
  var charts: [Chart]
  var contentsLabel: String
  var contents: [Link]
  var questions: [QuestionView]
  var unaskedLabel: String
  var unasked: [String]
  var hasUnasked: Bool
  var glanceLabel: String
  var youLabel: String
  /// Levels of headings: of the parts, of a question's parts.
  var partLevel: Int
  var detailLevel: Int

  /// `level` is that of the session's own heading; `history` has the scores of sessions on the same
  /// scenario, the oldest first.
  init(
    _ session: SessionAccount, _ words: ReportWords, level: Int, history: [Chart.Point],
    zone: TimeZone
  ) {
    let transcript = session.transcript
    anchor = "s-\(transcript.id.publishableLine)"
    sessionLang = words.tag
    sessionTitle = transcript.opening.title[words.language].publishableLine
    sessionFacts = Self.facts(transcript, words, zone)
    sessionScore = session.score.map(words.page.figure)
    ofHundred = words.ofHundred
    let standing = session.questions.reduce(0) { $0 + $1.misconceptions.count { $0.isStanding } }
    tallies = [
      Tally(
        figure: "\(session.covered)",
        unit: words.tally(covered: session.covered, of: session.concepts))
    ]
    if standing > 0 {
      tallies.append(Tally(figure: "\(standing)", unit: words.standing(standing)))
    }
    let isRejudged = session.questions.contains(where: \.wasRejudged)
    rejudgedNote =
      isRejudged
      ? transcript.score.map { words.rejudged + words.page.score($0) } : nil
    markLegend = words.markLegend
    charts = Self.charts(session, anchor, words, history, zone)
    contentsLabel = words.questions
    let prefix = anchor
    let views = session.questions.map {
      QuestionView($0, in: session, anchor: prefix, words, zone)
    }
    questions = views
    contents = views.map {
      Link(href: "#\($0.questionAnchor)", linkLang: $0.questionLang, text: $0.shortAsked)
    }
    unaskedLabel = words.page.unaskedLabel
    unasked = transcript.unasked.map { $0.ask[words.language].publishableLine }
    hasUnasked = !unasked.isEmpty
    glanceLabel = words.glance
    youLabel = words.you
    partLevel = level + 1
    detailLevel = level + 2
  }

  static func facts(_ transcript: Transcript, _ words: ReportWords, _ zone: TimeZone) -> String {
    [
      words.date(transcript.started, in: zone), words.page.mode(transcript.opening.mode),
      // Lines from a pipe take no time.
      transcript.closing.flatMap { $0.seconds < 1 ? nil : words.page.duration($0.seconds) },
      words.page.state(transcript.state),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private static func charts(
    _ session: SessionAccount, _ anchor: String, _ words: ReportWords, _ history: [Chart.Point],
    _ zone: TimeZone
  ) -> [Chart] {
    guard !session.questions.isEmpty else { return [] }
    var charts = [
      Chart.concepts(of: session, id: "\(anchor)-concepts", words),
      Chart.delivery(of: session, id: "\(anchor)-delivery", words),
    ]
    if history.count > 1 {
      charts.append(Chart.scores(history, id: "\(anchor)-trend", words, zone: zone))
    }
    return charts
  }
}
