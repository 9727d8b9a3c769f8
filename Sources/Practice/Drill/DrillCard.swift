import Scenario

/// One concept, asked for alone.
package struct DrillCard: Equatable, Sendable {
  package enum Form: Equatable, Sendable {
    /// A question whose answer is the concept.
    case prompt
    /// A sentence of the person's own, with the words hidden on which the credit stands.
    case cloze(Cloze)
  }

  package var question: String
  package var concept: String
  package var form: Form
  /// What is asked, in the drill's language.
  package var text: String

  package init(question: String, concept: String, form: Form, text: String) {
    self.question = question
    self.concept = concept
    self.form = form
    self.text = text
  }

  /// The card that asks a concept's prompt, or else the next best text that its author wrote; at the
  /// least the question itself, which the concept belongs to.
  package init(asking concept: Concept, of question: Question, in language: Language) {
    let text = concept.prompt ?? concept.pump ?? concept.hint ?? question.ask
    self.init(
      question: question.id, concept: concept.id, form: .prompt, text: text[language])
  }

  /// What the person's line makes as an answer: in a cloze, the whole sentence.
  package func answer(from line: String) -> String {
    switch form {
    case .prompt: line
    case .cloze(let cloze): cloze.filled(with: line)
    }
  }
}
