import Foundation
import Practice
import Transcripts

/// One's other sessions on a scenario, looked through when they are first asked for.
///
/// Of thousands of sessions only those are read whole that can be the best one: the end of a closed
/// session tells the score of each question.
///
/// A class, because what it has looked at is kept for the next question.
final class EarlierSessions {
  private let archive: Archive
  private var seen: [String: [SessionGlimpse]] = [:]

  init(_ archive: Archive) { self.archive = archive }

  /// One's best earlier answer to a question of a session.
  func best(_ turn: Turn, in session: ReviewedSession) -> EarlierAnswer? {
    let scenario = session.transcript.opening.scenario
    let question = session.question(of: turn)
    let ids = Set([turn.question] + (question.map { [$0.id] + $0.was } ?? []))
    // Of a question that was left without an answer, every answer before the session's end counts.
    let date = turn.answers.last?.at ?? session.transcript.lastEvent
    var best: EarlierAnswer?
    for candidate in candidates(on: scenario, to: ids, before: date) {
      if let best, candidate.bound <= best.attempt.score { break }
      guard let contents = try? JournalContents(readingFrom: candidate.url),
        let transcript = Transcript(
          contents.events, id: candidate.url.deletingPathExtension().lastPathComponent),
        let found = EarlierAnswer.best(
          to: ids, of: scenario, before: date, besides: session.transcript.id, in: [transcript])
      else { continue }
      let isBetter = best.map {
        ($0.attempt.score, $0.attempt.at) < (found.attempt.score, found.attempt.at)
      }
      if isBetter ?? true { best = found }
    }
    return best
  }

  /// Sessions that may hold an answer, with the highest score that it can have: the highest first,
  /// of equal ones the newest.
  private func candidates(
    on scenario: String, to ids: Set<String>, before date: Date
  ) -> [(url: URL, bound: Double)] {
    let glimpses = seen[scenario] ?? (try? archive.glimpses(ofScenario: scenario)) ?? []
    seen[scenario] = glimpses
    return glimpses.enumerated().compactMap { index, glimpse -> (Int, URL, Double)? in
      guard glimpse.started <= date else { return nil }
      // What is still open, or was added to, may hold anything.
      guard let closing = glimpse.closing else { return (index, glimpse.url, .infinity) }
      let scores = closing.questions.filter { ids.contains($0.question) && $0.answered }
      return scores.map(\.score).max().map { (index, glimpse.url, $0) }
    }
    .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    .map { ($0.1, $0.2) }
  }
}
