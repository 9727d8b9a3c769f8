import Practice
import Scoring
import Testing

@Suite("An answer marked in place")
struct MarkedAnswerTests {
  typealias Spans = [MarkedAnswer.Mark: [MarkedAnswer.Span]]

  @Test(
    "has every mark where its words are, and the numbers behind them",
    arguments: [
      ("both stay frozen", [.evidence: [.init(5..<16, number: 1)]], "both [stay frozen]1"),
      // Two concepts on words that overlap: one bracket, each number at its own end.
      (
        "both stay frozen", [.evidence: [.init(0..<9, number: 1), .init(5..<16, number: 2)]],
        "[both stay1 frozen]2"
      ),
      // Two on the same words.
      (
        "frozen", [.evidence: [.init(0..<6, number: 2), .init(0..<6, number: 1)]], "[frozen]1,2"
      ),
      // One that is said in two places carries its number at both.
      (
        "cut it small", [.evidence: [.init(0..<3, number: 1), .init(7..<12, number: 1)]],
        "[cut]1 it [small]1"
      ),
      ("um, yes", [.filler: [.init(0..<2)]], "{um}, yes"),
      // A filler within evidence does not break the evidence.
      (
        "stay um frozen", [.evidence: [.init(0..<14, number: 1)], .filler: [.init(5..<7)]],
        "[stay {um} frozen]1"
      ),
      (
        "so it boils",
        [.misconception: [.init(3..<11, number: 1)], .longSentence: [.init(0..<11)]],
        "<so *it boils*1>"
      ),
      // Offsets are scalars: Chinese and emoji count one each.
      ("语言模型冻结了", [.evidence: [.init(4..<6, number: 3)]], "语言模型[冻结]3了"),
      ("👍🏽 ok", [.evidence: [.init(3..<5, number: 1)]], "👍🏽 [ok]1"),
      ("", [.evidence: [.init(0..<3, number: 1)]], ""),
    ] as [(String, Spans, String)])
  func marks(answer: String, spans: Spans, expected: String) {
    #expect(MarkedAnswer(answer, spans: spans).inSigns == expected)
  }

  @Test(
    "of a file that was edited by hand is cut to the answer",
    arguments: [
      (-3, 2, "ab"), (1, 99, "a[b]1"), (5, 9, "ab"), (2, 1, "ab"), (.min, .max, "ab"),
    ] as [(Int, Int, String)])
  func damaged(start: Int, end: Int, expected: String) {
    let credit = Credit(
      concept: "c", tier: .core, value: 1, evidence: [Evidence(start: start, end: end, text: "?")])
    let judgement = Judgement(credits: [credit], misconceptions: [], delivery: Delivery())
    let marked = MarkedAnswer("ab", judgement, numbers: ["c": 1], letters: [:])
    #expect(marked.inSigns == expected)
  }

  @Test("loses none of its words, whatever is marked")
  func whole() {
    let answer = "Um, both the encoder and 语言模型 stay frozen.\nThat is it."
    let length = answer.unicodeScalars.count
    for start in 0..<length {
      let spans: Spans = [
        .evidence: [.init(start..<min(start + 7, length), number: 1), .init(3..<9, number: 2)],
        .filler: [.init(0..<2)], .longSentence: [.init(0..<max(1, start))],
      ]
      let words = MarkedAnswer(answer, spans: spans).pieces.map { piece in
        if case .words(let words, _) = piece { words } else { "" }
      }
      #expect(words.joined() == answer)
    }
  }
}

extension MarkedAnswer {
  /// One sign for each mark, and numbers as they are.
  fileprivate var inSigns: String {
    pieces.map { piece in
      switch piece {
      case .words(let words, _): words
      case .opening(let mark): ["<", "*", "[", "{"][Mark.allCases.firstIndex(of: mark) ?? 0]
      case .closing(let mark): [">", "*", "]", "}"][Mark.allCases.firstIndex(of: mark) ?? 0]
      case .index(let numbers, _): numbers.map(String.init).joined(separator: ",")
      }
    }.joined()
  }
}

@Suite("Sentences of a model answer")
struct SentenceTests {
  @Test(
    "end where a reader ends them",
    arguments: [
      ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
      ("It is 3.5 times larger. Then it stops.", ["It is 3.5 times larger.", "Then it stops."]),
      ("Use a trick, e.g. this one. Done.", ["Use a trick, e.g. this one.", "Done."]),
      ("先冻结。再训练！好了吗？好", ["先冻结。", "再训练！", "好了吗？", "好"]),
      ("He said “stop.” Then he went.", ["He said “stop.”", "Then he went."]),
      ("A line\nanother line\n\n", ["A line", "another line"]), ("  ", []), ("", []),
      ("Wait... What?!", ["Wait...", "What?!"]),
    ])
  func sentences(text: String, expected: [String]) {
    let scalars = Array(text.unicodeScalars)
    let found = text.sentences.map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
    #expect(found == expected)
  }
}
