import Scoring

extension Hearing {
  /// Chinese stretches that sound, tones apart, like a Chinese term: 对笔学习 for 对比学习.
  func homophones() -> [Guess] {
    let syllables = words.map { $0.kind == .han ? Pinyin.syllable(of: $0.folded[0]) : nil }
    var guesses: [Guess] = []
    for start in words.indices {
      var heard: [UInt16] = []
      for end in start..<min(start + targets.longestHan, words.count) {
        guard let syllable = syllables[end], end == start || words[end].joins else { break }
        heard.append(syllable)
        guard let target = targets.han[heard] else { continue }
        let sureness = sureness(of: start..<end + 1, as: targets.all[target])
        guesses.append(Guess(range: start..<end + 1, target: target, sureness: sureness))
      }
    }
    return guesses
  }

  private func sureness(of range: Range<Int>, as target: Target) -> Double {
    let differing = zip(range, target.words).filter { words[$0].folded != $1.folded }.map(\.0)
    guard !differing.isEmpty, !segmentation.isCut(by: range),
      !differing.contains(where: { ChineseWords.little.contains(words[$0].folded[0]) })
    else { return 0 }
    let same = range.count - differing.count
    if differing.contains(where: segmentation.isInWord) {
      // Only a long term that is half right outweighs a word that exists.
      return range.count >= 4 && same * 2 >= range.count ? 0.8 : 0
    }
    if range.count > 2 {
      return isBeside(differing, in: range) ? 0 : 0.95
    }
    let free = range.filter { ChineseWords.contains(words[$0].folded[...]) }
    return free.isEmpty ? (same == 0 ? 0 : 0.85) : 0
  }

  /// Whether what differs is one character at the edge that goes with what lies outside: 当编码器 is
  /// hardly 单编码器, since a character that stands alone may go before or after any word. 对比学西 is
  /// 对比学习 all the same, since 对比学 is no word.
  private func isBeside(_ differing: [Int], in range: Range<Int>) -> Bool {
    let rest: Range<Int>
    switch differing {
    case [range.lowerBound]: rest = range.lowerBound + 1..<range.upperBound
    case [range.upperBound - 1]: rest = range.lowerBound..<range.upperBound - 1
    default: return false
    }
    return ChineseWords.contains(words[differing[0]].folded[...])
      && (ChineseWords.contains(words[rest].map { $0.folded[0] }[...])
        || targets.proper[Key(words[rest])] != nil || targets.listed[Key(words[rest])] != nil)
  }
}
