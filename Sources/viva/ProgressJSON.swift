import Foundation
import Practice
import Scenario

/// Progress as JSON; times are UTC, scores from 0 to 100, recall from 0 to 1.
struct ProgressJSON: Encodable {
  struct Plan: Encodable {
    var scenario: String
    var questions: [String]
    var seconds: Int
    var left: Int
    var nextDue: Date?
  }

  struct Concept: Encodable {
    var id: String
    var tier: String
    var asked: Int
    var said: Int
    var english: Int
    var chinese: Int
    var disputed: Int
    var lastHelp: String?
    var recall: Double?
    var stability: Double?
    var difficulty: Double?
    var due: Date?
  }

  struct Question: Encodable {
    var id: String
    var scores: [Double]
    var last: Double?
    var best: Double?
    var covered: Int
    var misconceptions: [String]
    var lastAt: Date?
    var due: Date?
    var isDue: Bool
    var concepts: [Concept]
  }

  struct Scenario: Encodable {
    var id: String
    var questions: [Question]
  }

  var streak: Int
  var secondsToday: Double
  var secondsThisWeek: Double
  var daysSince: Int?
  var plan: Plan?
  var scenarios: [Scenario]

  init(_ practised: Practised, now: Date) {
    streak = practised.habit.streak
    secondsToday = practised.habit.secondsToday
    secondsThisWeek = practised.habit.secondsThisWeek
    daysSince = practised.habit.daysSince
    plan = practised.plan(minutes: nil).map {
      Plan(
        scenario: $0.scenario, questions: $0.items.map(\.question), seconds: $0.seconds,
        left: $0.left, nextDue: $0.nextDue)
    }
    scenarios = practised.scenarios.map { Scenario($0, now: now) }
  }

  func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}

extension ProgressJSON.Scenario {
  init(_ progress: ScenarioProgress, now: Date) {
    id = progress.scenario.id
    let scheduler = FSRS()
    questions = progress.questions.map { standing in
      let concepts = progress.scenario.question(withID: standing.question)?.concepts ?? []
      return ProgressJSON.Question(
        id: standing.question, scores: standing.scores, last: standing.last,
        best: standing.best, covered: standing.covered, misconceptions: standing.standing,
        lastAt: standing.lastAt, due: standing.due, isDue: standing.isDue(at: now),
        concepts: concepts.map { concept in
          ProgressJSON.Concept(
            concept, progress.standing(of: concept.id, in: standing.question), scheduler, now)
        })
    }
  }
}

extension ProgressJSON.Concept {
  init(
    _ concept: Concept, _ standing: ConceptStanding?, _ scheduler: FSRS, _ now: Date
  ) {
    id = concept.id
    tier = concept.tier.rawValue
    asked = standing?.asked ?? 0
    said = standing?.said ?? 0
    english = standing?.saidIn[.english] ?? 0
    chinese = standing?.saidIn[.chinese] ?? 0
    disputed = standing?.disputed ?? 0
    lastHelp = standing?.lastHelp.rawValue
    recall = standing?.memory.map { scheduler.recall(of: $0, at: now) }
    stability = standing?.memory?.stability
    difficulty = standing?.memory?.difficulty
    due = standing?.memory.map(scheduler.due)
  }
}
