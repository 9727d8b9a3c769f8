extension Reading {
  /// How far back a repair reaches, in half Latin words: the slip itself, not all before it.
  private static let repairReach = 16

  /// Takes back what a self-correction corrects: in "it's a GAN, no, sorry, a diffusion model" the
  /// GAN was never claimed.
  mutating func markRepairs() {
    for repair in repairs() {
      var index = repair.lowerBound - 1
      while index >= contextCount, tokens[index].has(.hesitation) { index -= 1 }
      guard index >= contextCount else { continue }
      let end = index + 1
      let start = max(clauseRange(around: index).lowerBound, contextCount)
      while index >= start, weight(of: index + 1..<end) < Self.repairReach { index -= 1 }
      mark(index + 1..<end, as: .retracted)
      mark(repair, as: .retracted)
    }
  }

  private func repairs() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for marker in markers where marker.kind == .repair && marker.range.lowerBound >= contextCount {
      let afterNo = isAfterNo(marker.range.lowerBound)
      let start = afterNo ? marker.range.lowerBound - 1 : marker.range.lowerBound
      let range = start..<marker.range.upperBound
      let isLong = range.count > 1
      let before = tokens[range.lowerBound].gap
      let standsAlone =
        before >= .clause || range.lowerBound > 0 && tokens[range.lowerBound - 1].has(.hesitation)
      let isLatin = !tokens[range.lowerBound].isHan
      guard standsAlone || isLatin && isLong, before < .sentence || isLong else { continue }
      if isLatin && !isLong && gap(after: range.upperBound - 1) < .clause && before < .clause {
        continue
      }
      if !isLatin, gap(after: range.upperBound - 1) < .clause, !opensRestart(range.upperBound) {
        continue
      }
      if endsSentence(range), let last = found.last,
        sentence(of: last.lowerBound) == sentence(of: range.lowerBound)
      {
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
    index > contextCount && tokens[index].has(.sorry) && tokens[index - 1].has(.no)
  }

  /// A Chinese repair may run into what replaces it: "啊不对是在潜空间".
  private func opensRestart(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].has(.restart) || tokens[index].gap > .none
  }

  /// ", no," and ",不是," inside a sentence.
  private func bareNoes() -> [Range<Int>] {
    markers.filter { marker in
      marker.kind == .negator && marker.range.lowerBound >= contextCount
        && isBreak(tokens[marker.range.lowerBound].gap)
        && isBreak(gap(after: marker.range.upperBound - 1))
        && Self.noes.contains(letters(of: marker.range))
    }.map(\.range)
  }

  private func isBreak(_ gap: Gap) -> Bool { gap == .clause || gap == .ellipsis }

  private static let noes = Set(["no", "不是", "不"].map(Inflection.scalars))
}
