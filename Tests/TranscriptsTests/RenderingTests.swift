import Foundation
import Interview
import Scenario
import Scoring
import Testing
import Transcripts

@Suite("A transcript to be read")
struct RenderingTests {
  /// A closed session in which the first question was answered twice and the second skipped.
  static func session(_ language: Language) -> [Event] {
    let first = "Um, boil it twice: the water boils."
    let second = "OK, once. *Loose* leaves."
    let delivery = Delivery(
      words: 7, seconds: 2.8, fillers: [evidence("Um", in: first)])
    let stated = StatedMisconception(
      misconception: "reboil", stance: .asserted, evidence: [evidence("boil it twice", in: first)])
    let found = credits(in: first, water: "water boils")
    var more = credits(in: second, leaves: "*Loose* leaves")
    more[2].value = 0.5
    let best = [found[0], found[1], more[2], found[3]]
    return numbered([
      .opened(opening(language: language)),
      .said(Saying(kind: .greeting, text: "Hello.", language: language)),
      asking(brewing, 1, in: language),
      .answered(Answering(question: "brewing", text: first)),
      .judged(
        Judging(
          question: "brewing",
          judgement: Judgement(credits: found, misconceptions: [stated], delivery: delivery),
          score: 32.9)),
      .followedUp(
        FollowingUp(
          question: "brewing", kind: .challenge, target: "reboil",
          text: language == .english ? "Twice?" : "两次？", language: language)),
      .commanded(Commanding(command: .help, text: "/help")),
      .answered(Answering(question: "brewing", text: second)),
      .judged(
        Judging(
          question: "brewing",
          judgement: Judgement(
            credits: more, misconceptions: [],
            delivery: Delivery(words: 4, seconds: 1.6)),
          score: 64.3)),
      .summarised(
        Summary(
          question: "brewing", score: 64.3, credits: best, standing: [], corrected: ["reboil"],
          advice: "Begin with the main point.", skipped: false, language: language)),
      asking(serving, 2, in: language),
      .commanded(Commanding(command: .dontKnow, text: "no idea")),
      .summarised(
        Summary(
          question: "serving", score: 0, credits: [], standing: [], corrected: [], advice: nil,
          skipped: true, language: language)),
      .closed(Closing(score: 32.15, questions: [], seconds: 65)),
    ])
  }

  static let id = "20261124T101502Z-tea-0000"

