import Scenario

/// Reads claims: what their content words are, and what else those words may be called.
struct ClaimReader {
  private let plain = Lexicon(Terms())
  /// Glossary ids by the stems of their terms, a blank between words.
  private var entries: [String: [String]] = [:]
  /// Words of the longest term.
  private var longest = 1
  /// Keys that the question itself names: said back, they show little.
  private var echoed: Set<String> = []
  private let subjects: Set<String>

  init(question: Question, glossary: [GlossaryEntry]) {
    subjects = Set(question.subjects.flatMap { $0 })
    for entry in glossary {
      for term in entry.terms.map(\.value) where !term.hasPrefix("-") && !term.hasPrefix("<") {
        let reading = reading(of: term)
        let words = reading.tokens.indices.map { stem($0, reading) }
        guard !words.isEmpty else { continue }
        longest = max(longest, words.count)
        entries[words.joined(separator: " "), default: []].append(entry.id)
      }
    }
    let asked = [question.ask, question.rephrase].compactMap { $0?.texts.values }.flatMap { $0 }
    echoed = Set(asked.flatMap { keys(of: $0) }.map(\.source))
  }

  private func reading(of text: String) -> Reading {
    Reading(FoldedText(text), after: nil, lexicon: plain, echoes: [])
  }

  private func stem(_ index: Int, _ reading: Reading) -> String {
    String(folded: reading.vocabulary.stem(reading.tokens[index].word))
  }

  /// The keys of a claim, each once.
  func keys(of claim: String) -> [ClaimKey] {
    let reading = reading(of: claim)
    var keys: [ClaimKey] = []
    var index = 0
    while index < reading.tokens.count {
      if let (ids, count) = entry(at: index, in: reading) {
        add(ids.map { "<\($0)>" }, ids, at: index..<index + count, reading, claim, to: &keys)
        index += count
      } else if reading.tokens[index].isHan {
        let end = endOfHan(from: index, in: reading)
        for piece in ChineseWords.parts(of: reading.letters(of: index..<end)) {
          add(piece, [], at: index..<end, reading, claim, to: &keys)
        }
        index = end
      } else {
        let word = String(folded: reading.vocabulary.raw(reading.tokens[index].word))
        if !FunctionWords.english.contains(word) {
          add(WordFamily.members(of: word), [], at: index..<index + 1, reading, claim, to: &keys)
        }
        index += 1
      }
    }
    return keys
  }

  private func add(
    _ ways: [String], _ ids: [String], at tokens: Range<Int>, _ reading: Reading,
    _ claim: String, to keys: inout [ClaimKey]
  ) {
    let ways = ways.filter { !$0.isEmpty }
    guard !ways.isEmpty else { return }
    let element = ways.joined(separator: "|")
    let source = reading.isDenied(tokens.lowerBound) ? "not \(element)" : element
    guard !keys.contains(where: { $0.source == source }) else { return }
    let isFaint = echoed.contains(source) || !subjects.isDisjoint(with: ids)
    let words = tokens.map { String(folded: reading.letters(of: $0..<$0 + 1)) }
    keys.append(
      ClaimKey(
        source: source, words: words.joined(separator: " "),
        isName: isName(tokens, reading, claim), weight: isFaint ? 0.5 : 1))
  }

  /// Names have a capital that no sentence's beginning explains, or a digit.
  private func isName(_ tokens: Range<Int>, _ reading: Reading, _ claim: String) -> Bool {
    guard let first = reading.tokens[tokens].first, let last = reading.tokens[tokens].last else {
      return false
    }
    let scalars = Array(claim.unicodeScalars)[Int(first.start)..<Int(last.end)]
    let capitals = scalars.dropFirst(first.start == 0 ? 1 : 0)
    return capitals.contains { ("A"..."Z").contains($0) || ("0"..."9").contains($0) }
  }

  /// The glossary entries of the longest term that begins at a token.
  private func entry(at start: Int, in reading: Reading) -> (ids: [String], count: Int)? {
    var words: [String] = []
    var found: (ids: [String], count: Int)?
    for index in start..<min(start + longest, reading.tokens.count) {
      words.append(stem(index, reading))
      if let ids = entries[words.joined(separator: " ")] {
        // A word with many meanings says little of which one is meant.
        found = (Array(Set(ids).sorted().prefix(3)), words.count)
      }
    }
    return found
  }

  /// Where a run of Chinese ends that holds no term of the glossary.
  private func endOfHan(from start: Int, in reading: Reading) -> Int {
    var end = start + 1
    while end < reading.tokens.count, reading.tokens[end].isHan, reading.tokens[end].gap == .none,
      entry(at: end, in: reading) == nil
    {
      end += 1
    }
    return end
  }
}

extension String {
  /// Folded letters as text.
  init(folded letters: some Sequence<UInt32>) {
    self.init(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
  }
}
