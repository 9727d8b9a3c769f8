import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Transcripts

/// A folder of transcripts, and a cache folder beside it, both removed with it.
///
/// A class, because it stands for folders on the disk.
final class Archives {
  let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("viva-index-\(UUID().uuidString)", isDirectory: true)
  var folder: URL { root.appendingPathComponent("transcripts", isDirectory: true) }
  var cache: URL { root.appendingPathComponent("cache/viva", isDirectory: true) }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name + ".jsonl") }

  func write(_ session: Simulated) throws { try session.data.write(to: url(session.name)) }

  /// What the transcripts give without any index: the plain path.
  func records() throws -> [SessionRecord] {
    try names().compactMap { name in
      let contents = JournalContents(try Data(contentsOf: url(name)))
      return Transcript(contents.events, id: name).map { SessionRecord($0) }
    }
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
  }
}

/// Numbers that are the same in every run (SplitMix64, by S. Vigna).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// A session about tea that nobody held: its answers, judgements and all that may be added later are
/// drawn by lot.
struct Simulated {
  var name: String
  var events: [Event] = []
  private let start: Date

  static let questions = ["brew", "serve", "store"].map { id in
    Question(
      id: id, ask: LocalizedText([.english: "How do you \(id)?", .chinese: "怎么\(id)？"]),
      rephrase: nil, time: 60, followUps: nil, subjects: [], modelAnswer: LocalizedText("m"),
      concepts: [("leaf", Tier.core), ("water", .core), ("pot", .supporting), ("cup", .bonus)].map {
        Concept(id: "\(id)-\($0.0)", tier: $0.1, gloss: LocalizedText("The \($0.0)."))
      },
      misconceptions: [
        Misconception(
          id: "\(id)-twice", gloss: LocalizedText("g"), challenge: LocalizedText("c"),
          correction: LocalizedText("r"))
      ], tests: [])
  }

  static let sayings = [
    "The leaf goes into the pot, and \"water\" follows.", "水要烧开，然后放茶叶。", "no idea\nat all",
    "I pour the wáter — twice — über the leaf; it's 95 °C.", "先溫壺，再用 BLIP-2 泡茶。", "pot",
    "Emoji 🍵 and a back\\slash, a tab\tand more words than that.",
  ]

  /// - Parameters:
  ///   - minutes: When it began, after the beginning of 2026.
  ///   - random: Draws everything else.
  init(minutes: Int, by random: inout Seeded) {
    start = Date(timeIntervalSince1970: 1_767_225_600 + Double(minutes) * 60)
    let scenario = ["tea", "coffee"].randomElement(using: &random) ?? "tea"
    name =
      "\(Timestamp(start).compact)-\(scenario)-"
      + String(format: "%04x", Int.random(in: 0...0xFFFF, using: &random))
    let occasion: Occasion? =
      [nil, nil, nil, .drill, .imported, .examination].randomElement(using: &random) ?? nil
    add(
      .opened(
        Opening(
          scenario: scenario, title: LocalizedText([.english: "Tea", .chinese: "茶"]),
          contentHash: "h", language: .english, mode: .coach, version: "1", followUps: 3,
          questions: Self.questions.map(QuestionRecord.init), occasion: occasion)))
    for question in Self.questions.prefix(Int.random(in: 0...3, using: &random)) {
      ask(question, by: &random)
    }
    if Bool.random(using: &random) {
      add(.closed(Closing(score: 50, questions: [], seconds: 61.5)), after: 5)
      for _ in 0..<Int.random(in: 0...2, using: &random) { amend(by: &random) }
    } else if Bool.random(using: &random) {
      add(.paused, after: 1)
    }
  }

  private var now: Date { events.last?.at ?? start }

  private mutating func add(_ body: Event.Body, after seconds: Double = 0) {
    events.append(
      Event(
        sequence: events.count + 1, at: now.addingTimeInterval(seconds).inWholeMilliseconds,
        body: body))
  }

