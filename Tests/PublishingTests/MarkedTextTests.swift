import Scoring
import Testing

@testable import Publishing

@Suite("An answer with its marks")
struct MarkedTextTests {
  /// Concepts a (1) and b (2), the misconception m, fillers; `]` ends a stretch, with the numbers of
  /// the concepts that end there.
  private func marked(
    _ answer: String, a: [Range<Int>] = [], b: [Range<Int>] = [], m: [Range<Int>] = [],
    fillers: [Range<Int>] = []
  ) -> String {
    func evidence(_ ranges: [Range<Int>]) -> [Evidence] {
      ranges.map { Evidence(start: $0.lowerBound, end: $0.upperBound, text: "") }
    }
    let judgement = Judgement(
      credits: [
        Credit(concept: "a", tier: .core, value: a.isEmpty ? 0 : 1, evidence: evidence(a)),
        Credit(concept: "b", tier: .core, value: b.isEmpty ? 0 : 1, evidence: evidence(b)),
      ],
      misconceptions: [
        StatedMisconception(misconception: "m", stance: .asserted, evidence: evidence(m))
      ], delivery: Delivery(fillers: evidence(fillers)))
    let text = MarkedText(answer, judgement) { ["a": 1, "b": 2][$0] }
    return text.stretches.map { stretch in
      let marks =
        stretch.concepts.map(String.init) + stretch.misconceptions + (stretch.isFiller ? ["f"] : [])
      let ends = stretch.endingConcepts.map(String.init) + stretch.endingMisconceptions
      guard !marks.isEmpty else { return stretch.text }
      return "[\(marks.joined()):\(stretch.text)]\(ends.joined())"
    }.joined()
  }

  @Test("parts it where something begins or ends")
  func parts() {
    #expect(marked("both stay frozen") == "both stay frozen")
    #expect(marked("both stay frozen", a: [5..<16]) == "both [1:stay frozen]1")
    #expect(
      marked("both stay frozen", a: [0..<9], b: [5..<16]) == "[1:both ][12:stay]1[2: frozen]2")
    #expect(marked("um, twice", m: [4..<9], fillers: [0..<2]) == "[f:um], [m:twice]m")
    #expect(marked("对比学习很好", a: [0..<4]) == "[1:对比学习]1很好")
  }

  @Test("names a concept once where its words touch")
  func touching() {
    #expect(marked("both stay frozen", a: [0..<5, 5..<16]) == "[1:both ][1:stay frozen]1")
  }

  @Test("cuts what reaches beyond the answer")
  func beyond() {
    #expect(marked("short", a: [3..<90, -4..<1]) == "[1:s]1ho[1:rt]1")
    #expect(marked("short", a: [80..<90]) == "short")
    #expect(marked("", a: [0..<3]) == "")
  }
}
