extension Hearing {
  /// Stretches that the glossary lists as misspellings of a term.
  func listed() -> [Guess] {
    Self.stretches(of: words, longest: targets.longest) { key, range in
      guard let listed = targets.listed[key], targets.proper[key] == nil else { return nil }
      let guess = Guess(
        range: range, target: listed.target, sureness: 0.8 + 0.2 * Double(listed.likeness))
      return isBelievable(guess) ? guess : nil
    }
  }

  /// A listed spelling may be everyday words, too: "dolly", "the fusion".
  private func isBelievable(_ guess: Guess) -> Bool {
    if words[guess.range].contains(where: { $0.kind == .han }) {
      if segmentation.isCut(by: guess.range) { return false }
      let isEveryday = guess.range.allSatisfy {
        words[$0].kind == .han && segmentation.isInWord($0)
      }
      return !isEveryday || isTopical(guess)
    }
    if words[guess.range].contains(where: isStrange) { return true }
    let first = words[guess.range.lowerBound]
    if isCollocated(guess), !first.isDeterminer, !isNounPhrase(guess.range) { return true }
    let isLong = targets.all[guess.target].words.count > 1 || sound(of: guess.range).weight >= 5
    if guess.range.count > 1, isLong, !hasLittleEdge(guess.range) { return !isSensible(guess.range) }
    return targets.all[guess.target].isName && isTopical(guess) && standsAsName(guess.range)
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
