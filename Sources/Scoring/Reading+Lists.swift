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
      for index in run.joined() { status[index].insert(.listed) }
    }
    run = []
  }

  /// "um, so, fewer steps": words that name nothing are no items.
  private func isHesitant(_ item: Range<Int>) -> Bool {
    item.allSatisfy { isHesitation($0) || StatementWords.connectives.contains(tokens[$0].raw) }
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
    for index in item where StatementWords.all.contains(tokens[index].raw) { return false }
    if item.count >= 4,
      tokens[item].contains(where: { StatementWords.prepositions.contains($0.raw) })
    {
      return false
    }
    if weight(of: item) <= 8 { return true }
    return item.count >= 8 && !tokens[item].contains { StatementWords.links.contains($0.raw) }
  }
}

/// Words without which nothing is stated, only named.
private enum StatementWords {
  static let all = Set(
    """
    is are was were be been being am has have had having do does did can could will would should
    may might must it its they them their we our you your i my he she this that these those which
    who what when where if then so because uses use used using makes make made get gets got lets
    keeps keep kept takes take gives give goes go going let's it's they're that's there
    puts put turns turn not no don't doesn't isn't into from
    是 有 把 将 用 会 让 给 被 就 都 从 做 要 不 没 了 我 它 这 那 你 他 吧 嘛 呢 啊 也 说 再 先 来 第
    """.split(whereSeparator: \.isWhitespace).map { Inflection.scalars(String($0)) })

  static let connectives = Set(
    "and so right okay ok yeah yes well now like you know then also first 嗯 呃 那 个 然 后 对 好 就"
      .split(separator: " ").map { Inflection.scalars(String($0)) })

  static let prepositions = Set(
    "of to for in on with by at over between".split(separator: " ").map {
      Inflection.scalars(String($0))
    })

  /// Words that join others into a phrase: a long item with none of them is a string of keywords.
  static let links = Set(
    """
    the a an of to for in on with by and or as at over between each every all but more less very too
    when than also just only some any both while until after before how 的 和 在 与 到 对 能 以
    """
    .split(whereSeparator: \.isWhitespace).map { Inflection.scalars(String($0)) })
}
