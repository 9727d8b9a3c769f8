import Interview
import Scenario

/// What a question's concepts and misconceptions say, looked up by id: in the scenario's words of
/// today, or else in those that the session keeps.
package struct QuestionTexts: Equatable, Sendable {
  private let record: QuestionRecord?
  private let question: Question?
  package let language: Language

  package init(record: QuestionRecord?, question: Question?, language: Language) {
    self.record = record
    self.question = question
    self.language = language
  }

  /// A concept's claim; its id where nothing else is known of it.
  package func gloss(of concept: String) -> String {
    let known = question.flatMap { $0.concept(withID: $0.currentID(ofConcept: concept)) }
    return known?.gloss[language]
      ?? record?.concepts.first { $0.id == concept }?.gloss[language] ?? concept
  }

  /// What points to a concept without giving it away; nil where nobody wrote it.
  package func hint(for concept: String) -> String? {
    question.flatMap { $0.concept(withID: $0.currentID(ofConcept: concept)) }?.hint?[language]
  }

  /// The false claim; the id where nothing else is known of it.
  package func claim(of misconception: String) -> String {
    question?.misconception(withID: misconception)?.gloss[language]
      ?? record?.misconceptions.first { $0.id == misconception }?.gloss[language] ?? misconception
  }

  /// What is true instead; empty where nothing is known of it.
  package func correction(of misconception: String) -> String {
    question?.misconception(withID: misconception)?.correction[language]
      ?? record?.misconceptions.first { $0.id == misconception }?.correction[language] ?? ""
  }
}
