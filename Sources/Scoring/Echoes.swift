/// The question's own words: sent back, they earn nothing.
struct Echoes: Sendable {
  /// Runs this long, in half Latin words, are no coincidence: six words, or twelve characters.
  private static let length = 12

  private var runs: Set<[[UInt32]]> = []

  init(texts: [String]) {
    for text in texts {
      let tokens = Tokenizer.tokens(of: FoldedText(text))
      for start in tokens.indices {
        if let run = Self.run(in: tokens, from: start) { runs.insert(tokens[run].map(\.stem)) }
      }
    }
  }

  private static func run(in tokens: [Token], from start: Int) -> Range<Int>? {
    var weight = 0
    for index in start..<tokens.count {
      weight += tokens[index].weight
      if weight >= length { return start..<index + 1 }
    }
    return nil
  }

  func mark(_ reading: inout Reading) {
    guard !runs.isEmpty else { return }
    for start in reading.contextCount..<max(reading.contextCount, reading.tokens.count) {
      guard let run = Self.run(in: reading.tokens, from: start) else { return }
      if runs.contains(reading.tokens[run].map(\.stem)) {
        for index in run { reading.status[index].insert(.echoed) }
      }
    }
  }
}
