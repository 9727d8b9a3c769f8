import Interview
import Scoring
import Transcripts

extension Turn {
  /// When the key ideas came: in the answer to the question itself, and in every retake.
  package var leads: [LeadStrip] {
    [firstLead].compactMap { $0 } + retakes.map { LeadStrip($0.retaking) }
  }

  /// When the key ideas came in one result of the question.
  /// - Parameter sequence: The number of its event: a retake's, or else the interview is meant.
  /// - Returns: Nil where that answer was never judged.
  package func lead(of sequence: Int) -> LeadStrip? {
    retakes.first { $0.sequence == sequence }.map { LeadStrip($0.retaking) } ?? firstLead
  }

  private var firstLead: LeadStrip? {
    answers.first.flatMap { answer in
      answer.judgement.map { LeadStrip(answer.answering, credits: $0.credits) }
    }
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
