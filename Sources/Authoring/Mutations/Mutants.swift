import Foundation
import Scenario
import Scoring

/// Makes mutants of a question in one language.
///
/// They are the same for the same seed: what an author sees today is there tomorrow, until mended.
struct Mutants {
  let question: Question
  let glossary: [GlossaryEntry]
  let language: Language
  let rubric: Rubric
  var random: SeededNumbers

  private let answer: String
  private let credits: [Credit]
  private let sentences: Sentences

  init(
    _ question: Question, _ glossary: [GlossaryEntry], _ language: Language, _ rubric: Rubric,
    seed: UInt64
  ) {
    self.question = question
    self.glossary = glossary
    self.language = language
    self.rubric = rubric
    random = SeededNumbers(seed: seed)
    answer = question.modelAnswer.texts[language] ?? ""
    credits = rubric.judge(answer).credits.filter { $0.value > 0 }
    sentences = Sentences(of: answer)
  }

  mutating func all() -> [Mutant] {
    guard !answer.isEmpty else { return [] }
    return withoutClaims() + negated() + [keywords()].compactMap { $0 } + empty() + misconceptions()
      + [typos(), fillers()] + synonyms() + (language == .chinese ? [traditional()] : [])
  }

  private var earned: Set<String> { Set(credits.map(\.concept)) }

  private func isOn(_ credit: Credit, _ sentence: Range<Int>) -> Bool {
    credit.evidence.contains { sentence.contains($0.start) }
  }

  /// Sentences go until the claim is gone: a model answer may say a thing twice.
  private func withoutClaims() -> [Mutant] {
    credits.compactMap { credit in
      var text = answer
      var kept = earned
      for _ in 0..<4 {
        let judged = rubric.judge(text).credits.filter { $0.value > 0 }
        guard let left = judged.first(where: { $0.concept == credit.concept }) else { break }
        let parts = Sentences(of: text)
        let gone = parts.ranges.filter { isOn(left, $0) }
        kept.subtract(judged.filter { other in gone.contains { isOn(other, $0) } }.map(\.concept))
        text = parts.joined { gone.contains($0) ? nil : parts.text($0) }
      }
      guard !text.isEmpty else { return nil }
      return Mutant(
        kind: .withoutClaim, answer: text, mustNotEarn: [credit.concept], mustEarn: kept)
    }
  }

  /// The smallest run of clauses that holds a claim is denied. Claims that are denials themselves
  /// are passed over: to negate "it is not trained" is to say something else.
  private func negated() -> [Mutant] {
    credits.compactMap { credit in
      let starts = credit.evidence.map(\.start)
      guard let first = starts.min(), let last = starts.max(),
        let from = sentences.clauses.firstIndex(where: { $0.contains(first) }),
        let to = sentences.clauses.firstIndex(where: { $0.contains(last) }), to - from <= 1
      else { return nil }
      let range = sentences.clauses[from].lowerBound..<sentences.clauses[to].upperBound
      let claim = sentences.text(range).withoutConnective
      guard !claim.hasNegation, rubric.judge(claim).credit(for: credit.concept) > 0 else {
        return nil
      }
      let denial = language == .chinese ? "并不是说" : "It is not true that "
      return Mutant(kind: .negated, answer: denial + claim, mustNotEarn: [credit.concept])
    }
  }

  private mutating func keywords() -> Mutant? {
    var words: [String] = []
    for word in credits.flatMap(\.evidence).map(\.text) where !words.contains(word) {
      // A longer piece is a claim by itself.
      guard word.split(separator: " ").count <= 2, !word.isChinese || word.count <= 4 else {
        continue
      }
      words.append(word)
    }
    guard words.count > 3 else { return nil }
    words.shuffle(using: &random)
    let names = Set(question.concepts.filter(\.naming).map(\.id))
    return Mutant(
      kind: .keywords, answer: words.joined(separator: language == .chinese ? "、" : ", "),
      mustNotEarn: earned.subtracting(names))
  }

