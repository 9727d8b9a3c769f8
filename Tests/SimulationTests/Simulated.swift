import Foundation
import Interview
import Scenario
import Scoring
import Testing

@testable import Simulation

/// The shipped scenarios, judged as the program judges.
enum Shipped {
  static let names = [
    "behavioural", "classic-ml", "computer-vision", "ml-systems", "multimodal", "transformers",
  ]

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios", isDirectory: true)

  static func scenario(_ name: String) throws -> Scenario {
    let file = folder.appendingPathComponent("\(name).yaml")
    return try #require(Scenario.read([UInt8](Data(contentsOf: file)), file: name).scenario)
  }
}

extension Scenario {
  var judge: Interviewer.Judge {
    let rubrics = Dictionary(
      uniqueKeysWithValues: questions.map {
        ($0.id, Rubric(question: $0, glossary: glossary))
      })
    return { question, answer, reply, timing in
      rubrics[question.id]?.judge(answer, to: reply, timing: timing)
        ?? Judgement(credits: [], misconceptions: [], delivery: Delivery())
    }
  }

  func simulation(
    _ candidates: [Candidate.Kind], count: Int = 1, seed: UInt64 = 1, mode: Mode = .coach,
    languages: [Language]? = nil, questions: Int? = nil, days: Int = 1
  ) -> Simulation {
    Simulation(
      of: self,
      Simulation.Setting(
        mode: mode, languages: languages ?? self.languages, questions: questions, version: "test"),
      candidates: candidates, count: count, seed: seed, start: midnight, days: days, judge: judge)
  }
}

let midnight = Date(timeIntervalSince1970: 1_767_225_600)

extension Simulation {
  var all: [Session] { (0..<sessions).map(session) }
}

extension [Event] {
  var answers: [String] {
    compactMap { if case .answered(let answering) = $0.body { answering.text } else { nil } }
  }

  var followUps: [FollowingUp] {
    compactMap { if case .followedUp(let followUp) = $0.body { followUp } else { nil } }
  }

  var closing: Closing? {
    if case .closed(let closing) = last?.body { closing } else { nil }
  }
}
