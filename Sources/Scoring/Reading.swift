import Scenario

/// An answer with its discourse understood: which words stand in one clause, and which are denied,
/// taken back, merely listed, or not the speaker's own.
struct Reading {
  /// Why a word does not count as said.
  struct Status: OptionSet {
    let rawValue: UInt8
    /// Taken back: "it's a GAN, no, sorry, …".
    static let retracted = Status(rawValue: 1)
    /// An item of a bare list, which only a name survives.
    static let listed = Status(rawValue: 2)
    /// The question's own words sent back.
    static let echoed = Status(rawValue: 4)
    /// Part of a question that the speaker asks.
    static let asked = Status(rawValue: 8)
    /// The interviewer's words, there only to be referred to.
    static let context = Status(rawValue: 16)

    static let unsaid: Status = [.retracted, .echoed, .asked]
  }

  private(set) var tokens: [Token]
  /// What stands after the last token.
  let end: Gap
  /// How many tokens at the front are the interviewer's.
  let contextCount: Int
  private(set) var sentence: [Int] = []
  private(set) var clause: [Int] = []
  /// Whether an odd number of negators reaches the token.
  var denied: [Bool]
  /// The same for a bare name, which is still spoken of where only a claim about it is denied.
  var nameDenied: [Bool]
  /// Whether the token was called wrong, by the speaker, of a claim that was made before.
  var rejected: [Bool]
  var status: [Status]
  private(set) var occurrences: [Lexicon.Occurrence]
  private(set) var markers: [Markers.Found]

  /// - Parameters:
  ///   - answer: The person's words.
  ///   - context: The interviewer's words that they reply to, or nil.
  ///   - lexicon: The terms to look for.
  ///   - echoes: Runs of words that are the question's own.
  init(_ answer: FoldedText, after context: [Token], lexicon: Lexicon, echoes: Echoes) {
    let parts = Tokenizer.parts(of: answer)
    tokens = context + parts.tokens
    end = parts.end
    contextCount = context.count
    denied = Array(repeating: false, count: tokens.count)
    nameDenied = denied
    rejected = denied
    status = Array(repeating: [], count: tokens.count)
    for index in tokens.indices where !tokens[index].isHan && !tokens[index].isNumber {
      if let meant = lexicon.typos.correction(of: tokens[index]) {
        tokens[index].stem = Inflection.stem(meant)
      }
    }
    occurrences = lexicon.occurrences(in: tokens)
    markers = Markers.shared.found(in: tokens)
    for index in 0..<contextCount { status[index] = .context }
    partIntoClauses()
    echoes.mark(&self)
    markQuestions()
    markOpenChoices()
    markLists()
    markRepairs()
    markDenials()
  }

  /// Whether the token opens a clause.
  func opensClause(_ index: Int) -> Bool {
    index == 0 || clause[index] != clause[index - 1]
  }

  /// The tokens of the clause that a token stands in.
  func clauseRange(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, clause[start - 1] == clause[index] { start -= 1 }
    var end = index + 1
    while end < tokens.count, clause[end] == clause[index] { end += 1 }
    return start..<end
  }

  /// The tokens of the sentence that a token stands in.
  func sentenceRange(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, sentence[start - 1] == sentence[index] { start -= 1 }
    var end = index + 1
    while end < tokens.count, sentence[end] == sentence[index] { end += 1 }
    return start..<end
  }

  /// What stands after a token.
  func gap(after index: Int) -> Gap { index + 1 < tokens.count ? tokens[index + 1].gap : end }

  /// How much is said in these tokens, in half Latin words.
  func weight(of range: Range<Int>) -> Int { range.reduce(0) { $0 + tokens[$1].weight } }

  /// Whether a marker of the kind begins at the token.
  func begins(_ kind: Markers.Kind, at index: Int) -> Bool {
    markers.contains { $0.kind == kind && $0.range.lowerBound == index }
  }

  private mutating func partIntoClauses() {
    var turns = Set<Int>()
    for marker in markers where marker.kind == .turn { turns.insert(marker.range.lowerBound) }
    var sentenceCount = 0
    var clauseCount = 0
    sentence.reserveCapacity(tokens.count)
    clause.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      if index > 0 {
        let opensSentence = token.gap >= .sentence || index == contextCount
        if opensSentence { sentenceCount += 1 }
        if opensSentence || token.gap >= .clause || turns.contains(index) { clauseCount += 1 }
      }
      sentence.append(sentenceCount)
      clause.append(clauseCount)
    }
  }

  /// "Does it freeze the LLM?" claims nothing, unless "yes" follows; "CLIP, I guess?" does.
  private mutating func markQuestions() {
    var start = contextCount
    while start < tokens.count {
      let range = sentenceRange(around: start)
      if gap(after: range.upperBound - 1) == .question, !affirms(at: range.upperBound),
        let question = question(in: range)
      {
        for index in question { status[index].insert(.asked) }
      }
      start = range.upperBound
    }
  }

  /// "frozen 不 frozen": the choice is left open.
  private mutating func markOpenChoices() {
    for index in contextCount..<max(contextCount, tokens.count - 1)
    where index > contextCount && Self.choosers.contains(tokens[index].raw)
      && tokens[index - 1].raw == tokens[index + 1].raw
    {
      for choice in index - 1...index + 1 { status[choice].insert(.asked) }
    }
  }

  private static let choosers = Set(["不", "没"].map(Inflection.scalars))

  /// The part of a sentence that asks: from the clause that opens as a question does.
  private func question(in sentence: Range<Int>) -> Range<Int>? {
    for start in sentence where start == sentence.lowerBound || opensClause(start) {
      let isWhole = start == sentence.lowerBound
      if Interrogation.asks(tokens[start..<sentence.upperBound], isWhole: isWhole) {
        return start..<sentence.upperBound
      }
    }
    return nil
  }

  private func affirms(at index: Int) -> Bool {
    index < tokens.count && begins(.affirmation, at: index)
  }
}

/// Tells a question that is asked from a statement with a question mark.
enum Interrogation {
  /// Whether the words have the form of a question, not only its mark.
  /// - Parameters:
  ///   - words: A sentence, or the end of one from one of its clauses on.
  ///   - isWhole: Whether it is the whole sentence: inside one, "which" begins a relative clause.
  /// - Returns: False for a statement, and for what is too short to tell.
  static func asks(_ words: ArraySlice<Token>, isWhole: Bool) -> Bool {
    guard words.reduce(0, { $0 + $1.weight }) >= 6 else { return false }
    for token in words.prefix(isWhole ? 3 : 1) {
      if auxiliaries.contains(token.raw) || isWhole && openers.contains(token.raw) { return true }
    }
    return isWhole
      && (words.last.map { particles.contains($0.raw) } ?? false
        || words.contains { interrogatives.contains($0.raw) })
  }

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(separator: " ").map { Inflection.scalars(String($0)) })
  }

  private static let auxiliaries = words(
    "is are was were does do did can could will would should has have isn't aren't doesn't don't")
  private static let openers = words("what why how which who when where")
  private static let particles = words("吗 么")
  private static let interrogatives = words("谁 哪 啥")
}
