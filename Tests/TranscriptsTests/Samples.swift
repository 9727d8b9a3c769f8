import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

// A session about making tea, small enough to be worked out by hand.

/// 2026-11-24T10:15:02.123Z: 20,781 days after 1970 began, and 36,902.123 seconds.
let start = Date(timeIntervalSince1970: 20_781 * 86_400 + 36_902.123).inWholeMilliseconds

func text(_ english: String, _ chinese: String) -> LocalizedText {
  LocalizedText([.english: english, .chinese: chinese])
}

func question(_ id: String, _ ask: LocalizedText) -> Question {
  Question(
    id: id, ask: ask, rephrase: nil, time: 60, followUps: nil, subjects: [],
    modelAnswer: LocalizedText("Boil water."),
    concepts: [
      Concept(id: "water", tier: .core, gloss: text("The water boils.", "水要烧开。")),
      Concept(id: "pot", tier: .supporting, gloss: text("The pot is warmed.", "先温壶。")),
      Concept(id: "leaves", tier: .core, gloss: text("Leaves are loose.", "用散茶。")),
      Concept(id: "cups", tier: .bonus, gloss: text("Cups are small.", "用小杯。")),
    ],
    misconceptions: [
      Misconception(
        id: "reboil", gloss: text("Water is boiled twice.", "水要烧两次。"),
        challenge: text("Twice?", "两次？"),
        correction: text("Fresh water is boiled once.", "新鲜的水只烧一次。"))
    ], tests: [])
}

let brewing = question("brewing", text("How is tea made?", "茶怎么泡？"))
let serving = question("serving", text("How is it served?", "怎么上茶？"))

func opening(
  language: Language = .english, scenario: String = "tea", pace: Int? = nil
) -> Opening {
  Opening(
    scenario: scenario, title: text("Tea, twice", "茶，两问"), contentHash: "0123456789abcdef",
    language: language, mode: .coach, version: "1.0.0", followUps: 3,
    questions: [QuestionRecord(brewing), QuestionRecord(serving)], pace: pace)
}

func asking(_ question: Question, _ number: Int, in language: Language = .english) -> Event.Body {
  .asked(
    Asking(
      question: question.id, number: number, of: 2, text: question.ask[language],
      language: language))
}

func evidence(_ words: String, in answer: String) -> Evidence {
  guard let range = answer.range(of: words) else { return Evidence(start: 0, end: 0, text: "") }
  let start = answer.unicodeScalars.distance(
    from: answer.startIndex, to: range.lowerBound)
  return Evidence(start: start, end: start + words.unicodeScalars.count, text: words)
}

/// Credits of 1 where words are given.
func credits(
  in answer: String, water: String? = nil, pot: String? = nil, leaves: String? = nil
) -> [Credit] {
  let words = [water, pot, leaves, nil]
  return zip(brewing.concepts, words).map { concept, words in
    Credit(
      concept: concept.id, tier: concept.tier, value: words == nil ? 0 : 1,
      evidence: words.map { [evidence($0, in: answer)] } ?? [])
  }
}

func numbered(_ bodies: [Event.Body]) -> [Event] {
  bodies.enumerated().map { index, body in
    Event(
      sequence: index + 1, at: start.addingTimeInterval(Double(index)).inWholeMilliseconds,
      body: body)
  }
}

/// One of each event, with every field filled.
let oneOfEach: [Event] = {
  let answer = "um, boiling 水 first, then I boil it again"
  let delivery = Delivery(
    words: 9, seconds: 6.5, isTimed: true, pauseBefore: 0.25,
    fillers: [evidence("um", in: answer)], hedges: [evidence("then", in: answer)],
    repeats: [evidence("boil", in: answer)], longSentences: [evidence("again", in: answer)],
    signposts: [evidence("first", in: answer)])
  let stated = StatedMisconception(
    misconception: "reboil", stance: .asserted, evidence: [evidence("boil it again", in: answer)])
  let found = credits(in: answer, water: "boiling 水")
  return numbered([
    .opened(opening(pace: 90)),
    .said(Saying(kind: .greeting, text: "Hello.", language: .english)),
    asking(brewing, 1),
    .answered(Answering(question: "brewing", text: answer, seconds: 6.75, pauseBefore: 0.25)),
    .judged(
      Judging(
        question: "brewing",
        judgement: Judgement(credits: found, misconceptions: [stated], delivery: delivery),
        score: 32.857142857142854)),
    .followedUp(
      FollowingUp(
        question: "brewing", kind: .challenge, target: "reboil", text: "Twice?",
        language: .english, requested: true)),
    .commanded(Commanding(command: .dontKnow, text: "no idea")),
    .paused,
    .resumed(Resuming(version: "1.1.0", changedScenario: "fedcba9876543210")),
    .summarised(
      Summary(
        question: "brewing", score: 32.857142857142854, credits: found, standing: ["reboil"],
        corrected: ["other"], advice: "Say it once.", skipped: false, language: .chinese)),
    .closed(
      Closing(
        score: 16.5,
        questions: [
          .init(question: "brewing", score: 33, covered: 1, concepts: 4, answered: true),
          .init(question: "serving", score: 0, covered: 0, concepts: 4, answered: false),
        ], seconds: 61.5)),
    .retaken(
      Retaking(
        question: "brewing", text: "boiling 水", language: .english,
        judgement: Judgement(
          credits: credits(in: "boiling 水", water: "boiling 水"), misconceptions: [],
          delivery: Delivery(
            words: 2, seconds: 1, isTimed: true,
            pace: .init(perMinute: 120, unit: .words, seconds: 1),
            pauses: .init(long: 2, veryLong: 1, longest: 3.5),
            points: .init(count: 1, first: 0.5, mean: 0.5))),
        score: 42.857142857142854, contentHash: "0123456789abcdef", seconds: 4, pauseBefore: 0.5,
        limit: 60, without: ["boil"],
        speech: Speech(
          heard: "boiling water", audio: "a.wav", words: [.init("boiling", start: 0.5, end: 1)],
          taps: [0.5]))),
    .noted(Noting(question: "brewing", text: "slower")),
    .rejudged(
      Rejudging(
        question: "brewing", answer: 4,
        judgement: Judgement(credits: found, misconceptions: [], delivery: delivery),
        score: 42.857142857142854, contentHash: "fedcba9876543210", version: "1.1.0")),
    .disputed(
      Disputing(
        question: "brewing", concept: "pot", answer: 4,
        evidence: evidence("boiling", in: answer))),
  ])
}()

/// A new folder, removed with this value.
final class Scratch: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("viva-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var folder: TranscriptFolder { TranscriptFolder(url) }

  func write(_ data: Data, as name: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try data.write(to: file)
    return file
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}

/// SplitMix64, so that a failing run can be had again.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func lines(_ events: [Event]) throws -> Data {
  try events.reduce(into: Data()) { $0 += try $1.line() }
}
