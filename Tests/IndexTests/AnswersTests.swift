import Foundation
import Index
import Interview
import Practice
import Scenario
import Scoring
import Testing
import Transcripts

@Suite("The answers that an index finds")
struct AnswersTests {
  private let archives: Archives
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  init() throws { archives = try Archives() }

  private var index: SessionIndex {
    get throws {
      let index = SessionIndex(of: archives.folder, cache: archives.cache)
      try index.update()
      return index
    }
  }

  /// A session of one second with one answer, which earns its one core concept by the word "leaf".
  /// - Returns: Its name.
  @discardableResult
  private func hold(
    at seconds: Double, scenario: String = "tea", question: String = "brew", _ text: String,
    occasion: Occasion? = nil, isClosed: Bool = true, retakes: (at: Double, text: String)...
  ) throws -> String {
    let opening = Opening(
      scenario: scenario, title: LocalizedText("Tea"), contentHash: "h", language: .english,
      mode: .coach, version: "1", followUps: 0, questions: [], occasion: occasion)
    let judgement = judgement(of: text)
    var bodies: [(Double, Event.Body)] = [
      (seconds, .opened(opening)),
      (
        seconds,
        .asked(Asking(question: question, number: 1, of: 1, text: "?", language: .english))
      ),
      (seconds + 1, .answered(Answering(question: question, text: text))),
      (
        seconds + 1,
        .judged(Judging(question: question, judgement: judgement, score: judgement.score))
      ),
    ]
    if isClosed {
      bodies.append((seconds + 1, .closed(Closing(score: 0, questions: [], seconds: 1))))
    }
    for (at, text) in retakes {
      let judgement = self.judgement(of: text)
      let retaking = Retaking(
        question: question, text: text, language: .english, judgement: judgement,
        score: judgement.score, contentHash: "h")
      bodies.append((at, .retaken(retaking)))
    }
    let lines = try bodies.enumerated().reduce(into: Data()) { data, numbered in
      let (at, body) = numbered.element
      data += try Event(
        sequence: numbered.offset + 1, at: start.addingTimeInterval(at), body: body
      ).line()
    }
    let name = "\(Timestamp(start.addingTimeInterval(seconds)).compact)-\(scenario)-0000"
    try lines.write(to: archives.url(name))
    return name
  }

  /// Two core concepts, of which each is earned by its word.
  private func judgement(of text: String) -> Judgement {
    let credits = ["leaf", "water"].map { word in
      let place = text.range(of: word).map {
        text.unicodeScalars.distance(from: text.startIndex, to: $0.lowerBound)
      }
      return Credit(
        concept: word, tier: .core, value: place == nil ? 0 : 1,
        evidence: place.map { [Evidence(start: $0, end: $0 + word.count, text: word)] } ?? [])
    }
    return Judgement(credits: credits, misconceptions: [], delivery: Delivery())
  }

  // MARK: The best one

  private func best(
    to question: Set<String> = ["brew"], before seconds: Double = 0, besides session: String = ""
  ) throws -> String? {
    try index.bestAnswer(
      to: question, of: "tea", before: start.addingTimeInterval(seconds), besides: session
    )?.attempt.texts.joined()
  }

  @Test("the best is the one with the highest score, of equal ones the latest, be it a retake")
  func highest() throws {
    try hold(at: -900, "leaf and water")
    try hold(at: -800, "water and leaf")
    try hold(at: -700, "leaf")
    #expect(try best() == "water and leaf")
    try hold(at: -600, "hm", retakes: (-500, "a leaf in water"), (-400, "hm, leaf"))
    #expect(try best() == "a leaf in water")
    #expect(try best(before: -500) == "water and leaf")
  }

  @Test("the best is never of the session itself, of a later one, a drill or another scenario")
  func others() throws {
    let session = try hold(at: -100, "leaf and water")
    try hold(at: 100, "leaf and water")
    try hold(at: -200, "leaf and water", occasion: .drill)
    try hold(at: -300, scenario: "coffee", "leaf and water")
    try hold(at: -400, "nothing of use")
    #expect(try best(besides: session) == nil)
    try hold(at: -500, "a leaf")
    #expect(try best(besides: session) == "a leaf")
  }

  @Test("the best may have been given when the question had another name")
  func renamed() throws {
    try hold(at: -900, question: "make", "leaf and water")
    try hold(at: -800, "leaf")
    #expect(try best() == "leaf")
    #expect(try best(to: ["brew", "make"]) == "leaf and water")
  }

