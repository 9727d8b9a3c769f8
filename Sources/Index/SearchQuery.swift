import Foundation
import Scoring

/// What is looked for.
package struct SearchQuery: Equatable, Sendable {
  /// Words that all have to be in one passage.
  package var phrases: [SearchPhrase] = []
  /// The scenario's id.
  package var scenario: String?
  /// The question's id.
  package var question: String?
  /// The id of a concept that was missed.
  package var missed: String?
  /// Only where the question's score (0 to 100) was below this.
  package var below: Double?
  /// At this time or later.
  package var since: Date?
  /// Before this time.
  package var until: Date?
  /// Whether the interviewer's questions are looked through, too.
  package var includesQuestions = false
  /// No more than this many, the newest.
  package var limit: Int?

  package init() {}
}

/// Words that have to stand one behind another.
package struct SearchPhrase: Equatable, Sendable {
  /// Folded, as ``SearchWords`` has them.
  package let words: [String]
  /// Whether the last one may go on: "encoder" finds "encoders".
  package let isPrefix: Bool

  /// Reads what a person types: words apart by blanks, phrases in quotation marks.
  ///
  /// "blip2" is two words, one behind the other, and so is every run of Chinese. A Latin word also
  /// finds the longer ones that it begins, unless it is quoted. Nothing in it is an operator.
  package static func phrases(in text: String) -> [SearchPhrase] {
    var phrases: [SearchPhrase] = []
    // Chinese marks are curly ones.
    let parts = text.split(omittingEmptySubsequences: false) { "\"“”".contains($0) }
    for (index, part) in parts.enumerated() {
      if index % 2 == 1 {
        phrases.append(SearchPhrase(String(part), isQuoted: true))
      } else {
        phrases += part.split(whereSeparator: \.isWhitespace).map {
          SearchPhrase(String($0), isQuoted: false)
        }
      }
    }
    return phrases.filter { !$0.words.isEmpty }
  }

  private init(_ text: String, isQuoted: Bool) {
    let search = SearchWords(text)
    words = search.words.map { search.text(of: $0) }
    isPrefix =
      !isQuoted && search.words.last.map { !$0.isChinese } == true
      && (words.last?.count ?? 0) >= Self.leastPrefix
  }

  /// A shorter beginning would find everything.
  private static let leastPrefix = 3

  /// As FTS5 reads it. A word is letters or digits alone, so that it cannot break out.
  var expression: String {
    "\"" + words.joined(separator: " ") + "\"" + (isPrefix ? " *" : "")
  }
}

extension SearchPhrase {
  /// Where the phrase stands in a text, as ranges of its Unicode scalars.
  func ranges(in text: SearchWords) -> [Range<Int>] {
    guard !words.isEmpty, text.words.count >= words.count else { return [] }
    return (0...(text.words.count - words.count)).compactMap { start in
      let found = text.words[start..<(start + words.count)]
      let fits = zip(words.indices, found).allSatisfy { index, word in
        let spelling = text.text(of: word)
        return spelling == words[index]
          || isPrefix && index == words.count - 1 && spelling.hasPrefix(words[index])
      }
      guard fits, let first = found.first, let last = found.last else { return nil }
      return first.start..<last.end
    }
  }
}
