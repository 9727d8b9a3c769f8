import Interview
import Scenario
import Scoring

/// "I did say that": words of an answer that, says the person, meant a concept.
package struct Dispute: Equatable, Sendable {
  package var question: String
  package var concept: String
  /// The answer's index.
  package var answer: Int
  package var evidence: Evidence
  /// What the words become.
  package var phrase: PersonalPhrase
  /// Whether the answer earns the concept once the phrase counts: words that are denied or taken
  /// back where they stand do not.
  package var earns: Bool
  /// The question's score before, and once the phrase counts.
  package var before: Double
  package var after: Double

  /// Why there is no dispute.
  package enum Refusal: Error, Equatable {
    case unknownConcept
    /// It was credited already.
    case earned
    /// No answer has the words.
    case notSaid
    case phrase(PersonalPhrase.Refusal)
  }

  /// - Parameters:
  ///   - words: As they stand in one of the answers, whatever their case and blanks.
  ///   - concept: The concept's id.
  ///   - said: All answers to the question, in their order.
  ///   - question: The question.
  ///   - glossary: The scenario's terms.
  /// - Throws: ``Refusal``.
  package init(
    that words: String, meant concept: String, in said: [Said], to question: Question,
    glossary: [GlossaryEntry]
  ) throws(Refusal) {
    guard question.concept(withID: concept) != nil else { throw .unknownConcept }
    let rubric = Rubric(question: question, glossary: glossary)
    let before = Outcome(
      of: said.map { rubric.judge($0.text, to: $0.reply) }, on: question)
    if before.credited.contains(concept) { throw .earned }
    guard
      let (answer, evidence) = said.indices.lazy.reversed().compactMap({ index in
        said[index].text.evidence(of: words).map { (index, $0) }
      }).first
    else { throw .notSaid }
    let phrase = PersonalPhrase(
      question: question.id, concept: concept, words: evidence.text.onOneLine)
    do throws(PersonalPhrase.Refusal) {
      _ = try PersonalPhrase.pattern(for: phrase.words)
    } catch {
      throw .phrase(error)
    }
    let changed = question.adding(phrase, glossary: glossary)
    let again = Rubric(question: changed, glossary: glossary)
    let after = Outcome(of: said.map { again.judge($0.text, to: $0.reply) }, on: changed)
    self.question = question.id
    self.concept = concept
    self.answer = answer
    self.evidence = evidence
    self.phrase = phrase
    earns = after.credited.contains(concept)
    self.before = before.score
    self.after = after.score
  }
}

extension Question {
  /// The question with one phrase more.
  func adding(_ phrase: PersonalPhrase, glossary: [GlossaryEntry]) -> Question {
    var own = PersonalPhrases(scenario: "")
    own.add(phrase)
    let scenario = Scenario(
      id: "", title: LocalizedText(""), languages: [], followUps: 0, glossary: glossary,
      questions: [self], contentHash: "")
    return scenario.adding(own).questions[0]
  }
}

extension String {
  /// Where words stand in the text, whatever their case, and whatever blanks are between them.
  package func evidence(of words: String) -> Evidence? {
    let wanted = Self.letters(of: words).map(\.letter)
    let given = Self.letters(of: self)
    guard !wanted.isEmpty, given.count >= wanted.count else { return nil }
    for start in 0...(given.count - wanted.count) {
      let range = start..<start + wanted.count
      guard zip(given[range], wanted).allSatisfy({ $0.letter == $1 }),
        !Self.isInsideWord(given, range)
      else { continue }
      let scalars = Array(unicodeScalars)
      let (from, to) = (given[start].offset, given[range.upperBound - 1].offset + 1)
      return Evidence(
        start: from, end: to, text: String(String.UnicodeScalarView(scalars[from..<to])))
    }
    return nil
  }

  /// Letters and digits alone, folded, with their offsets.
  private static func letters(of text: String) -> [(letter: String, offset: Int, isLatin: Bool)] {
    text.unicodeScalars.enumerated().compactMap { offset, scalar in
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        return nil
      }
      return (scalar.properties.lowercaseMapping, offset, scalar.value < 0x2E80)
    }
  }

  /// Whether a range begins or ends in the middle of a Latin word.
  private static func isInsideWord(
    _ letters: [(letter: String, offset: Int, isLatin: Bool)], _ range: Range<Int>
  ) -> Bool {
    func joined(_ one: Int, _ other: Int) -> Bool {
      letters.indices.contains(one) && letters.indices.contains(other)
        && letters[one].isLatin && letters[other].isLatin
        && letters[other].offset == letters[one].offset + 1
    }
    return joined(range.lowerBound - 1, range.lowerBound)
      || joined(range.upperBound - 1, range.upperBound)
  }

  /// The text with each run of blanks as one.
  package var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
