import Interview
import Scenario
import Scoring

// How a phrase is found and proved:
//
// 1. The nearest miss over all answers says which sentence came nearest, and what it lacked.
// 2. The phrasebook has phrases that earn the concept by themselves, the most fitting first.
// 3. Each is put in its place: instead of a sentence that was denied or taken back, else behind the
//    nearest sentence, else at the end or the front. The changed answer is judged as the real one
//    was. The first phrase wins that earns just this concept, loses none, and asserts nothing false.
// 4. Where none earns it alone, the first that earns others besides it wins, and says so.

/// Explains what a question's answers missed. Keeps its phrases, so that one explainer should serve
/// all concepts of a question.
package struct Explainer: Sendable {
  package let question: Question
  package let rubric: Rubric
  private let glossary: [GlossaryEntry]
  private var phrasebooks: [Language: Phrasebook] = [:]

  /// Phrases that are tried a concept, and changed answers that are judged.
  private static let mostPhrases = 10
  private static let mostTrials = 28
  /// One of two parts is near; one of three is mostly a common word.
  private static let nearEnough = 0.4

  package init(_ question: Question, glossary: [GlossaryEntry]) {
    self.question = question
    self.glossary = glossary
    rubric = Rubric(question: question, glossary: glossary)
  }

  /// Judges the answers as an interview does.
  package func judgements(of said: [Said]) -> [Judgement] {
    said.map { rubric.judge($0.text, to: $0.reply) }
  }

  /// Why a concept was missed.
  /// - Parameters:
  ///   - id: The concept's id.
  ///   - said: All answers to the question, in their order.
  ///   - known: Judgements of those answers, where they are known already.
  /// - Returns: Nil for a concept that the question does not have.
  package mutating func why(
    _ id: String, in said: [Said], judgements known: [Judgement]? = nil
  ) -> Why? {
    guard let concept = question.concept(withID: id) else { return nil }
    let judgements = known ?? judgements(of: said)
    var why = Why(concept: id, tier: concept.tier)
    why.earned =
      judgements.indices.lazy.compactMap { index -> Why.Place? in
        let credit = judgements[index].credits.first { $0.concept == id && $0.value > 0 }
        return credit.map { Why.Place(answer: index, evidence: $0.evidence) }
      }.first
    guard why.earned == nil, !said.isEmpty else { return why }
    why.nearest = nearest(to: id, in: said)
    why.proposal = proposal(for: id, in: said, judgements, near: why.nearest)
    return why
  }

  private func nearest(to id: String, in said: [Said]) -> Why.Nearest? {
    var best: (nearest: Why.Nearest, share: Double)?
    for (index, answer) in said.enumerated() {
      guard let miss = rubric.nearMiss(for: id, in: answer.text),
        let place = (miss.parts.first { $0.refusal != nil } ?? miss.parts.first(where: \.counts))?
          .evidence
      else { continue }
      guard miss.share >= Self.nearEnough || miss.parts.contains(where: { $0.refusal != nil })
      else { continue }
      if miss.share > best?.share ?? 0 {
        let sentence = answer.text.sentence(around: place.start)
        best = (Why.Nearest(answer: index, sentence: sentence, miss: miss), miss.share)
      }
    }
    return best?.nearest
  }

  private mutating func phrasebook(_ language: Language) -> Phrasebook {
    if let phrasebook = phrasebooks[language] { return phrasebook }
    let phrasebook = Phrasebook(question, glossary: glossary, language, rubric)
    phrasebooks[language] = phrasebook
    return phrasebook
  }

  private mutating func proposal(
    for id: String, in said: [Said], _ judgements: [Judgement], near: Why.Nearest?
  ) -> Why.Proposal? {
    let index = near?.answer ?? 0
    let phrases = phrasebook(said[index].language).phrases(earning: id)
    let before = Outcome(of: judgements, on: question)
    var withOthers: Why.Proposal?
    var trials = 0
    for phrase in phrases.prefix(Self.mostPhrases) {
      for insertion in insertions(of: phrase.text.asSentence, in: said[index].text, near) {
        trials += 1
        if trials > Self.mostTrials { return withOthers }
        var changed = judgements
        changed[index] = rubric.judge(insertion.text, to: said[index].reply)
        let after = Outcome(of: changed, on: question)
        guard Self.isBetter(after, than: before), after.credited.contains(id) else { continue }
        let along = after.credited.filter { $0 != id && !before.credited.contains($0) }
        let proposal = Why.Proposal(
          answer: index, phrase: phrase.text.asSentence, change: insertion.change,
          text: insertion.text, place: insertion.place, before: before.score, after: after.score,
          along: along)
        if along.isEmpty { return proposal }
        if withOthers == nil { withOthers = proposal }
      }
    }
    return withOthers
  }

  /// Whether nothing was lost and nothing false came in.
  private static func isBetter(_ after: Outcome, than before: Outcome) -> Bool {
    zip(after.credits, before.credits).allSatisfy { $0.value >= $1.value }
      && Set(after.standing).isSubset(of: before.standing)
  }

  /// Where a phrase may go, the most natural place first.
  private func insertions(
    of phrase: String, in answer: String, _ near: Why.Nearest?
  ) -> [Insertion] {
    let end = answer.unicodeScalars.count
    var places: [(Range<Int>, Why.Proposal.Change)] = []
    if let near {
      let sentence = near.sentence.start..<near.sentence.end
      if near.miss.parts.contains(where: { $0.refusal != nil }) || near.miss.obstacle != nil {
        places.append((sentence, .instead))
      }
      if sentence.upperBound < end {
        places.append((sentence.upperBound..<sentence.upperBound, .after))
      }
    }
    return (places + [(end..<end, .last), (0..<0, .first)]).map {
      Insertion(of: phrase, at: $0.0, in: answer, $0.1)
    }
  }
}

