import Interview
import Scenario
import Scoring

/// Phrases that earn a question's concepts, each tried on the scorer by itself.
///
/// They are taken from the scenario's own words, because those are what people say: glosses, clauses
/// of the model answer, and of the tests. A concept that none of them earns alone gets phrases that
/// are composed from its patterns.
package struct Phrasebook: Sendable {
  package struct Phrase: Equatable, Sendable {
    package var text: String
    /// Ids of all concepts that it earns.
    package var earns: [String]
  }

  /// What a person can still take in at a glance, in Latin letters or twice the Chinese characters.
  private static let longest = 180

  /// By concept, those that earn it and nothing else first, and of those the shortest.
  private let phrases: [String: [Phrase]]

  /// - Parameters:
  ///   - question: Whose texts are searched.
  ///   - glossary: The scenario's terms.
  ///   - language: Of the phrases.
  ///   - rubric: The question's.
  package init(
    _ question: Question, glossary: [GlossaryEntry], _ language: Language, _ rubric: Rubric
  ) {
    var seen: Set<String> = []
    var found: [String: [Phrase]] = [:]
    func add(_ text: String) {
      guard text.spokenLength <= Self.longest, seen.insert(text).inserted else { return }
      let judgement = rubric.judge(text)
      guard judgement.asserted.isEmpty else { return }
      for id in judgement.credited {
        found[id, default: []].append(Phrase(text: text, earns: judgement.credited))
      }
    }
    for concept in question.concepts {
      if let gloss = concept.gloss.texts[language] { add(gloss.asPhrase) }
    }
    for text in Self.texts(of: question, language) {
      for part in Self.parts(of: text) { add(part) }
    }
    for concept in question.concepts
    where !(found[concept.id] ?? []).contains(where: { $0.earns == [concept.id] }) {
      let composer = PhraseComposer(question, glossary: glossary, language)
      for text in composer.phrases(for: concept) { add(text) }
    }
    phrases = found.mapValues { phrases in
      phrases.sorted {
        ($0.earns.count, $0.text.spokenLength, $0.text)
          < ($1.earns.count, $1.text.spokenLength, $1.text)
      }
    }
  }

  /// Phrases that earn a concept, the most fitting first.
  package func phrases(earning concept: String) -> [Phrase] { phrases[concept] ?? [] }

  private static func texts(of question: Question, _ language: Language) -> [String] {
    [question.modelAnswer.texts[language]].compactMap { $0 }
      + question.tests.filter { test in
        let spoken = test.language ?? Language.spoken(in: test.answer) ?? language
        return spoken == language && !test.earns.isEmpty && test.misconceptions.isEmpty
      }.map(\.answer)
  }

  /// Sentences, clauses, and two clauses of one sentence that follow one another.
  private static func parts(of text: String) -> [String] {
    let sentences = Sentences(of: text)
    let clauses = sentences.clauses
    let pairs = zip(clauses, clauses.dropFirst()).compactMap { one, other in
      sentences.ranges.contains { $0.contains(one.lowerBound) && $0.contains(other.lowerBound) }
        ? one.lowerBound..<other.upperBound : nil
    }
    return (clauses + pairs + sentences.ranges).map { sentences.text($0).asPhrase }
      .filter { $0.spokenLength >= 2 }
  }
}
