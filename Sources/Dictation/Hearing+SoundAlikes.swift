extension Hearing {
  private static let longest = 6

  /// Latin words, and Chinese syllables for them, that sound like a Latin term.
  func soundAlikes() -> [Guess] {
    var guesses: [Guess] = []
    for start in words.indices {
      var sound = Sound()
      for end in start..<min(start + Self.longest, words.count) {
        if end > start, !words[end].joins { break }
        sound.append(sounds[end].phones)
        let range = start..<end + 1
        guard let least = leastLikeness(of: range, sound) else { continue }
        if let guess = closest(to: range, sound, least: least) { guesses.append(guess) }
      }
    }
    return guesses
  }

  /// How alike the stretch must be to anything, or nil where it can be nothing but what it is.
  private func leastLikeness(of range: Range<Int>, _ sound: Sound) -> Float? {
    let stretch = words[range]
    guard sound.weight >= 2.5, !stretch.contains(where: \.isContracted), !hasLittleEdge(range)
    else { return nil }
    if stretch.contains(where: { $0.kind == .han }) { return leastLikenessOfChinese(range, sound) }
    if range.count > 4 { return nil }
    if stretch.contains(where: isStrange) {
      // Malmö and Ms. Shipley, where nothing else is of the trade.
      if stretch.contains(where: \.isCapitalised) { return isTopical(range) ? 0.95 : nil }
      return Self.leastOfStrange(sound.weight)
    }
    if range.count == 1 {
      return isFamiliar(words[range.lowerBound]) || sound.weight < 3 ? nil : 0.93
    }
    return sound.weight >= 5.5 && !isSensible(range) ? 0.84 : nil
  }

  /// The less there is to hear, the more alike it must be.
  private static func leastOfStrange(_ weight: Float) -> Float {
    weight >= 6 ? 0.8 : weight >= 4.5 ? 0.82 : weight >= 3.5 ? 0.92 : 0.95
  }

  private func leastLikenessOfChinese(_ range: Range<Int>, _ sound: Sound) -> Float? {
    let han = range.filter { words[$0].kind == .han }
    let isPure = han.count == range.count
    guard sound.weight >= (isPure ? 3.5 : 4), han.count >= (isPure ? 3 : 1),
      !segmentation.isCut(by: range),
      !han.contains(where: {
        segmentation.isInWord($0)
          || !isPure && ChineseWords.contains(words[$0].folded[...])
          || ChineseWords.little.contains(words[$0].folded[0])
      }),
      !words[range].contains(where: { $0.kind == .number }),
      !words[range].contains(where: { $0.kind == .latin && $0.letters.count > 1 && isFamiliar($0) })
    else { return nil }
    // Syllables of fluent Chinese sound like many a name.
    return words[range].contains(where: \.isCapitalised) ? 0.95 : isPure ? 0.92 : 0.84
  }

  private func closest(to range: Range<Int>, _ sound: Sound, least: Float) -> Guess? {
    let isHan = words[range].contains { $0.kind == .han }
    let likeness = Likeness(ear: isHan ? .chinese : .english)
    var best: (target: Int, likeness: Float)?
    let slack = isHan ? 2 : 1
    guard sound.consonants <= Targets.mostConsonants else { return nil }
    let counts =
      max(0, sound.consonants - slack)...min(Targets.mostConsonants, sound.consonants + slack)
    for count in counts {
      for sought in targets.latin[count]
      where (sought.sound.kinds ^ sound.kinds).nonzeroBitCount <= 1 + slack {
        let alike = likeness.of(sound, sought.sound, least: max(least, best?.likeness ?? 0))
        let target = targets.all[sought.target]
        guard alike >= least, alike > best?.likeness ?? 0 else { continue }
        if !isHan, Difference(words[range], target.words[...]).isVariant(in: prose) { return nil }
        guard isHan ? target.isForeign : makesSense(range, as: target, alike) else { continue }
        best = (sought.target, alike)
      }
    }
    return best.map { Guess(range: range, target: $0.target, sureness: Double($0.likeness) * 0.95) }
  }

  /// Whether what differs between the stretch and the term sounds alike in itself, and was not meant.
  private func makesSense(_ range: Range<Int>, as target: Target, _ alike: Float) -> Bool {
    let rest = Difference(words[range], target.words[...])
    if rest.heard.isEmpty || rest.meant.isEmpty || rest.hasMisfit(Likeness(ear: .english)) {
      return false
    }
    // Recognisers know everyday words: they hear one as another only where both sound the same.
    let isOneForOthers = range.count == 1 || rest.heard.count > rest.meant.count
    let isAllEveryday = target.isEveryday && !rest.heard.contains(where: isStrange)
    if isOneForOthers, target.isEveryday, alike < (isAllEveryday ? 0.93 : 0.9) { return false }
    if rest.heard.count < range.count {
      let likeness = Likeness(ear: .english)
      let heard = rest.heard.reduce(Sound()) { $0 + $1.sound }
      let meant = rest.meant.reduce(Sound()) { $0 + $1.sound }
      let isExact = rest.heard.count == rest.meant.count && !rest.heard.contains(where: isStrange)
      guard likeness.of(heard, meant, least: isExact ? isAllEveryday ? 0.92 : 0.88 : 0.75) > 0
      else { return false }
      // "a key former colleague" has but a "key" that sounds like a Q.
      if isExact, heard.weight < 3,
        !target.isName || heard.weight < 2 && alike < 0.995 && !isTopical(range)
      {
        return false
      }
    }
    // "modality adds" is no "modalities": what the scenario speaks of was meant.
    let isPlainWord = target.words.count == 1 && !target.isName
    if isPlainWord, range.count > 1,
      rest.heard.contains(where: { $0.letters.count > 3 && prose.holds($0) })
    {
      return false
    }
    // An everyday word is meant by one strange one, not by several.
    let isEveryday = isPlainWord && target.words[0].isOrdinary
    if rest.heard.contains(where: isStrange) { return !isEveryday || range.count == 1 }
    if rest.heard.count == rest.meant.count, !target.isName, rest.heard.contains(where: prose.holds)
    {
      return false
    }
    let guess = Guess(range: range, target: target.index, sureness: 0)
    if range.count == 1 { return isCollocated(guess) }
    // Two everyday words may be a person's name, or anything.
    let isLong = range.count > 2 || rest.heard.count < range.count || sound(of: range).weight >= 9
    return isLong || isTopical(guess.range)
  }
}
