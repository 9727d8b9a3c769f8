import Foundation
import Interview
import Scoring
import Transcripts

extension SessionDocument {
  package init(_ account: SessionAccount) {
    let transcript = account.transcript
    let opening = transcript.opening
    session = transcript.id
    started = Timestamp(transcript.started).text
    ended = Timestamp(transcript.lastEvent).text
    state = transcript.state.name
    occasion = opening.occasion?.rawValue ?? "interview"
    mode = opening.mode
    language = transcript.language
    program = opening.version
    scenario = ScenarioPart(
      id: opening.scenario, title: opening.title, contentHash: opening.contentHash)
    seconds = transcript.closing?.seconds
    score = account.score
    questions = account.questions.map(QuestionPart.init)
    unasked = transcript.unasked.map(\.id)
  }
}

extension SessionState {
  fileprivate var name: String {
    switch self {
    case .closed: "closed"
    case .paused: "paused"
    case .open, .inUse, .damaged, .newer: "open"
    }
  }
}

extension SessionDocument.QuestionPart {
  init(_ account: QuestionAccount) {
    let turn = account.turn
    id = turn.question
    number = turn.number
    asked = turn.text
    language = turn.language
    score = account.score
    recordedScore = account.wasRejudged ? turn.score : nil
    skipped = turn.summary?.skipped ?? false
    concepts = account.concepts.map { concept in
      SessionDocument.ConceptPart(
        id: concept.id, tier: concept.tier, gloss: concept.gloss, credit: concept.credit,
        help: concept.help?.rawValue, evidence: concept.quotes.map(SessionDocument.QuotePart.init))
    }
    misconceptions = account.misconceptions.map { misconception in
      SessionDocument.MisconceptionPart(
        id: misconception.id, gloss: misconception.gloss, correction: misconception.correction,
        standing: misconception.isStanding,
        evidence: misconception.quotes.map(SessionDocument.QuotePart.init))
    }
    dialogue = turn.exchanges.map(SessionDocument.DialoguePart.init)
    answers = account.attempts.filter { !$0.isRetake }.map(SessionDocument.AnswerPart.init)
    retakes = account.attempts.filter(\.isRetake).map(SessionDocument.AnswerPart.init)
    advice = turn.summary?.advice
    notes = turn.notes
  }
}

extension SessionDocument.QuotePart {
  init(_ quote: Quote) {
    answer = quote.answer
    (start, end, text) = (quote.evidence.start, quote.evidence.end, quote.evidence.text)
  }
}

extension SessionDocument.DialoguePart {
  init(_ exchange: Turn.Exchange) {
    switch exchange {
    case .answer(let answer):
      self.init(speaker: "person", kind: "answer", text: answer.text, answer: answer.sequence)
    case .command(let command):
      self.init(speaker: "person", kind: "command", text: command.text)
    case .followUp(let followUp):
      self.init(
        speaker: "interviewer", kind: followUp.kind.rawValue, text: followUp.text,
        target: followUp.target.isEmpty ? nil : followUp.target)
    case .said(let saying):
      self.init(speaker: "interviewer", kind: saying.kind.rawValue, text: saying.text)
    }
  }
}

extension SessionDocument.AnswerPart {
  init(_ attempt: Attempt) {
    self.init(
      sequence: attempt.sequence, at: Timestamp(attempt.at).text, text: attempt.text,
      seconds: attempt.seconds, score: attempt.judgement?.score,
      credits: attempt.judgement?.credits ?? [],
      misconceptions: attempt.judgement?.misconceptions ?? [],
      delivery: attempt.judgement?.delivery)
  }
}
