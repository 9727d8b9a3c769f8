extension Reading {
  /// How far back a repair reaches, in half Latin words: the slip itself, not all before it.
  private static let repairReach = 16

  /// Takes back what a self-correction corrects: in "it's a GAN, no, sorry, a diffusion model" the
  /// GAN was never claimed.
  mutating func markRepairs() {
    for repair in repairs() {
      var index = repair.lowerBound - 1
      while index >= contextCount, isHesitation(index) { index -= 1 }
      guard index >= contextCount else { continue }
      let clause = clauseRange(around: index)
      var reached = 0
      while index >= max(clause.lowerBound, contextCount), reached < Self.repairReach {
        status[index].insert(.retracted)
        reached += tokens[index].weight
        index -= 1
      }
      for index in repair { status[index].insert(.retracted) }
    }
  }

  private func repairs() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for marker in markers where marker.kind == .repair && marker.range.lowerBound >= contextCount {
      let afterNo = isAfterNo(marker.range.lowerBound)
      let range = (afterNo ? marker.range.lowerBound - 1 : marker.range.lowerBound)..<marker.range.upperBound
      let isLong = range.count > 1
      let before = tokens[range.lowerBound].gap
      let standsAlone =
        before >= .clause || range.lowerBound > 0 && isHesitation(range.lowerBound - 1)
      let isLatin = !tokens[range.lowerBound].isHan
      guard standsAlone || isLatin && isLong, before < .sentence || isLong else { continue }
      if isLatin && !isLong && gap(after: range.upperBound - 1) < .clause && before < .clause {
        continue
      }
      if !isLatin, gap(after: range.upperBound - 1) < .clause, !opensRestart(range.upperBound) {
        continue
      }
      if endsSentence(range), found.contains(where: { sentence[$0.lowerBound] == sentence[range.lowerBound] }) {
        continue
      }
      found.append(range)
    }
    return found + bareNoes()
  }

  /// "啊不对，是冻结的，我说错了。": the last words only tell of the repair before.
  private func endsSentence(_ range: Range<Int>) -> Bool {
    gap(after: range.upperBound - 1) >= .sentence
  }

  /// "No, sorry," with its comma.
  private func isAfterNo(_ index: Int) -> Bool {
    index > contextCount && tokens[index].raw == Inflection.scalars("sorry")
      && tokens[index - 1].raw == Inflection.scalars("no")
  }

  /// A Chinese repair may run into what replaces it: "啊不对是在潜空间".
  private func opensRestart(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].raw == [0x662F] || tokens[index].raw == [0x5E94]
      || tokens[index].gap > .none
  }

  /// ", no," and ",不是," inside a sentence.
  private func bareNoes() -> [Range<Int>] {
    markers.filter { marker in
      guard marker.kind == .negator, marker.range.lowerBound >= contextCount else { return false }
      let word = marker.range.flatMap { tokens[$0].raw }
      let before = tokens[marker.range.lowerBound].gap
      return Self.noes.contains(word) && (before == .clause || before == .ellipsis)
        && (gap(after: marker.range.upperBound - 1) == .clause
          || gap(after: marker.range.upperBound - 1) == .ellipsis)
    }.map(\.range)
  }

  private static let noes = Set(["no", "不是", "不"].map(Inflection.scalars))

  func isHesitation(_ index: Int) -> Bool { Self.hesitations.contains(tokens[index].raw) }

  private static let hesitations = Set(
    ["um", "uh", "er", "erm", "hmm", "well", "oh", "啊", "呃", "嗯", "哦", "唉", "诶", "哎"]
      .map(Inflection.scalars))
}
