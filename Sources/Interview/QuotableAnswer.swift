import Foundation
import Scoring

/// An answer that phrases are quoted from.
///
/// Evidence is often a few words here and there ("cuts … 16 by 16"), which nobody would quote. What
/// is quoted is the longest clause around it that is short enough, otherwise all from the first of
/// its words to the last within the clause, otherwise a piece of several Latin words. A piece of a
/// Chinese sentence is not taken: without word breaks it may end inside a word.
struct QuotableAnswer {
  private let scalars: [Unicode.Scalar]

  init(_ answer: String) { scalars = Array(answer.unicodeScalars) }

  /// A phrase that is good to hear again, with the evidence in it; nil where there is none.
  func quotation(for evidence: [Evidence]) -> String? {
    let spans = evidence.filter { $0.start >= 0 && $0.start < $0.end && $0.end <= scalars.count }
    guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { return nil }
    let whole = start..<end
    let isOneClause = !scalars[whole].contains(where: \.endsClause)
    let clauses =
      isOneClause
      ? [clause(around: whole), whole]
      : spans.map { clause(around: $0.start..<$0.end) }
    let pieces = spans.filter {
      let length = SpokenLength($0.text)
      return length.characters == 0 && length.words >= 2
    }
    return clauses.compactMap(phrase).max { $0.count < $1.count }
      ?? pieces.lazy.compactMap { phrase($0.start..<$0.end) }.first
  }

  private func clause(around range: Range<Int>) -> Range<Int> {
    let before = scalars[..<range.lowerBound].lastIndex(where: \.endsClause)
    let after = scalars[range.upperBound...].firstIndex(where: \.endsClause)
    return (before.map { $0 + 1 } ?? 0)..<(after ?? scalars.count)
  }

  private func phrase(_ range: Range<Int>) -> String? {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return Self.phrase(text)
  }

  /// The text without what parts it from its neighbours, if it is a phrase: neither a lone short
  /// word nor a speech.
  static func phrase(_ text: String) -> String? {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters))
    let words = withoutOpener(trimmed)
    let length = SpokenLength(words)
    let isSafe = words.unicodeScalars.allSatisfy { !$0.isQuote && !$0.isControl }
    let isPhrase = length.words + length.characters >= 2 || words.count >= 8
    return isSafe && isPhrase && length.inWords <= 9 && words.count <= 60 ? words : nil
  }

  /// "and a warm pot" → "a warm pot".
  private static func withoutOpener(_ text: String) -> String {
    let openers = [
      "and ", "but ", "so ", "then ", "because ", "since ", "um ", "uh ", "well ", "然后", "所以", "但是",
      "而且",
      "因为", "就是", "嗯", "呃", "那么",
    ]
    for opener in openers where text.lowercased().hasPrefix(opener) {
      return withoutOpener(String(text.dropFirst(opener.count)))
    }
    return text
  }
}

extension Unicode.Scalar {
  /// A full stop too, though it also stands in "3.5": a quotation is then shorter, never wrong.
  fileprivate var endsClause: Bool {
    ",.;:!?\n，。！？；：—…()（）\"“”「」".unicodeScalars.contains(self)
  }

  fileprivate var isQuote: Bool { "\"“”「」『』«»".unicodeScalars.contains(self) }

  fileprivate var isControl: Bool {
    properties.generalCategory == .control || properties.generalCategory == .format
  }
}
