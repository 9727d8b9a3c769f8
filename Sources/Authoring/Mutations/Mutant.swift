/// An answer made from a scenario's own texts to see whether its patterns can be fooled.
package struct Mutant: Equatable, Sendable {
  /// What was done to the text.
  package enum Kind: String, CaseIterable, Sendable {
    case withoutClaim = "a claim taken out"
    case negated = "a claim negated"
    case keywords = "a list of keywords"
    case question = "the question itself"
    case evasion = "an empty phrase"
    case misconception = "a misconception's wording"
    case typos = "typos"
    case traditional = "traditional characters"
    case synonyms = "glossary synonyms"
    case fillers = "fillers"
  }

  package var kind: Kind
  package var answer: String
  /// Concepts that it must not earn.
  package var mustNotEarn: Set<String> = []
  /// Concepts that it must earn.
  package var mustEarn: Set<String> = []
  /// A misconception that it asserts, or nil.
  package var asserts: String?
}
