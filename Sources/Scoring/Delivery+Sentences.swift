extension Speech {
  /// The most that one sentence may hold: 35 English words or 60 Chinese characters.
  ///
  /// A rule of thumb: at the pace of ``SpokenLength`` either takes about fifteen seconds, as long
  /// as most people can go on without a breath. Guides for clear writing are stricter: GOV.UK's asks
  /// to look again at a sentence of more than 25 words.
  private static let longestInWords = 35
  private static let longestInCharacters = 60

  /// Sentences too long to be said in one breath. A semicolon and a dotted pause give breath too.
  ///
  /// Text without any punctuation was dictated; where its sentences end nobody can tell, so it has
  /// none.
  func longSentences() -> [Range<Int>] {
    guard words.dropFirst().contains(where: { $0.gap >= .clause }) else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    var latin = 0
    var han = 0
    for (index, word) in words.enumerated() {
      if word.isHan {
        han += 1
      } else if index == start || !word.isGlued || words[index - 1].isHan {
        latin += 1
      }
      guard gap(before: index + 1) >= .ellipsis else { continue }
      let load = latin * Self.longestInCharacters + han * Self.longestInWords
      if load > Self.longestInWords * Self.longestInCharacters { found.append(start..<index + 1) }
      start = index + 1
      latin = 0
      han = 0
    }
    return found
  }
}
