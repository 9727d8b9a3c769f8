import Scenario

/// A candidate's answer that lacks one thing and gets another wrong; Viva knows which.
package struct FlawedAnswer: Equatable, Sendable {
  /// The question's id.
  package var question: String
  package var language: Language
  package var text: String
  /// The id of the concept that was taken out.
  package var removed: String
  /// The id of the misconception that was put in; nil where the question has none to put in.
  package var added: String?
  /// The words that state it, in Unicode scalars of the text.
  package var statement: Range<Int>?

  package init(
    question: String, language: Language, text: String, removed: String, added: String? = nil,
    statement: Range<Int>? = nil
  ) {
    self.question = question
    self.language = language
    self.text = text
    self.removed = removed
    self.added = added
    self.statement = statement
  }
}
