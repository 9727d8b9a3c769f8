import Scenario
import Scoring

// A follow-up leads with the person's own words where they read well, so that it is heard as a
// reply to what was said and not as the next item of a list.

extension FollowUpPolicy {
  /// What a follow-up on a concept begins with: the words that were just credited, those near the
  /// concept first; a few neutral words where nothing can be quoted.
  func lead(to concept: Concept, before text: String) -> String {
    let gained = progress.latest?.gained ?? []
    let related = gained.filter { isRelated($0.concept, to: concept) }
    let rest = gained.filter { !isRelated($0.concept, to: concept) }
    return quotation(from: (related + rest).map(\.evidence), before: text)
      ?? Phrases.plainLead(language, variation)
  }

  /// "You said “it has two towers”.", from the first of these that can be quoted; nil if none can.
  /// - Parameters:
  ///   - evidence: For each credit what it rests on in the last answer.
  ///   - text: What is said after the quotation.
  /// - Returns: A whole sentence.
  func quotation(from evidence: [[Evidence]], before text: String) -> String? {
    // "You said “…”. You said that …" is one too many.
    guard !text.hasPrefix("You "), !text.hasPrefix("你"), let answer = progress.latest?.text
    else { return nil }
    let quotable = QuotableAnswer(answer)
    for spans in evidence {
      guard let words = quotable.quotation(for: spans),
        !said.contains(where: { $0.text.contains(words) })
      else { continue }
      return Phrases.quoting(words, language, variation)
    }
    return nil
  }

  private func isRelated(_ id: String, to concept: Concept) -> Bool {
    let credited = progress.question.concept(withID: id)
    return !Set(credited?.about ?? []).isDisjoint(with: concept.about)
  }
}
