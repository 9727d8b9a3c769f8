import Foundation
import Interview
import Scenario
import Scoring

/// Keeps an examination in the events of a session, so that it can be read again: the candidate's
/// answer as it was shown, then what the examiner found missing, what wrong, and the follow-up.
package struct ExaminationSession: Sendable {
  private let scenario: Scenario
  private let language: Language
  private let version: String
  private var sequence = 0
  private var start: Date?
  private var totals: [Closing.Total] = []

  /// - Parameters:
  ///   - scenario: Of the answers.
  ///   - language: That is spoken.
  ///   - version: The program's, for the transcript.
  package init(scenario: Scenario, language: Language, version: String) {
    self.scenario = scenario
    self.language = language
    self.version = version
  }

  /// The score so far: the mean of all verdicts.
  package var score: Double {
    totals.map(\.score).reduce(0, +) / Double(max(1, totals.count))
  }

  /// - Parameters:
  ///   - questions: Ids of those that are examined, in order.
  ///   - time: Now.
  /// - Returns: The session's first event.
  package mutating func open(_ questions: [String], at time: Date) -> Event {
    start = time
    let records = questions.compactMap { scenario.question(withID: $0).map(QuestionRecord.init) }
    return emit(
      .opened(
        Opening(
          scenario: scenario.id, title: scenario.title, contentHash: scenario.contentHash,
          language: language, mode: .coach, version: version, followUps: 0, questions: records,
          switchesLanguage: false, occasion: .examination)), at: time)
  }

  package mutating func show(
    _ answer: FlawedAnswer, number: Int, of total: Int, at time: Date
  ) -> [Event] {
    let ask = scenario.question(withID: answer.question)?.ask[language] ?? ""
    return [
      emit(
        .asked(
          Asking(
            question: answer.question, number: number, of: total, text: ask, language: language)),
        at: time),
      emit(
        .said(Saying(kind: .candidate, text: answer.text, language: language)), at: time),
    ]
  }

  package mutating func hear(_ text: String, on answer: FlawedAnswer, at time: Date) -> Event {
    emit(.answered(Answering(question: answer.question, text: text)), at: time)
  }

  /// Keeps a verdict as the judgement of the last answer: it has no credits, for the person claimed
  /// nothing, and its score is the verdict's.
  package mutating func judge(
    _ verdict: Examination.Verdict, on answer: FlawedAnswer, at time: Date
  ) -> Event {
    totals.append(
      Closing.Total(
        question: answer.question, score: verdict.score,
        covered: (verdict.foundMissing ? 1 : 0) + (verdict.foundWrong == true ? 1 : 0),
        concepts: verdict.foundWrong == nil ? 1 : 2, answered: true))
    let judgement = Judgement(credits: [], misconceptions: [], delivery: Delivery())
    return emit(
      .judged(Judging(question: answer.question, judgement: judgement, score: verdict.score)),
      at: time)
  }

  package mutating func close(at time: Date) -> Event {
    let seconds = start.map { max(0, time.timeIntervalSince($0)) } ?? 0
    return emit(
      .closed(
        Closing(score: score, questions: totals, seconds: (seconds * 1000).rounded() / 1000)),
      at: time)
  }

  private mutating func emit(_ body: Event.Body, at time: Date) -> Event {
    sequence += 1
    let milliseconds = (time.timeIntervalSince1970 * 1000).rounded()
    return Event(
      sequence: sequence, at: Date(timeIntervalSince1970: milliseconds / 1000), body: body)
  }
}
