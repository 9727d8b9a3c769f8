import Interview
import Scenario
import Scoring

// A flawed answer is made in two steps, each of them proved by the scorer:
//
// 1. A concept is taken out of the model answer: its clause, else its sentence, else its sentence
//    with the other claims of that sentence put back in other words. What is left earns everything
//    that the model answer earned but this.
// 2. A misconception is put in: a sentence that asserts it and earns nothing, behind the sentence
//    that speaks most of the same things. What comes out asserts this and earns what it did before.
//
// What the scorer does not confirm is not used.

/// Composes flawed answers to one question in one language.
package struct FlawedAnswers: Sendable {
  private let question: Question
  private let language: Language
  private let rubric: Rubric
  private let phrasebook: Phrasebook
  private let model: String
  /// What the model answer earns.
  private let whole: Set<String>
  private let contentWords = ContentWords()

  package init(
    _ question: Question, glossary: [GlossaryEntry], _ language: Language, _ rubric: Rubric
  ) {
    self.question = question
    self.language = language
    self.rubric = rubric
    phrasebook = Phrasebook(question, glossary: glossary, language, rubric)
    model = question.modelAnswer.texts[language] ?? ""
    whole = Set(rubric.judge(model).credited)
  }

  /// All that can be made, in an order of their own.
  package func all() -> [FlawedAnswer] {
    removable.flatMap { concept in
      without(concept).map { text in answers(without: concept, text) } ?? []
    }
  }

  /// One of them; the same for the same seed, and nil where none can be made.
  ///
  /// For every other seed an answer that does not contradict itself, if there is one: it no longer
  /// says what would correct the misconception. As that makes two flaws of one matter, the seeds
  /// between take any two.
  package func answer(seed: UInt64) -> FlawedAnswer? {
    var spare: FlawedAnswer?
    for concept in QuestionOrder.shuffled(removable, seed: seed) {
      guard let text = without(concept) else { continue }
      let made = QuestionOrder.shuffled(question.misconceptions.map(\.id), seed: seed).lazy
        .compactMap { flawed(without: concept, text, stating: $0) }
      if let answer = made.first(where: { seed % 2 == 1 || isConsistent($0) }) { return answer }
      if spare?.added == nil { spare = made.first ?? spare ?? plain(without: concept, text) }
    }
    return spare
  }

  private var removable: [String] {
    // A bonus is not missing from an answer that lacks it.
    question.concepts.filter { $0.tier != .bonus && whole.contains($0.id) }.map(\.id)
  }

  private func isConsistent(_ answer: FlawedAnswer) -> Bool {
    guard let id = answer.added, let misconception = question.misconception(withID: id) else {
      return false
    }
    return misconception.correctedBy.allSatisfy { $0 == answer.removed || !whole.contains($0) }
  }

  private func answers(without concept: String, _ text: String) -> [FlawedAnswer] {
    let made = question.misconceptions.compactMap {
      flawed(without: concept, text, stating: $0.id)
    }
    return made.isEmpty ? [plain(without: concept, text)] : made
  }

  private func plain(without concept: String, _ text: String) -> FlawedAnswer {
    FlawedAnswer(question: question.id, language: language, text: text, removed: concept)
  }

  // MARK: Taking out

  /// The model answer without a concept; nil where nothing could be proved.
  func without(_ concept: String) -> String? {
    let expected = whole.subtracting([concept])
    func isProved(_ text: String) -> Bool {
      let judgement = rubric.judge(text)
      return Set(judgement.credited) == expected && judgement.asserted.isEmpty
    }
    if let text = reduced(by: { $0.clauses }, of: concept), isProved(text) { return text }
    guard let text = reduced(by: { $0.ranges }, of: concept) else {
      return told(expected, isProved)
    }
    if isProved(text) { return text }
    let lost = expected.subtracting(rubric.judge(text).credited)
    let phrases = question.concepts.map(\.id).filter(lost.contains).compactMap {
      harmless(phrasebook.phrases(earning: $0), to: concept)
    }
    // Back where it was spoken of, or, where that makes other sense of it, at the end.
    let mended = phrases.map(\.asSentence).reduce(text) { text, phrase in
      let sentences = Sentences(of: text)
      return insert(phrase, at: places(for: phrase, in: sentences).first ?? 0, in: sentences)
    }
    if isProved(mended) { return mended }
    let longer = join([text] + phrases.map(\.asSentence))
    return isProved(longer) ? longer : told(expected, isProved)
  }

  /// The points one after the other, for an answer that cannot be taken apart.
  private func told(_ concepts: Set<String>, _ isProved: (String) -> Bool) -> String? {
    let phrases = question.concepts.map(\.id).filter(concepts.contains).compactMap {
      phrasebook.phrases(earning: $0).first { Set($0.earns).isSubset(of: concepts) }?.text
        .asSentence
    }
    let text = join(phrases)
    return isProved(text) ? text : nil
  }

  private func harmless(_ phrases: [Phrasebook.Phrase], to concept: String) -> String? {
    phrases.first { !$0.earns.contains(concept) && whole.isSuperset(of: $0.earns) }?.text
  }

  private func insert(_ phrase: String, at end: Int, in sentences: Sentences) -> String {
    let parts = [
      sentences.text(0..<end), phrase, sentences.text(end..<sentences.scalars.count),
    ]
    return join(parts.filter { !$0.isEmpty })
  }

  private func join(_ sentences: [String]) -> String {
    sentences.joined(separator: language == .chinese ? "" : " ")
  }

  /// Parts go until the claim is gone: a model answer may say a thing twice.
  private func reduced(
    by parts: (Sentences) -> [Range<Int>], of concept: String
  ) -> String? {
    var text = model
    for _ in 0..<6 {
      let credits = rubric.judge(text).credits
      guard let left = credits.first(where: { $0.concept == concept && $0.value > 0 }) else {
        return text.isEmpty ? nil : text
      }
      let sentences = Sentences(of: text)
      let gone = parts(sentences).filter { part in
        left.evidence.contains { part.overlaps($0.start..<$0.end) }
      }
      if gone.isEmpty { return nil }
      text = sentences.without(gone)
    }
    return nil
  }

  // MARK: Putting in

  /// The answer with a misconception in it; nil where nothing could be proved.
  private func flawed(
    without concept: String, _ text: String, stating id: String
  ) -> FlawedAnswer? {
    let expected = whole.subtracting([concept])
    let sentences = Sentences(of: text)
    for statement in statements(of: id) {
      for end in places(for: statement, in: sentences) {
        let before = sentences.text(0..<end)
        let changed = insert(statement, at: end, in: sentences)
        let judgement = rubric.judge(changed)
        guard Set(judgement.credited) == expected, judgement.asserted == [id] else { continue }
        let blank = language == .chinese || before.isEmpty ? 0 : 1
        let start = before.unicodeScalars.count + blank
        return FlawedAnswer(
          question: question.id, language: language, text: changed, removed: concept, added: id,
          statement: start..<start + statement.unicodeScalars.count)
      }
    }
    return nil
  }

  /// Sentences that assert a misconception and earn nothing, the most natural first.
  private func statements(of id: String) -> [String] {
    guard let misconception = question.misconception(withID: id) else { return [] }
    var candidates = [misconception.gloss.texts[language]].compactMap { $0 }
    for test in question.tests where test.misconceptions.contains(id) {
      let spoken = test.language ?? Language.spoken(in: test.answer)
      guard spoken == language else { continue }
      let parts = Sentences(of: test.answer)
      candidates += (parts.ranges + parts.clauses).map(parts.text)
    }
    var seen: Set<String> = []
    return candidates.map { $0.asPhrase.asSentence }.filter { text in
      guard seen.insert(text).inserted else { return false }
      let judgement = rubric.judge(text)
      return judgement.asserted == [id] && judgement.credited.isEmpty
    }
  }

  /// Ends of sentences, those first behind which the statement fits best.
  private func places(for statement: String, in sentences: Sentences) -> [Int] {
    let keys = Set(contentWords.words(of: statement).map(\.key))
    let fitting = sentences.ranges.map { range in
      let shared = Set(contentWords.words(of: sentences.text(range)).map(\.key))
        .intersection(keys).count
      return (end: range.upperBound, shared: shared)
    }
    return fitting.sorted { ($1.shared, $1.end) < ($0.shared, $0.end) }.map(\.end)
  }
}

