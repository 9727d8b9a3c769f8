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
    package var kind: Kind
    /// Ids of all concepts that it earns.
    package var earns: [String]

    /// Those that earn nothing else first, of those the most natural, and of those the shortest; what
    /// is composed comes after everything that somebody wrote.
    fileprivate var rank: (Int, Int, Int, Int, String) {
      (kind == .composed ? 1 : 0, earns.count, kind.rawValue, text.spokenLength, text)
    }
  }

  /// What a phrase was, the most natural by itself first.
  package enum Kind: Int, Comparable, Sendable {
    /// A whole sentence, or the beginning of one.
    case sentence, opening
    /// From the middle of a sentence.
    case clause
    /// Made from a pattern.
    case composed

    package static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  /// What a person can still take in at a glance, in Latin letters or twice the Chinese characters.
  private static let longest = 180

  /// By concept, the most fitting first; see ``Phrase/rank``.
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
    func add(_ text: String, _ kind: Kind) {
      guard (2...Self.longest).contains(text.spokenLength), seen.insert(text).inserted else {
        return
      }
      let judgement = rubric.judge(text)
      guard judgement.asserted.isEmpty, judgement.delivery.isFluent else { return }
      for id in judgement.credited {
        let phrase = Phrase(text: text, kind: kind, earns: judgement.credited)
        found[id, default: []].append(phrase)
      }
    }
    for concept in question.concepts {
      if let gloss = concept.gloss.texts[language] { add(gloss.asPhrase, .sentence) }
    }
    for text in Self.texts(of: question, language) {
      for part in Self.parts(of: text) { add(part.text, part.kind) }
    }
    for concept in question.concepts
    where !(found[concept.id] ?? []).contains(where: { $0.earns == [concept.id] }) {
      let composer = PhraseComposer(question, glossary: glossary, language)
      for text in composer.phrases(for: concept) { add(text, .composed) }
    }
    phrases = found.mapValues { phrases in
      phrases.sorted { $0.rank < $1.rank }
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
  private static func parts(of text: String) -> [(text: String, kind: Kind)] {
    let sentences = Sentences(of: text)
    let starts = Set(sentences.ranges.map(\.lowerBound))
    let clauses = sentences.clauses
    let pairs = zip(clauses, clauses.dropFirst()).compactMap { one, other in
      sentences.ranges.contains { $0.contains(one.lowerBound) && $0.contains(other.lowerBound) }
        ? one.lowerBound..<other.upperBound : nil
    }
    let parts =
      sentences.ranges.map { ($0, Kind.sentence) }
      + (clauses + pairs).map { ($0, starts.contains($0.lowerBound) ? Kind.opening : .clause) }
    return parts.map { (sentences.text($0.0).asPhrase, $0.1) }
  }
}

extension Delivery {
  /// Whether nobody stumbles in it: a test's answer may be as people speak.
  fileprivate var isFluent: Bool { fillers.isEmpty && hedges.isEmpty && repeats.isEmpty }
}
