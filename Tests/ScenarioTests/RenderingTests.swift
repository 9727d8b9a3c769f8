import Scenario
import Testing

@Suite("A problem shows the line it is about")
struct RenderingTests {
  private func rendered(_ text: String, line: Int, column: Int) -> String {
    Problem(at: Place(file: "v.yaml", line: line, column: column), "wrong", mend: "mend it")
      .rendered(in: SourceText(Array(text.utf8)))
  }

  @Test("the caret stands under the column")
  func caret() {
    #expect(
      rendered("viva: 1\n  concpets:\n", line: 2, column: 3) == """
        v.yaml:2:3: error: wrong
         2 |   concpets:
           |   ^
           = mend it
        """)
  }

  @Test("Chinese characters are two columns wide")
  func wide() {
    #expect(
      rendered("冻结 <llm", line: 1, column: 4) == """
        v.yaml:1:4: error: wrong
         1 | 冻结 <llm
           | \u{3000}\u{3000} ^
           = mend it
        """)
  }

  @Test("a tab and a control character take one column and never reach the terminal")
  func control() {
    #expect(
      rendered("\ta\u{1B}[2Jb", line: 1, column: 3) == """
        v.yaml:1:3: error: wrong
         1 |  a\u{FFFD}[2Jb
           |   ^
           = mend it
        """)
  }

  @Test("of a long line only the part around the caret is shown")
  func long() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let part =
      "…" + String(repeating: "a", count: 60) + "X" + String(repeating: "b", count: 59) + "…"
    #expect(rendered(line, line: 1, column: 501).contains(" | \(part)\n"))
  }

  @Test("a place outside the file shows an empty line", arguments: [(0, 0), (9, 9), (1, 99)])
  func outside(_ line: Int, _ column: Int) {
    #expect(rendered("a", line: line, column: column).contains("^"))
  }
}

@Suite("The nearest name is what was probably meant")
struct NearestTests {
  @Test(arguments: [
    ("concpets", "concepts"),  // two letters swapped
    ("tiers", "tier"),  // one too many
    ("Tier", "tier"),  // another case
    ("macth", "match"),
    ("banana", nil),
    ("", nil),
  ])
  func nearest(_ word: String, _ expected: String?) {
    #expect(["concepts", "tier", "match", "gloss"].nearest(to: word) == expected)
  }
}