  private mutating func ask(_ question: Question, by random: inout Seeded) {
    add(
      .asked(
        Asking(
          question: question.id, number: 1, of: 3, text: question.ask[.english],
          language: .english)), after: 2)
    if Int.random(in: 0..<6, using: &random) == 0 {
      add(.commanded(Commanding(command: .dontKnow, text: "no idea")), after: 3)
      return
    }
    for _ in 0...Int.random(in: 0...2, using: &random) {
      let text = Self.sayings.randomElement(using: &random) ?? ""
      add(
        .answered(
          Answering(
            question: question.id, text: text,
            seconds: Bool.random(using: &random) ? 12.25 : nil)),
        after: Double.random(in: 0...30, using: &random))
      add(
        .judged(
          Judging(
            question: question.id, judgement: judgement(of: question, text, by: &random),
            score: Double.random(in: 0...100, using: &random))))
      guard let kind = FollowingUp.Kind.allCases.randomElement(using: &random) else { continue }
      let target = question.concepts.randomElement(using: &random)?.id ?? ""
      add(
        .followedUp(
          FollowingUp(
            question: question.id, kind: kind, target: target, text: "And?", language: .english)))
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      add(.said(Saying(kind: .modelAnswer, text: "Like so.", language: .chinese)))
    }
    if Bool.random(using: &random) {
      let judgement = judgement(of: question, "", by: &random)
      add(
        .summarised(
          Summary(
            question: question.id, score: 40, credits: judgement.credits,
            standing: judgement.asserted, corrected: [], advice: "Say \"so\".", skipped: false,
            language: .english)))
    }
  }

  private func judgement(
    of question: Question, _ text: String, by random: inout Seeded
  ) -> Judgement {
    let evidence = Evidence(start: 0, end: 3, text: String(text.prefix(3)))
    return Judgement(
      credits: question.concepts.map {
        let value: Double = [0.0, 0.0, 0.5, 1.0].randomElement(using: &random) ?? 0.0
        return Credit(
          concept: $0.id, tier: $0.tier, value: value, evidence: value > 0 ? [evidence] : [])
      },
      misconceptions: Bool.random(using: &random)
        ? [
          StatedMisconception(
            misconception: "\(question.id)-twice",
            stance: Bool.random(using: &random) ? .asserted : .denied, evidence: [evidence])
        ] : [],
      delivery: Delivery(
        words: 7, seconds: 2.75, isTimed: true, pauseBefore: Bool.random(using: &random) ? 1 : nil,
        fillers: [evidence], longSentences: [evidence, evidence]))
  }

  /// Adds what a person may add later: a retake, a note, a new judgement, a dispute.
  mutating func amend(by random: inout Seeded) {
    let question = Self.questions.randomElement(using: &random) ?? Self.questions[0]
    let answer = events.last { if case .answered = $0.body { true } else { false } }
    let later = Double.random(in: 60...2_000_000, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let text = Self.sayings.randomElement(using: &random) ?? ""
      add(
        .retaken(
          Retaking(
            question: question.id, text: text, language: .chinese,
            judgement: judgement(of: question, text, by: &random), score: 30, contentHash: "h",
            seconds: 20)), after: later)
    case 1: add(.noted(Noting(question: question.id, text: "溫壺 first!")), after: later)
    case 2:
      guard let answer, case .answered(let answering) = answer.body,
        let own = Self.questions.first(where: { $0.id == answering.question })
      else { return }
      add(
        .rejudged(
          Rejudging(
            question: own.id, answer: answer.sequence,
            judgement: judgement(of: own, answering.text, by: &random), score: 80,
            contentHash: "i", version: "2")), after: later)
    default:
      guard let answer, case .answered(let answering) = answer.body else { return }
      add(
        .disputed(
          Disputing(
            question: answering.question, concept: "\(answering.question)-pot",
            answer: answer.sequence, evidence: Evidence(start: 0, end: 1, text: "T"))),
        after: later)
    }
  }

  var data: Data { events.reduce(into: Data()) { $0 += (try? $1.line()) ?? Data() } }
}
