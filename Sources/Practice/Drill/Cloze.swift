import Interview
import Scenario
import Scoring

/// A sentence with a gap.
package struct Cloze: Equatable, Sendable {
  package var before: String
  package var hidden: String
  package var after: String

  package init(before: String, hidden: String, after: String) {
    self.before = before
    self.hidden = hidden
    self.after = after
  }

  /// The sentence as it is shown.
  package var shown: String { before + "____" + after }

  /// The sentence with other words in its gap.
  package func filled(with words: String) -> String { before + words + after }
}

extension Cloze {
  /// Hides, in the sentence that earned a concept, the words on which the credit stands.
  ///
  /// Nil where that makes no fair card: where the rest of the sentence earns the concept as well, so
  /// that anything could stand in the gap, where the whole sentence alone does not earn it, or where
  /// too little or nothing else is left to go by.
  /// - Parameters:
  ///   - answer: What the person said.
  ///   - credit: For the concept, by the judgement of that answer.
  ///   - earns: Whether a text earns the concept.
  package init?(of answer: String, credit: Credit, earns: (String) -> Bool) {
    let scalars = Array(answer.unicodeScalars)
    let spans = credit.evidence.filter { $0.start < $0.end && $0.end <= scalars.count }
    guard let span = spans.max(by: { $0.end - $0.start < $1.end - $1.start }) else { return nil }
    let sentence = Self.sentence(around: span.start..<span.end, in: scalars)
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    self.init(
      before: text(sentence.lowerBound..<span.start), hidden: text(span.start..<span.end),
      after: text(span.end..<sentence.upperBound))
    let rest = before + after
    // A Chinese character says about as much as two letters.
    let context = rest.unicodeScalars.filter(\.properties.isAlphabetic)
      .reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    guard context >= Self.leastContext,
      sentence.count <= Self.longest, earns(filled(with: hidden)), !earns(filled(with: ""))
    else { return nil }
  }

  /// Letters that must be left to go by.
  private static let leastContext = 6
  /// In scalars; what is longer is no sentence to look over at a glance.
  private static let longest = 240

  private static let ends = Set<Unicode.Scalar>(".!?;。！？；\n".unicodeScalars)

  private static func sentence(around span: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int>
  {
    var start = scalars[..<span.lowerBound].lastIndex(where: ends.contains).map { $0 + 1 } ?? 0
    while start < span.lowerBound, scalars[start].properties.isWhitespace { start += 1 }
    let end = scalars[span.upperBound...].firstIndex(where: ends.contains) ?? scalars.count
    return start..<end
  }
}
