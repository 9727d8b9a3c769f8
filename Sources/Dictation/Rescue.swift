/// A stretch of dictated text that was probably meant as a term of the scenario.
package struct Rescue: Equatable, Sendable {
  /// Offsets in Unicode scalars of the text as the recogniser gave it.
  package var range: Range<Int>
  /// The words of that range.
  package var heard: String
  /// The term as it is properly written.
  package var term: String
  /// Id of the glossary entry that the term is of.
  package var entry: String
  /// How sure it is, from 0 to 1; what is below ``Rescuer/leastSureness`` is not proposed.
  package var sureness: Double

  package init(range: Range<Int>, heard: String, term: String, entry: String, sureness: Double) {
    self.range = range
    self.heard = heard
    self.term = term
    self.entry = entry
    self.sureness = sureness
  }
}

extension String {
  /// The text with the terms in place of what was heard, and every other scalar as it was.
  ///
  /// The rescues may come in any order; one that overlaps an earlier one, or that the text does not hold
  /// at its range, is passed over.
  package func applying(_ rescues: [Rescue]) -> String {
    guard !rescues.isEmpty else { return self }
    let scalars = Array(unicodeScalars)
    var mended = String.UnicodeScalarView()
    var next = 0
    for rescue in rescues.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = rescue.range
      guard range.lowerBound >= next, range.upperBound <= scalars.count,
        scalars[range].elementsEqual(rescue.heard.unicodeScalars)
      else { continue }
      mended.append(contentsOf: scalars[next..<range.lowerBound])
      mended.append(contentsOf: rescue.term.unicodeScalars)
      next = range.upperBound
    }
    mended.append(contentsOf: scalars[next...])
    return String(mended)
  }
}
