import Foundation

/// The sentences of a text, by the offsets of their Unicode scalars.
package struct Sentences: Sendable {
  package let scalars: [Unicode.Scalar]
  package private(set) var ranges: [Range<Int>] = []
  /// Parts of sentences between commas and the like.
  package private(set) var clauses: [Range<Int>] = []

  package init(of text: String) {
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

  /// The words of a range, without the blanks around them.
  package func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range])).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The text with each sentence replaced by what `change` makes of it; nil takes it out.
  package func joined(_ change: (Range<Int>) -> String?) -> String {
    ranges.compactMap(change).joined(separator: " ")
  }
}
