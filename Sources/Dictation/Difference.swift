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

  /// Whether it is another form of the same, word for word: "decoders" for "decoding".
  func isVariant(in prose: Prose) -> Bool {
    heard.count == meant.count
      && zip(heard, meant).allSatisfy { one, two in
        one.isSpellingVariant(of: two)
          || one.isRelated(to: two)
            && (one.isOrdinary || prose.holds(one) || two.folded.starts(with: one.folded)
              || one.folded.starts(with: two.folded))
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

  fileprivate func isSame(as other: SpokenWord) -> Bool {
    singular.folded == other.singular.folded
  }
}
