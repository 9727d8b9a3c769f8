import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Testing
import Transcripts

@Suite("What practice learns from a session")
struct SessionRecordTests {
  @Test("a concept's grade is the help that it took")
  func help() throws {
    let record = SessionRecord(
      try transcript([
        asked, answered("leaf"), judged(["leaf"]),
        followedUp(.pump, "water"), answered("water"), judged(["water"]),
        followedUp(.hint, "pot"), answered("hm"), judged([]),
        followedUp(.prompt, "pot"), answered("pot"), judged(["pot"]),
        followedUp(.hint, "heat"), answered("no idea"), judged([]),
      ]))
    #expect(
      record.reviews.map { "\($0.concept) \($0.help.rawValue) \($0.grade)" } == [
        "leaf unaided easy", "water pumped good", "pot prompted hard", "heat missed again",
      ])
    let result = try #require(record.results.first)
    // leaf, water and pot weigh 3 of 3, heat 1: 9 of 10.
    #expect((result.score, result.covered, result.concepts) == (90, 3, 5))
  }

  @Test("nobody is asked for a bonus concept, so missing it is no lapse")
  func bonus() throws {
    let without = SessionRecord(try transcript([asked, answered("leaf"), judged(["leaf"])]))
    #expect(!without.reviews.contains { $0.concept == "cup" })
    let with = SessionRecord(try transcript([asked, answered("cup"), judged(["cup"])]))
    #expect(with.reviews.contains { $0.concept == "cup" && $0.grade == .easy })
  }

  @Test("a question that was skipped without a word teaches nothing; \"I don't know\" does")
  func skipped() throws {
    let skip = Event.Body.commanded(Commanding(command: .skip, text: "/skip"))
    #expect(SessionRecord(try transcript([asked, skip])).reviews.isEmpty)
    let notKnown = Event.Body.commanded(Commanding(command: .dontKnow, text: "no idea"))
    let reviews = SessionRecord(try transcript([asked, notKnown])).reviews
    #expect(reviews.map(\.concept) == ["leaf", "water", "pot", "heat"])
    #expect(reviews.allSatisfy { $0.grade == .again })
  }

  @Test("what was given up has the time when it was, whatever comes to the session later")
  func givenUp() throws {
    let notKnown = Event.Body.commanded(Commanding(command: .dontKnow, text: "no idea"))
    let session = [
      asked, notKnown, .said(Saying(kind: .modelAnswer, text: "Like so.", language: .english)),
      .closed(Closing(score: 0, questions: [], seconds: 3)),
    ]
    let noted = Event.Body.noted(Noting(question: "brew", text: "Leaves first."))
    for events in [session, session + [noted], session + [noted, noted]] {
      let record = SessionRecord(try transcript(events))
      // The fourth event comes three seconds after the first.
      #expect(record.results.map(\.at) == [Date(timeIntervalSince1970: 3)])
      #expect(Set(record.reviews.map(\.at)) == [Date(timeIntervalSince1970: 3)])
    }
  }

  @Test("going on days later moves no question that was given up before")
  func resumed() throws {
    let notKnown = Event.Body.commanded(Commanding(command: .dontKnow, text: "no idea"))
    let resuming = Resuming(version: "1")
    let record = SessionRecord(
      try transcript([asked, notKnown, .paused, .resumed(resuming)]))
    #expect(record.results.map(\.at) == [Date(timeIntervalSince1970: 2)])
  }

  @Test("a retake is a result of its own, and what it recalls was read before")
  func retake() throws {
    let retaking = Retaking(
      question: "brew", text: "water", language: .english, judgement: judgement(["water"]),
      score: 30, contentHash: "h")
    let record = SessionRecord(
      try transcript([asked, answered("leaf"), judged(["leaf"]), .retaken(retaking)]))
    #expect(record.results.map(\.kind) == [.interview, .retake])
    // water weighs 3 of 10.
    #expect(record.results.map(\.score) == [30, 30])
    let water = record.reviews.filter { $0.concept == "water" }
    #expect(water.map(\.grade) == [.again, .good])
  }

  @Test("a later judgement counts in place of the first")
  func rejudged() throws {
    let record = SessionRecord(
      try transcript([
        asked, answered("leaf and pot"), judged(["leaf"]),
        .rejudged(
          Rejudging(
            question: "brew", answer: 3, judgement: judgement(["leaf", "pot"]), score: 60,
            contentHash: "h", version: "1")),
      ]))
    #expect(record.results.map(\.score) == [60])
    #expect(record.reviews.first { $0.concept == "pot" }?.grade == .easy)
  }

  @Test("a dispute is counted, and changes no grade")
  func disputed() throws {
    let dispute = Disputing(
      question: "brew", concept: "pot", answer: 3,
      evidence: Evidence(start: 0, end: 4, text: "leaf"))
    let record = SessionRecord(
      try transcript([asked, answered("leaf"), judged(["leaf"]), .disputed(dispute)]))
    let standings = PracticeHistory([record]).standings
    #expect(standings.filter { $0.disputed > 0 }.map(\.concept) == ["pot"])
    #expect(standings.first { $0.concept == "pot" }?.lastHelp == .missed)
  }

  // MARK: A session about brewing tea

  private static let question = Question(
    id: "brew", ask: LocalizedText("Brew?"), rephrase: nil, time: 60, followUps: nil, subjects: [],
    modelAnswer: LocalizedText("m"),
    concepts: [
      ("leaf", Tier.core), ("water", .core), ("pot", .core), ("heat", .supporting), ("cup", .bonus),
    ]
    .map { Concept(id: $0.0, tier: $0.1, gloss: LocalizedText($0.0)) }, misconceptions: [],
    tests: [])

  private var asked: Event.Body {
    .asked(Asking(question: "brew", number: 1, of: 1, text: "Brew?", language: .english))
  }

  private func answered(_ text: String) -> Event.Body {
    .answered(Answering(question: "brew", text: text))
  }

  private func followedUp(_ kind: FollowingUp.Kind, _ target: String) -> Event.Body {
    .followedUp(
      FollowingUp(question: "brew", kind: kind, target: target, text: "?", language: .english))
  }

  private func judgement(_ credited: [String]) -> Judgement {
    Judgement(
      credits: Self.question.concepts.map {
        let isCredited = credited.contains($0.id)
        return Credit(
          concept: $0.id, tier: $0.tier, value: isCredited ? 1 : 0,
          evidence: isCredited ? [Evidence(start: 0, end: 1, text: "x")] : [])
      }, misconceptions: [], delivery: Delivery())
  }

  private func judged(_ credited: [String]) -> Event.Body {
    // What the interview would have counted so far; a turn without summary takes the last one.
    .judged(Judging(question: "brew", judgement: judgement(credited), score: 0))
  }

  private func transcript(_ bodies: [Event.Body]) throws -> Transcript {
    let opening = Opening(
      scenario: "tea", title: LocalizedText("Tea"), contentHash: "h", language: .english,
      mode: .coach, version: "1", followUps: 9, questions: [QuestionRecord(Self.question)])
    let events = ([.opened(opening)] + bodies).enumerated().map {
      Event(
        sequence: $0.offset + 1, at: Date(timeIntervalSince1970: Double($0.offset)),
        body: $0.element)
    }
    return try #require(Transcript(events, id: "s"))
  }
}
