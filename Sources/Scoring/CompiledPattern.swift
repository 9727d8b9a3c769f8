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
  var asksForDenial: Bool { wanted.contains { $0.requirement == .denied } }
}

/// What elements of patterns look for, each thing once: `<llm>` stands in many patterns and is
/// looked for once an answer.
struct Sought: Sendable {
  enum Step: Hashable, Sendable {
    case oneOf([Lexicon.Slot])
    case gap
  }

  /// Any of these sequences.
  typealias Alternatives = [[Step]]

  private(set) var elements: [Alternatives] = []
  private var numbers: [Alternatives: Int] = [:]

  mutating func number(of alternatives: Alternatives) -> Int {
    if let number = numbers[alternatives] { return number }
    numbers[alternatives] = elements.count
    elements.append(alternatives)
    return elements.count - 1
  }
}
