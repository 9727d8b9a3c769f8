extension Hearing {
  /// Stretches that the glossary lists as misspellings of a term.
  func listed() -> [Guess] {
    Self.stretches(of: words, longest: targets.longest) { key, range in
      guard targets.proper[key] == nil else { return nil }
      let listed = targets.listed[key]
      let singular = listed == nil ? targets.listed[words.singularKey(of: range)] : nil
      guard let listed = listed ?? singular else { return nil }
      let guess = Guess(
        range: range, target: listed.target, sureness: 0.8 + 0.2 * Double(listed.likeness),
        isPlural: singular != nil)
      return isBelievable(guess, listed.likeness) ? guess : nil
    }
  }

  /// A listed spelling may be everyday words, too: "dolly", "the fusion".
  private func isBelievable(_ guess: Guess, _ likeness: Float) -> Bool {
    if words[guess.range].contains(where: { $0.kind == .han }) {
      return isBelievableChinese(guess, likeness)
    }
    if words[guess.range].contains(where: isStrange) { return true }
    let first = words[guess.range.lowerBound]
    if isCollocated(guess), !first.isDeterminer, !isNounPhrase(guess.range) { return true }
    guard isTopical(guess.range) else { return false }
    let isLong = targets.all[guess.target].words.count > 1 || sound(of: guess.range).weight >= 5
    if guess.range.count > 1, isLong, !hasLittleEdge(guess.range) {
      return !isSensible(guess.range)
    }
    return targets.all[guess.target].isName && standsAsName(guess.range)
  }

  private func isBelievableChinese(_ guess: Guess, _ likeness: Float) -> Bool {
    if segmentation.isCut(by: guess.range) { return false }
    let target = targets.all[guess.target]
    let isAsLong = target.isHan && target.words.count == guess.range.count
    if isAsLong, guess.range.count == 2,
      zip(guess.range, target.words).contains(where: {
        words[$0].folded != $1.folded && ChineseWords.little.contains(words[$0].folded[0])
      })
    {
      return false
    }
    let isEveryday = guess.range.allSatisfy {
      words[$0].kind == .han
        && ChineseWords.contains(words[segmentation.parts[$0]].map { $0.folded[0] }[...])
        && segmentation.isInWord($0)
    }
    if isEveryday, likeness < 1 || target.isEverydayChinese {
      return target.isName && isTopical(guess.range)
    }
    // 夏普 is a maker of television sets, too.
    let isShortName =
      guess.range.count == 2 && targets.all[guess.target].isLatin
      && guess.range.allSatisfy { words[$0].kind == .han }
    return !isEveryday && !isShortName || isTopical(guess.range)
  }

  /// "the contrast of …": a little word at the end goes on with what began before.
  private func isNounPhrase(_ range: Range<Int>) -> Bool {
    words[range.upperBound - 1].isLittle && range.lowerBound > 0
      && words[range.lowerBound - 1].isDeterminer
  }

  func sound(of range: Range<Int>) -> Sound {
    sounds[range].reduce(Sound(), +)
  }
}
