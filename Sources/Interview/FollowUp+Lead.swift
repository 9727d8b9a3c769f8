import Foundation
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
    return quotation(from: (related + rest).flatMap(\.evidence), before: text)
      ?? Phrases.plainLead(language, variation)
  }

  /// "You said “two towers”.", from the first evidence that can be quoted; nil if none can.
  func quotation(from evidence: [Evidence], before text: String) -> String? {
    // "You said “…”. You said that …" is one too many.
    guard !text.hasPrefix("You "), !text.hasPrefix("你") else { return nil }
    let words = evidence.lazy.compactMap { Quotation(of: $0.text)?.words }
    guard let fresh = words.first(where: { words in !said.contains { $0.text.contains(words) } })
    else { return nil }
    return Phrases.quoting(fresh, language, variation)
  }

  private func isRelated(_ id: String, to concept: Concept) -> Bool {
    let credited = progress.question.concept(withID: id)
    return !Set(credited?.about ?? []).isDisjoint(with: concept.about)
  }
}

/// A piece of an answer that is good to hear again: a phrase, neither a lone short word nor a speech.
struct Quotation {
  let words: String

  init?(of text: String) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters))
    let length = SpokenLength(trimmed)
    guard !trimmed.contains(where: \.isNewline), !trimmed.unicodeScalars.contains(where: \.isQuote),
      length.inWords <= 8, trimmed.count <= 60
    else { return nil }
    let isPhrase = length.words + length.characters >= 2 || trimmed.count >= 8
    guard isPhrase else { return nil }
    words = trimmed
  }
}

extension Unicode.Scalar {
  fileprivate var isQuote: Bool {
    "\"“”「」『』«»".unicodeScalars.contains(self) || properties.generalCategory == .control
  }
}
