import Scenario
import Scoring

/// Composes phrases from a concept's patterns: each element by the first of its terms that is in the
/// language.
struct PhraseComposer {
  private let derivations: Derivations
  private let glossary: [String: GlossaryEntry]
  private let language: Language
  /// What the scenario itself says of the question, in lower case: its own words are the plain ones.
  private let told: String

  init(_ question: Question, glossary: [GlossaryEntry], _ language: Language) {
    derivations = Derivations(question: question, glossary: glossary)
    self.glossary = Dictionary(glossary.map { ($0.id, $0) }) { first, _ in first }
    self.language = language
    told = (question.concepts.map(\.gloss) + [question.modelAnswer])
      .compactMap { $0.texts[language] }.joined(separator: "\n").lowercased()
  }

  /// Plain wordings, which the scorer has yet to prove.
  func phrases(for concept: Concept) -> [String] {
    let patterns = derivations.derivation(of: concept)?.patterns ?? concept.match.map(\.value)
    return patterns.prefix(Self.most).flatMap { pattern -> [String] in
      let parts = pattern.elements.filter { $0.requirement != .absent }.compactMap(words)
      let between = language == .chinese ? "" : " "
      return [parts.joined(separator: between), parts.reversed().joined(separator: between)]
    }
  }

  /// Patterns that are tried a concept.
  private static let most = 8

  /// What an element asks for, as a person would say it; nil where the glossary has nothing for it.
  func words(for element: Pattern.Element) -> String? {
    let ways = element.alternatives.compactMap(words)
    guard let way = ways.first(where: { $0.isChinese == (language == .chinese) }) ?? ways.first
    else { return nil }
    switch (element.requirement, language) {
    case (.denied, .english): return "not " + way
    case (.denied, .chinese): return "不" + way
    case (.present, _), (.absent, _): return way
    }
  }

  private func words(for alternative: Pattern.Alternative) -> String? {
    var words: [String] = []
    for case .oneOf(let terms) in alternative.steps {
      guard let term = terms.lazy.compactMap(term).first else { return nil }
      words.append(term)
    }
    return words.isEmpty ? nil : words.joined(separator: language == .chinese ? "" : " ")
  }

  private func term(_ term: Pattern.Term) -> String? {
    switch term {
    case .words(let words): words
    case .entry(let id): name(of: id, within: [])
    }
  }

  /// An entry's term in the language, one that the scenario uses itself where there is one.
  private func name(of id: String, within outer: Set<String>) -> String? {
    guard let entry = glossary[id], !outer.contains(id) else { return nil }
    let terms = entry.terms.map(\.value).filter { !$0.hasPrefix("-") }
    let own = terms.filter { !$0.hasPrefix("<") }
    let spoken = own.filter { $0.isChinese == (language == .chinese) }
    if let term = spoken.first(where: { told.contains($0.lowercased()) }) ?? spoken.first
      ?? own.first
    {
      return term
    }
    return terms.lazy.compactMap {
      name(of: String($0.dropFirst().dropLast()), within: outer.union([id]))
    }.first
  }
}
