import Scenario

/// The score of an answer, from 0 to 100.
///
/// ```
///              3 · core + supporting + bonus
/// 100 · min(1, ───────────────────────────────) − 10 · misconceptions, and never below 0
///              3 · all core + all supporting
/// ```
///
/// where `core` is the sum of the credits of the core concepts, and so on. Bonus concepts are on
/// top: they can make up for a missing one, and nobody needs them for 100.
package enum Score {
  /// What a concept weighs.
  package static func weight(of tier: Tier) -> Double {
    switch tier {
    case .core: 3
    case .supporting, .bonus: 1
    }
  }

  /// What a standing misconception takes, in points.
  package static let misconceptionPenalty = 10.0

  /// The score for these credits, one for each concept of the question.
  package static func of(_ credits: [Credit], standing misconceptions: Int) -> Double {
    var earned = 0.0
    var possible = 0.0
    for credit in credits {
      earned += weight(of: credit.tier) * credit.value
      if credit.tier != .bonus { possible += weight(of: credit.tier) }
    }
    guard possible > 0 else { return 0 }
    let points = 100 * min(1, earned / possible)
    return max(0, points - misconceptionPenalty * Double(misconceptions))
  }
}
