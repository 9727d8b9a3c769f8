/// The question's own words: sent back, they earn nothing.
struct Echoes: Sendable {
  /// Runs this long, in half Latin words, are no coincidence: six words, or twelve characters.
  private static let length = 12
  /// Parts the words of a run.
  private static let blank: UInt32 = 0x20

  /// The runs' stems.
  private let runs: Trie

  init(texts: [String]) {
    var keys: [Trie.Key] = []
    for text in texts {
      var vocabulary = Vocabulary()
      let tokens = Tokenizer.parts(of: FoldedText(text), into: &vocabulary).tokens
      for start in tokens.indices {
        guard let run = Self.run(in: tokens, from: start) else { break }
        keys.append((tokens[run].flatMap { vocabulary.stem($0.word) + [Self.blank] }, 0))
      }
    }
    runs = Trie(keys)
  }

  private static func run(in tokens: [Token], from start: Int) -> Range<Int>? {
    var weight = 0
    for index in start..<tokens.count {
      weight += tokens[index].weight
      if weight >= length { return start..<index + 1 }
    }
    return nil
  }

  /// The runs of tokens that the question has word for word; they may overlap.
  func ranges(in tokens: [Token], of vocabulary: Vocabulary) -> [Range<Int>] {
    tokens.indices.compactMap { start in
      var node = Trie.root
      var weight = 0
      for index in start..<tokens.count {
        node = vocabulary.step(along: tokens[index].word, from: node, of: runs)
        if node != Trie.nowhere { node = runs.step(from: node, Self.blank) }
        if node == Trie.nowhere { return nil }
        weight += tokens[index].weight
        if weight >= Self.length { return start..<index + 1 }
      }
      return nil
    }
  }
}
