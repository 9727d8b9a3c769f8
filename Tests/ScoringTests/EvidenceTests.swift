import Scoring
import Testing

@Suite("Evidence")
struct EvidenceTests {
  private let rubric = Sample.rubric(Sample.parts)

  @Test("is the person's own words, counted in scalars of the answer as it was given")
  func offsets() throws {
    let credit = try #require(
      rubric.judge("👩‍🔬 The ＬＬＭ stays frozen!").credits.first { $0.value > 0 })
    // The emoji is three scalars, and the blank the fourth.
    #expect(
      credit.evidence == [
        Evidence(start: 8, end: 11, text: "ＬＬＭ"), Evidence(start: 18, end: 24, text: "frozen"),
      ])
  }

  @Test("spans touching words as one piece")
  func merging() throws {
    let credit = try #require(rubric.judge("语言模型冻结").credits.first { $0.value > 0 })
    #expect(credit.evidence == [Evidence(start: 0, end: 6, text: "语言模型冻结")])
  }

  @Test(
    "every span of every answer is the text between its offsets",
    arguments: [
      "é\u{301}e\u{301} the LLM is\r\nfrozen", "\u{0}LLM\u{0}frozen", "語言模型👍🏽凍結",
      "ﬁne LLM, ﬀrozen frozen",
    ])
  func consistency(answer: String) {
    let scalars = Array(answer.unicodeScalars)
    for credit in rubric.judge(answer).credits {
      for evidence in credit.evidence {
        #expect(
          Array(evidence.text.unicodeScalars) == Array(scalars[evidence.start..<evidence.end]))
      }
    }
  }
}

@Suite("A reply to a follow-up")
struct ReplyTests {
  private let rubric = Sample.rubric(Sample.parts)
  private let prompt = Reply(
    text: "What happens to the weights of the language model?", target: "frozen-llm")

  @Test("may leave out what the follow-up named")
  func ellipsis() {
    #expect(rubric.judge("They stay frozen.").credited == [])
    #expect(rubric.judge("They stay frozen.", to: prompt).credited == ["frozen-llm"])
    #expect(rubric.judge("冻结", to: prompt).credited == ["frozen-llm"])
  }

  @Test("earns nothing by the follow-up's own words")
  func echo() {
    #expect(rubric.judge("The language model's weights?", to: prompt).credited == [])
    let given = Reply(text: "Is the language model frozen?", target: "frozen-llm")
    #expect(rubric.judge("The language model is frozen?", to: given).credited == [])
  }

  @Test("has evidence in the reply alone")
  func evidence() {
    let credit = rubric.judge("frozen", to: prompt).credits.first { $0.value > 0 }
    #expect(credit?.evidence == [Evidence(start: 0, end: 6, text: "frozen")])
  }
}

@Suite("The score")
struct ScoreTests {
  @Test("weighs core 3, supporting 1, bonus 1 on top, and a misconception takes 10")
  func formula() {
    func credits(_ core: Double, _ supporting: Double, _ bonus: Double) -> [Credit] {
      [
        Credit(concept: "a", tier: .core, value: core, evidence: []),
        Credit(concept: "b", tier: .supporting, value: supporting, evidence: []),
        Credit(concept: "c", tier: .bonus, value: bonus, evidence: []),
      ]
    }
    #expect(Score.of(credits(1, 1, 0), standing: 0) == 100)
    #expect(Score.of(credits(1, 0, 0), standing: 0) == 75)
    #expect(Score.of(credits(0, 1, 0), standing: 0) == 25)
    #expect(Score.of(credits(1, 0, 1), standing: 0) == 100)
    #expect(Score.of(credits(1, 1, 1), standing: 1) == 90)
    #expect(Score.of(credits(0, 0, 1), standing: 3) == 0)
    #expect(Score.of([], standing: 0) == 0)
  }
}
