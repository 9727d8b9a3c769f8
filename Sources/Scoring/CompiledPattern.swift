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
  /// One step of a sequence.
  struct Step: Hashable, Sendable {
    /// Any of these.
    var slots: [Lexicon.Slot]
    /// Whether some words may stand between the step before and this one.
    var leaps: Bool
  }

  /// By number, any of these sequences.
  private(set) var elements: [[[Step]]] = []
  private var numbers: [[[Step]]: Int] = [:]
  /// What the elements can begin with, those of one element after another, and where they end.
  private var firstSlots: [Lexicon.Slot] = []
  private var ends: [Int] = []

  mutating func number(of alternatives: [[Step]]) -> Int {
    if let number = numbers[alternatives] { return number }
    numbers[alternatives] = elements.count
    elements.append(alternatives)
    for steps in alternatives { firstSlots += steps.first?.slots ?? [] }
    ends.append(firstSlots.count)
    return elements.count - 1
  }

  /// Whether the element can begin with any of the slots of which something is true.
  @inline(__always)
  func canBegin(_ element: Int, where isSaid: (Lexicon.Slot) -> Bool) -> Bool {
    for index in (element == 0 ? 0 : ends[element - 1])..<ends[element]
    where isSaid(firstSlots[index]) { return true }
    return false
  }
}
