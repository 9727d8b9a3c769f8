import Foundation
import Scenario
import Scoring

/// Words with which a person says a concept, and which the scenario does not know.
package struct PersonalPhrase: Equatable, Sendable, Codable {
  package var question: String
  package var concept: String
  /// As they were said, on one line.
  package var words: String
  /// The session that they come from.
  package var session: String?

  package init(question: String, concept: String, words: String, session: String? = nil) {
    self.question = question
    self.concept = concept
    self.words = words
    self.session = session
  }

  /// Why words are no phrase.
  package enum Refusal: Error, Equatable {
    /// Too little for anything but chance to be told by: fewer than two words that carry meaning, or
    /// three Chinese characters.
    case tooShort
    /// Longer than what anybody says twice.
    case tooLong
  }

  /// Words of a phrase at the most, two Chinese characters for one.
  private static let longest = 16

  /// The words as a pattern: in this order, side by side, generalised no further than inflection.
  /// - Throws: ``Refusal``.
  package static func pattern(for words: String) throws(Refusal) -> Pattern {
    let plain = plainWords(of: words)
    let content = ContentWords().words(of: plain)
    let han = plain.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
    let latin = Set(content.filter { !$0.isChinese }.map(\.key)).count
    guard latin >= 2 || han >= 3 || latin == 1 && han >= 2 else { throw .tooShort }
    let spoken = plain.split(separator: " ").filter { !$0.contains(where: \.isHan) }.count
    guard spoken + han / 2 <= longest else { throw .tooLong }
    guard let pattern = try? Pattern(parsing: "\"\(plain)\"") else { throw .tooShort }
    return pattern
  }

  /// Letters and digits with what stands inside words; the marks of the pattern language are none
  /// that a person says.
  private static func plainWords(of words: String) -> String {
    var text = ""
    for character in words {
      let isInside = character == "'" || character == "’" || character == "-" || character == "·"
      text.append(character.isLetter || character.isNumber || isInside ? character : " ")
    }
    return text.split(separator: " ")
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "-'’·")) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Character {
  fileprivate var isHan: Bool {
    unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }
}
