import Scenario
import Scoring
import Testing

@Suite("Long texts", .timeLimit(.minutes(1)))
struct LongTextTests {
  private static let filler = String(
    repeating: "We then went on to talk about the weather. ", count: 500)

  @Test(
    "a sentence earns the same wherever it stands in 4,500 words",
    arguments: [
      "The language model stays frozen. " + filler,
      filler + "The language model stays frozen. " + filler,
      filler + "The language model stays frozen.",
    ])
  func anywhere(_ answer: String) {
    #expect(Sample.rubric(Sample.parts).judge(answer).credited == ["frozen-llm"])
  }

  @Test("what lies thousands of words apart does not stand together")
  func farApart() {
    let answer = "There is a language model. " + Self.filler + "Something is frozen."
    #expect(Sample.rubric(Sample.parts).judge(answer).credited == [])
  }

  /// Each of them asks of every word what could be looked for in all the others.
  @Test(
    "twenty thousand words of whatever kind are judged at once",
    arguments: [
      "not frozen ", "it is wrong ", "some people say that ", "both the LLM and the encoder ",
      "a myth that the LLM ", "LLM, ", "the the ", "no, sorry, ", "um ", "不 冻结 语言模型", "有人说 冻结",
      "What stays frozen when the vision model ", "trained LLM ", "CLIP rather than DALL·E? ",
    ])
  func monotony(_ words: String) {
    let text = String(repeating: words, count: 20_000 / words.split(separator: " ").count)
    let judgement = Sample.rubric(Sample.parts).judge(text)
    #expect(judgement.credits.count == Sample.parts.concepts.count)
  }

  @Test("a term may have more letters than calls fit on the stack")
  func longTerm() throws {
    let term = String(repeating: "abcdefghi", count: 30_000)
    var question = Sample.parts
    question.concepts = [
      Concept(
        id: "long", tier: .core, gloss: LocalizedText("long"), naming: true,
        match: [Located(try Pattern(parsing: "<long>"))])
    ]
    question.misconceptions = []
    let glossary = Sample.glossary + [GlossaryEntry(id: "long", terms: [Located(term)])]
    let rubric = Rubric(question: question, glossary: glossary)
    #expect(rubric.judge("It is \(term).").credited == ["long"])
    #expect(rubric.judge("It is \(term.dropLast()).").credited == [])
  }
}
