/// One way of saying a concept: all its elements, in one clause or in two neighbouring ones.
///
/// ```
/// <llm> <frozen>              both, in any order
/// both|neither <frozen>       | is or
/// "learns .. caption"         in quotes: in this order, side by side; .. is a gap of some words
/// "learns|sees .. <caption>"  in quotes too, | is or
/// <llm> <trained> -<frozen>   - must not be there
/// <llm> not <trained>         not (or 不): must be there and be denied
/// .. <clip> <dalle>           .. at the front: anywhere in the answer, however far apart
/// ```
package struct Pattern: Equatable, Sendable {
  package var elements: [Element]
  /// Whether the elements may stand anywhere in the answer.
  package var isWide: Bool
  /// The pattern as the author wrote it.
  package var source: String

  package init(elements: [Element], isWide: Bool = false, source: String) {
    self.elements = elements
    self.isWide = isWide
    self.source = source
  }

  /// One word of a pattern: any of its alternatives.
  package struct Element: Equatable, Sendable {
    package var requirement: Requirement
    package var alternatives: [Alternative]

    package init(_ requirement: Requirement = .present, _ alternatives: [Alternative]) {
      self.requirement = requirement
      self.alternatives = alternatives
    }
  }

  /// What an element asks of the answer.
  package enum Requirement: Equatable, Sendable {
    /// Said, and not denied.
    case present
    /// Said, and denied.
    case denied
    /// Not said.
    case absent
  }

  /// One alternative: steps that follow one another, with gaps where the author allows them.
  package struct Alternative: Equatable, Sendable {
    /// At least one; a gap is neither first nor last, nor beside another gap.
    package var steps: [Step]

    package init(_ steps: [Step]) { self.steps = steps }
  }

  /// One step of an alternative.
  package enum Step: Equatable, Sendable {
    /// Any of these terms, of which there is at least one.
    case oneOf([Term])
    /// Some words of any kind (at most ``Pattern/gap``), within one clause.
    case gap
  }

  /// What is looked for in the answer.
  package enum Term: Equatable, Sendable {
    /// Any term of a glossary entry.
    case entry(String)
    /// These very words.
    case words(String)
  }

  /// How many words (Latin words, or pairs of Chinese characters) `..` may skip.
  package static let gap = 6

  /// The glossary ids that the pattern names, in the order of writing, repeated ones included.
  package var references: [String] {
    var ids: [String] = []
    for element in elements {
      for alternative in element.alternatives {
        for case .oneOf(let terms) in alternative.steps {
          for case .entry(let id) in terms { ids.append(id) }
        }
      }
    }
    return ids
  }
}
