import Foundation

/// The Free Spaced Repetition Scheduler, version 6: how well something is remembered, and when it is
/// due again.
///
/// After J. Ye, J. Su and Y. Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced
/// Repetition Scheduling" (KDD 2022), with the formulas and the default parameters of FSRS-6 as the
/// open-spaced-repetition project publishes them (wiki "The Algorithm"; py-fsrs 6). There are no
/// learning steps and no fuzz: a concept is practised in whole sessions, and the same transcripts
/// give the same plan.
package struct FSRS: Sendable {
  /// The published default parameters w0 … w20.
  package static let defaultParameters = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  private let w: [Double]
  /// The recall (0…1) at which something is due.
  private let retention: Double
  private let decay: Double
  private let factor: Double

  private static let leastStability = 0.001
  private static let longestInterval = 36_500

  /// - Parameters:
  ///   - parameters: All 21 of them.
  ///   - retention: The recall (0…1) at which something is due; 0.9 is the published default.
  package init(parameters: [Double] = Self.defaultParameters, retention: Double = 0.9) {
    w = parameters
    self.retention = retention
    decay = -parameters[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// What is remembered after a review.
  /// - Parameters:
  ///   - grade: How the review went.
  ///   - memory: Before it; nil for the first review.
  ///   - time: When. A time before the last review counts as the same day.
  /// - Returns: The memory, last reviewed at that time.
  package func memory(after grade: Grade, of memory: Memory?, at time: Date) -> Memory {
    guard let memory else {
      return Memory(
        stability: max(Self.leastStability, w[grade.rawValue - 1]),
        difficulty: clamped(initialDifficulty(grade)), lastReview: time)
    }
    let stability =
      daysSince(memory, time) < 1
      ? sameDayStability(memory.stability, grade)
      : grade == .again
        ? forgetStability(memory, recall(of: memory, at: time))
        : recallStability(memory, grade, recall(of: memory, at: time))
    return Memory(
      stability: max(Self.leastStability, stability),
      difficulty: nextDifficulty(memory.difficulty, grade), lastReview: time)
  }

  /// The probability (0…1) that it is remembered at a time; whole days count.
  package func recall(of memory: Memory, at time: Date) -> Double {
    pow(1 + factor * Double(daysSince(memory, time)) / memory.stability, decay)
  }

  /// Whole days, at least 1, from a review until recall has fallen to the desired retention.
  package func interval(of memory: Memory) -> Int {
    let days = memory.stability / factor * (pow(retention, 1 / decay) - 1)
    return min(max(Int(days.rounded(.toNearestOrEven)), 1), Self.longestInterval)
  }

  /// When it is due again.
  package func due(_ memory: Memory) -> Date {
    memory.lastReview.addingTimeInterval(Double(interval(of: memory)) * 86_400)
  }

  private func daysSince(_ memory: Memory, _ time: Date) -> Int {
    max(0, Int((time.timeIntervalSince(memory.lastReview) / 86_400).rounded(.down)))
  }

  private func initialDifficulty(_ grade: Grade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  private func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  private func nextDifficulty(_ difficulty: Double, _ grade: Grade) -> Double {
    let delta = -w[6] * Double(grade.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * delta / 9
    return clamped(w[7] * initialDifficulty(.easy) + (1 - w[7]) * damped)
  }

  private func sameDayStability(_ stability: Double, _ grade: Grade) -> Double {
    let increase = exp(w[17] * (Double(grade.rawValue - 3) + w[18])) * pow(stability, -w[19])
    return stability * (grade == .again ? increase : max(increase, 1))
  }

  private func forgetStability(_ memory: Memory, _ recall: Double) -> Double {
    let long =
      w[11] * pow(memory.difficulty, -w[12]) * (pow(memory.stability + 1, w[13]) - 1)
      * exp((1 - recall) * w[14])
    return min(long, memory.stability / exp(w[17] * w[18]))
  }

  private func recallStability(_ memory: Memory, _ grade: Grade, _ recall: Double) -> Double {
    let growth =
      exp(w[8]) * (11 - memory.difficulty) * pow(memory.stability, -w[9])
      * (exp((1 - recall) * w[10]) - 1)
    let hardPenalty = grade == .hard ? w[15] : 1
    let easyBonus = grade == .easy ? w[16] : 1
    return memory.stability * (1 + growth * hardPenalty * easyBonus)
  }
}

/// How well something is remembered.
package struct Memory: Equatable, Sendable {
  /// Days until the recall has fallen to 0.9.
  package var stability: Double
  /// From 1 to 10.
  package var difficulty: Double
  package var lastReview: Date

  package init(stability: Double, difficulty: Double, lastReview: Date) {
    self.stability = stability
    self.difficulty = difficulty
    self.lastReview = lastReview
  }
}

/// How a review went, in FSRS's own numbers.
package enum Grade: Int, Sendable, CaseIterable {
  case again = 1
  case hard, good, easy
}
