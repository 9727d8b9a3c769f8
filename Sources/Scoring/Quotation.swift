/// Turns places in an answer into its own words.
struct Quotation {
  private let answer: String
  private let byteOffsets: ByteOffsets

  init(_ answer: String, _ byteOffsets: ByteOffsets) {
    self.answer = answer
    self.byteOffsets = byteOffsets
  }

  /// The words from one scalar to another.
  func evidence(from start: Int, to end: Int) -> Evidence {
    Evidence(start: start, end: end, text: String(answer[index(of: start)..<index(of: end)]))
  }

  private func index(of scalar: Int) -> String.Index {
    answer.utf8.index(answer.startIndex, offsetBy: byteOffsets[scalar])
  }

  /// The words of a run of tokens.
  func evidence(for range: Range<Int>, in reading: Reading) -> Evidence {
    evidence(
      from: Int(reading.tokens[range.lowerBound].start),
      to: Int(reading.tokens[range.upperBound - 1].end))
  }

  /// The words of a match; places that touch or overlap are one piece of evidence.
  func evidence(for match: [Hit], in reading: Reading) -> [Evidence] {
    guard !match.isEmpty else { return [] }
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
