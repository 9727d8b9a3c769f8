import Terminal
import Testing

@Suite("Text in lines")
struct WrappingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var width: Int
    var lines: [String]

    init(_ text: String, to width: Int, _ lines: String...) {
      (self.text, self.width, self.lines) = (text, width, lines)
    }

    var testDescription: String { "\(text.prefix(40).debugDescription) to \(width)" }
  }

  @Test(
    "breaks Latin at blanks",
    arguments: [
      Row("", to: 20, ""),
      Row("one two", to: 20, "one two"),
      Row("the language model stays frozen", to: 20, "the language model", "stays frozen"),
      Row("the language models stay frozen", to: 20, "the language models", "stay frozen"),
      // "the language modelss" is exactly 20 wide.
      Row("the language modelss stay", to: 20, "the language modelss", "stay"),
      Row("a well-known, (short) list", to: 13, "a well-known,", "(short) list"),
      Row("don't you?", to: 6, "don't", "you?"),
    ])
  func latin(row: Row) {
    #expect(row.text.wrapped(to: row.width) == row.lines)
  }

  @Test(
    "breaks Chinese anywhere, and starts no line with a closing mark",
    arguments: [
      Row("语言模型保持冻结", to: 8, "语言模型", "保持冻结"),
      Row("语言模型保持冻结", to: 9, "语言模型", "保持冻结"),
      // The comma would start the second line, so the character before it goes along.
      Row("语言模型，保持冻结。", to: 8, "语言模", "型，保持", "冻结。"),
      Row("他说：「对比学习」。", to: 10, "他说：「对", "比学习」。"),
      Row("为什么？！因为……", to: 8, "为什", "么？！因", "为……"),
      Row("（一）（二）", to: 8, "（一）", "（二）"),
    ])
  func chinese(row: Row) {
    #expect(row.text.wrapped(to: row.width) == row.lines)
  }

  @Test(
    "breaks between the scripts",
    arguments: [
      Row("用CLIP学习图像", to: 10, "用CLIP学习", "图像"),
      Row("只训练Q-Former，不动LLM", to: 12, "只训练", "Q-Former，不", "动LLM"),
      Row("BLIP-2 的语言模型", to: 10, "BLIP-2 的", "语言模型"),
    ])
  func mixed(row: Row) {
    #expect(row.text.wrapped(to: row.width) == row.lines)
  }

  @Test(
    "cuts a word that is longer than a line",
    arguments: [
      Row("abcdefghij", to: 4, "abcd", "efgh", "ij"),
      Row("a abcdefghij b", to: 4, "a", "abcd", "efgh", "ij b"),
      Row("。。。。。", to: 4, "。。", "。。", "。"),
    ])
  func longWords(row: Row) {
    #expect(row.text.wrapped(to: row.width) == row.lines)
  }

  @Test(
    "keeps paragraphs, and drops blanks at the ends of lines only",
    arguments: [
      Row("one\ntwo", to: 20, "one", "two"),
      Row("one\n\ntwo", to: 20, "one", "", "two"),
      Row("one\n", to: 20, "one", ""),
      Row("\n", to: 20, "", ""),
      Row("  indented", to: 20, "  indented"),
      Row("two  blanks", to: 20, "two  blanks"),
      Row("abcd  efgh", to: 4, "abcd", "efgh"),
      // A blank that does not fit any more makes no line of its own.
      Row("abcd ", to: 4, "abcd"),
      Row("abcd   ", to: 4, "abcd"),
      Row("one\r\ntwo", to: 20, "one", "two"),
    ])
  func paragraphs(row: Row) {
    #expect(row.text.wrapped(to: row.width) == row.lines)
  }

  static let passages = [
    "The image encoder and the language model both stay frozen; only the Q-Former is trained.",
    "图像编码器和语言模型都保持冻结，只训练 Q-Former：它用可学习的查询（queries）取出图像特征。",
    "CLIP 用 contrastive learning（对比学习）把图像和文本对齐——batch 里其余的都是负样本。",
    "👩‍🔬👩‍🔬👩‍🔬 e\u{301}e\u{301}e\u{301} \t tabs\tand emoji ❤️❤️❤️ 🇨🇳🇨🇳🇨🇳",
    String(repeating: "x", count: 500), String(repeating: "对", count: 500),
  ]

  @Test("fits every width and loses no word", arguments: passages, [4, 5, 20, 40, 80, 200])
  func fits(passage: String, width: Int) {
    let lines = passage.wrapped(to: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().filter { !$0.isWhitespace } == passage.filter { !$0.isWhitespace })
  }

  @Test("keeps each word's style")
  func styles() {
    let text: StyledText = "the " + StyledText("language model", .underline) + " stays"
    let lines = text.wrapped(to: 12)
    #expect(
      lines == [
        "the " + StyledText("language", .underline), StyledText("model", .underline) + " stays",
      ])
  }

  @Test("takes time in a straight line with its length")
  func speed() {
    let clock = ContinuousClock()
    let short = String(repeating: "对比学习 and words ", count: 500)
    let long = String(repeating: short, count: 10)
    let once = clock.measure { _ = short.wrapped(to: 80) }
    let tenfold = clock.measure { _ = long.wrapped(to: 80) }
    // Ten times as long may take forty times as long on a busy machine, but never a hundred.
    #expect(tenfold < max(once * 60, .milliseconds(200)))
  }
}
