/// How a stretch of Chinese falls into everyday words: as few as it can, since there are no blanks.
struct Segmentation {
  /// For each word of the text the range of text words of the everyday word that it is part of.
  private(set) var parts: [Range<Int>]

  /// Divides a text's words; a term of the scenario is a word too.
  init(_ words: [SpokenWord], isTerm: (ArraySlice<SpokenWord>) -> Bool) {
    parts = words.indices.map { $0..<$0 + 1 }
    var start = 0
    while start < words.count {
      guard words[start].kind == .han else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count, words[end].kind == .han, words[end].joins { end += 1 }
      divide(words[start..<end], isTerm)
      start = end
    }
  }

  private mutating func divide(
    _ run: ArraySlice<SpokenWord>, _ isTerm: (ArraySlice<SpokenWord>) -> Bool
  ) {
    let characters = run.map { $0.folded[0] }
    /// The least cost of what lies before each place, and how long its last word is.
    var best: [(cost: Int, length: Int)] = [(0, 0)]
    for end in 1...characters.count {
      var choice = (cost: Int.max, length: 1)
      for length in 1...min(end, 6) {
        let word = characters[end - length..<end]
        let isKnown =
          ChineseWords.contains(word)
          || length > 1 && isTerm(run[run.startIndex + end - length..<run.startIndex + end])
        guard isKnown || length == 1 else { continue }
        let cost = best[end - length].cost + (isKnown ? 10 : 18) - (length > 2 ? 1 : 0)
        if cost < choice.cost { choice = (cost, length) }
      }
      best.append(choice)
    }
    var end = characters.count
    while end > 0 {
      let start = end - best[end].length
      for index in start..<end {
        parts[run.startIndex + index] = run.startIndex + start..<run.startIndex + end
      }
      end = start
    }
  }

  /// Whether an everyday word lies across an edge of the stretch.
  func isCut(by range: Range<Int>) -> Bool {
    parts[range.lowerBound].lowerBound < range.lowerBound
      || parts[range.upperBound - 1].upperBound > range.upperBound
  }

  /// Whether the character is part of a longer everyday word.
  func isInWord(_ index: Int) -> Bool { parts[index].count > 1 }
}
