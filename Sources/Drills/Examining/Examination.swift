import Interview
import Scenario
import Scoring

/// Judges what an examiner found in a flawed answer.
///
/// Each part is judged by what Viva knows that it broke: the concept that it took out must be named,
/// in whatever words earn it; the misconception must be named, denied or corrected; and the
/// follow-up must be a question that touches the missing concept more than any other.
package struct Examination: Sendable {
  package let answer: FlawedAnswer
  private let question: Question
  private let rubric: Rubric
  private let topics: Topics

  /// What the examiner says to each part.
  package struct Findings: Equatable, Sendable {
    package var missing: String
    package var wrong: String
    package var followUp: String

    package init(missing: String, wrong: String, followUp: String) {
      self.missing = missing
      self.wrong = wrong
      self.followUp = followUp
    }
  }

  package struct Verdict: Equatable, Sendable {
    /// Whether the missing concept was named.
    package var foundMissing: Bool
    /// Concepts that were said to be missing, and were there.
    package var presentAfterAll: [String]
    /// Whether the misconception was named; nil where there was none.
    package var foundWrong: Bool?
    package var followUp: FollowUp
    /// 0 to 100: 40 for what is missing, 40 for what is wrong, 20 for the follow-up.
    package var score: Double
  }

  package enum FollowUp: String, Equatable, Sendable {
    case fits
    /// It touches another concept more, or none.
    case elsewhere
    case noQuestion
  }

  package init(
    of answer: FlawedAnswer, to question: Question, glossary: [GlossaryEntry], _ rubric: Rubric
  ) {
    self.answer = answer
    self.question = question
    self.rubric = rubric
    topics = Topics(of: question, glossary: glossary, answer.language)
  }

  package func verdict(on findings: Findings) -> Verdict {
    let foundMissing = names(answer.removed, in: findings.missing)
    let foundWrong = answer.added.map { turnsDown($0, in: findings.wrong) }
    let followUp = followUp(findings.followUp)
    let present = rubric.judge(findings.missing).credited.filter { $0 != answer.removed }
    let parts: [(Bool, Double)] =
      [(foundMissing, 40)] + (foundWrong.map { [($0, 40)] } ?? []) + [(followUp == .fits, 20)]
    let possible = parts.map(\.1).reduce(0, +)
    let earned = parts.filter(\.0).map(\.1).reduce(0, +)
    return Verdict(
      foundMissing: foundMissing, presentAfterAll: present, foundWrong: foundWrong,
      followUp: followUp, score: 100 * earned / possible)
  }

  private func names(_ concept: String, in text: String) -> Bool {
    let prompt = question.concept(withID: concept)?.prompt?[answer.language] ?? ""
    let reply = prompt.isEmpty ? nil : Reply(text: prompt, target: concept)
    return rubric.judge(text, to: reply).credit(for: concept) > 0
      || rubric.isNamed(concept, in: text)
  }

  private func turnsDown(_ id: String, in text: String) -> Bool {
    guard let misconception = question.misconception(withID: id) else { return false }
    let judgement = rubric.judge(text)
    return judgement.misconceptions.contains { $0.misconception == id }
      || rubric.isNamed(id, in: text)
      || misconception.correctedBy.contains { judgement.credit(for: $0) > 0 }
      || topics.share(of: misconception.correction[answer.language], in: text) >= Self.enough
  }

  /// The share of a correction's own words that a finding must have.
  private static let enough = 0.5

  private func followUp(_ text: String) -> FollowUp {
    guard text.isQuestion else { return .noQuestion }
    let closeness = topics.closeness(of: text, to: answer.removed)
    if closeness >= Self.near { return .fits }
    let parts = rubric.nearMiss(for: answer.removed, in: text)?.parts ?? []
    let named = parts.count { $0.evidence != nil }
    return 2 * named >= max(1, parts.count) && closeness >= Self.nearWithTerms ? .fits : .elsewhere
  }

  // Concepts that belong together share their words, and a question about one touches the others:
  // less than all of the words will do, and still less where half of what is to be said is named.
  private static let near = 0.6
  private static let nearWithTerms = 0.25
}

extension String {
  /// Whether somebody asks something, with or without a mark at its end.
  var isQuestion: Bool {
    if contains("?") || contains("？") { return true }
    let words = lowercased().split { !$0.isLetter && $0 != "'" }
    let asks = [
      "what", "why", "how", "which", "when", "where", "who", "is", "are", "do", "does", "did",
      "can", "could", "would", "will", "tell", "explain", "describe",
    ]
    if let first = words.first, asks.contains(String(first)) { return true }
    return ["吗", "呢", "什么", "怎么", "为什么", "哪", "如何", "多少", "几", "是不是", "有没有", "能不能", "讲讲", "说说"]
      .contains { contains($0) }
  }
}
