import Foundation
import Scenario

// How near an answer comes to a reference answer, as a number: for questions without concepts.
//
//   100 · (recall^0.7 + 0.2 · precision + 0.2 · likeness + 0.5 · fullness) / 1.9
//
// recall     the reference's content words that the answer has, each by the word most like it
// precision  the answer's content words that the reference has
// likeness   cosine of the letter trigrams of both, which spelling and derivation hardly change; in
//            Chinese the share of the reference's characters that the answer has
// fullness   length against the reference's, logarithmic: an answer of three words is seldom whole
//
// A word of the question counts 0.3: who says it back has said little. Recall is raised to 0.7, for
// the first half of a reference is worth more than the second. The constants are few and the same for
// every set of answers; `make evaluate-grading` tells what they are worth.

/// Grades answers by reference answers alone: no grades are learnt from.
package struct ReferenceGrader: Sendable {
  /// What an answer is worth, and the words that it stands on.
  package struct Grade: Equatable, Sendable {
    /// From 0 to 100.
    package var score: Double
    /// Words of the answer that the best reference has, too; in the answer's order.
    package var evidence: [Evidence]
  }

  private let references: [GradedText]
  private let asked: Set<String>

  /// - Parameters:
  ///   - question: Its words count little.
  ///   - references: Good answers; the one that an answer comes nearest to counts.
  package init(question: String, references: [String]) {
    asked = Set(GradedText(question).words.map(\.stem))
    self.references = references.map(GradedText.init)
  }

  /// Grades an answer.
  package func grade(_ answer: String) -> Grade {
    let answer = GradedText(answer)
    let grades = references.map { grade(answer, by: $0) }
    return grades.max { $0.score < $1.score } ?? Grade(score: 0, evidence: [])
  }

  private func grade(_ answer: GradedText, by reference: GradedText) -> Grade {
    guard !answer.words.isEmpty, !reference.words.isEmpty else {
      return Grade(score: 0, evidence: [])
    }
    let recall = share(of: reference.stems, in: answer.stems)
    let precision = share(of: answer.stems, in: reference.stems)
    let wanted = Double(max(reference.words.count, 3)) * 1.5
    let fullness = min(1, log(1 + Double(answer.words.count)) / log(1 + wanted))
    let likeness = reference.likeness(to: answer, without: asked)
    let sum = pow(recall, 0.7) + 0.2 * precision + 0.2 * likeness + 0.5 * fullness
    let evidence = answer.words.filter { word in
      reference.stems.contains { WordLikeness.between($0, word.stem) > 0 }
    }
    return Grade(
      score: 100 * min(1, sum / 1.9), evidence: evidence.map { answer.evidence(for: $0) })
  }

  /// How much of some words others have, from 0 to 1.
  private func share(of words: [String], in others: [String]) -> Double {
    var (found, all) = (0.0, 0.0)
    for word in words {
      let weight = asked.contains(word) ? 0.3 : 1
      all += weight
      found += weight * (others.lazy.map { WordLikeness.between(word, $0) }.max() ?? 0)
    }
    return all == 0 ? 0 : found / all
  }
}

/// The content words of a text.
struct GradedText: Sendable {
  struct Word: Sendable {
    var stem: String
    /// Offsets in the text's Unicode scalars.
    var start: Int
    var end: Int
  }

  private let text: String
  /// In Chinese, pairs of characters.
  private(set) var words: [Word] = []
  /// Each stem once, in order.
  private(set) var stems: [String] = []
  private var characters: [UInt32: Int] = [:]

  init(_ text: String) {
    self.text = text
    var vocabulary = Vocabulary()
    let tokens = Tokenizer.parts(of: FoldedText(text), into: &vocabulary).tokens
    for token in tokens where token.isHan {
      characters[vocabulary.raw(token.word).first ?? 0, default: 0] += 1
    }
    words =
      characters.isEmpty
      ? Self.latin(tokens, vocabulary) : Self.pairs(tokens, vocabulary)
    var seen: Set<String> = []
    stems = words.map(\.stem).filter { seen.insert($0).inserted }
  }

