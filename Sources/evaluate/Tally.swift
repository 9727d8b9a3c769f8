/// Agreement between judgements and labels.
struct Tally {
  /// Credited and labelled.
  var hits = 0
  /// Credited, not labelled.
  var falseCredits = 0
  /// Labelled, not credited.
  var misses = 0

  mutating func add(credited: Set<String>, labelled: Set<String>) {
    hits += credited.intersection(labelled).count
    falseCredits += credited.subtracting(labelled).count
    misses += labelled.subtracting(credited).count
  }

  var precision: Double { ratio(hits, hits + falseCredits) }
  var recall: Double { ratio(hits, hits + misses) }
  /// Micro F1: the harmonic mean of precision and recall over all labels.
  var f1: Double { ratio(2 * hits, 2 * hits + falseCredits + misses) }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
