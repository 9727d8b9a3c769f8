/// A phrase of talk, written as one line of a table:
///
/// ```
/// say|read it|that? again          | is or, ? at the end makes an element optional
/// move on to_the_next_one?         _ joins words to one alternative
/// 再 说|讲 一遍|一下?               Chinese is read character by character
/// ```
struct TalkPhrase: Sendable {
  let meaning: TalkMeaning
  private let elements: [Element]

  private struct Element: Sendable {
    var alternatives: [[String]]
    var isOptional: Bool
  }

  init(_ meaning: TalkMeaning, _ line: some StringProtocol) {
    self.meaning = meaning
    elements = line.split(separator: " ").map { element in
      let isOptional = element.hasSuffix("?")
      let alternatives = element.dropLast(isOptional ? 1 : 0).split(separator: "|").map {
        TalkWords.split($0)
      }
      return Element(alternatives: alternatives, isOptional: isOptional)
    }
  }

  /// Where the phrase may end when it begins at `start`; never `start` itself.
  func ends(in words: [String], from start: Int) -> Set<Int> {
    var ends: Set<Int> = [start]
    for element in elements {
      var further = element.isOptional ? ends : []
      for end in ends {
        for alternative in element.alternatives where words[end...].starts(with: alternative) {
          further.insert(end + alternative.count)
        }
      }
      if further.isEmpty { return [] }
      ends = further
    }
    ends.remove(start)
    return ends
  }
}

extension TalkWords {
  /// The words of one alternative of a phrase.
  fileprivate static func split(_ alternative: some StringProtocol) -> [String] {
    alternative.split(separator: "_").flatMap { words(ofFolded: $0) }
  }

  private static func words(ofFolded text: some StringProtocol) -> [String] {
    var words: [String] = []
    var isLatin = false
    for scalar in text.unicodeScalars {
      if scalar.isHan || !isLatin || words.isEmpty {
        words.append(String(scalar))
      } else {
        words[words.count - 1].unicodeScalars.append(scalar)
      }
      isLatin = !scalar.isHan
    }
    return words
  }
}

/// All phrases of talk.
enum Talk {
  static let phrases: [TalkPhrase] = english + chinese

  /// The meanings of a line that is nothing but talk; nil for any other line.
  ///
  /// Of several ways to cut the line, the one with the longest phrases first; among phrases of one
  /// length the table's order decides, which has wishes before fillers.
  static func chain(of words: [String]) -> [TalkMeaning]? {
    var deadEnds: Set<Int> = []
    return chain(of: words, from: 0, &deadEnds)
  }

  private static func chain(
    of words: [String], from start: Int, _ deadEnds: inout Set<Int>
  ) -> [TalkMeaning]? {
    if start == words.count { return [] }
    if deadEnds.contains(start) { return nil }
    let steps = phrases.flatMap { phrase in
      phrase.ends(in: words, from: start).map { (end: $0, meaning: phrase.meaning) }
    }
    let ends = Set(steps.map(\.end)).sorted(by: >)
    for end in ends {
      guard let step = steps.first(where: { $0.end == end }),
        let rest = chain(of: words, from: end, &deadEnds)
      else { continue }
      return [step.meaning] + rest
    }
    deadEnds.insert(start)
    return nil
  }

  /// Reads a table: a phrase a line, with `$name` for what many lines share.
  static func table(
    _ meaning: TalkMeaning, _ lines: String, sharing shared: [String: String]
  ) -> [TalkPhrase] {
    // The longest name first, as one may begin with another.
    let names = shared.sorted { $0.key.count > $1.key.count }
    let expanded = names.reduce(lines) { text, entry in
      text.replacing("$" + entry.key, with: entry.value)
    }
    return expanded.split(separator: "\n").map { TalkPhrase(meaning, $0) }
  }
}
