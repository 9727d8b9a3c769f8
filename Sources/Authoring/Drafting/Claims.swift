import Foundation
import Scoring

/// The claims of an answer: what one could be credited for, one a sentence.
enum Claims {
  /// What is too short says nothing, what is too long is no claim that anybody repeats. In
  /// characters, by script.
  private static let chineseSizes = 6...90
  private static let englishSizes = 18...260
  /// Concepts of a question at the most: more are not said in a spoken answer.
  static let most = 8

  /// The sentences of an answer that state something, in order.
  static func of(_ answer: [String]) -> [String] {
    let sentences = answer.flatMap { parts(of: $0) }
    let stated = sentences.filter { sentence in
      let sizes = sentence.isHan ? chineseSizes : englishSizes
      return sizes.contains(sentence.count) && !sentence.hasSuffix("?") && !sentence.hasSuffix("？")
        && !sentence.hasSuffix(":") && !sentence.hasSuffix("：")
    }
    guard stated.count > most else { return stated }
    // The first of each paragraph and the weightier ones; but never out of order.
    let ranked = stated.indices.sorted { weight(stated[$0], $0) > weight(stated[$1], $1) }
    return ranked.prefix(most).sorted().map { stated[$0] }
  }

  private static func weight(_ sentence: String, _ index: Int) -> Double {
    let names = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .count { $0.first?.isUppercase == true || $0.contains { $0.isNumber } }
    return Double(min(names, 4)) + (index == 0 ? 5 : 0) - Double(index) * 0.2
      + (sentence.count > (sentence.isHan ? 15 : 50) ? 1 : 0)
  }

  /// The sentences of a text; long ones are parted where a new clause with a verb of its own may
  /// begin.
  private static func parts(of text: String) -> [String] {
    let plain = text.replacing(/^\s*\(?\d{1,2}[.)、．]\s*/, with: "")
    let sentences = Sentences(of: plain)
    return sentences.ranges.flatMap { range -> [String] in
      let sentence = sentences.text(range)
      let limit = sentence.isHan ? 60 : 180
      guard sentence.count > limit else { return [trimmed(sentence)] }
      let marks: Set<Character> = sentence.isHan ? ["，", ",", "；"] : [";"]
      var pieces: [String] = [""]
      for character in sentence {
        pieces[pieces.count - 1].append(character)
        if marks.contains(character), pieces[pieces.count - 1].count > limit / 3 {
          pieces.append("")
        }
      }
      return pieces.map(trimmed)
    }
    .filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " ,，;；。\n\t"))
  }
}

extension String {
  /// Whether it is Chinese for the most part.
  var isHan: Bool {
    let han = unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
    return han * 3 > unicodeScalars.count
  }
}
