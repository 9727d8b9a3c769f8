/// Turns places in an answer into its own words.
struct Quotation {
  private let answer: String
  /// Where each scalar begins, in bytes of UTF-8; nil where every scalar has one byte.
  private let offsets: [Int]?

  init(_ answer: String) {
    self.answer = answer
    guard answer.utf8.contains(where: { $0 >= 0x80 }) else {
      offsets = nil
      return
    }
    var offsets: [Int] = []
    offsets.reserveCapacity(answer.utf8.count + 1)
    var end = 0
    for scalar in answer.unicodeScalars {
      offsets.append(end)
      end += UTF8.width(scalar)
    }
    self.offsets = offsets + [end]
  }

  /// The words from one scalar to another.
  func evidence(from start: Int, to end: Int) -> Evidence {
    let text = answer.utf8
    let range =
      text.index(text.startIndex, offsetBy: offsets?[start] ?? start)..<text.index(
        text.startIndex, offsetBy: offsets?[end] ?? end)
    return Evidence(start: start, end: end, text: String(answer[range]))
  }

  /// The words of a run of tokens.
  func evidence(for range: Range<Int>, in reading: Reading) -> Evidence {
    evidence(
      from: Int(reading.tokens[range.lowerBound].start),
      to: Int(reading.tokens[range.upperBound - 1].end))
  }

  /// The words of a match; places that touch or overlap are one piece of evidence.
  func evidence(for match: [Hit], in reading: Reading) -> [Evidence] {
    var ranges: [Range<Int>] = []
    for hit in match.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = ranges.last, hit.start <= last.upperBound,
        hit.start < last.upperBound || reading.tokens[hit.start].gap < .item
      {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, hit.end)
      } else {
        ranges.append(hit.start..<hit.end)
      }
    }
    return ranges.map { evidence(for: $0, in: reading) }
  }
}
