import Foundation
import Scenario
import Scoring

@testable import Interview

// A small subject for the tests. An answer earns a concept by naming its id, asserts a misconception
// by naming its id, and denies it with "not" before it; so that a script says plainly what happens.

enum Tea {
  static let scenario = Scenario(
    id: "tea", title: both("Tea", "茶"), languages: [.english, .chinese], followUps: 3,
    glossary: [], questions: [brew, store, serve], contentHash: "0123456789abcdef")

  static let brew = question(
    "brew",
    concepts: [
      concept("leaf", .core), concept("water", .core, about: ["kettle"]), concept("pot", .core),
      concept("heat", .supporting, about: ["kettle"]), concept("minutes", .supporting),
      concept("cup", .bonus),
    ],
    misconceptions: [
      misconception("milk", correctedBy: ["water"]), misconception("soap", correctedBy: []),
    ])

  static let store = question(
    "store", concepts: [concept("airtight", .core), concept("dark", .supporting)])

  /// An author who wrote nothing but the claims.
  static let serve = question(
    "serve",
    concepts: [Concept(id: "pour", tier: .core, gloss: both("Pour it.", "倒出来。"))], rephrase: false)

  static let judge: Interviewer.Judge = { question, answer, _, timing in
    let words = answer.lowercased().split { !$0.isLetter }.map(String.init)
    func evidence(_ word: String) -> [Evidence] {
      guard words.contains(word), let range = answer.range(of: word) else { return [] }
      let scalars = answer.unicodeScalars
      return [
        Evidence(
          start: scalars.distance(from: scalars.startIndex, to: range.lowerBound),
          end: scalars.distance(from: scalars.startIndex, to: range.upperBound), text: word)
      ]
    }
    let credits = question.concepts.map {
      let evidence = evidence($0.id)
      return Credit(
        concept: $0.id, tier: $0.tier, value: evidence.isEmpty ? 0 : 1, evidence: evidence)
    }
    let stated = question.misconceptions.compactMap { misconception -> StatedMisconception? in
      guard let index = words.firstIndex(of: misconception.id) else { return nil }
      let isDenied = index > 0 && words[index - 1] == "not"
      return StatedMisconception(
        misconception: misconception.id, stance: isDenied ? .denied : .asserted,
        evidence: evidence(misconception.id))
    }
    let delivery = Delivery(
      words: words.count, seconds: timing?.total ?? 30, isTimed: timing != nil)
    return Judgement(credits: credits, misconceptions: stated, delivery: delivery)
  }

  static func both(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText([.english: english, .chinese: chinese])
  }

  private static func question(
    _ id: String, concepts: [Concept], misconceptions: [Misconception] = [], rephrase: Bool = true
  ) -> Question {
    Question(
      id: id, ask: both("Ask \(id)?", "问\(id)？"),
      rephrase: rephrase ? both("Rephrased \(id)?", "换说\(id)？") : nil, time: 60, followUps: nil,
      subjects: [], modelAnswer: both("Model \(id).", "范例\(id)。"), concepts: concepts,
      misconceptions: misconceptions, tests: [])
  }

  private static func concept(_ id: String, _ tier: Tier, about: [String] = []) -> Concept {
    Concept(
      id: id, tier: tier, gloss: both("Gloss \(id).", "释义\(id)。"), about: about,
      pump: both("Pump \(id)?", "泵\(id)？"), hint: both("Hint \(id).", "示\(id)。"),
      prompt: both("Prompt \(id)?", "促\(id)？"))
  }

  private static func misconception(_ id: String, correctedBy: [String]) -> Misconception {
    Misconception(
      id: id, gloss: both("Wrong \(id).", "误\(id)。"),
      challenge: both("Challenge \(id)?", "质疑\(id)？"),
      correction: both("Right \(id).", "正\(id)。"), correctedBy: correctedBy)
  }
}

/// A session to be scripted: each call says something and returns what came of it, in short.
struct Script {
  var interviewer: Interviewer
  private(set) var events: [Event] = []
  private(set) var seconds = 0.0

  init(_ options: Options = Options(), scenario: Scenario = Tea.scenario) {
    interviewer = Interviewer(scenario: scenario, options: options, judge: Tea.judge)
    take(interviewer.open(at: tick()))
  }

  @discardableResult
  mutating func say(_ line: String) -> [String] { receive(.line(line, nil)) }

  @discardableResult
  mutating func type(_ command: Command) -> [String] {
    receive(.command(command, text: "/\(command.rawValue)"))
  }

  @discardableResult
  mutating func receive(_ input: Input) -> [String] {
    let events = interviewer.receive(input, at: tick())
    take(events)
    return events.compactMap(\.inShort)
  }

  /// The words of the last event that has any.
  var lastWords: String { events.compactMap(\.words).last ?? "" }

  /// One second a turn.
  private mutating func tick() -> Date {
    seconds += 1
    return Date(timeIntervalSince1970: 1_800_000_000 + seconds)
  }

  private mutating func take(_ more: [Event]) { events += more }
}

extension Event {
  /// The event in a word or two; nil for `answered`, which `judged` follows.
  var inShort: String? {
    switch body {
    case .opened: "opened"
    case .asked(let asking): "asked \(asking.question)\(asking.again ? " again" : "")"
    case .answered: nil
    case .judged(let judging): "judged \(Int(judging.score.rounded()))"
    case .followedUp(let followUp):
      "\(followUp.requested ? "requested " : "")\(followUp.kind) \(followUp.target)"
        .trimmingCharacters(in: .whitespaces)
    case .commanded(let commanding): commanding.command.rawValue
    case .said(let saying): "said \(saying.kind)"
    case .summarised(let summary):
      "summarised \(summary.question) \(Int(summary.score.rounded()))\(summary.skipped ? " skipped" : "")"
    case .paused: "paused"
    case .resumed: "resumed"
    case .closed(let closing): "closed \(Int(closing.score.rounded()))"
    case .retaken(let retaking): "retaken \(retaking.question)"
    case .noted(let noting): "noted \(noting.question)"
    case .rejudged(let rejudging): "rejudged \(rejudging.question)"
    case .disputed(let disputing): "disputed \(disputing.concept)"
    case .unknown(let name): name
    }
  }

  var words: String? {
    switch body {
    case .asked(let asking): asking.text
    case .followedUp(let followUp): followUp.text
    case .said(let saying): saying.text
    default: nil
    }
  }
}
