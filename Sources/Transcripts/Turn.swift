import Foundation
import Interview
import Scenario
import Scoring

/// What was said about one question.
package struct Turn: Equatable, Sendable {
  package enum Exchange: Equatable, Sendable {
    case answer(Answer)
    case followUp(FollowingUp)
    case command(Commanding)
    case said(Saying)
  }

  /// An answer and how it was understood.
  package struct Answer: Equatable, Sendable {
    /// The number of its event within the session.
    package var sequence: Int
    package var at: Date
    package var answering: Answering
    /// Nil where the program ended between the two.
    package var judgement: Judgement?

    package var text: String { answering.text }
  }

  /// An answer that was given again afterwards.
  package struct Retake: Equatable, Sendable {
    /// The number of its event within the session.
    package var sequence: Int
    package var at: Date
    package var retaking: Retaking

    init(_ retaking: Retaking, _ event: Event) {
      (sequence, at) = (event.sequence, event.at)
      self.retaking = retaking
    }
  }

  /// The question's id.
  package let question: String
  /// The question as the session keeps it; nil where damage has taken it.
  package let record: QuestionRecord?
  /// Counted from 1, in the order of asking.
  package let number: Int
  package internal(set) var language: Language
  /// In the order of the session, the asking left out.
  package internal(set) var exchanges: [Exchange] = []
  /// Nil as long as the question was not left.
  package internal(set) var summary: Summary?
  /// In the order of time.
  package internal(set) var retakes: [Retake] = []
  /// The person's own remarks.
  package internal(set) var notes: [String] = []
  /// Later judgements of answers and retakes, in the order of time.
  package internal(set) var rejudgements: [Rejudging] = []
  package internal(set) var disputes: [Disputing] = []
  /// When it was last spoken of in the interview; what is added to the session later is no part of
  /// that.
  package internal(set) var lastExchange: Date
  private var asked: String?
  private var judgedScore: Double?

  init(
    question: String, record: QuestionRecord?, number: Int, language: Language, at time: Date
  ) {
    lastExchange = time
    self.question = question
    self.record = record
    self.number = number
    self.language = language
  }

  /// The question as it was asked first.
  package var text: String { asked ?? record?.ask[language] ?? question }

  package var answers: [Answer] {
    exchanges.compactMap { if case .answer(let answer) = $0 { answer } else { nil } }
  }

  /// When the last answer was given, or the question given up without one.
  package var lastAnswered: Date { answers.last?.at ?? lastExchange }

  /// From 0 to 100; nil before the first judgement.
  package var score: Double? { summary?.score ?? judgedScore }

  /// The best credit of every concept over all answers, in the question's order.
  package var credits: [Credit] {
    if let summary { return summary.credits }
    var best: [Credit] = []
    for credit in answers.flatMap({ $0.judgement?.credits ?? [] }) {
      if let index = best.firstIndex(where: { $0.concept == credit.concept }) {
        if credit.value > best[index].value { best[index] = credit }
      } else {
        best.append(credit)
      }
    }
    return best
  }

  /// Ids of the misconceptions that stand.
  package var standing: [String] {
    summary?.standing ?? asserted.filter { lastStance(on: $0) == .asserted }
  }

  /// Ids of the misconceptions that were stated and corrected.
  package var corrected: [String] {
    summary?.corrected ?? asserted.filter { lastStance(on: $0) == .denied }
  }

  /// The words that stated a misconception last.
  package func words(stating misconception: String) -> [Evidence] {
    stated.last { $0.misconception == misconception && $0.stance == .asserted }?.evidence ?? []
  }

  private var stated: [StatedMisconception] {
    answers.flatMap { $0.judgement?.misconceptions ?? [] }
  }

  private var asserted: [String] {
    stated.filter { $0.stance == .asserted }.map(\.misconception).unique
  }

  private func lastStance(on misconception: String) -> StatedMisconception.Stance? {
    stated.last { $0.misconception == misconception }?.stance
  }

  /// All answers' delivery, taken together; nil without a judged answer.
  package var delivery: Delivery? {
    let all = answers.compactMap { $0.judgement?.delivery }
    guard var whole = all.first else { return nil }
    for part in all.dropFirst() { whole.add(part) }
    return whole
  }

  mutating func add(_ asking: Asking) {
    if asked == nil { asked = asking.text }
    language = asking.language
  }

  mutating func add(_ answering: Answering, _ event: Event) {
    exchanges.append(
      .answer(Answer(sequence: event.sequence, at: event.at, answering: answering)))
  }

  mutating func add(_ judging: Judging) {
    judgedScore = judging.score
    let last = exchanges.lastIndex { if case .answer = $0 { true } else { false } }
    guard let last, case .answer(var answer) = exchanges[last], answer.judgement == nil
    else { return }
    answer.judgement = judging.judgement
    exchanges[last] = .answer(answer)
  }
}
