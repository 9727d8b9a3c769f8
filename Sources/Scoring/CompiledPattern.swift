import Scenario

/// A pattern with its terms replaced by slots of the lexicon, and its elements by numbers.
struct CompiledPattern: Sendable {
  struct Element: Sendable {
    var requirement: Pattern.Requirement
    /// Its number among the question's elements.
    var number: Int
  }

  /// What must be there.
  var wanted: [Element] = []
  /// What must not be there: numbers of elements.
  var unwanted: [Int] = []
  /// Whether the elements may stand anywhere in the answer: the author wrote `..` between them.
  var isWide: Bool
  /// Whether it looks for something denied; then nothing else needs to be affirmed.
  var asksForDenial = false
}

/// What elements of patterns look for, each thing once: `<llm>` stands in many patterns and is
/// looked for once an answer.
struct Sought: Sendable {
  enum Step: Hashable, Sendable {
    case oneOf([Lexicon.Slot])
    case gap
  }

  struct Element: Sendable {
    /// Any of these sequences.
    var alternatives: [[Step]]
    /// What any of them can begin with.
    var firstSlots: [Lexicon.Slot]
  }

  private(set) var elements: [Element] = []
  private var numbers: [[[Step]]: Int] = [:]

  mutating func number(of alternatives: [[Step]]) -> Int {
    if let number = numbers[alternatives] { return number }
    numbers[alternatives] = elements.count
    let firstSlots = alternatives.flatMap { steps -> [Lexicon.Slot] in
      if case .oneOf(let slots) = steps.first { slots } else { [] }
    }
    elements.append(Element(alternatives: alternatives, firstSlots: firstSlots))
    return elements.count - 1
  }
}
