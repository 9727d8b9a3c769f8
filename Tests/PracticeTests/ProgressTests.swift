import Foundation
import Practice
import Scenario
import Scoring
import Testing

@Suite("The habit of practising")
struct HabitTests {
  private let utc = TimeZone(secondsFromGMT: 0)

  @Test(
    "counts days in a row, up to yesterday as long as today is not over",
    arguments: [
      (practised: [10.0, 9, 8], streak: 3, since: 0),
      (practised: [9, 8, 6], streak: 2, since: 1),
      (practised: [8, 7], streak: 0, since: 2),
      (practised: [10, 10.1], streak: 1, since: 0),
      // By a clock that went back, a session of tomorrow.
      (practised: [11, 9], streak: 2, since: 0),
    ])
  func streak(_ practised: [Double], _ streak: Int, _ since: Int) throws {
    let habit = Habit(
      sessions: practised.map { (start: day($0), seconds: 60) }, now: day(10.2),
      zone: try #require(utc))
    #expect((habit.streak, habit.daysSince) == (streak, since))
  }

  @Test("begins a day at midnight where the person is")
  func zone() throws {
    // 22:30 by UTC is the next morning in Shanghai.
    let evening = Date(timeIntervalSince1970: 20_000 * 86_400 + 22.5 * 3_600)
    let shanghai = try #require(TimeZone(secondsFromGMT: 8 * 3_600))
    #expect(Habit.day(of: evening, in: try #require(utc)) == 20_000)
    #expect(Habit.day(of: evening, in: shanghai) == 20_001)
  }

  @Test("adds up seven days, today included")
  func week() throws {
    let habit = Habit(
      sessions: [(day(10), 60), (day(4), 100), (day(3), 1_000)], now: day(10),
      zone: try #require(utc))
    #expect((habit.secondsToday, habit.secondsThisWeek) == (60, 160))
  }

  @Test("is nothing yet before the first session")
  func none() throws {
    let habit = Habit(sessions: [], now: day(0), zone: try #require(utc))
    #expect(habit.daysSince == nil && habit.streak == 0)
  }
}

@Suite("Today's plan")
struct PracticePlanTests {
  /// Every concept of a question reviewed once, with the same help.
  private func history(_ reviewed: [(question: String, help: Help, day: Double)]) -> PracticeHistory
  {
    var results: [QuestionResult] = []
    var standings: [ConceptStanding] = []
    for (id, help, when) in reviewed {
      guard let question = Tea.scenario.question(withID: id) else { continue }
      results.append(
        QuestionResult(
          kind: .interview, question: id, at: day(when), score: help == .missed ? 0 : 100,
          covered: 0, concepts: question.concepts.count, standing: [], sequence: 4))
      for concept in question.concepts where concept.tier != .bonus {
        var standing = ConceptStanding(question: id, concept: concept.id, tier: concept.tier)
        standing.take(
          Review(
            question: id, concept: concept.id, tier: concept.tier, at: day(when),
            credit: help == .missed ? 0 : 1, help: help), by: FSRS())
        standings.append(standing)
      }
    }
    let trends = Dictionary(grouping: results, by: \.question).mapValues { ScoreTrend($0) }
    return PracticeHistory(trends: trends, standings: standings)
  }

  private func plan(
    _ reviewed: [(question: String, help: Help, day: Double)], minutes: Int? = nil
  ) -> PracticePlan {
    ScenarioProgress(Tea.scenario, history: history(reviewed), now: day(10))
      .plan(now: day(10), minutes: minutes)
  }

  @Test("begins with the question where most is likely forgotten")
  func weakest() {
    // Of brew three concepts of weight 7 were missed, of store two of weight 4.
    let plan = plan([("store", .missed, 8), ("brew", .missed, 8), ("serve", .unaided, 9)])
    #expect(plan.items.map(\.question) == ["brew", "store"])
    #expect(plan.need > 0)
  }

  @Test("asks what is new after what is due, and not what is fresh")
  func new() {
    let plan = plan([("store", .missed, 8), ("brew", .unaided, 9)])
    #expect(plan.items.map(\.question) == ["store", "serve"])
    #expect(plan.items.map(\.isNew) == [false, true])
  }

  @Test("takes as many questions as fit into the minutes, but one always")
  func minutes() {
    let reviewed = [("brew", Help.missed, 8.0), ("store", .missed, 8), ("serve", .missed, 8)]
    // A question of a minute takes two, with its follow-ups.
    #expect(plan(reviewed, minutes: 1).items.count == 1)
    #expect(plan(reviewed, minutes: 5).items.count == 2)
    #expect(plan(reviewed, minutes: 5).left == 1)
    #expect(plan(reviewed, minutes: 6).items.count == 3)
  }

  @Test("tells when the next is due where nothing is")
  func nothing() {
    let plan = plan([("brew", .unaided, 10), ("store", .unaided, 9), ("serve", .unaided, 10)])
    #expect(plan.items.isEmpty)
    // The first review "easy" is due 8 days later: w3 = 8.2956.
    #expect(plan.nextDue == day(17))
  }
}

@Suite("How one stands with a question")
struct QuestionProgressTests {
  @Test("a drill moves no score, and a retake does")
  func kinds() throws {
    let question = try #require(Tea.scenario.question(withID: "serve"))
    let results = [(QuestionResult.Kind.interview, 40.0), (.drill, 100), (.retake, 60)].enumerated()
      .map {
        QuestionResult(
          kind: $1.0, question: "serve", at: day(Double($0)), score: $1.1, covered: 0, concepts: 1,
          standing: $0 == 0 ? ["m"] : [], sequence: nil)
      }
    let progress = QuestionProgress(
      question, trend: ScoreTrend(results), standings: [], now: day(3))
    #expect(progress.scores == [40, 60])
    #expect((progress.last, progress.best, progress.lastAt) == (60, 60, day(2)))
    #expect(progress.standing.isEmpty)
    #expect(progress.due == nil)
  }
}

@Suite("The trend of a question's scores")
struct ScoreTrendTests {
  private func result(_ number: Int, _ score: Double, standing: [String] = []) -> QuestionResult {
    QuestionResult(
      kind: .interview, question: "brew", at: day(Double(number)), score: score, covered: 0,
      concepts: 1, standing: standing, sequence: nil)
  }

  @Test("is as long as one looks back, and its best score is the best of all")
  func longest() {
    let old = [result(0, 90, standing: ["twice"])]
    let new = (1...ScoreTrend.longest).map { result($0, Double($0) / 2) }
    let trend = ScoreTrend(old + new)
    #expect(trend.scores == new.map(\.score))
    #expect(trend.best == 90)
    #expect(trend.lastAt == day(Double(ScoreTrend.longest)))
    // It did not stand the last time.
    #expect(trend.standing.isEmpty)
  }

  @Test("is empty of a question that was never asked")
  func none() {
    #expect(ScoreTrend([]) == ScoreTrend())
    #expect(PracticeHistory().trend(of: "brew").best == nil)
  }
}
