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
    /// Markers that begin in it.
    var markers: Markers.Kinds
  }

  let tokens: [Token]
  let vocabulary: Vocabulary
  /// What stands after the last token.
  let end: Gap
  /// How many tokens at the front are the interviewer's.
  let contextCount: Int
  /// For each token the number of its sentence, and of its clause.
  private(set) var sentence: [Int] = []
  private(set) var clause: [Int] = []
  private(set) var sentences: [Range<Int>] = []
  private(set) var clauses: [Clause] = []
  /// The weight of the tokens before each token, and of all.
  private let weights: [Int]
  /// Whether an odd number of negators reaches the token.
  var denied: [Bool]
  /// The same for a bare name, which is still spoken of where only a claim about it is denied.
  var nameDenied: [Bool]
  var status: [Status]
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
  init(_ answer: FoldedText, after context: FoldedText?, lexicon: Lexicon, echoes: Echoes) {
    var vocabulary = Vocabulary(mending: lexicon.typos)
    let before = context.map { Tokenizer.parts(of: $0, into: &vocabulary).tokens } ?? []
    let parts = Tokenizer.parts(of: answer, into: &vocabulary)
    let tokens = before.isEmpty ? parts.tokens : before + parts.tokens
    self.tokens = tokens
    self.vocabulary = vocabulary
    end = parts.end
    contextCount = before.count
    weights = Self.runningTotal(of: tokens) { $0.weight }
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

  /// The sum of some value of all tokens before each token, and of all.
  static func runningTotal(of tokens: [Token], _ value: (Token) -> Int) -> [Int] {
    var totals: [Int] = [0]
    totals.reserveCapacity(tokens.count + 1)
    var total = 0
    for token in tokens {
      total += value(token)
      totals.append(total)
    }
    return totals
  }

  mutating func mark(_ range: Range<Int>, as reason: Status) {
    for index in range { status[index].formUnion(reason) }
  }

  private mutating func partIntoClauses() {
    sentence.reserveCapacity(tokens.count)
    clause.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      let opensSentence = index == 0 || token.gap >= .sentence || index == contextCount
      if opensSentence { sentences.append(index..<index) }
      if opensSentence || token.gap >= .clause || begins(.turn, at: index) {
        clauses.append(Clause(tokens: index..<index, markers: []))
      }
      let (sentence, clause) = (sentences.count - 1, clauses.count - 1)
      self.sentence.append(sentence)
      self.clause.append(clause)
      sentences[sentence] = sentences[sentence].lowerBound..<index + 1
      clauses[clause].tokens = clauses[clause].tokens.lowerBound..<index + 1
      clauses[clause].markers.formUnion(beginning[index])
    }
  }
}

// MARK: Looking up

extension Reading {
  /// Whether the token opens a clause.
  func opensClause(_ index: Int) -> Bool {
    index == 0 || clause[index] != clause[index - 1]
  }

  /// The tokens of the clause that a token stands in.
  func clauseRange(around index: Int) -> Range<Int> { clauses[clause[index]].tokens }

  /// The tokens of the sentence that a token stands in.
  func sentenceRange(around index: Int) -> Range<Int> { sentences[sentence[index]] }

  /// What stands after a token.
  func gap(after index: Int) -> Gap { index + 1 < tokens.count ? tokens[index + 1].gap : end }

  /// How much is said in these tokens, in half Latin words.
  func weight(of range: Range<Int>) -> Int { weights[range.upperBound] - weights[range.lowerBound] }

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
