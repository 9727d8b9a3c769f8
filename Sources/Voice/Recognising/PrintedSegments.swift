import Foundation
import Interview

/// What recognisers print as text: lines of it, with or without times.
///
///     [00:00:00.000 --> 00:00:05.500]   The language model stays frozen.      (whisper-cli)
///     the language model stays frozen
///     <s> 0.000 0.250 0.998900                                 (pocketsphinx_continuous -time yes)
///     the(2) 0.260 0.600 0.095362
struct PrintedSegments {
  private(set) var segments: [Segment] = []

  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      if let word = Self.sphinxWord(line) {
        guard !segments.isEmpty else { continue }
        if let word = word.word { segments[segments.count - 1].words.append(word) }
      } else {
        segments.append(Segment(text: Self.withoutTimes(line)))
      }
    }
  }

  private static func withoutTimes(_ line: Substring) -> String {
    guard line.first == "[", let end = line.firstIndex(of: "]"),
      line[..<end].contains("-->")
    else { return String(line) }
    return String(line[line.index(after: end)...])
  }

  /// A line with a word, its start and end, and how sure the recogniser is.
  private static func sphinxWord(_ line: Substring) -> (word: Speech.Word?, Void)? {
    let fields = line.split(separator: " ")
    guard fields.count == 4 else { return nil }
    let numbers = fields.dropFirst().compactMap { $0.contains(".") ? Double($0) : nil }
    guard numbers.count == 3 else { return nil }
    return (SphinxWord.spoken(String(fields[0]), start: numbers[0], end: numbers[1]), ())
  }
}
