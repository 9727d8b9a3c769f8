/// Whether words make sense where they stand.
extension Hearing {
  /// Whether neither everyday English nor the scenario knows the word.
  func isStrange(_ word: SpokenWord) -> Bool {
    word.kind == .latin && !word.isOrdinary && !isFamiliar(word)
  }

  /// Whether the scenario uses the word.
  func isFamiliar(_ word: SpokenWord) -> Bool {
    prose.holds(word) || prose.holds(word.singular) || targets.words.contains(Key(word))
      || targets.words.contains(Key(word.singular))
  }

  func hasLittleEdge(_ range: Range<Int>) -> Bool {
    words[range.lowerBound].isLittle || words[range.upperBound - 1].isLittle
  }

  /// Whether the scenario's sentences have each of the words after the one before it.
  func isSensible(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { prose.holds(words[$0 - 1], before: words[$0]) }
  }

  /// Whether the term, other than what was heard, goes with the word beside it in the scenario's
  /// sentences: "gradient decent", "learnable quarries".
  func isCollocated(_ guess: Guess) -> Bool {
    let target = targets.all[guess.target].words
    let (first, last) = (guess.range.lowerBound, guess.range.upperBound - 1)
    if first > 0, words[first].joins, !words[first - 1].isLittle, words[first - 1].kind == .latin,
      prose.holds(words[first - 1], before: target[0]),
      !prose.holds(words[first - 1], before: words[first])
    {
      return true
    }
    let next = last + 1
    return next < words.count && words[next].joins && !words[next].isLittle
      && words[next].kind == .latin
      && prose.holds(target[target.count - 1], before: words[next])
      && (words[last].isLittle || !prose.holds(words[last], before: words[next]))
  }

  /// Whether the stretch holds a name that the scenario speaks of, or the text another one.
  func isTopical(_ range: Range<Int>) -> Bool {
    known.contains { term in
      guard term.range != range, !range.isPart(of: term.range) else { return false }
      let target = targets.all[term.target]
      if target.isHan {
        return target.words.count > 1
          && !ChineseWords.contains(target.words.map { $0.folded[0] }[...])
      }
      // Of flamingos there are many, of Flamingo there is one.
      let isPlural = words[term.range.upperBound - 1].folded != target.words.last?.folded
      return target.isName && target.isInProse && !isPlural
        || target.isDistinctive && target.words.count > 1
        || target.words.contains { !$0.isOrdinary }
    }
  }

  /// Whether the stretch stands where a name would: "dolly generates", "clip and dolly", but not "I
  /// dolly the camera" or "on a dolly".
  func standsAsName(_ range: Range<Int>) -> Bool {
    let before =
      range.lowerBound > 0 && words[range.lowerBound].joins ? words[range.lowerBound - 1] : nil
    let after =
      range.upperBound < words.count && words[range.upperBound].joins
      ? words[range.upperBound] : nil
    if let before, before.kind != .han, !Self.beforeNames.contains(before.letters) { return false }
    guard let after, after.kind == .latin else { return true }
    // "in dolly the picture is drawn"
    if let before, after.isDeterminer { return Self.openers.contains(before.letters) }
    if words[range.upperBound - 1].isLittle {
      // "blip to connects", but not "we compare blip to others"
      let opensClause = before.map { Self.openers.contains($0.letters) } ?? true
      return opensClause && (Self.verbs.contains(after.letters) || after.isThirdPerson)
    }
    return Self.verbs.contains(after.letters) || Self.afterNames.contains(after.letters)
      || after.isThirdPerson
  }

  private static let beforeNames = set(
    """
    and or but like unlike called named than with is use uses used using of by then while whereas for
    in from to between versus vs paper papers model models compare compared second first so about
    think know read what does how why explain describe e g whether that because
    """)

  private static let openers = set("and but so then while whereas in for with because that")

  private static let verbs = set(
    "is was can could has had will would does did also instead stands takes came gives")

  private static let afterNames = set(
    """
    and or but which that on for from in with two too one then while whereas model models paper
    embedding embeddings
    """)

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }
}

extension SpokenWord {
  /// "generates", "uses": what a name does.
  fileprivate var isThirdPerson: Bool { letters.count > 3 && letters.last == 0x73 && !isLittle }
}

extension Range<Int> {
  fileprivate func isPart(of other: Range<Int>) -> Bool {
    other.lowerBound <= lowerBound && upperBound <= other.upperBound
  }
}