extension Sentences {
  /// The text without some of its parts, its sentences still begun and ended as sentences are.
  func without(_ gone: [Range<Int>]) -> String {
    var kept: [String] = []
    for sentence in ranges {
      let parts = clauses.filter {
        $0.lowerBound >= sentence.lowerBound && $0.upperBound <= sentence.upperBound
      }
      let left = parts.filter { part in !gone.contains { $0.overlaps(part) } }
      if left.isEmpty { continue }
      if left.count == parts.count {
        kept.append(text(sentence))
        continue
      }
      var words = left.map(text)
      if left.first != parts.first { words[0] = words[0].asOpening }
      if left.last != parts.last { words[words.count - 1] = words[words.count - 1].asPhrase }
      let isChinese = text(sentence).isChineseText
      var joined = words.joined(separator: isChinese ? "" : " ")
      if left.last != parts.last { joined += isChinese ? "。" : "." }
      kept.append(joined)
    }
    let isChinese = kept.first?.isChineseText ?? false
    return kept.joined(separator: isChinese ? "" : " ")
  }
}

extension String {
  /// A clause at the front of a sentence, with its own end.
  fileprivate var asOpening: String {
    let end = last.map { ",.;:，。；：!?！？".contains($0) ? String($0) : "" } ?? ""
    var text = asPhrase.asSentence
    text.removeLast()
    return text + end
  }
}
