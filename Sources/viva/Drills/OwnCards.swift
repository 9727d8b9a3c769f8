import Index
import Interview
import Practice
import Scenario
import Transcripts

/// Cards made of what the person said before; only the sessions are read that the index names.
///
/// A class, because a session that was read serves the next card, too.
final class OwnCards {
  private let index: SessionIndex
  private let scenario: String
  private let judge: Interviewer.Judge
  private var transcripts: [String: Transcript?] = [:]

  /// - Parameters:
  ///   - index: Brought up to date.
  ///   - scenario: The scenario's id.
  ///   - judge: How answers are understood today.
  init(index: SessionIndex, scenario: String, judge: @escaping Interviewer.Judge) {
    self.index = index
    self.scenario = scenario
    self.judge = judge
  }

  /// The newest sentence that earned a concept, as a card; nil where none makes a fair one.
  func card(for concept: Concept, of question: Question) throws -> DrillCard? {
    let sessions = try index.sessions(saying: concept.id, of: question.id, scenario: scenario)
    return sessions.lazy.compactMap { session in
      OwnSentences(self.answers(to: question.id, in: session), judge: self.judge)
        .card(for: concept, of: question)
    }.first
  }

  private func answers(to question: String, in session: String) -> [OwnSentences.Said] {
    let transcript = transcripts[session] ?? index.transcript(of: session)
    transcripts[session] = .some(transcript)
    let turns = transcript?.turns.filter { $0.question == question } ?? []
    return turns.flatMap { turn in
      turn.answers.reversed().compactMap { answer in
        // The index goes by the latest judgement, too.
        (turn.latestJudgement(of: answer.sequence) ?? answer.judgement).map {
          OwnSentences.Said(question: question, text: answer.text, judgement: $0)
        }
      }
    }
  }
}
