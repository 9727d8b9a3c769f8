import Foundation
import Practice
import Testing

// Vectors of the reference implementation, py-fsrs 6: the first two are those of its own test suite
// (test_review_card, test_memo_state), the others were made with it, without learning steps.

@Suite("FSRS")
struct FSRSTests {
  private let scheduler = FSRS()
  private let start = Date(timeIntervalSince1970: 1_669_725_000)
  private let day = 86_400.0

  @Test("gives the published intervals")
  func intervals() {
    let grades =
      Array(repeating: Grade.good, count: 6) + [.again, .again]
      + Array(repeating: .good, count: 5)
    // 0 stands for the ten minutes of a learning step.
    let published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]
    var (time, memory) = (start, Memory?.none)
    for (grade, days) in zip(grades, published) {
      let after = scheduler.memory(after: grade, of: memory, at: time)
      if days > 0 { #expect(scheduler.interval(of: after) == days) }
      memory = after
      time += days == 0 ? 600 : Double(days) * day
    }
  }

  @Test("gives the published memory")
  func memory() throws {
    let after = try #require(
      remembered([(1, 0), (3, 0), (3, 1), (3, 3), (3, 8), (3, 21)]))
    #expect(abs(after.stability - 53.62691) < 0.0001)
    #expect(abs(after.difficulty - 6.3574867) < 0.0001)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var reviews: [(grade: Int, days: Int)]
    var stability: Double
    var difficulty: Double
    var interval: Int
    /// Five days later.
    var recall: Double

    var testDescription: String {
      reviews.map { "\($0.grade) after \($0.days) d" }.joined(separator: ", ")
    }
  }

  @Test(
    "agrees with the reference implementation",
    arguments: [
      Case(
        reviews: [(3, 0), (2, 3), (1, 0), (1, 1), (1, 9), (2, 0), (1, 3)], stability: 0.152269,
        difficulty: 9.935083, interval: 1, recall: 0.582718),
      Case(
        reviews: [(4, 0), (1, 0), (1, 9), (4, 0), (1, 0), (1, 9), (4, 0)], stability: 0.500522,
        difficulty: 9.76615, interval: 1, recall: 0.692928),
      Case(
        reviews: [(2, 0), (1, 9), (2, 1), (4, 0), (1, 9), (3, 9), (2, 0)], stability: 2.825486,
        difficulty: 9.645085, interval: 3, recall: 0.856299),
      Case(
        reviews: [(2, 0), (3, 0), (1, 9), (1, 9), (2, 3), (4, 1), (4, 9)], stability: 9.100699,
        difficulty: 9.290786, interval: 9, recall: 0.935718),
      Case(
        reviews: [(4, 0), (3, 1), (2, 0), (2, 0), (3, 9), (4, 1), (4, 1)], stability: 40.013441,
        difficulty: 2.842831, interval: 40, recall: 0.982338),
    ])
  func reference(_ one: Case) throws {
    let memory = try #require(remembered(one.reviews))
    #expect(abs(memory.stability - one.stability) < 1e-6)
    #expect(abs(memory.difficulty - one.difficulty) < 1e-6)
    #expect(scheduler.interval(of: memory) == one.interval)
    let later = memory.lastReview + 5 * day
    #expect(abs(scheduler.recall(of: memory, at: later) - one.recall) < 1e-6)
  }

  @Test("takes a clock that went back for the same day")
  func clockWentBack() {
    let first = scheduler.memory(after: .good, of: nil, at: start)
    let back = scheduler.memory(after: .good, of: first, at: start - 40 * day)
    let same = scheduler.memory(after: .good, of: first, at: start)
    #expect(back.stability == same.stability)
    #expect(scheduler.recall(of: first, at: start - 40 * day) == 1)
  }

  private func remembered(_ reviews: [(grade: Int, days: Int)]) -> Memory? {
    var (time, memory) = (start, Memory?.none)
    for review in reviews {
      time += Double(review.days) * day
      guard let grade = Grade(rawValue: review.grade) else { return nil }
      memory = scheduler.memory(after: grade, of: memory, at: time)
    }
    return memory
  }
}
