import Foundation
import Interview
import Scoring
import Transcripts

/// What was answered to the same questions before: the newest earlier session of a scenario that has
/// an answer to a question.
package struct EarlierAnswers: Sendable {
  private let archive: Archive
  private let scenario: String
  private let start: Date

  /// So many sessions are looked through at the most: what is older tells nothing of now.
  private static let reach = 20

  /// - Parameters:
  ///   - archive: Where sessions lie.
  ///   - scenario: The scenario's id.
  ///   - start: When the session began that the others are earlier than.
  package init(in archive: Archive, scenario: String, before start: Date) {
    self.archive = archive
    self.scenario = scenario
    // A transcript's times are rounded to milliseconds, so that the session itself may seem to have
    // begun before it did.
    self.start = start.addingTimeInterval(-0.001)
  }

  /// The lead of the last answer to a question before the session; nil where there is none that can
  /// be read. A retake is an answer, too.
  package func lead(of question: String) -> LeadStrip? {
    let sessions = (try? archive.sessions()) ?? []
    for entry in sessions.lazy.filter({ $0.scenario == scenario && $0.started < start })
      .prefix(Self.reach)
    {
      guard let contents = try? JournalContents(readingFrom: entry.url),
        let transcript = Transcript(contents.events, id: entry.id),
        let turn = transcript.turns.first(where: { $0.question == question })
      else { continue }
      if let lead = turn.leads.last { return lead }
    }
    return nil
  }
}

extension Turn {
  /// When the key ideas came: in the answer to the question itself, and in every retake.
  package var leads: [LeadStrip] {
    let answer = answers.first.flatMap { answer in
      answer.judgement.map { LeadStrip(answer.answering, credits: $0.credits) }
    }
    return [answer].compactMap { $0 } + retakes.map { LeadStrip($0.retaking) }
  }
}

extension LeadStrip {
  package init(_ answering: Answering, credits: [Credit]) {
    self.init(
      answering.text, credits: credits, taps: answering.speech?.taps, seconds: answering.seconds)
  }

  package init(_ retaking: Retaking) {
    self.init(
      retaking.text, credits: retaking.judgement.credits, taps: retaking.speech?.taps,
      seconds: retaking.seconds)
  }
}