  @Test("is Markdown that says it all")
  func markdown() throws {
    let transcript = try #require(Transcript(Self.session(.english), id: Self.id))
    // 7 + 4 words, 2.8 + 1.6 seconds.
    let expected = #"""
      # Tea, twice

      **32.2 of 100** · 2026-11-24 10:15 · coach mode · 1 min 5 s

      ## 1. How is tea made?

      **64.3 of 100** · 2 of 4 concepts

      > Um, boil it twice: the **water boils**.

      **Follow-up:** Twice?

      > OK, once. \***Loose\* leaves**.

      **Covered**

      - The water boils. — “water boils”
      - Leaves are loose. (in part) — “\*Loose\* leaves”

      **Missed**

      - The pot is warmed.
      - Cups are small. (bonus)

      **Misconceptions**

      - “boil it twice” — taken back. Fresh water is boiled once.

      **Delivery:** 11 words, about 4 s to say (estimated). Fillers: um.

      **Advice:** Begin with the main point.

      ## 2. How is it served?

      **0 of 100** · skipped

      > no idea

      *Scores run from 0 to 100. Core concepts weigh 3, supporting ones 1, bonus ones 1 on top; a misconception that stands takes 10. Marked words are those that earned credit.*

      *20261124T101502Z-tea-0000 · Viva 1.0.0*

      """#
    #expect(transcript.markdown(in: .gmt) == expected)
  }

  @Test("is plain text with brackets, in the session's language")
  func text() throws {
    let transcript = try #require(Transcript(Self.session(.chinese), id: Self.id))
    let expected = """
      茶，两问
      32.2 / 100 · 2026-11-24 10:15 · 教练模式 · 1 分 5 秒

      1. 茶怎么泡？
      64.3 / 100 · 答到 2 / 4 个要点

        > Um, boil it twice: the [water boils].

        追问： 两次？

        > OK, once. [*Loose* leaves].

        答到的要点
        - 水要烧开。 —— “water boils”
        - 用散茶。（部分） —— “*Loose* leaves”

        漏掉的要点
        - 先温壶。
        - 用小杯。（加分）

        误解
        - “boil it twice” —— 已更正。新鲜的水只烧一次。

        表达： 11 字，说出来约 4 秒（估算）。口头禅：um。

        建议： Begin with the main point.

      2. 怎么上茶？
      0 / 100 · 已跳过

        > no idea

      分数从 0 到 100：核心要点权重为 3，补充要点为 1，加分要点另加 1；每个未更正的误解扣 10 分。标出的词句是得分的依据。

      20261124T101502Z-tea-0000 · Viva 1.0.0

      """
    #expect(transcript.text(in: .gmt) == expected)
    #expect(
      transcript.text(in: .gmt) { "<\($0)>" }.contains("the <water boils>."))
  }

  @Test("says of an unfinished session how far it came")
  func unfinished() throws {
    let events =
      Array(Self.session(.english).prefix(5)) + [
        Event(sequence: 6, at: start, body: .paused)
      ]
    let transcript = try #require(Transcript(events, id: Self.id))
    let text = transcript.text(in: .gmt)
    #expect(text.contains("32.9 of 100 · 2026-11-24 10:15 · coach mode · paused\n"))
    #expect(text.contains("32.9 of 100 · 1 of 4 concepts\n"))
    #expect(text.contains("  - “boil it twice” — not so. Fresh water is boiled once.\n"))
    #expect(text.contains("  Not asked\n  - How is it served?\n"))
  }

  @Test("follows the interviewer to another language")
  func languageSwitch() throws {
    let events = numbered([
      .opened(opening()), asking(brewing, 1), asking(serving, 2, in: .chinese),
    ])
    #expect(try #require(Transcript(events, id: Self.id)).language == .chinese)
  }

  struct Quote: Sendable, CustomTestStringConvertible {
    var answer: String
    var evidence: String?
    var markdown: String

    init(_ answer: String, evidence: String? = nil, _ markdown: String) {
      (self.answer, self.evidence, self.markdown) = (answer, evidence, markdown)
    }

    var testDescription: String { markdown }
  }

  @Test(
    "quotes any answer as it was, and nothing in it is Markdown",
    arguments: [
      Quote(
        "a *b* _c_ `d` [e](f) <g> ~h~ \\ &amp; $i$ |",
        #"> a \*b\* \_c\_ \`d\` \[e\](f) \<g\> \~h\~ \\ \&amp; \$i\$ \|"#),
      Quote(
        "# a\n- b\n+ c\n1. d\n2) e\n===\n    f",
        "> \\# a  \n> \\- b  \n> \\+ c  \n> 1\\. d  \n> 2\\) e  \n> \\===  \n> f"),
      Quote("a\n\nb", "> a  \n>  \n> b"),
      Quote("", ">"),
      Quote("\u{1B}[31mred", #"> ␛\[31mred"#),
      Quote("*\u{301}", "> \\*\u{301}"),
      Quote("it is frozen.", evidence: " is frozen.", "> it **is frozen**."),
      Quote("模型“冻结”了", evidence: "“冻结”", "> 模型“**冻结**”了"),
      Quote("q_former", evidence: "former", #"> q\_**former**"#),
      Quote("a b\nc d", evidence: "b\nc", "> a **b**  \n> **c** d"),
      Quote("a (!) b", evidence: "(!)", "> a (!) b"),
    ])
  func quotes(quote: Quote) throws {
    let span = quote.evidence.map { evidence($0, in: quote.answer) }
    let credit = Credit(
      concept: "water", tier: .core, value: span == nil ? 0 : 1, evidence: span.map { [$0] } ?? [])
    let judgement = Judgement(credits: [credit], misconceptions: [], delivery: Delivery())
    let events = numbered([
      .opened(opening()), asking(brewing, 1),
      .answered(Answering(question: "brewing", text: quote.answer)),
      .judged(Judging(question: "brewing", judgement: judgement, score: 0)),
    ])
    let markdown = try #require(Transcript(events, id: Self.id)).markdown(in: .gmt)
    let blocks = markdown.split(separator: "\n\n", omittingEmptySubsequences: false)
    #expect(blocks.contains { $0 == quote.markdown })
  }

  @Test("lands whole beside its session, for its owner's eyes alone")
  func saved() throws {
    let scratch = try Scratch()
    let session = scratch.url.appendingPathComponent("s.jsonl")
    let file = PrivateFile.rendering(of: session)
    try file.replace(with: "one")
    try file.replace(with: "two")
    #expect(try String(contentsOf: file.url, encoding: .utf8) == "two")
    #expect(try mode(file.url.path) == 0o600)
    let disk = FailingDisk(.full(after: 1))
    #expect(throws: JournalError.creation(path: file.url.path, FileTrouble(code: ENOSPC))) {
      try file.replace(with: "three", calls: disk.calls)
    }
    #expect(try String(contentsOf: file.url, encoding: .utf8) == "two")
    #expect(try scratch.names() == ["s.md"])
  }
}
