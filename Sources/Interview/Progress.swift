import Scenario
import Scoring

/// What has happened with one question so far.
///
/// Credit only grows: a concept keeps the best credit of all answers. A misconception stands from
/// the answer that asserts it until a later one denies it, or earns one of the concepts that correct
/// it without asserting it again; asserted once more, it stands again.
struct Progress: Equatable, Sendable {
  let question: Question
  /// The best credit of every concept, in the question's order.
  private(set) var credits: [Credit]
  /// Ids of the misconceptions that stand, in the question's order.
  private(set) var standing: [String] = []
  /// Ids of those that were stated and corrected, in the question's order.
  private(set) var corrected: [String] = []
  private(set) var followUps: [FollowingUp] = []
  /// The last answer and what it changed.
  private(set) var latest: Latest?
  /// Of the longest answer, which is where delivery shows.
  private(set) var delivery: Delivery?

  /// Follow-ups since the question was last asked, those that the person asked for left out.
  private(set) var attempts = 0
  /// What the next answer replies to; nil for the question itself.
  private(set) var pending: FollowingUp?
  /// How often in a row the person had no answer.
  var dontKnows = 0
  var isAsked = false
  var isSkipped = false
  /// Whether the interviewer has gone on from it.
  var isFinished = false
  var isSummarised = false
  /// Whether the model answer was shown: nothing counts from then on.
  var isSealed = false

  struct Latest: Equatable, Sendable {
    var text: String
    /// Credits that the answer added, better than all before it.
    var gained: [Credit]
    /// Misconceptions that the answer asserts.
    var asserted: [StatedMisconception]
    /// Ids of the misconceptions that it corrects.
    var forgiven: [String]
  }

  init(question: Question) {
    self.question = question
    credits = question.concepts.map {
      Credit(concept: $0.id, tier: $0.tier, value: 0, evidence: [])
    }
  }

  var isAnswered: Bool { latest != nil }

  var score: Double { Score.of(credits, standing: standing.count) }

  var covered: Int { credits.count { $0.value > 0 } }

  func isCovered(_ concept: String) -> Bool {
    credits.contains { $0.concept == concept && $0.value > 0 }
  }

  /// The question is put to the person, for the first time or once more.
  mutating func ask() {
    isAsked = true
    isFinished = false
    isSummarised = false
    attempts = 0
    dontKnows = 0
    pending = nil
  }

  mutating func followUp(_ followUp: FollowingUp) {
    followUps.append(followUp)
    pending = followUp
    if !followUp.requested { attempts += 1 }
  }

  /// Takes in how an answer was understood.
  mutating func absorb(_ judgement: Judgement, of text: String) {
    var latest = Latest(text: text, gained: [], asserted: [], forgiven: [])
    defer { self.latest = latest }
    if judgement.delivery.words > delivery?.words ?? -1 { delivery = judgement.delivery }
    guard !isSealed else { return }
    for index in credits.indices {
      guard let credit = judgement.credits.first(where: { $0.concept == credits[index].concept }),
        credit.value > credits[index].value
      else { continue }
      credits[index].value = credit.value
      credits[index].evidence = credit.evidence
      latest.gained.append(credits[index])
    }
    latest.asserted = judgement.misconceptions.filter { $0.stance == .asserted }
    latest.forgiven = forgive(by: judgement)
  }

  /// Brings the misconceptions up to date with an answer.
  /// - Returns: Ids of those that it corrects.
  private mutating func forgive(by judgement: Judgement) -> [String] {
    var forgiven: [String] = []
    let held = Set(standing)
    var wrong = held
    var righted = Set(corrected)
    for misconception in question.misconceptions {
      let id = misconception.id
      if judgement.asserted.contains(id) {
        wrong.insert(id)
        righted.remove(id)
      } else if held.contains(id), judgement.corrects(misconception) {
        wrong.remove(id)
        righted.insert(id)
        forgiven.append(id)
      }
    }
    standing = question.misconceptions.map(\.id).filter(wrong.contains)
    corrected = question.misconceptions.map(\.id).filter(righted.contains)
    return forgiven
  }
}

extension Judgement {
  /// Whether the answer shows that the person no longer holds a misconception.
  fileprivate func corrects(_ misconception: Misconception) -> Bool {
    misconceptions.contains {
      $0.misconception == misconception.id && $0.stance == .denied
    } || misconception.correctedBy.contains { credit(for: $0) > 0 }
  }
}
