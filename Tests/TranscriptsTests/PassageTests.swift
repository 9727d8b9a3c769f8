import Scoring
import Testing
import Transcripts

@Suite("Evidence in an answer")
struct PassageTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var answer: String
    var spans: [(Int, Int)]
    /// Evidence between brackets.
    var marked: String

    init(_ answer: String, _ spans: [(Int, Int)], _ marked: String) {
      (self.answer, self.spans, self.marked) = (answer, spans, marked)
    }

    var testDescription: String { marked }
  }

  @Test(
    "is marked once, whatever its spans",
    arguments: [
      Row("both stay frozen", [], "both stay frozen"),
      Row("both stay frozen", [(5, 9)], "both [stay] frozen"),
      Row("both stay frozen", [(5, 9), (8, 16)], "both [stay frozen]"),
      Row("both stay frozen", [(8, 16), (5, 9)], "both [stay frozen]"),
      Row("both stay frozen", [(0, 5), (5, 9)], "[both stay] frozen"),
      Row("both stay frozen", [(0, 16), (5, 9)], "[both stay frozen]"),
      Row("both stay frozen", [(0, 4), (10, 16)], "[both] stay [frozen]"),
      Row("both", [(-5, 2), (3, 99)], "[bo]t[h]"),
      Row("both", [(3, 1), (2, 2), (7, 9)], "both"),
      Row("both", [(.min, .max)], "[both]"),
      Row("语言模型冻结了", [(4, 6)], "语言模型[冻结]了"),
      // Two scalars each: e with a combining accent, and a flag.
      Row("e\u{301}🇨🇳x", [(4, 5)], "e\u{301}🇨🇳[x]"),
      Row("", [(0, 1)], ""),
    ])
  func marked(row: Row) {
    let evidence = row.spans.map { Evidence(start: $0.0, end: $0.1, text: "") }
    let parts = Passage.parts(of: row.answer, evidence: evidence)
    #expect(parts.map { $0.isEvidence ? "[\($0.text)]" : $0.text }.joined() == row.marked)
    #expect(parts.map(\.text).joined() == row.answer)
  }

  @Test(
    "is shown harmless",
    arguments: [
      ("plain 文字 👩‍🔬", "plain 文字 👩‍🔬"), ("\u{1B}[2J", "␛[2J"), ("\u{0}\u{7}\u{1F}", "^@^G^_"),
      ("\u{7F}", "^?"), ("\u{9B}31m", "⟨U+009B⟩31m"), ("a\u{202E}b", "a⟨U+202E⟩b"),
      ("a\tb", "a b"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\r\r\nb", "a\n\nb"), ("\u{2028}", "\n"),
    ])
  func visible(text: String, shown: String) {
    #expect(text.visible == shown)
  }
}
