import Scenario

/// A question made ready for judging answers.
package struct Rubric: Sendable {
  package let question: Question

  /// Compiles a question's patterns.
  package init(question: Question, glossary: [GlossaryEntry]) {
    self.question = question
  }

  /// Weighs an answer against the question's concepts.
  ///
  /// A denied claim ("it does not freeze the LLM") earns nothing; a hedged one keeps its credit.
  /// - Parameters:
  ///   - answer: What the person said.
  ///   - followUp: What the interviewer had just asked, where this answers a follow-up: a short
  ///     reply may leave out what the follow-up named.
  ///   - timing: Times that were measured, for the delivery.
  /// - Returns: The same judgement for the same arguments, on every machine.
  package func judge(
    _ answer: String, to followUp: Reply? = nil, timing: Timing? = nil
  ) -> Judgement {
    Judgement(
      credits: question.concepts.map {
        Credit(concept: $0.id, tier: $0.tier, value: 0, evidence: [])
      }, misconceptions: [], delivery: Delivery())
  }
}

/// The follow-up that an answer replies to.
package struct Reply: Equatable, Sendable {
  /// The follow-up's words, as they were said.
  package var text: String
  /// The concept or misconception that it asks about; nil for an open one.
  package var target: String?

  package init(text: String, target: String?) {
    self.text = text
    self.target = target
  }
}
