import Scenario

/// An answer with its discourse understood: which words stand in one clause, and which are denied,
/// taken back, merely listed, or not the speaker's own.
///
/// All of it takes time in proportion to the answer's length: whatever is asked of a token, its
/// clause or its sentence has been noted beforehand.
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

  struct Clause {
    var tokens: Range<Int>
    /// The number of its sentence.
    var sentence: Int
    /// Markers that begin in it.
    var markers: Markers.Kinds
  }

  let tokens: [Token]
  let vocabulary: Vocabulary
  /// What stands after the last token.
  let end: Gap
  /// How many tokens at the front are the interviewer's.
  let contextCount: Int
  /// For each token the number of its clause.
  private var clauseNumbers: [Int32] = []
  private(set) var sentences: [Range<Int>] = []
  private(set) var clauses: [Clause] = []
  /// The weight of the tokens before each token, and of all.
  private let weights: RunningTotal
  /// Whether an odd number of negators reaches the token.
  var denied: [Bool]
  /// The same for a bare name, which is still spoken of where only a claim about it is denied.
  var nameDenied: [Bool]
  private(set) var status: [Status]
  /// Whether any word does not count as said.
  private(set) var hasUnsaid = false
  let occurrences: [Lexicon.Occurrence]
  /// In the order of their first token.
  let markers: [Markers.Found]
  /// For each token the markers that begin at it, and those that it is part of.
  private var beginning: [Markers.Kinds]
  private var covering: [Markers.Kinds]

  /// - Parameters:
  ///   - answer: The person's words.
  ///   - context: The interviewer's words that they reply to, or nil.
  ///   - lexicon: The terms to look for.
  ///   - echoes: Runs of words that are the question's own.
  init(
    _ answer: FoldedText, after context: FoldedText?, lexicon: borrowing Lexicon,
    echoes: borrowing Echoes
  ) {
    var vocabulary = Vocabulary(mending: lexicon.typos)
    let before = context.map { Tokenizer.parts(of: $0, into: &vocabulary).tokens } ?? []
    let parts = Tokenizer.parts(of: answer, into: &vocabulary)
    let tokens = before.isEmpty ? parts.tokens : before + parts.tokens
    self.tokens = tokens
    self.vocabulary = vocabulary
    end = parts.end
    contextCount = before.count
    weights = RunningTotal(of: tokens) { $0.weight }
    denied = Array(repeating: false, count: tokens.count)
    nameDenied = denied
    status = Array(repeating: [], count: tokens.count)
    occurrences = lexicon.occurrences(in: tokens, of: vocabulary)
    markers = Markers.shared.found(in: tokens, of: vocabulary)
    beginning = Array(repeating: [], count: tokens.count)
    covering = beginning
    for marker in markers {
      let kind = Markers.Kinds(marker.kind)
      beginning[marker.range.lowerBound].formUnion(kind)
      for index in marker.range { covering[index].formUnion(kind) }
    }
    partIntoClauses()
    mark(0..<contextCount, as: .context)
    for echo in echoes.ranges(in: tokens, of: vocabulary) where echo.lowerBound >= contextCount {
      mark(echo, as: .echoed)
    }
    markQuestions()
    markOpenChoices()
    markLists()
    markRepairs()
    markDenials()
  }

  mutating func mark(_ range: Range<Int>, as reason: Status) {
    hasUnsaid = hasUnsaid || !reason.isDisjoint(with: .unsaid)
    for index in range { status[index].formUnion(reason) }
  }

  private mutating func partIntoClauses() {
    clauseNumbers.reserveCapacity(tokens.count)
    var start = 0
    while start < tokens.count {
      if opensSentence(start) { sentences.append(start..<start) }
      var end = start
      var kinds: Markers.Kinds = []
      repeat {
        kinds.formUnion(beginning[end])
        clauseNumbers.append(Int32(clauses.count))
        end += 1
      } while end < tokens.count && tokens[end].gap < .clause && end != contextCount
        && !begins(.turn, at: end)
      let sentence = sentences.count - 1
      sentences[sentence] = sentences[sentence].lowerBound..<end
      clauses.append(Clause(tokens: start..<end, sentence: sentence, markers: kinds))
      start = end
    }
  }

  private func opensSentence(_ index: Int) -> Bool {
    index == 0 || index == contextCount || tokens[index].gap >= .sentence
  }
}

/// Sums of some value of the tokens.
struct RunningTotal {
  /// The sum of all tokens before each one, and of all.
  private var totals: [Int32] = [0]

  init(of tokens: [Token], _ value: (Token) -> Int) {
    totals.reserveCapacity(tokens.count + 1)
    var total: Int32 = 0
    for token in tokens {
      total += Int32(value(token))
      totals.append(total)
    }
  }

  subscript(range: Range<Int>) -> Int {
    Int(totals[range.upperBound] - totals[range.lowerBound])
  }
}

// MARK: Looking up

extension Reading {
  /// The number of the clause that a token stands in.
  func clause(of index: Int) -> Int { Int(clauseNumbers[index]) }

  /// The number of the sentence that a token stands in.
  func sentence(of index: Int) -> Int { clauses[clause(of: index)].sentence }

  /// Whether the token opens a clause.
  func opensClause(_ index: Int) -> Bool {
    index == 0 || clauseNumbers[index] != clauseNumbers[index - 1]
  }

  /// The tokens of the clause that a token stands in.
  func clauseRange(around index: Int) -> Range<Int> { clauses[clause(of: index)].tokens }

  /// The tokens of the sentence that a token stands in.
  func sentenceRange(around index: Int) -> Range<Int> { sentences[sentence(of: index)] }

  /// What stands after a token.
  func gap(after index: Int) -> Gap { index + 1 < tokens.count ? tokens[index + 1].gap : end }

  /// How much is said in these tokens, in half Latin words.
  func weight(of range: Range<Int>) -> Int { weights[range] }

  /// Whether a marker of the kind begins at the token.
  func begins(_ kind: Markers.Kind, at index: Int) -> Bool {
    beginning[index].contains(Markers.Kinds(kind))
  }

  /// Whether the token is part of a marker of the kind.
  func isPart(of kind: Markers.Kind, _ index: Int) -> Bool {
    covering[index].contains(Markers.Kinds(kind))
  }

  /// Whether a marker of the kind begins in the clause with this number.
  func clause(_ number: Int, has kind: Markers.Kind) -> Bool {
    clauses[number].markers.contains(Markers.Kinds(kind))
  }

  /// The letters of a run of tokens, with nothing between them.
  func letters(of range: Range<Int>) -> [UInt32] {
    range.flatMap { vocabulary.raw(tokens[$0].word) }
  }
}
