import Scenario
import Testing

@Suite("A pattern reads as its author meant it")
struct PatternParsingTests {
  struct Row: CustomTestStringConvertible {
    var source: String
    var elements: [Pattern.Element]

    init(_ source: String, _ elements: Pattern.Element...) {
      self.source = source
      self.elements = elements
    }

    var testDescription: String { source }
  }

  static let rows: [Row] = [
    Row("frozen", present(words("frozen"))),
    Row("<llm> <frozen>", present(entry("llm")), present(entry("frozen"))),
    Row("  <llm>   <frozen> ", present(entry("llm")), present(entry("frozen"))),
    Row(
      "both|neither <frozen>", present(words("both"), words("neither")), present(entry("frozen"))),
    Row(
      "<a>|\"two words\"|word",
      present(entry("a"), words("two words"), words("word"))),
    Row("pre-training don't", present(words("pre-training")), present(words("don't"))),
    Row("-<frozen> <llm>", .init(.absent, [entry("frozen")]), present(entry("llm"))),
    Row(
      "<llm> -\"kept fixed\"|<frozen>",
      present(entry("llm")), .init(.absent, [words("kept fixed"), entry("frozen")])),
    Row("<llm> not <trained>", present(entry("llm")), .init(.denied, [entry("trained")])),
    Row("<llm> 不 更新|训练", present(entry("llm")), .init(.denied, [words("更新"), words("训练")])),
    Row("不更新 <llm>", present(words("不更新")), present(entry("llm"))),
    Row("not|never trained", present(words("not"), words("never")), present(words("trained"))),
    Row("\"not\" trained", present(words("not")), present(words("trained"))),
    Row("nothing notable", present(words("nothing")), present(words("notable"))),
    Row("\"does not .. freeze\"", present(steps(.words("does not"), nil, .words("freeze")))),
    Row(
      "\"learns .. <caption>\"",
      present(steps(.words("learns"), nil, .entry("caption")))),
    Row(
      "\"the <llm> stays <frozen>\"",
      present(
        steps(.words("the"), .entry("llm"), .words("stays"), .entry("frozen")))),
    Row(
      "\"learns|sees|<looks> .. picture\"",
      present(
        .init([
          .oneOf([.words("learns"), .words("sees"), .entry("looks")]), .gap,
          .oneOf([.words("picture")]),
        ]))),
    Row(
      "\"only the Q-Former\" <trained>",
      present(words("only the Q-Former")), present(entry("trained"))),
    Row("<大语言模型> 冻结|冻住", present(entry("大语言模型")), present(words("冻结"), words("冻住"))),
    Row("<llm>　<frozen>", present(entry("llm")), present(entry("frozen"))),
    Row("<llm>\n<frozen>", present(entry("llm")), present(entry("frozen"))),
    Row("v2.0 3.5", present(words("v2.0")), present(words("3.5"))),
  ]

  @Test("what it asks for", arguments: rows)
  func reads(_ row: Row) throws {
    let pattern = try Pattern(parsing: row.source)
    #expect(pattern.elements == row.elements)
    #expect(pattern.source == row.source)
  }

  @Test("which glossary ids it names")
  func references() throws {
    let pattern = try Pattern(parsing: "<a>|x \"<b> .. c|<d>\" -<e>")
    #expect(pattern.references == ["a", "b", "d", "e"])
  }

  static let faults: [(String, Int, PatternError.Fault)] = [
    ("", 0, .empty),
    ("   ", 0, .empty),
    ("-<frozen>", 0, .nothingRequired),
    ("a| b", 2, .emptyAlternative),
    ("a |b", 2, .emptyAlternative),
    ("a||b", 2, .emptyAlternative),
    ("a|", 2, .emptyAlternative),
    ("<a><b>", 3, .missingSeparator),
    ("对比<b>", 2, .missingSeparator),
    ("\"a b\"c", 5, .missingSeparator),
    ("x \"a b", 2, .unclosedQuote),
    ("x \"a b .. ", 2, .unclosedQuote),
    ("x \"\"", 2, .emptyQuote),
    ("冻结 <llm", 3, .unclosedReference),
    ("<a|b>", 0, .unclosedReference),
    ("<>", 0, .emptyReference),
    ("<language model>", 0, .badReference("language model")),
    ("<a_b>", 0, .badReference("a_b")),
    ("llm>", 3, .strayBracket),
    ("\"a llm>\"", 6, .strayBracket),
    ("a .. b", 2, .gapOutsideQuote),
    ("\".. b\"", 1, .gapAtEdge),
    ("\"b ..\"", 3, .gapAtEdge),
    ("\"a .. .. b\"", 6, .gapAtEdge),
    ("\"a ... b\"", 3, .malformedGap("...")),
    ("\"a … b\"", 3, .malformedGap("…")),
    ("a - b", 2, .loneMinus),
    ("a -", 2, .loneMinus),
    ("a not", 2, .loneNot),
    ("not -a b", 4, .loneNot),
    ("not not a", 4, .loneNot),
    ("a & b", 2, .wordWithoutLetters("&")),
    ("对比“学习", 2, .foreignMark("“", ascii: "\"")),
    ("对比｜学习", 2, .foreignMark("｜", ascii: "|")),
  ]

  @Test("what cannot be read, and where", arguments: faults)
  func refuses(_ source: String, offset: Int, fault: PatternError.Fault) {
    #expect(throws: PatternError(offset: offset, fault: fault)) {
      try Pattern(parsing: source)
    }
    #expect(!fault.message.isEmpty && !fault.mend.isEmpty)
  }
}

private func present(_ alternatives: Pattern.Alternative...) -> Pattern.Element {
  Pattern.Element(.present, alternatives)
}

private func words(_ text: String) -> Pattern.Alternative { steps(.words(text)) }

private func entry(_ id: String) -> Pattern.Alternative { steps(.entry(id)) }

/// Steps of one term each; nil is a gap.
private func steps(_ terms: Pattern.Term?...) -> Pattern.Alternative {
  Pattern.Alternative(terms.map { $0.map { .oneOf([$0]) } ?? .gap })
}
