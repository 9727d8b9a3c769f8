import Scenario

/// A pattern with its terms replaced by slots of the lexicon.
struct CompiledPattern: Sendable {
  struct Element: Sendable {
    var requirement: Pattern.Requirement
    var alternatives: [[Step]]
  }

  enum Step: Sendable {
    case oneOf([Lexicon.Slot])
    case gap
  }

  var elements: [Element]
  /// Whether the elements may stand anywhere in the answer: the author wrote `..` between them.
  var isWide: Bool
  /// Whether it looks for something denied; then nothing else needs to be affirmed.
  var asksForDenial: Bool

  init(_ pattern: Pattern, slot: (Pattern.Term) -> Lexicon.Slot) {
    isWide = pattern.isWide
    elements = pattern.elements.map { element in
      let alternatives = element.alternatives.map { alternative in
        alternative.steps.map { step -> Step in
          switch step {
          case .oneOf(let terms): .oneOf(terms.map(slot))
          case .gap: .gap
          }
        }
      }
      return Element(requirement: element.requirement, alternatives: alternatives)
    }
    asksForDenial = elements.contains { $0.requirement == .denied }
  }
}
