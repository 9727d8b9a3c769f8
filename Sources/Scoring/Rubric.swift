import Scenario

/// A question made ready for judging answers.
package struct Rubric: Sendable {
  package let question: Question
  private let lexicon: Lexicon
  private(set) var concepts: [CompiledClaim] = []
  private(set) var misconceptions: [CompiledClaim] = []
  let sought: Sought
  /// By slot, what it is if statements are about it.
  let subjects: [Subject?]
  private let echoes: Echoes

  /// Compiles a question's patterns.
  ///
  /// - Parameters:
  ///   - question: Its patterns name only entries of the glossary; the reader has seen to that.
  ///   - glossary: The scenario's terms, of which only those that the question uses are compiled.
  package init(question: Question, glossary: [GlossaryEntry]) {
    self.question = question
    let texts = [question.ask] + [question.rephrase].compactMap { $0 }
    echoes = Echoes(texts: texts.flatMap { $0.texts.values.sorted() })
    var compiler = RubricCompiler(glossary: glossary)
    var subjects: [Lexicon.Slot: Subject] = [:]
    for (group, members) in question.subjects.enumerated() {
      for member in members {
        let slot = compiler.slot(of: .entry(member))
        subjects[slot] = Subject(group: group, member: slot)
      }
    }
    let derived = Derivations(question: question, glossary: glossary)
    concepts = question.concepts.map { concept in
      CompiledClaim(
        id: concept.id, tier: concept.tier, isName: concept.naming,
        sources: derived.patterns(of: concept),
        patterns: compiler.compile(derived.patterns(of: concept)),
        about: compiler.about(concept.about, among: subjects))
    }
    misconceptions = question.misconceptions.map { misconception in
      CompiledClaim(
        id: misconception.id, sources: derived.patterns(of: misconception),
        patterns: compiler.compile(derived.patterns(of: misconception)),
        about: compiler.about(misconception.about, among: subjects))
    }
    lexicon = Lexicon(compiler.terms)
    sought = compiler.sought
    self.subjects = (0..<lexicon.slotCount).map { subjects[Lexicon.Slot($0)] }
  }

  /// Weighs an answer against the question's concepts.
  ///
  /// A denied claim ("it does not freeze the LLM") earns nothing; a hedged one keeps its credit.
  /// - Parameters:
  ///   - answer: What the person said.
  ///   - followUp: What the interviewer had just asked, where this answers a follow-up: a short
  ///     reply may leave out what the follow-up named.
  ///   - timing: Times that were measured, for the delivery.
  /// - Returns: The same judgement for the same arguments, on every machine.
  package func judge(
    _ answer: String, to followUp: Reply? = nil, timing: Timing? = nil
  ) -> Judgement {
    let folded = FoldedText(answer)
    let quotation = Quotation(answer, folded.byteOffsets)
    let reading = Reading(
      folded, after: followUp.map { FoldedText($0.text) }, lexicon: lexicon,
      echoes: [echoes] + [followUp].compactMap { $0.map { Echoes(texts: [$0.text]) } })
    let matcher = Matcher(reading, seeking: sought, subjects: subjects)
    return Judgement(
      credits: credits(by: matcher, quotation, target: followUp?.target),
      misconceptions: misconceptions(by: matcher, quotation),
      delivery: Delivery(of: matcher.text, quotation: quotation, timing: timing))
  }

  /// An answer made ready for being looked through, with nothing that the interviewer said before.
  func matcher(for answer: String) -> (Matcher, Quotation) {
    let folded = FoldedText(answer)
    let reading = Reading(folded, after: nil, lexicon: lexicon, echoes: [echoes])
    return (
      Matcher(reading, seeking: sought, subjects: subjects), Quotation(answer, folded.byteOffsets)
    )
  }

  private func credits(
    by matcher: Matcher, _ quotation: Quotation, target: String?
  ) -> [Credit] {
    concepts.map { concept in
      let aim = Matcher.Aim(
        about: concept.about, takesLists: concept.isName, takesContext: target == concept.id)
      let match = matcher.firstMatch(of: concept.patterns, aim) ?? []
      let evidence = quotation.evidence(for: match, in: matcher.text)
      return Credit(
        concept: concept.id, tier: concept.tier, value: evidence.isEmpty ? 0 : 1,
        evidence: evidence)
    }
  }

  /// A misconception that is asserted and denied in one answer has the stance that came last.
  private func misconceptions(
    by matcher: Matcher, _ quotation: Quotation
  ) -> [StatedMisconception] {
    misconceptions.compactMap { misconception in
      var aim = Matcher.Aim(about: misconception.about, needsTopic: true)
      let asserted = matcher.lastMatch(of: misconception.patterns, aim)
      aim.stance = .denied
      let denied = matcher.lastMatch(of: misconception.patterns, aim)
      let isLater = (asserted?.end ?? -1) < (denied?.end ?? -1)
      guard let match = isLater ? denied : asserted else { return nil }
      return StatedMisconception(
        misconception: misconception.id, stance: isLater ? .denied : .asserted,
        evidence: quotation.evidence(for: match, in: matcher.text))
    }
  }
}

/// A concept or a misconception made ready for being looked for.
struct CompiledClaim: Sendable {
  var id: String
  var tier = Tier.core
  /// Whether the name alone earns it.
  var isName = false
  /// The patterns as they were written or derived.
  var sources: [Pattern]
  var patterns: [CompiledPattern]
  var about: [Subject]
}

/// The follow-up that an answer replies to.
package struct Reply: Equatable, Sendable {
  /// The follow-up's words, as they were said.
  package var text: String
  /// The concept or misconception that it asks about; nil for an open one.
  package var target: String?

  package init(text: String, target: String?) {
    self.text = text
    self.target = target
  }
}
