extension Reading {
  /// "Does it freeze the LLM?" claims nothing, unless "yes" follows; "CLIP, I guess?" does.
  mutating func markQuestions() {
    for sentence in sentences where sentence.lowerBound >= contextCount {
      if gap(after: sentence.upperBound - 1) == .question, !affirms(at: sentence.upperBound),
        let question = question(in: sentence)
      {
        mark(question, as: .asked)
      }
    }
  }

  private func affirms(at index: Int) -> Bool {
    index < tokens.count && begins(.affirmation, at: index)
  }

  /// The part of a sentence that asks: from the clause that opens as a question does.
  private func question(in sentence: Range<Int>) -> Range<Int>? {
    if asks(sentence) { return sentence }
    let start = sentence.dropFirst().first {
      opensClause($0) && tokens[$0].has(.auxiliary)
        && weight(of: $0..<sentence.upperBound) >= Self.shortestQuestion
    }
    return start.map { $0..<sentence.upperBound }
  }

  /// In half Latin words.
  private static let shortestQuestion = 6

  /// Whether a sentence has the form of a question, not only its mark.
  private func asks(_ sentence: Range<Int>) -> Bool {
    guard weight(of: sentence) >= Self.shortestQuestion else { return false }
    let words = tokens[sentence]
    return words.prefix(3).contains { $0.has(.auxiliary) || $0.has(.opener) }
      || words.last.map { $0.has(.particle) } ?? false
      || words.contains { $0.has(.interrogative) }
  }

  /// "frozen 不 frozen": the choice is left open.
  mutating func markOpenChoices() {
    guard tokens.count > contextCount + 2 else { return }
    for index in contextCount + 1..<tokens.count - 1
    where tokens[index].has(.chooser) && tokens[index - 1].word == tokens[index + 1].word {
      mark(index - 1..<index + 2, as: .asked)
    }
  }
}
