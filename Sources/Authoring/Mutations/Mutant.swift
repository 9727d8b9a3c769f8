import Foundation

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

/// The sentences of a text, by the offsets of their Unicode scalars.
struct Sentences {
  let scalars: [Unicode.Scalar]
  private(set) var ranges: [Range<Int>] = []
  /// Parts of sentences between commas and the like.
  private(set) var clauses: [Range<Int>] = []

  init(of text: String) {
    scalars = Array(text.unicodeScalars)
    var start = 0
    var clause = 0
    for index in scalars.indices {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let ends =
        "。！？；\n".unicodeScalars.contains(scalars[index])
        || ".!?;".unicodeScalars.contains(scalars[index]) && next.properties.isWhitespace
      let parts = ",:".unicodeScalars.contains(scalars[index]) && next.properties.isWhitespace
      if ends || parts || "，：——".unicodeScalars.contains(scalars[index]) {
        clauses.append(clause..<index + 1)
        clause = index + 1
      }
      if ends {
        ranges.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    if clause < scalars.count { clauses.append(clause..<scalars.count) }
  }

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range])).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The text with each sentence replaced by what `change` makes of it; nil takes it out.
  func joined(_ change: (Range<Int>) -> String?) -> String {
    ranges.compactMap(change).joined(separator: " ")
  }
}
