import Foundation
import Interview
import Publishing
import Scenario
import Scoring
import Testing
import Transcripts

/// A session about making tea, small enough to be worked out by hand:
///
/// - Brewing: the water is said at once, the pot after a hint, the leaves never; a misconception
///   stands. A retake says the leaves.
/// - Serving: skipped.
///
/// Every text of it can be given a tail, as a hostile file would have one.
struct TeaSession {
  var tail = ""
  var language = Language.english
  var id = "20261124T101502Z-tea-3f0a"
  var start = Date(timeIntervalSince1970: 20_781 * 86_400 + 36_902)

  var first: String { "um, boiling water first, then I boil it again" + tail }
  var second: String { "I warm the pot" + tail }
  var retake: String { "boiling water and loose leaves" + tail }

  func account() throws -> SessionAccount {
    SessionAccount(try #require(Transcript(events, id: id)))
  }

  private func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText([.english: english + tail, .chinese: chinese + tail])
  }

  private func question(_ id: String, _ ask: LocalizedText) -> Question {
    Question(
      id: id, ask: ask, rephrase: nil, time: 60, followUps: nil, subjects: [],
      modelAnswer: LocalizedText("m"),
      concepts: [
        Concept(id: "water", tier: .core, gloss: text("The water boils.", "水要烧开。")),
        Concept(id: "pot", tier: .supporting, gloss: text("The pot is warmed.", "先温壶。")),
        Concept(id: "leaves", tier: .core, gloss: text("Leaves are loose.", "用散茶。")),
      ],
      misconceptions: [
        Misconception(
          id: "reboil", gloss: text("Water is boiled twice.", "水要烧两次。"),
          challenge: text("Twice?", "两次？"),
          correction: text("Fresh water is boiled once.", "新鲜的水只烧一次。"))
      ], tests: [])
  }

  var events: [Event] {
    let brewing = question("brewing", text("How is tea made?", "茶怎么泡？"))
    let serving = question("serving", text("How is it served?", "怎么上茶？"))
    let bodies: [Event.Body] = [
      .opened(
        Opening(
          scenario: "tea", title: text("Tea, twice", "茶，两问"), contentHash: "0123456789abcdef",
          language: language, mode: .coach, version: "1.0.0" + tail, followUps: 3,
          questions: [QuestionRecord(brewing), QuestionRecord(serving)])),
      asked(brewing, 1),
      .answered(Answering(question: "brewing", text: first, seconds: 6.75)),
      .judged(
        Judging(
          question: "brewing",
          judgement: Judgement(
            credits: credits(in: first, water: "boiling water"),
            misconceptions: [
              StatedMisconception(
                misconception: "reboil", stance: .asserted,
                evidence: [evidence("boil it again", in: first)])
            ],
            delivery: Delivery(
              words: 9, seconds: 6.5, isTimed: true, pauseBefore: 0.5,
              fillers: [evidence("um", in: first)],
              pace: .init(perMinute: 83.1, unit: .words, seconds: 6.5),
              pauses: .init(long: 2, veryLong: 1, longest: 4),
              points: .init(count: 2, first: 1, mean: 2.8))),
          score: 33)),
      .followedUp(
        FollowingUp(
          question: "brewing", kind: .hint, target: "pot", text: "Think of the pot." + tail,
          language: language)),
      .answered(Answering(question: "brewing", text: second)),
      .judged(
        Judging(
          question: "brewing",
          judgement: Judgement(
            credits: credits(in: second, pot: "warm the pot"), misconceptions: [],
            delivery: Delivery(words: 4, seconds: 2)), score: 47)),
      asked(serving, 2),
      .commanded(Commanding(command: .skip, text: "/skip")),
      .closed(
        Closing(
          score: 23.5,
          questions: [
            .init(question: "brewing", score: 47, covered: 2, concepts: 3, answered: true),
            .init(question: "serving", score: 0, covered: 0, concepts: 3, answered: false),
          ], seconds: 61)),
      .retaken(
        Retaking(
          question: "brewing", text: retake, language: language,
          judgement: Judgement(
            credits: credits(in: retake, water: "boiling water", leaves: "loose leaves"),
            misconceptions: [], delivery: Delivery(words: 5, seconds: 2)),
          score: 85.7, contentHash: "0123456789abcdef")),
      .noted(Noting(question: "brewing", text: "say it slower" + tail)),
    ]
    return bodies.enumerated().map {
      Event(
        sequence: $0.offset + 1, at: start.addingTimeInterval(Double($0.offset)), body: $0.element)
    }
  }

  private func asked(_ question: Question, _ number: Int) -> Event.Body {
    .asked(
      Asking(
        question: question.id, number: number, of: 2, text: question.ask[language],
        language: language))
  }

  private func credits(
    in answer: String, water: String? = nil, pot: String? = nil, leaves: String? = nil
  ) -> [Credit] {
    zip([("water", Tier.core), ("pot", .supporting), ("leaves", .core)], [water, pot, leaves]).map {
      Credit(
        concept: $0.0, tier: $0.1, value: $1 == nil ? 0 : 1,
        evidence: $1.map { [evidence($0, in: answer)] } ?? [])
    }
  }
}

func evidence(_ words: String, in answer: String) -> Evidence {
  guard let range = answer.range(of: words) else { return Evidence(start: 0, end: 0, text: "") }
  let start = answer.unicodeScalars.distance(from: answer.startIndex, to: range.lowerBound)
  return Evidence(start: start, end: start + words.unicodeScalars.count, text: words)
}

let utc = TimeZone(secondsFromGMT: 0) ?? .current

/// The checkout's root.
let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// What a hostile file may put behind every text: markup, a formula, an escape sequence, a mark that
/// turns the direction of writing, and quotation marks hidden under accents.
let hostile =
  "<script>alert(1)</script>\"\u{301} onload=x '\u{301}&\u{600}<b>\u{1B}[2J\u{202E}{{c1::x}}[sound:x]\t]]>"
