import Scoring

extension SpokenWord {
  /// Whether everyday English has it.
  var isOrdinary: Bool {
    isContracted || letters.count == 1 || kind == .number || EnglishWords.contains(letters)
  }

  var isLittle: Bool { kind == .latin && LittleWords.contains(letters) }

  var isDeterminer: Bool { kind == .latin && LittleWords.isDeterminer(letters) }

  /// Without a plural's s.
  var singular: SpokenWord {
    guard kind == .latin, folded.count > 3, folded.last == 0x73 else { return self }
    var word = self
    word.folded.removeLast()
    return word
  }

  /// Whether the words are forms of one: "decode" and "decoder", "contrast" and "contrastive".
  func isRelated(to other: SpokenWord) -> Bool {
    guard kind == .latin, other.kind == .latin else { return false }
    let common = zip(folded, other.folded).prefix { $0 == $1 }.count
    let shorter = min(folded.count, other.folded.count)
    return common >= 3 && (common == shorter || common >= 4 && common * 3 >= shorter * 2)
  }

  /// What it sounds like.
  var sound: Sound {
    switch kind {
    case .latin: return Sound(Pronunciation.ofWord(letters))
    case .number: return Sound(Pronunciation.ofNumber(letters))
    case .han:
      let letters = Pinyin.syllable(of: folded[0]).flatMap { Pinyin.letters(of: $0) }
      return Sound(letters.map(Pronunciation.ofSyllable) ?? [])
    }
  }
}

extension Target {
  /// Whether a term that sounds like no proper one can be proper itself: English words may.
  var isPlausible: Bool { isProposable || words.allSatisfy(\.isOrdinary) }

  /// Whether Chinese speakers say it as it is: a name, or a word that is not everyday English.
  var isForeign: Bool { isName || words.count == 1 && !words[0].isOrdinary }

  /// Whether it is a single word of everyday English, which recognisers know.
  var isEverydayWord: Bool { words.count == 1 && !isName && isLatin && words[0].isOrdinary }

  /// Whether it is a word of everyday Chinese.
  var isEverydayChinese: Bool { isHan && ChineseWords.contains(words.map { $0.folded[0] }[...]) }

  /// Whether it is made of everyday words alone.
  var isEveryday: Bool {
    isLatin && words.allSatisfy(\.isOrdinary)
      && !term.unicodeScalars.contains(where: \.properties.isUppercase)
  }

  /// Whether its sound tells it from the stream of everyday words.
  var isDistinctive: Bool {
    guard isLatin, words.count <= 5, let weight = sounds.map(\.weight).max() else { return false }
    if words.count == 1 { return weight >= (isName || !words[0].isOrdinary ? 2.5 : 4.5) }
    if isName { return weight >= 4 }
    return weight >= 6 && !words.contains(where: \.isLittle)
  }

  /// How much this listed spelling sounds like a proper term of its entry; 0 where it is a synonym, or
  /// another form of the word.
  func misspells(_ proper: Target, in prose: Prose) -> Float {
    if isHan, proper.isHan { return soundsSyllableBySyllable(like: proper) }
    guard proper.isLatin, isLatin || proper.isForeign else { return 0 }
    let rest = Difference(words[...], proper.words[...])
    if rest.heard.isEmpty || rest.meant.isEmpty || isLatin && rest.isVariant(in: prose) { return 0 }
    // "step for step" and "isn't" are as people say them.
    if (words + proper.words).contains(where: \.isContracted)
      || (rest.heard + rest.meant).allSatisfy(\.isLittle)
    {
      return 0
    }
    let isSynonym = words.count == 1 && words[0].isOrdinary && proper.isEverydayWord
    let least: Float = isSynonym ? 0.9 : isName && isLatin ? 0.87 : isLatin ? 0.75 : 0.78
    let likeness = Likeness(ear: isLatin ? .english : .chinese)
    let heard = rest.heard.reduce(Sound()) { $0 + $1.sound }
    let whole = words.reduce(Sound()) { $0 + $1.sound }
    let isStripped = rest.meant.count < proper.words.count
    let alike = proper.sounds.map {
      likeness.of(whole, $0, least: isStripped ? max(least, 0.82) : least)
    }.max()
    if let alike, !isStripped || proper.isName && alike > 0 { return alike }
    let meant = rest.meant.reduce(Sound()) { $0 + $1.sound }
    // What both have makes "data distribution" no "target distribution".
    if let alike, alike > 0 {
      let least: Float = rest.heard.allSatisfy(prose.holds) ? 0.88 : 0.65
      return likeness.of(heard, meant, least: least) > 0 ? alike : 0
    }
    return likeness.of(heard, meant, least: least)
  }

  /// 1 where all syllables are the same, a little less where they are near: 微条 for 微调, whose second
  /// character has two readings.
  private func soundsSyllableBySyllable(like other: Target) -> Float {
    guard words.count == other.words.count, words.count > 1 else { return 0 }
    let likeness = Likeness(ear: .chinese)
    return zip(words, other.words).reduce(1) { least, pair in
      let (one, two) = (pair.0.folded[0], pair.1.folded[0])
      if one == two || Pinyin.syllable(of: one) == Pinyin.syllable(of: two) { return least }
      guard pair.0.sound.final == pair.1.sound.final else { return 0 }
      return min(least, likeness.of(pair.0.sound, pair.1.sound, least: 0.8))
    }
  }
}
