import Scoring

/// A sentence of the model answer beside what the person said.
package struct ModelSentence: Equatable, Sendable {
  package var text: String
  /// Ids of the concepts in it that the person said too, in the question's order.
  package var said: [String]
  /// Ids of those that the person did not say.
  package var unsaid: [String]
}

extension ModelSentence {
  /// Takes a model answer apart.
  ///
  /// A concept is looked for in the whole answer, where one sentence may take up what another
  /// named, and in each sentence alone, since a model answer may say a thing twice.
  /// - Parameters:
  ///   - answer: The model answer.
  ///   - said: Ids of the concepts that the person said.
  ///   - judge: The question's judgement of any text.
  /// - Returns: The answer's sentences, in order.
  package static func aligned(
    _ answer: String, said: Set<String>, judge: (String) -> Judgement
  ) -> [ModelSentence] {
    let whole = judge(answer)
    let scalars = Array(answer.unicodeScalars)
    return answer.sentences.map { range in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      let text = String(view)
      let alone = Set(judge(text).credited)
      let concepts = whole.credits.filter { credit in
        alone.contains(credit.concept)
          || credit.evidence.contains { range.contains($0.start) }
      }.map(\.concept)
      return ModelSentence(
        text: text, said: concepts.filter(said.contains),
        unsaid: concepts.filter { !said.contains($0) })
    }
  }
}
