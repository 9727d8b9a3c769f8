import Foundation
import Interview
import Scenario

/// Many interviews with synthetic candidates: each is told by its number alone, so that they can be
/// held in any order and on several threads.
package struct Simulation: Sendable {
  /// What is asked, and how.
  package struct Setting: Sendable {
    package var mode = Mode.coach
    /// The languages that the interviews are held in, by turns of chance.
    package var languages: [Language]
    /// Questions an interview; nil asks all.
    package var questions: Int?
    package var version: String

    package init(
      mode: Mode = .coach, languages: [Language], questions: Int? = nil, version: String
    ) {
      self.mode = mode
      self.languages = languages
      self.questions = questions
      self.version = version
    }
  }

  /// An interview that was held.
  package struct Session: Sendable {
    package var candidate: Candidate.Kind
    package var start: Date
    package var events: [Event]
    /// For the digits in the session's name.
    package var random: SplitMix64
  }

  package let candidates: [Candidate.Kind]
  /// Interviews a candidate.
  package let count: Int
  private let scenario: Scenario
  private let setting: Setting
  private let seed: UInt64
  private let schedule: Schedule
  private let repertoires: [Language: Repertoire]
  private let judge: Interviewer.Judge

  /// Interviews to be held.
  /// - Parameters:
  ///   - scenario: What is asked, and what can be said.
  ///   - setting: How it is asked.
  ///   - candidates: By turns, so that each meets the same questions in the same language.
  ///   - count: Interviews with each of them.
  ///   - seed: Decides everything that is left to chance.
  ///   - start: When the first one begins, at the earliest.
  ///   - days: Over which they are spread.
  ///   - judge: How answers are understood.
  package init(
    of scenario: Scenario, _ setting: Setting, candidates: [Candidate.Kind], count: Int,
    seed: UInt64, start: Date, days: Int, judge: @escaping Interviewer.Judge
  ) {
    self.scenario = scenario
    self.setting = setting
    self.candidates = candidates
    self.count = count
    self.seed = seed
    self.judge = judge
    schedule = Schedule(start: start, days: days, sessions: candidates.count * count)
    repertoires = Dictionary(
      uniqueKeysWithValues: setting.languages.map {
        ($0, Repertoire(of: scenario, in: $0, judge: judge))
      })
  }

  package var sessions: Int { candidates.count * count }

  /// Holds one of the interviews.
  /// - Parameter number: From 0 up to, and without, ``sessions``.
  /// - Returns: The same one for the same number; it is closed.
  package func session(_ number: Int) -> Session {
    let kind = candidates[number % candidates.count]
    var round = SplitMix64(seed: seed, number: -1 - number / candidates.count)
    var random = SplitMix64(seed: seed, number: number)
    let language = round.pick(setting.languages) ?? .english
    let options = Options(
      mode: setting.mode, language: language, switchesLanguage: setting.languages.count > 1,
      questions: setting.questions.map { chosen($0, seed: round.next()) },
      version: "\(setting.version)+simulated.\(kind.rawValue)")
    let start = schedule.start(of: number, &random)
    let events = repertoires[language].map { repertoire in
      let candidate = Candidate(
        kind, knowing: repertoire, random: SplitMix64(state: random.next()))
      return hold(candidate, options, at: start)
    }
    return Session(candidate: kind, start: start, events: events ?? [], random: random)
  }

  /// Questions by chance, in the scenario's order.
  private func chosen(_ count: Int, seed: UInt64) -> [String] {
    let all = scenario.questions.map(\.id)
    let chosen = Set(QuestionOrder.shuffled(all, seed: seed).prefix(count))
    return all.filter(chosen.contains)
  }

  /// More lines than any interview takes: nothing that a scenario says can keep it from ending.
  private static let linesAQuestion = 200

  private func hold(_ candidate: Candidate, _ options: Options, at start: Date) -> [Event] {
    var candidate = candidate
    var interviewer = Interviewer(scenario: scenario, options: options, judge: judge)
    var time = start
    var heard = interviewer.open(at: time)
    var events = heard
    var lines = 0
    while !interviewer.isClosed {
      let utterance = candidate.utterance(after: heard)
      time += utterance.seconds
      lines += 1
      heard = interviewer.receive(
        lines > Self.linesAQuestion * scenario.questions.count
          ? .command(.quit, text: "/quit") : utterance.input, at: time)
      events += heard
    }
    return events
  }
}
