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

  /// How much of what tells a concept apart a text has, beside the concept that it has most of: 0 to
  /// 1, the rarer words counting more.
  func closeness(of text: String, to concept: String) -> Double {
    let said = keys(of: text)
    let weights = keys.map { id, keys in
      (id, keys.intersection(said).map { 1 / Double(spread[$0] ?? 1) }.reduce(0, +))
    }
    let most = weights.map(\.1).max() ?? 0
    return most > 0 ? (weights.first { $0.0 == concept }?.1 ?? 0) / most : 0
  }

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
