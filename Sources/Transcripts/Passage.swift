import Scoring

/// A stretch of someone's words, marked or not.
package struct Passage: Equatable, Sendable {
  package var text: String
  /// Whether a credit stands on these words.
  package var isEvidence: Bool

  package init(_ text: String, isEvidence: Bool = false) {
    self.text = text
    self.isEvidence = isEvidence
  }
}

extension Passage {
  /// Parts an answer at the ends of its evidence. Spans that overlap or touch become one, and those
  /// that reach beyond the answer are cut to it.
  ///
  ///     parts(of: "both stay frozen", evidence: [5..<9, 8..<16]) → "both ", ["stay frozen"]
  ///
  /// Joined, the passages are the answer, scalar by scalar.
  package static func parts(of answer: String, evidence: [Evidence]) -> [Passage] {
    let scalars = Array(answer.unicodeScalars)
    var passages: [Passage] = []
    var position = 0
    func add(upTo end: Int, isEvidence: Bool) {
      guard position < end else { return }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[position..<end])
      passages.append(Passage(String(text), isEvidence: isEvidence))
      position = end
    }
    for span in merged(evidence, within: scalars.count) {
      add(upTo: span.lowerBound, isEvidence: false)
      add(upTo: span.upperBound, isEvidence: true)
    }
    add(upTo: scalars.count, isEvidence: false)
    return passages
  }

  private static func merged(_ evidence: [Evidence], within count: Int) -> [Range<Int>] {
    let spans =
      evidence
      .map { (start: max(0, $0.start), end: min($0.end, count)) }
      .filter { $0.start < $0.end }
      .sorted { $0 < $1 }
    var merged: [Range<Int>] = []
    for span in spans {
      if let last = merged.last, span.start <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.end)
      } else {
        merged.append(span.start..<span.end)
      }
    }
    return merged
  }
}

extension [Passage] {
  /// Parts passages at their line breaks.
  var lines: [[Passage]] {
    var lines: [[Passage]] = [[]]
    for passage in self {
      let parts = passage.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        guard !part.isEmpty else { continue }
        lines[lines.count - 1].append(Passage(String(part), isEvidence: passage.isEvidence))
      }
    }
    return lines
  }
}
