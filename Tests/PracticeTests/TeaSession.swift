import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Testing
import Transcripts

/// A session about tea that is written down event by event; an answer earns a concept by naming its
/// id, and "boil" states a misconception.
struct TeaSession {
  private(set) var events: [Event] = []
  var id: String
  private var time: Date
  /// By question, all that was said to it in the interview.
  private var said: [String: String] = [:]

  init(
    _ id: String = "s", on date: Date = day(0), scenario: Scenario = Tea.scenario,
    occasion: Occasion? = nil
  ) {
    self.id = id
    time = date
    add(
      .opened(
        Opening(
          scenario: scenario.id, title: scenario.title, contentHash: scenario.contentHash,
          language: .english, mode: .coach, version: "1", followUps: 3,
          questions: scenario.questions.map { QuestionRecord($0) }, occasion: occasion)))
  }

  mutating func add(_ body: Event.Body) {
    events.append(Event(sequence: events.count + 1, at: time, body: body))
    time += 1
  }

  mutating func ask(_ question: String) {
    add(
      .asked(
        Asking(question: question, number: 1, of: 3, text: "\(question)?", language: .english)))
  }

  mutating func answer(_ question: String, _ text: String) {
    add(.answered(Answering(question: question, text: text)))
    let judgement = Self.judgement(of: text, to: question)
    said[question, default: ""] += text + " "
    let soFar = Self.judgement(of: said[question] ?? "", to: question)
    add(.judged(Judging(question: question, judgement: judgement, score: soFar.score)))
  }

  mutating func followUp(_ question: String, _ concept: String) {
    add(
      .followedUp(
        FollowingUp(
          question: question, kind: .hint, target: concept, text: "And \(concept)?",
          language: .english)))
  }

  mutating func retake(_ question: String, _ text: String) {
    let judgement = Self.judgement(of: text, to: question)
    add(
      .retaken(
        Retaking(
          question: question, text: text, language: .english, judgement: judgement,
          score: judgement.score, contentHash: "h")))
  }

  func transcript() throws -> Transcript { try #require(Transcript(events, id: id)) }

  func turn(_ question: String) throws -> Turn {
    try #require(try transcript().turns.first { $0.question == question })
  }

  static func judgement(of text: String, to id: String) -> Judgement {
    guard let question = Tea.scenario.question(withID: id) else {
      return Judgement(credits: [], misconceptions: [], delivery: Delivery())
    }
    var judgement = Tea.judge(question, text, nil, nil)
    judgement.misconceptions = [("boil", text)].compactMap { word, text in
      Tea.evidence(word, in: text).map {
        StatedMisconception(
          misconception: word,
          stance: text.contains("not boil") ? .denied : .asserted, evidence: [$0])
      }
    }
    return judgement
  }
}
