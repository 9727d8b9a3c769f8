import Scenario
import Scoring

/// What a near miss lacked, in a sentence for the person who said it.
package struct MissReason: Equatable, Sendable {
  package let text: String

  package init(
    _ miss: NearMiss, _ question: Question, _ glossary: [GlossaryEntry], _ language: Language
  ) {
    let composer = PhraseComposer(question, glossary: glossary, language)
    let wanted = miss.pattern.elements.filter { $0.requirement != .absent }
    var lacking: [String] = []
    var clauses: [String] = []
    for (element, part) in zip(wanted, miss.parts) {
      if let refusal = part.refusal {
        let words = part.evidence?.text.onOneLine ?? ""
        clauses.append(Self.clause(for: refusal, words, language))
      } else if part.evidence == nil, let word = composer.words(for: element) {
        lacking.append("“\(word)”")
      }
    }
    if !lacking.isEmpty {
      clauses.append(
        language == .english
          ? "what is missing is something like \(lacking.joined(separator: " and "))"
          : "还差类似\(lacking.joined())的说法")
    }
    if let obstacle = miss.obstacle { clauses.append(Self.clause(for: obstacle, language)) }
    let joined = clauses.joined(separator: language == .english ? "; " : "；")
    text = language == .english ? joined.capitalised + "." : joined + "。"
  }

  private static func clause(
    for refusal: NearMiss.Refusal, _ words: String, _ language: Language
  ) -> String {
    switch (refusal, language) {
    case (.denied, .english): "you said “\(words)”, but denied it"
    case (.affirmed, .english): "you said “\(words)”, where the point is that it is not so"
    case (.listed, .english): "“\(words)” only stands in a list, which claims nothing"
    case (.retracted, .english): "you said “\(words)”, but took it back"
    case (.asked, .english): "“\(words)” only stands in a question"
    case (.echoed, .english): "“\(words)” is the question's own words"
    case (.denied, .chinese): "你说了“\(words)”，但是否定的"
    case (.affirmed, .chinese): "你说了“\(words)”，而要点是并非如此"
    case (.listed, .chinese): "“\(words)”只是列举，没有说明什么"
    case (.retracted, .chinese): "你说了“\(words)”，但又改口了"
    case (.asked, .chinese): "“\(words)”只出现在问句里"
    case (.echoed, .chinese): "“\(words)”只是题目里的原话"
    }
  }

  private static func clause(for obstacle: NearMiss.Obstacle, _ language: Language) -> String {
    switch (obstacle, language) {
    case (.farApart, .english): "the words stand too far apart to belong together"
    case (.excluded, .english): "what stands beside them gives them another meaning"
    case (.otherSubject, .english): "it is said of something else"
    case (.farApart, .chinese): "这些词隔得太远，连不成一句话"
    case (.excluded, .chinese): "旁边的话改变了意思"
    case (.otherSubject, .chinese): "说的是另一样东西"
    }
  }
}

extension String {
  /// The text with a capital at its front, where it begins with a letter.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
