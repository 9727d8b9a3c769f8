import Index
import Practice
import Transcripts

extension SessionIndex {
  /// Answers of the newest sessions on a scenario, as many as `limit`; the newest first.
  func answers(on scenario: String, limit: Int = 20) throws -> [OwnSentences.Said] {
    try sessions(SessionFilter(scenario: scenario, limit: limit))
      .compactMap { entry -> Transcript? in
        (try? JournalContents(readingFrom: entry.url)).flatMap {
          Transcript($0.events, id: entry.id)
        }
      }
      .flatMap { transcript in
        transcript.turns.flatMap { turn in
          turn.answers.reversed().compactMap { answer in
            answer.judgement.map {
              OwnSentences.Said(question: turn.question, text: answer.text, judgement: $0)
            }
          }
        }
      }
  }
}
