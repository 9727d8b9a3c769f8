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

  /// What is known of one token beyond the token itself.
  private struct Note {
    var clause: Int32 = 0
    /// Markers that begin at it, and those that it is part of.
    var beginning: Markers.Kinds = []
    var covering: Markers.Kinds = []
    var status: Status = []
    var isDenied = false
    var isNameDenied = false
    /// How many negators reach it.
    var negations: UInt8 = 0
  }

  let tokens: [Token]
  let vocabulary: Vocabulary
  /// What stands after the last token.
  let end: Gap
  /// How many tokens at the front are the interviewer's.
  let contextCount: Int
  /// What was found, in the order of the first tokens.
  let occurrences: [Lexicon.Occurrence]
  let markers: [Markers.Found]
  private(set) var sentences: [Range<Int>] = []
  private(set) var clauses: [Clause] = []
  /// One a token.
  private var notes: [Note]
  /// Whether any word does not count as said.
  private(set) var hasUnsaid = false
  private let weights: RunningTotal

  /// - Parameters:
  ///   - answer: The person's words.
  ///   - context: The interviewer's words that they reply to, or nil.
  ///   - lexicon: The terms to look for.
  ///   - echoes: Runs of words that are the question's own.
  init(
    _ answer: FoldedText, after context: FoldedText?, lexicon: borrowing Lexicon,
    echoes: [Echoes]
  ) {
    var vocabulary = lexicon.vocabulary()
    let before = context.map { Tokenizer.parts(of: $0, into: &vocabulary).tokens } ?? []
    let parts = Tokenizer.parts(of: answer, into: &vocabulary)
    let tokens = before.isEmpty ? parts.tokens : before + parts.tokens
    self.tokens = tokens
    self.vocabulary = vocabulary
    end = parts.end
    contextCount = before.count
    weights = RunningTotal(of: tokens) { $0.weight }
    let findings = lexicon.findings(in: tokens, of: vocabulary)
    occurrences = findings.terms
    markers = findings.markers
    notes = Array(repeating: Note(), count: tokens.count)
    for marker in markers {
      let kind = Markers.Kinds(marker.kind)
      notes[marker.range.lowerBound].beginning.formUnion(kind)
      for index in marker.range { notes[index].covering.formUnion(kind) }
    }
    partIntoClauses()
    mark(0..<contextCount, as: .context)
    for echo in echoes.flatMap({ $0.ranges(in: tokens, of: vocabulary) })
    where echo.lowerBound >= contextCount {
      mark(echo, as: .echoed)
    }
    markQuestions()
    markOpenChoices()
    markLists()
    markRepairs()
    markDenials()
  }

  private mutating func partIntoClauses() {
    var start = 0
    while start < tokens.count {
      if opensSentence(start) { sentences.append(start..<start) }
      var end = start
      var kinds: Markers.Kinds = []
      repeat {
        kinds.formUnion(notes[end].beginning)
        notes[end].clause = Int32(clauses.count)
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

// MARK: What holds of a token

extension Reading {
  /// Why a token does not count as said.
  func status(of index: Int) -> Status { notes[index].status }

  mutating func mark(_ range: Range<Int>, as reason: Status) {
    hasUnsaid = hasUnsaid || !reason.isDisjoint(with: .unsaid)
    for index in range { notes[index].status.formUnion(reason) }
  }

  /// Whether an odd number of negators reaches the token.
  func isDenied(_ index: Int) -> Bool { notes[index].isDenied }

  /// The same for a bare name, which is still spoken of where only a claim about it is denied.
  func isNameDenied(_ index: Int) -> Bool { notes[index].isNameDenied }

  /// How many negators reach the token.
  func negations(of index: Int) -> UInt8 { notes[index].negations }

  /// Denies what is claimed with these words, or, where it was denied, the denial.
  mutating func deny(_ range: Range<Int>) {
    for index in range { notes[index].isDenied.toggle() }
  }

  /// The same by a negator, which also denies that names are spoken of, unless they are `spared`.
  mutating func negate(_ range: Range<Int>, sparingNames spared: Bool) {
    deny(range)
    for index in range {
      notes[index].negations &+= 1
      if !spared { notes[index].isNameDenied.toggle() }
    }
  }

  /// The number of the clause that a token stands in.
  func clause(of index: Int) -> Int { Int(notes[index].clause) }

  /// The number of the sentence that a token stands in.
  func sentence(of index: Int) -> Int { clauses[clause(of: index)].sentence }

  /// Whether the token opens a clause.
  func opensClause(_ index: Int) -> Bool {
    index == 0 || notes[index].clause != notes[index - 1].clause
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
    notes[index].beginning.contains(Markers.Kinds(kind))
  }

  /// Whether the token is part of a marker of the kind.
  func isPart(of kind: Markers.Kind, _ index: Int) -> Bool {
    notes[index].covering.contains(Markers.Kinds(kind))
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
