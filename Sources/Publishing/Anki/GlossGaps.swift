import Scoring

/// Finds the words of a gloss that a card should ask for.
///
/// They carry meaning, do not stand in the question already, and come late in the sentence, where what
/// is said about its subject stands: "CLIP puts images and text into one [shared embedding space]."
struct GlossGaps {
  struct Part: Equatable {
    var text: String
    var isGap: Bool
  }

  private let contentWords = ContentWords()
  /// More gaps in a sentence are no more worth asking for.
  private static let mostGaps = 2
  /// Words in a gap at the most.
  private static let mostWords = 3

  /// The gloss in parts; joined, they are the gloss. One that has no content words is all gap.
  func parts(of gloss: String, in question: String) -> [Part] {
    let scalars = Array(gloss.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    let gaps = gaps(in: gloss, beside: question)
    if gaps.isEmpty { return [Part(text: gloss, isGap: true)] }
    var parts: [Part] = []
    var position = 0
    for gap in gaps {
      if position < gap.lowerBound {
        parts.append(Part(text: text(position..<gap.lowerBound), isGap: false))
      }
      parts.append(Part(text: text(gap), isGap: true))
      position = gap.upperBound
    }
    if position < scalars.count {
      parts.append(Part(text: text(position..<scalars.count), isGap: false))
    }
    return parts
  }

  private func gaps(in gloss: String, beside question: String) -> [Range<Int>] {
    let asked = Set(contentWords.words(of: question).map(\.key))
    let words = contentWords.words(of: gloss)
    let fresh = words.filter { !asked.contains($0.key) }
    let phrases = phrases(of: fresh.isEmpty ? words : fresh, in: gloss)
    // A phrase that the sentence begins with is its subject, which leads to the rest.
    let isLed = phrases.count > 1 && phrases.first?.range.lowerBound == words.first?.evidence.start
    let weightiest = phrases.dropFirst(isLed ? 1 : 0)
      .sorted { ($1.weight, $1.range.lowerBound) < ($0.weight, $0.range.lowerBound) }
    return weightiest.prefix(Self.mostGaps).map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }

  private struct Phrase {
    var range: Range<Int>
    var words: Int
    var weight: Int { range.count }
  }

  /// Words that stand side by side, joined by a blank or a hyphen, or by nothing in Chinese.
  private func phrases(of words: [ContentWord], in gloss: String) -> [Phrase] {
    let scalars = Array(gloss.unicodeScalars)
    var phrases: [Phrase] = []
    for word in words where word.evidence.start < word.evidence.end {
      let range = word.evidence.start..<word.evidence.end
      if let last = phrases.last, last.words < Self.mostWords,
        range.lowerBound >= last.range.upperBound,
        scalars[last.range.upperBound..<range.lowerBound].allSatisfy({ $0 == " " || $0 == "-" }),
        range.lowerBound - last.range.upperBound <= 1
      {
        phrases[phrases.count - 1].range = last.range.lowerBound..<range.upperBound
        phrases[phrases.count - 1].words += 1
      } else {
        phrases.append(Phrase(range: range, words: 1))
      }
    }
    return phrases
  }
}
