/// One dictated text while it is looked through.
struct Hearing {
  let words: [SpokenWord]
  let targets: Targets
  let prose: Prose
  let sounds: [Sound]
  let segmentation: Segmentation
  /// Stretches that are properly written terms already.
  let known: [Guess]

  init(_ text: String, targets: Targets, prose: Prose) {
    let words = SpokenWords.of(text)
    self.words = words
    self.targets = targets
    self.prose = prose
    sounds = words.map(\.sound)
    segmentation = Segmentation(words) {
      targets.proper[Key($0)] != nil || targets.listed[Key($0)] != nil
    }
    known = Self.stretches(of: words, longest: targets.longest) { key, range in
      (targets.proper[key] ?? targets.proper[words.singularKey(of: range)])
        .map { Guess(range: range, target: $0, sureness: 1) }
    }
  }

  /// Goes through all stretches of words that nothing but blanks and hyphens parts.
  static func stretches<Found>(
    of words: [SpokenWord], longest: Int, _ find: (Key, Range<Int>) -> Found?
  ) -> [Found] {
    var found: [Found] = []
    for start in words.indices {
      var key = Key()
      for end in start..<min(start + longest, words.count) {
        if end > start, !words[end].joins { break }
        key.add(words[end])
        if let one = find(key, start..<end + 1) { found.append(one) }
      }
    }
    return found
  }

  /// The surest guesses that do not overlap, in order.
  func best() -> [Guess] {
    let guesses = (spelled() + listed() + homophones() + soundAlikes())
      .filter { $0.sureness >= Rescuer.leastSureness && !isSpoiled($0) }
      .sorted { ($1.rank, $0.range.lowerBound) < ($0.rank, $1.range.lowerBound) }
    var taken: [Guess] = []
    for guess in guesses where !taken.contains(where: { $0.range.overlaps(guess.range) }) {
      taken.append(guess)
    }
    return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the stretch holds the term already, or tears another one apart, or the person has put
  /// it right at once: "CoCo? No, CoCa".
  private func isSpoiled(_ guess: Guess) -> Bool {
    known.contains { term in
      let distance = term.range.lowerBound - guess.range.upperBound
      if term.target == guess.target, (0...2).contains(distance) { return true }
      guard term.range.overlaps(guess.range), !isSpelled(term.range) else { return false }
      let target = targets.all[term.target]
      let isInside =
        guess.range.lowerBound <= term.range.lowerBound
        && term.range.upperBound <= guess.range.upperBound && term.range != guess.range
      if isInside || guess.range == term.range { return !isInside || term.target == guess.target }
      // "by contrast" may be torn apart.
      return target.isName || target.isHan || target.isDistinctive
    }
  }

  /// Three letters or more, one by one: "v i t".
  func isSpelled(_ range: Range<Int>) -> Bool {
    range.count >= 3 && range.allSatisfy { words[$0].letters.count == 1 }
  }

  private func spelled() -> [Guess] {
    known.filter { isSpelled($0.range) && targets.all[$0.target].isName }
      .map { Guess(range: $0.range, target: $0.target, sureness: 0.95) }
  }
}

extension [SpokenWord] {
  /// The key of a stretch with its last word in the singular.
  func singularKey(of range: Range<Int>) -> Key {
    var key = Key(self[range.dropLast()])
    key.add(self[range.upperBound - 1].singular)
    return key
  }
}
