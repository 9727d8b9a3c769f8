extension String {
  /// The sentences as ranges of Unicode scalars, blanks at their ends left out.
  ///
  /// A Latin full stop ends one only before a blank that no small letter follows, so that "3.5",
  /// "e.g. this" and "Fig. 2b of it" stay whole more often than not; a Chinese one always does.
  package var sentences: [Range<Int>] {
    let scalars = Array(unicodeScalars)
    var sentences: [Range<Int>] = []
    var start = 0
    func finish(_ end: Int) {
      var range = start..<end
      start = end
      while let first = range.first, scalars[first].properties.isWhitespace {
        range = (first + 1)..<range.upperBound
      }
      while let last = range.last, scalars[last].properties.isWhitespace {
        range = range.lowerBound..<last
      }
      if !range.isEmpty { sentences.append(range) }
    }
    for (index, scalar) in scalars.enumerated() where index >= start {
      switch scalar {
      case "\n", "。", "！", "？": finish(scalars.endOfClosers(after: index))
      case ".", "!", "?":
        let end = scalars.endOfClosers(after: index)
        if scalars.beginsSentence(at: end) { finish(end) }
      default: break
      }
    }
    finish(scalars.count)
    return sentences
  }
}

extension [Unicode.Scalar] {
  /// Past the quotes and brackets that belong to the sentence that ends here.
  fileprivate func endOfClosers(after index: Int) -> Int {
    let rest = self[(index + 1)...]
    return rest.firstIndex { !"\"”’」』)）]!?！？".unicodeScalars.contains($0) } ?? endIndex
  }

  fileprivate func beginsSentence(at index: Int) -> Bool {
    guard index < count else { return true }
    guard self[index].properties.isWhitespace else { return false }
    let next = self[index...].first { !$0.properties.isWhitespace }
    return next.map { !$0.properties.isLowercase } ?? true
  }
}