  private func empty() -> [Mutant] {
    let all = Set(question.concepts.map(\.id))
    let asked = [question.ask, question.rephrase].compactMap { $0?.texts[language] }
    let phrases =
      language == .chinese
      ? ["好的。", "没问题，就这样。", "这个我不太清楚。"]
      : ["Fine.", "Yes, exactly, that is how it works.", "I don't know."]
    return asked.map { Mutant(kind: .question, answer: $0, mustNotEarn: all) }
      + phrases.map { Mutant(kind: .evasion, answer: $0, mustNotEarn: all) }
  }

  private func misconceptions() -> [Mutant] {
    question.misconceptions.compactMap { misconception in
      misconception.gloss.texts[language].map {
        Mutant(
          kind: .misconception, answer: $0, mustNotEarn: Set(misconception.correctedBy),
          asserts: misconception.id)
      }
    }
  }

  /// One pair of letters changes places in every fourth word of seven letters or more.
  private mutating func typos() -> Mutant {
    var words = answer.components(separatedBy: " ")
    var count = Int(random.next() % 4)
    for index in words.indices {
      let letters = Array(words[index])
      guard letters.count >= 7, letters.allSatisfy({ $0.isASCII && $0.isLowercase }) else {
        continue
      }
      count += 1
      guard count % 4 == 0 else { continue }
      var changed = letters
      let place = 2 + Int(random.next() % UInt64(letters.count - 4))
      changed.swapAt(place, place + 1)
      words[index] = String(changed)
    }
    return Mutant(kind: .typos, answer: words.joined(separator: " "), mustEarn: earned)
  }

  private func fillers() -> Mutant {
    let filler = language == .chinese ? "那个，就是说，" : "Um, you know, "
    let text = sentences.joined { filler + sentences.text($0) }
    return Mutant(kind: .fillers, answer: text, mustEarn: earned)
  }

  private func traditional() -> Mutant {
    let text = answer.applyingTransform(StringTransform("Hans-Hant"), reverse: false) ?? answer
    return Mutant(kind: .traditional, answer: text, mustEarn: earned)
  }

  /// Each term of the answer in turn by the entry's next one of the same script.
  private func synonyms() -> [Mutant] {
    glossary.compactMap { entry in
      let terms = entry.terms.map(\.value).filter {
        !$0.hasPrefix("-") && !$0.hasPrefix("<") && $0.count > 1
          && $0.isChinese == (language == .chinese)
      }
      guard let index = terms.firstIndex(where: { answer.holds($0) }), terms.count > 1 else {
        return nil
      }
      let other = terms[(index + 1) % terms.count]
      let text = answer.replacing(terms[index], with: other)
      return Mutant(kind: .synonyms, answer: text, mustEarn: earned)
    }
  }
}

extension String {
  fileprivate var isChinese: Bool {
    unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// The claim without the word that joins it to what came before.
  fileprivate var withoutConnective: String {
    let joints = [
      "And ", "So ", "But ", "Then ", "Or ", "Also ", "and ", "so ", "but ", "then ", "which ",
      "because ", "since ", "所以", "另外", "不过", "而且", "然后", "但是", "但", "并且", "因为", "这样",
    ]
    let rest = joints.first(where: hasPrefix).map { String(dropFirst($0.count)) } ?? self
    let trimmed = rest.trimmingCharacters(in: CharacterSet(charactersIn: ",，;；:：—– "))
    // "It is not true that The price …"; but "BLIP-2" stays.
    guard let first = trimmed.first, trimmed.dropFirst().first?.isLowercase == true else {
      return trimmed
    }
    return first.lowercased() + trimmed.dropFirst()
  }

  fileprivate var hasNegation: Bool {
    let words = [" not ", "n't", " no ", " never", " without", "neither", "不", "没", "无", "别", "未"]
    return words.contains { " \(self) ".contains($0) }
  }

  /// Whether the term stands in the text, as a word where it is Latin.
  fileprivate func holds(_ term: String) -> Bool { range(ofWord: term) != nil }

  fileprivate func range(ofWord term: String) -> Range<Index>? {
    if term.isChinese { return range(of: term) }
    let word = "\\b" + NSRegularExpression.escapedPattern(for: term) + "\\b"
    return range(of: word, options: [.regularExpression, .caseInsensitive])
  }

  fileprivate func replacing(_ term: String, with other: String) -> String {
    guard let range = range(ofWord: term) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}

/// SplitMix64: numbers that are the same for the same seed (Steele, Lea and Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
    return number ^ number >> 31
  }
}