/// An answer with a phrase put into it.
private struct Insertion {
  let text: String
  let place: Range<Int>
  let change: Why.Proposal.Change

  init(of phrase: String, at range: Range<Int>, in answer: String, _ change: Why.Proposal.Change) {
    let scalars = Array(answer.unicodeScalars)
    var before = String.UnicodeScalarView(scalars[..<range.lowerBound])
    var after = String(String.UnicodeScalarView(scalars[range.upperBound...]))
    let blank: Unicode.Scalar? = phrase.isChineseText ? nil : " "
    // A sentence that was left open would run on into the phrase.
    while let last = before.last, last.properties.isWhitespace { before.removeLast() }
    if let last = before.last, !"。！？；.!?;…".unicodeScalars.contains(last) {
      before.append(contentsOf: (phrase.isChineseText ? "。" : ".").unicodeScalars)
    }
    if !before.isEmpty, let blank { before.append(blank) }
    after = String(after.drop(while: \.isWhitespace))
    if !after.isEmpty, let blank { after = String(blank) + after }
    let start = before.count
    place = start..<start + phrase.unicodeScalars.count
    text = String(before) + phrase + after
    self.change = change
  }
}

extension NearMiss {
  /// How much of it was said, words that do not count for half.
  package var share: Double {
    let counted = Double(parts.count(where: \.counts))
    let said = Double(parts.count { $0.evidence != nil })
    return (counted + said) / 2 / Double(max(1, parts.count))
  }
}

extension String {
  /// The sentence around a scalar.
  func sentence(around offset: Int) -> Evidence {
    let sentences = Sentences(of: self)
    var range = sentences.ranges.first { $0.contains(offset) } ?? 0..<sentences.scalars.count
    while range.count > 1, sentences.scalars[range.lowerBound].properties.isWhitespace {
      range = range.lowerBound + 1..<range.upperBound
    }
    return Evidence(
      start: range.lowerBound, end: range.upperBound,
      text: String(String.UnicodeScalarView(sentences.scalars[range])))
  }
}
