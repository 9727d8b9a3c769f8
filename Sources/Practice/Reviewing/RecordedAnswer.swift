import Foundation
import Interview
import Scenario
import Scoring

/// An answer or a retake as it was heard, with what it replied to.
struct RecordedAnswer {
  var sequence: Int
  var question: String
  var text: String
  var reply: Reply?
  var timing: Timing?
  var isRetake = false
  /// Whether it was asked for single concepts, and judged by those alone.
  var isDrill = false
  /// The latest one; nil where the session lost it.
  var judgement: Judgement?

  /// All of a session, in its order. What one replied to is found as the interviewer finds it: the
  /// last follow-up since its question was asked.
  static func all(in events: [Event]) -> [RecordedAnswer] {
    var all: [RecordedAnswer] = []
    var pending: [String: FollowingUp] = [:]
    var isClosed = false
    var isDrill = false
    for event in events {
      switch event.body {
      case .opened(let opening):
        // There one answered which faults a text has, not the question.
        if opening.occasion == .examination { return [] }
        isDrill = opening.occasion == .drill
      case .asked(let asking): pending[asking.question] = nil
      case .followedUp(let followUp): pending[followUp.question] = followUp
      case .answered(let answering):
        // A drill keeps "I don't know" as an answer that earns nothing, whatever it replied to.
        if isDrill, Intent(of: answering.text) != .answer { continue }
        var heard = RecordedAnswer(
          answering, event.sequence, replyingTo: pending[answering.question])
        heard.isDrill = isDrill
        all.append(heard)
      case .judged(let judging):
        let last = all.lastIndex { $0.question == judging.question }
        if let last, all[last].judgement == nil { all[last].judgement = judging.judgement }
      case .retaken(let retaking): all.append(RecordedAnswer(retaking, event.sequence))
      case .rejudged(let rejudging):
        let index = all.firstIndex { $0.sequence == rejudging.answer }
        if let index { all[index].judgement = rejudging.judgement }
      case .closed: isClosed = true
      case .commanded, .said, .summarised, .paused, .resumed, .noted, .disputed, .unknown: break
      }
    }
    // The interview was cut off between an answer and its judgement: going on with it judges it.
    if !isClosed, let last = all.last, last.judgement == nil { all.removeLast() }
    return all
  }

  /// How it is understood today.
  func judged(as question: Question, by judge: Interviewer.Judge) -> Judgement {
    var today = judge(question, text, reply, timing)
    if isDrill, let judgement {
      let drilled = judgement.credits.map { question.currentID(ofConcept: $0.concept) }
      today.credits.removeAll { !drilled.contains($0.concept) }
    }
    return today
  }

  private init(_ answering: Answering, _ sequence: Int, replyingTo followUp: FollowingUp?) {
    self.sequence = sequence
    question = answering.question
    text = answering.text
    reply = followUp.map { Reply(text: $0.text, target: $0.target.isEmpty ? nil : $0.target) }
    timing = Timing(
      seconds: answering.seconds, pauseBefore: answering.pauseBefore, speech: answering.speech)
  }

  private init(_ retaking: Retaking, _ sequence: Int) {
    self.sequence = sequence
    question = retaking.question
    text = retaking.text
    timing = Timing(
      seconds: retaking.seconds, pauseBefore: retaking.pauseBefore, speech: retaking.speech)
    isRetake = true
    judgement = retaking.judgement
  }
}
