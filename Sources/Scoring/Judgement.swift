import Scenario

/// Words of an answer on which a credit stands.
package struct Evidence: Equatable, Sendable, Codable {
  /// Offsets in Unicode scalars of the answer as it was given, never of its folded form.
  package var start: Int
  /// The offset after the last scalar.
  package var end: Int
  /// The answer's own words between the two.
  package var text: String

  package init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }
}

/// What an answer earned for one concept.
package struct Credit: Equatable, Sendable, Codable {
  package var concept: String
  package var tier: Tier
  /// From 0 to 1.
  package var value: Double
  /// Empty exactly when the value is 0; in the order of the answer.
  package var evidence: [Evidence]

  package init(concept: String, tier: Tier, value: Double, evidence: [Evidence]) {
    self.concept = concept
    self.tier = tier
    self.value = value
    self.evidence = evidence
  }
}

/// A misconception that an answer speaks of.
package struct StatedMisconception: Equatable, Sendable, Codable {
  /// Whether the person holds it.
  package enum Stance: String, Equatable, Sendable, Codable {
    /// Asserted, and not taken back in the same answer.
    case asserted
    /// Denied or taken back: a person who says that it is not so.
    case denied
  }

  package var misconception: String
  package var stance: Stance
  package var evidence: [Evidence]

  package init(misconception: String, stance: Stance, evidence: [Evidence]) {
    self.misconception = misconception
    self.stance = stance
    self.evidence = evidence
  }
}

/// How one answer was understood.
package struct Judgement: Equatable, Sendable, Codable {
  /// One credit for every concept of the question, in the question's order.
  package var credits: [Credit]
  /// Only those that the answer speaks of.
  package var misconceptions: [StatedMisconception]
  package var delivery: Delivery

  package init(
    credits: [Credit], misconceptions: [StatedMisconception], delivery: Delivery
  ) {
    self.credits = credits
    self.misconceptions = misconceptions
    self.delivery = delivery
  }

  /// Ids of the concepts with any credit, in the question's order.
  package var credited: [String] { credits.filter { $0.value > 0 }.map(\.concept) }

  /// Ids of the misconceptions that the answer asserts.
  package var asserted: [String] {
    misconceptions.filter { $0.stance == .asserted }.map(\.misconception)
  }

  /// The answer's credit for a concept, 0 for one that the question does not have.
  package func credit(for concept: String) -> Double {
    credits.first { $0.concept == concept }?.value ?? 0
  }

  /// The answer's score alone, from 0 to 100; see ``Score``.
  package var score: Double { Score.of(credits, standing: asserted.count) }
}