  private static func latin(_ tokens: [Token], _ vocabulary: Vocabulary) -> [Word] {
    let all = tokens.map { token in
      (
        raw: String(folded: vocabulary.raw(token.word)),
        word: Word(
          stem: String(folded: vocabulary.stem(token.word)), start: Int(token.start),
          end: Int(token.end))
      )
    }
    let content = all.filter {
      !FunctionWords.english.contains($0.raw) || ["no", "not"].contains($0.raw)
    }
    // "Yes." and "It is both." have nothing else.
    return (content.isEmpty ? all : content).map(\.word)
  }

  private static func pairs(_ tokens: [Token], _ vocabulary: Vocabulary) -> [Word] {
    func text(_ token: Token) -> String { String(folded: vocabulary.raw(token.word)) }
    guard tokens.count > 1 else {
      return tokens.map { Word(stem: text($0), start: Int($0.start), end: Int($0.end)) }
    }
    return zip(tokens, tokens.dropFirst()).map { first, second in
      Word(stem: text(first) + text(second), start: Int(first.start), end: Int(second.end))
    }
  }

  func evidence(for word: Word) -> Evidence {
    let scalars = Array(text.unicodeScalars)[word.start..<word.end]
    return Evidence(
      start: word.start, end: word.end, text: String(String.UnicodeScalarView(scalars)))
  }

  /// How much the letters of two texts are alike, from 0 to 1.
  func likeness(to other: GradedText, without words: Set<String>) -> Double {
    if !characters.isEmpty {
      let shared = characters.reduce(0) { $0 + min($1.value, other.characters[$1.key] ?? 0) }
      return Double(shared) / Double(characters.values.reduce(0, +))
    }
    let one = trigrams(without: words)
    let two = other.trigrams(without: words)
    let product = one.reduce(0.0) { $0 + Double($1.value * (two[$1.key] ?? 0)) }
    func length(_ counts: [String: Int]) -> Double {
      counts.values.reduce(0.0) { $0 + Double($1 * $1) }.squareRoot()
    }
    let lengths = length(one) * length(two)
    return lengths == 0 ? 0 : product / lengths
  }

  private func trigrams(without asked: Set<String>) -> [String: Int] {
    let own = words.map(\.stem).filter { !asked.contains($0) }
    let letters = Array(" " + (own.isEmpty ? words.map(\.stem) : own).joined(separator: " ") + " ")
    var counts: [String: Int] = [:]
    for start in letters.indices.dropLast(2) {
      counts[String(letters[start..<start + 3]), default: 0] += 1
    }
    return counts
  }
}

/// How much two words are one: the same, misspelt, or of one family.
enum WordLikeness {
  /// Below this, words only happen to share letters.
  private static let least = 0.6

  /// From 0 to 1, by Dice's coefficient of the letter pairs; 1 for the same word, 0 for words that
  /// begin with different letters or are short.
  static func between(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    let (first, second) = (Array(one.utf8), Array(other.utf8))
    // Chinese pairs and short words are the same or are not.
    guard min(first.count, second.count) >= 4, first[0] == second[0], first[0] < 0x80 else {
      return 0
    }
    let shared = zip(first, second).prefix { $0 == $1 }.count
    let isFamily = shared >= 5 || shared >= 4 && min(first.count, second.count) <= 5
    let likeness = max(dice(pairs(first), pairs(second)), isFamily ? 0.8 : 0)
    return likeness >= least ? likeness : 0
  }

  private static func pairs(_ letters: [UInt8]) -> Set<UInt16> {
    let framed = [0] + letters + [0]
    return Set(zip(framed, framed.dropFirst()).map { UInt16($0) << 8 | UInt16($1) })
  }

  private static func dice(_ one: Set<UInt16>, _ other: Set<UInt16>) -> Double {
    2 * Double(one.intersection(other).count) / Double(one.count + other.count)
  }
}
