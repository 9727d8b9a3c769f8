extension Reading {
  /// Marks the items of bare lists: "Q-Former, ViT, cross-attention, two stages" names things and
  /// says nothing of them.
  ///
  /// An item is bare when it is short and has no word that makes a statement. Four or more in a row
  /// are a bare list, unless a sentence leads up to them ("it is used for captioning, VQA, …").
  mutating func markLists() {
    var run: [Range<Int>] = []
    var start = contextCount
    while start < tokens.count {
      let item = itemRange(from: start)
      let opens = tokens[start].gap >= .sentence
      if isHesitant(item) || isHeading(item) {
        start = item.upperBound
        continue
      }
      if isBare(item), !run.isEmpty || opens || afterHeading(start) {
        run.append(item)
      } else {
        close(&run)
      }
      if endsRun(after: item.upperBound - 1) { close(&run) }
      start = item.upperBound
    }
    close(&run)
  }

  private mutating func close(_ run: inout [Range<Int>]) {
    let isKeywordString = run.count == 1 && weight(of: run[0]) >= 16
    if run.count >= 4 || isKeywordString {
      for item in run { mark(item, as: .listed) }
    }
    run = []
  }

  /// "um, so, fewer steps": words that name nothing are no items.
  private func isHesitant(_ item: Range<Int>) -> Bool {
    tokens[item].allSatisfy { $0.has(.hesitation) || $0.has(.connective) }
  }

  private func itemRange(from start: Int) -> Range<Int> {
    var end = start + 1
    while end < tokens.count, tokens[end].gap < .item { end += 1 }
    return start..<end
  }

  /// A full stop ends a list: terse sentences are sentences.
  private func endsRun(after index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].gap >= .question
      || index + 1 < tokens.count && tokens[index + 1].gap == .sentence
        && !tokens[index + 1].afterNewline
  }

  /// "CLIP:" announces what follows.
  private func isHeading(_ item: Range<Int>) -> Bool {
    item.upperBound < tokens.count && tokens[item.upperBound].afterColon
  }

  private func afterHeading(_ start: Int) -> Bool { tokens[start].afterColon }

  private func isBare(_ item: Range<Int>) -> Bool {
    let words = tokens[item]
    if words.contains(where: { $0.has(.statement) }) { return false }
    if item.count >= 4, words.contains(where: { $0.has(.preposition) }) { return false }
    if weight(of: item) <= 8 { return true }
    return item.count >= 8 && !words.contains { $0.has(.link) }
  }
}