  // MARK: The last one

  private func lead(_ question: String = "brew", before seconds: Double = 0) throws -> Int? {
    try index.lastLead(to: question, of: "tea", before: start.addingTimeInterval(seconds))?.lead
  }

  @Test("the last is the newest before a time, of the same question and scenario")
  func newest() throws {
    try hold(at: -300, "one two leaf")
    try hold(at: -200, "one leaf")
    try hold(at: -100, question: "store", "leaf")
    try hold(at: -50, scenario: "coffee", "one two three four leaf")
    try hold(at: 0, "one two three leaf")
    #expect(try lead() == 1)
    #expect(try lead(before: -200) == 2)
    #expect(try lead("store") == 0)
    #expect(try lead("serve") == nil)
  }

  @Test("the last may be a retake, and none that was given later counts")
  func retake() throws {
    try hold(at: -300, "one two leaf", retakes: (-200, "leaf"), (500, "one leaf"))
    try hold(at: -250, "one two three leaf")
    #expect(try lead() == 0)
    #expect(try lead(before: -220) == 3)
    #expect(try lead(before: 600) == 1)
  }

  @Test("of a session that is not there any more, the one before it is the last")
  func gone() throws {
    try hold(at: -300, "one two leaf")
    let newest = try hold(at: -200, "one leaf")
    let index = try index
    try FileManager.default.removeItem(at: archives.url(newest))
    #expect(try index.lastLead(to: "brew", of: "tea", before: start)?.lead == 2)
  }

  // MARK: Others

  @Test("sessions that said a concept come newest first, and no others")
  func saying() throws {
    let first = try hold(at: -900, "leaf")
    try hold(at: -800, "water")
    let third = try hold(at: -700, "leaf and water", retakes: (-600, "leaf"))
    try hold(at: -500, question: "store", "leaf")
    let found = try index.sessions(saying: "leaf", of: "brew", scenario: "tea")
    #expect(found == [third, first])
    #expect(try index.sessions(saying: "pot", of: "brew", scenario: "tea").isEmpty)
  }

  @Test("the last interview on a question is a closed one, no drill and nothing imported")
  func lastInterview() throws {
    #expect(try index.lastInterview(on: "brew", of: "tea") == nil)
    let closed = try hold(at: -900, "leaf", retakes: (-10, "leaf"))
    try hold(at: -800, "leaf", isClosed: false)
    try hold(at: -700, "leaf", occasion: .drill)
    try hold(at: -600, "leaf", occasion: .imported)
    try hold(at: -500, question: "store", "leaf")
    try hold(at: -400, scenario: "coffee", "leaf")
    #expect(try index.lastInterview(on: "brew", of: "tea") == closed)
  }

  @Test("the texts of answers come newest first")
  func texts() throws {
    try hold(at: -900, "one")
    try hold(at: -800, "two", retakes: (-10, "again"))
    try hold(at: -700, scenario: "coffee", "other")
    #expect(try index.answerTexts(on: "tea", limit: 9) == ["two", "one"])
    #expect(try index.answerTexts(on: "tea", limit: 1) == ["two"])
  }

  @Test("numbers are those of the whole list, whatever is asked for")
  func numbers() throws {
    try hold(at: -900, "one")
    try hold(at: -800, scenario: "coffee", "two")
    try hold(at: -700, "three")
    try hold(at: -600, scenario: "coffee", "four")
    let numbers = { (filter: SessionFilter) in
      try index.numberedSessions(filter).map(\.number)
    }
    #expect(try numbers(SessionFilter()) == [1, 2, 3, 4])
    #expect(try numbers(SessionFilter(limit: 2)) == [1, 2])
    #expect(try numbers(SessionFilter(scenario: "tea")) == [2, 4])
    #expect(try numbers(SessionFilter(scenario: "tea", limit: 1)) == [2])
    #expect(try numbers(SessionFilter(before: start.addingTimeInterval(-700))) == [3, 4])
  }

  @Test("what can be gone on with is what is not closed")
  func unfinished() throws {
    try hold(at: -900, "one")
    let open = try hold(at: -800, "two", isClosed: false)
    try hold(at: -700, scenario: "coffee", "three")
    let filter = SessionFilter(isUnfinished: true)
    #expect(try index.sessions(filter).map(\.id) == [open])
    #expect(try index.count(of: filter) == 1)
  }
}
