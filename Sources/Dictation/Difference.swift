/// What is left of a stretch and a term without the words that both begin and end with.
struct Difference {
  private(set) var heard: ArraySlice<SpokenWord>
  private(set) var meant: ArraySlice<SpokenWord>

  init(_ heard: ArraySlice<SpokenWord>, _ meant: ArraySlice<SpokenWord>) {
    self.heard = heard
    self.meant = meant
    while let one = self.heard.first, let two = self.meant.first, one.isSame(as: two) {
      self.heard.removeFirst()
      self.meant.removeFirst()
    }
    while let one = self.heard.last, let two = self.meant.last, one.isSame(as: two) {
      self.heard.removeLast()
      self.meant.removeLast()
    }
  }

  /// Whether it is another form of the same, word for word: "decoders" for "decoding", "denoiser" for
  /// "denoising", "pre-train" for "pretraining". Whoever hears a form of a word has heard the word.
  func isVariant(in prose: Prose) -> Bool {
    guard heard.count == meant.count else {
      guard heard.allSatisfy({ $0.isOrdinary || prose.holds($0) }), let one = heard.joined,
        let two = meant.joined
      else { return false }
      return one.isForm(of: two)
    }
    return zip(heard, meant).allSatisfy { one, two in
      one.isSpellingVariant(of: two) || one.isForm(of: two)
        || one.isRelated(to: two) && (one.isOrdinary || prose.holds(one))
    }
  }

  /// Whether the words are as many, and one of them sounds nothing like the one in its place.
  func hasMisfit(_ likeness: Likeness) -> Bool {
    heard.count == meant.count
      && zip(heard, meant).contains { one, two in
        !one.isSame(as: two) && likeness.of(one.sound, two.sound, least: 0.5) == 0
      }
  }
}

extension SpokenWord {
  /// "regularize" and "regularise".
  fileprivate func isSpellingVariant(of other: SpokenWord) -> Bool {
    folded.count == other.folded.count
      && zip(folded, other.folded).allSatisfy {
        Set([$0, $1]).isSubset(of: [0x73, 0x7A]) || $0 == $1
      }
  }

  /// Whether the words share a stem, and what follows it is an ending in both.
  fileprivate func isForm(of other: SpokenWord) -> Bool {
    guard kind == .latin, other.kind == .latin else { return false }
    let common = zip(folded, other.folded).prefix { $0 == $1 }.count
    // "scal|ing" and "scale|s": the stem may have lost its e.
    return (max(3, common - 1)...max(3, common)).contains { stem in
      stem <= common && stem * 2 >= min(folded.count, other.folded.count)
        && Self.isEnding(folded.dropFirst(stem)) && Self.isEnding(other.folded.dropFirst(stem))
    }
  }

  private static func isEnding(_ letters: ArraySlice<UInt32>) -> Bool {
    endings.contains(Array(letters))
  }

  private static let endings: Set<[UInt32]> = Set(
    """
    s e es ed d ing ings er ers or ors ly able ably al ally ation ations ion ions ise ised ises iser
    isers ising isation ize ized izes izer izers izing ization ive ively ness ment ments
    """.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) } + [[]])

  fileprivate func isSame(as other: SpokenWord) -> Bool {
    singular.folded == other.singular.folded
  }
}

extension ArraySlice<SpokenWord> {
  /// The words as one, if they are Latin ones.
  fileprivate var joined: SpokenWord? {
    guard var one = first, allSatisfy({ $0.kind == .latin }) else { return nil }
    one.folded = flatMap(\.folded)
    return one
  }
}
