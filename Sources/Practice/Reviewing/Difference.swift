import Scenario
import Scoring

/// What changed between two attempts at one question, or two judgements of one answer.
package struct Difference: Equatable, Sendable {
  /// What became of one concept.
  package struct Change: Equatable, Sendable {
    package enum Kind: String, Codable, CaseIterable, Sendable {
      case gained, kept, lost
      /// Said in neither.
      case missed
      /// Not said, and new: what came before could not earn it.
      case added
      /// No longer among the question's concepts.
      case withdrawn
    }

    package var kind: Kind
    package var concept: String
    package var tier: Tier
    /// Nil where the concept was not judged.
    package var before: Credit?
    package var after: Credit?
  }

  /// In the order of the later question; what it no longer has comes last.
  package var changes: [Change]
  /// 0 to 100.
  package var scores: (before: Double, after: Double)
  /// Ids of misconceptions that stand after it and did not before.
  package var stated: [String]
  /// Ids of those that stood before and do not after it.
  package var mended: [String]
  /// Ids of those that stand in both.
  package var standing: [String]

  /// Whether credits, misconceptions and score are the same.
  package var isNone: Bool {
    stated.isEmpty && mended.isEmpty && scores.before == scores.after
      && changes.allSatisfy { $0.kind == .kept || $0.kind == .missed }
  }

  /// Ids of the concepts of one kind, in order.
  package func concepts(_ kind: Change.Kind) -> [String] {
    changes.filter { $0.kind == kind }.map(\.concept)
  }

  package static func == (one: Difference, other: Difference) -> Bool {
    one.changes == other.changes && one.scores == other.scores && one.stated == other.stated
      && one.mended == other.mended && one.standing == other.standing
  }
}

extension Difference {
  /// - Parameters:
  ///   - before: The earlier attempt.
  ///   - after: The later one.
  ///   - currentID: Today's id of a concept that was renamed.
  package init(
    from before: Attempt, to after: Attempt, renaming currentID: (String) -> String = { $0 }
  ) {
    self.init(
      credits: (before.credits, after.credits), standing: (before.standing, after.standing),
      scores: (before.score, after.score), renaming: currentID)
  }

  /// Two judgements of one answer; nil for one that was never judged.
  package init(
    from before: Judgement?, to after: Judgement, renaming currentID: (String) -> String = { $0 }
  ) {
    self.init(
      credits: (before?.credits ?? [], after.credits),
      standing: (before?.asserted ?? [], after.asserted),
      scores: (before?.score ?? 0, after.score), renaming: currentID)
  }

  private init(
    credits: (before: [Credit], after: [Credit]), standing: (before: [String], after: [String]),
    scores: (before: Double, after: Double), renaming currentID: (String) -> String
  ) {
    let before = credits.before.map { credit in
      var credit = credit
      credit.concept = currentID(credit.concept)
      return credit
    }
    changes = credits.after.map { after in
      let before = before.first { $0.concept == after.concept }
      return Change(
        kind: .init(before: before?.value, after: after.value), concept: after.concept,
        tier: after.tier, before: before, after: after)
    }
    let known = Set(credits.after.map(\.concept))
    changes += before.filter { !known.contains($0.concept) }.map {
      Change(kind: .withdrawn, concept: $0.concept, tier: $0.tier, before: $0, after: nil)
    }
    self.scores = scores
    stated = standing.after.filter { !standing.before.contains($0) }
    mended = standing.before.filter { !standing.after.contains($0) }
    self.standing = standing.after.filter(standing.before.contains)
  }
}

extension Difference.Change.Kind {
  /// More credit is gained, less is lost, also where it was or is credit in part.
  fileprivate init(before: Double?, after: Double) {
    guard let before else {
      self = after > 0 ? .gained : .added
      return
    }
    self = after > before ? .gained : after < before ? .lost : after > 0 ? .kept : .missed
  }
}
