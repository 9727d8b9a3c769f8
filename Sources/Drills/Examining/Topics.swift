import Scenario
import Scoring

/// What words tell which of a question's concepts somebody speaks of.
struct Topics: Sendable {
  /// By concept, the keys of the words that its texts and terms have.
  private var keys: [(concept: String, keys: Set<String>)] = []
  /// In how many concepts each key stands.
  private var spread: [String: Int] = [:]
  private let contentWords = ContentWords()

  init(of question: Question, glossary: [GlossaryEntry], _ language: Language) {
    let entries = Dictionary(glossary.map { ($0.id, $0) }) { first, _ in first }
    let asked = keys(of: question.ask[language])
    for concept in question.concepts {
      let texts = [concept.gloss, concept.pump, concept.hint, concept.prompt]
        .compactMap { $0?[language] }
      let terms = Set(concept.match.flatMap(\.value.references)).compactMap { entries[$0] }
        .flatMap { $0.terms.map(\.value) }
        .filter { !$0.hasPrefix("-") && !$0.hasPrefix("<") }
      let own = keys(of: (texts + terms).joined(separator: "\n")).subtracting(asked)
      keys.append((concept.id, own))
      for key in own { spread[key, default: 0] += 1 }
    }
  }

  /// The concepts that a text touches most: those whose words, the rarer ones counting more, are in
  /// it. None where it has no word of any.
  func nearest(to text: String) -> [String] {
    let said = keys(of: text)
    let weights = keys.map { concept, keys in
      let weight = keys.intersection(said).map { 1 / Double(spread[$0] ?? 1) }.reduce(0, +)
      return (concept: concept, weight: weight)
    }
    let most = weights.map(\.weight).max() ?? 0
    guard most > 0 else { return [] }
    return weights.filter { $0.weight >= most * Self.nearlyAll }.map(\.concept)
  }

  /// Concepts that belong together share their words, and a question about one touches the others.
  private static let nearlyAll = 0.4

  /// The share (0…1) of one text's content words that another has.
  func share(of text: String, in other: String) -> Double {
    let wanted = keys(of: text)
    guard !wanted.isEmpty else { return 0 }
    return Double(wanted.intersection(keys(of: other)).count) / Double(wanted.count)
  }

  private func keys(of text: String) -> Set<String> {
    Set(contentWords.words(of: text).map(\.key))
  }
}
