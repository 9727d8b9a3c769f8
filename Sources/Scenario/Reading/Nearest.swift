extension Sequence<String> {
  /// The name that was most probably meant by `word`: the one with the fewest edits, of at most a
  /// third of its letters; nil where none is that near.
  package func nearest(to word: String) -> String? {
    let letters = Array(word.lowercased().prefix(80))
    var best: (name: String, distance: Int)?
    for name in self {
      let candidate = Array(name.lowercased())
      let limit = Swift.max(1, Swift.max(letters.count, candidate.count) / 3)
      guard abs(candidate.count - letters.count) <= limit else { continue }
      let distance = editDistance(letters, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }
}

/// Letters inserted, deleted, replaced or swapped with their neighbour to turn one word into the
/// other (optimal string alignment).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var edits = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        edits = Swift.min(edits, beforeLast[j - 1] + 1)
      }
      row.append(edits)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
