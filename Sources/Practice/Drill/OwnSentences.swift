import Interview
import Scenario
import Scoring

/// What a person said of each concept before, to be completed from memory.
package struct OwnSentences: Sendable {
  /// An answer that was given to a question.
  package struct Said: Sendable {
    package var question: String
    package var text: String
    package var judgement: Judgement

    package init(question: String, text: String, judgement: Judgement) {
      self.question = question
      self.text = text
      self.judgement = judgement
    }
  }

  private let answers: [Said]
  private let judge: Interviewer.Judge

  /// - Parameters:
  ///   - answers: The newest first.
  ///   - judge: How answers are understood today.
  package init(_ answers: [Said], judge: @escaping Interviewer.Judge) {
    self.answers = answers
    self.judge = judge
  }

  /// The newest sentence that earned a concept, with the words hidden on which the credit stands;
  /// nil where there is none that makes a fair card.
  package func card(for concept: Concept, of question: Question) -> DrillCard? {
    for answer in answers where answer.question == question.id {
      guard
        let credit = answer.judgement.credits.first(where: { $0.concept == concept.id }),
        credit.value > 0,
        let cloze = Cloze(
          of: answer.text, credit: credit,
          earns: { judge(question, $0, nil, nil).credit(for: concept.id) > 0 })
      else { continue }
      return DrillCard(
        question: question.id, concept: concept.id, form: .cloze(cloze), text: cloze.shown)
    }
    return nil
  }
}
