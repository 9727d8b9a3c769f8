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
    var found: [Range<Int>] = []
    /// By number of the word, where it leads to as the first one of a run.
    var firstSteps: [Trie.Node?] = Array(repeating: nil, count: vocabulary.count)
    for start in tokens.indices {
      let word = Int(tokens[start].word)
      let first = firstSteps[word] ?? step(along: tokens[start], from: Trie.root, vocabulary)
      firstSteps[word] = first
      guard first != Trie.nowhere, let end = end(of: tokens, from: start, first, vocabulary) else {
        continue
      }
      found.append(start..<end)
    }
    return found
  }

  /// Where the run ends whose first token leads to a node.
  private func end(
    of tokens: [Token], from start: Int, _ first: Trie.Node, _ vocabulary: Vocabulary
  ) -> Int? {
    var node = first
    var weight = tokens[start].weight
    var end = start + 1
    while node != Trie.nowhere, weight < Self.length, end < tokens.count {
      node = step(along: tokens[end], from: node, vocabulary)
      weight += tokens[end].weight
      end += 1
    }
    return node != Trie.nowhere && weight >= Self.length ? end : nil
  }

  private func step(
    along token: Token, from node: Trie.Node, _ vocabulary: Vocabulary
  ) -> Trie.Node {
    let next = vocabulary.step(along: token.word, from: node, of: runs)
    return next == Trie.nowhere ? next : runs.step(from: next, Self.blank)
  }
}
