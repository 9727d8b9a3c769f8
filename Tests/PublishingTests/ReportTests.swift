import Foundation
import Publishing
import Scenario
import Testing
import Transcripts

@Suite("A report")
struct ReportTests {
  private static func report() throws -> Report { try Report(program: "9.9", zone: utc) }

  private static func page(_ session: TeaSession, in language: Language = .english) throws -> String
  {
    let account = try session.account()
    return try report().html(of: account, history: [], in: language)
  }

  /// All sessions: three of tea, one of them hostile.
  private static func overview(in language: Language = .english) throws -> String {
    let sessions = try (0..<3).map { number in
      try TeaSession(
        tail: number == 1 ? hostile : "", id: "2026112\(number)T101502Z-tea-3f0a",
        start: Date(timeIntervalSince1970: Double(20_777 + number) * 86_400)
      ).account()
    }
    return try report().html(of: ReportSessions([], full: sessions, all: sessions), in: language)
  }

  private static func pages() throws -> [String] {
    try [
      page(TeaSession()), page(TeaSession(tail: hostile)),
      page(TeaSession(tail: hostile, language: .chinese), in: .chinese), overview(),
      overview(in: .chinese),
    ]
  }

  @Test("holds what people wrote as text and nothing else")
  func escaping() throws {
    for page in try Self.pages() {
      let reader = try PageReader(page)
      #expect(reader.all("script", "img", "iframe", "object", "link", "b").isEmpty)
      let known = Set([
        "class", "id", "href", "lang", "xmlns", "charset", "http-equiv", "content", "name", "value",
        "aria-label", "aria-labelledby", "title", "scope", "role", "viewBox", "width", "height",
        "x",
        "y", "rx", "points",
      ])
      #expect(Set(reader.elements.flatMap(\.attributes.keys)).subtracting(known) == [])
      #expect(!page.unicodeScalars.contains { "\u{1B}\u{202E}".unicodeScalars.contains($0) })
    }
    let quote = try PageReader(Self.page(TeaSession(tail: hostile))).all("blockquote").first
    #expect(quote?.text.contains("<script>alert(1)</script>") == true)
  }

  @Test("asks nobody for anything")
  func noRequests() throws {
    for page in try Self.pages() {
      let reader = try PageReader(page)
      #expect(reader.attributes("href").allSatisfy { $0.hasPrefix("#") })
      #expect(reader.attributes("src").isEmpty)
      #expect(!page.contains("url(") && !page.contains("@import"))
      let policy = reader.all("meta").first { $0.attributes["http-equiv"] != nil }
      #expect(
        policy?.attributes["content"]
          == "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    }
  }

  @Test("has landmarks, headings in order, and links that lead somewhere")
  func structure() throws {
    for page in try Self.pages() {
      let reader = try PageReader(page)
      #expect(reader.all("main").count == 1)
      #expect(reader.all(ofClass: "masthead").map(\.name) == ["header"])
      #expect(reader.all(ofClass: "colophon").map(\.name) == ["footer"])
      let levels = reader.elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h")
          ? element.name.last?.wholeNumberValue : nil
      }
      #expect(levels.filter { $0 == 1 }.count == 1 && levels.first == 1)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
      let ids = reader.attributes("id")
      #expect(ids.count == Set(ids).count)
      let targets = reader.attributes("href").map { String($0.dropFirst()) }
      #expect(Set(targets).subtracting(ids) == [])
      let labels = reader.attributes("aria-labelledby").flatMap { $0.split(separator: " ") }
      #expect(Set(labels.map(String.init)).subtracting(ids) == [])
    }
  }

  @Test("has pictures that say what they show")
  func pictures() throws {
    for page in try Self.pages() {
      let reader = try PageReader(page)
      let pictures = reader.all("svg")
      #expect(!pictures.isEmpty && pictures.allSatisfy { $0.attributes["role"] == "img" })
      #expect(reader.all("desc").count == pictures.count)
      #expect(reader.all("desc").allSatisfy { !$0.text.isEmpty })
      #expect(!reader.all("table").isEmpty)
    }
  }

  @Test("marks in place what was earned, what was wrong and what was filler")
  func marks() throws {
    let reader = try PageReader(Self.page(TeaSession()))
    func marked(_ look: String) -> [String] {
      reader.all("mark").filter { $0.attributes["class"] == look }.map(\.text)
    }
    #expect(marked("earned") == ["boiling water", "warm the pot", "boiling water", "loose leaves"])
    #expect(marked("wrong") == ["boil it again"])
    #expect(marked("filler") == ["um"])
    // Each mark names its concept: water, the misconception, pot; then the retake's.
    #expect(reader.all("sup").map(\.text) == ["1", "✗", "2", "1", "3"])
  }

  @Test("tells what a retake gained, kept and lost, and the notes")
  func retake() throws {
    let reader = try PageReader(Self.page(TeaSession()))
    #expect(
      reader.all(ofClass: "difference").map(\.text) == [
        "85.7 of 100, 47 in the interview.", "Gained: 3; Kept: 1; Lost: 2",
      ])
    #expect(reader.all(ofClass: "remark").contains { $0.text == "say it slower" })
  }

  @Test("names its languages")
  func languages() throws {
    let reader = try PageReader(Self.page(TeaSession(language: .chinese), in: .chinese))
    #expect(reader.all("html").first?.attributes["lang"] == "zh-Hans")
    let mixed = try PageReader(Self.page(TeaSession(language: .chinese), in: .english))
    #expect(mixed.all("html").first?.attributes["lang"] == "en")
    #expect(mixed.all("article").allSatisfy { $0.attributes["lang"] == "zh-Hans" })
  }

  @Test("of all sessions links each row of its table to the session, the newest first")
  func links() throws {
    let reader = try PageReader(Self.overview())
    let rows = reader.all("a").filter { $0.attributes["href"]?.hasPrefix("#s-2026") ?? false }
      .compactMap { $0.attributes["href"] }.filter { !$0.contains("-q") }
    #expect(
      rows == [2, 1, 0].map { "#s-2026112\($0)T101502Z-tea-3f0a" })
  }

  @Test("of 10,000 sessions stays a page")
  func bound() throws {
    let session = try TeaSession().account()
    let entry = ReportSessions.Entry(
      id: "old", started: session.transcript.started.addingTimeInterval(-9e6), scenario: "tea",
      title: LocalizedText("Tea"), score: 50)
    let entries = (0..<10_000).map { number in
      var entry = entry
      entry.id = "old-\(number)"
      return entry
    }
    let html = try Self.report().html(
      of: ReportSessions(entries, full: [session], all: [session]), in: .english)
    let reader = try PageReader(html)
    #expect(html.utf8.count < 2_500_000)
    #expect(reader.all("polyline").allSatisfy { ($0.attributes["points"] ?? "").count < 4_000 })
    #expect(reader.all("p").contains { $0.text.hasPrefix("10000 older sessions") })
  }

  @Test("knows a report by its beginning")
  func ownership() throws {
    #expect(Report.isReport(Array(try Self.page(TeaSession()).utf8.prefix(2_000))))
    #expect(!Report.isReport(Array("<html><p>My own page about Viva</p>".utf8)))
  }
}

extension ReportSessions {
  fileprivate init(_ entries: [Entry], full: [SessionAccount], all: [SessionAccount]) {
    self.init(
      entries
        + all.map {
          Entry(
            id: $0.transcript.id, started: $0.transcript.started,
            scenario: $0.transcript.opening.scenario, title: $0.transcript.opening.title,
            score: $0.score)
        }, full: full)
  }
}
