import Drills
import Interview
import Scenario
import Scoring
import Testing

@Suite("An examiner's findings")
struct ExaminationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var missing = ""
    var wrong = ""
    var followUp = ""
    var score: Double

    var testDescription: String { [missing, wrong, followUp].joined(separator: " | ") }
  }

  private func verdict(
    _ row: Row, _ language: Language, misconception: String? = "llm-trained"
  ) throws -> Examination.Verdict {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.question(withID: "blip2"))
    let answer = FlawedAnswer(
      question: "blip2", language: language, text: "", removed: "frozen-llm",
      added: misconception)
    let rubric = Rubric(question: question, glossary: scenario.glossary)
    let examination = Examination(
      of: answer, to: question, glossary: scenario.glossary, rubric)
    return examination.verdict(
      on: Examination.Findings(missing: row.missing, wrong: row.wrong, followUp: row.followUp))
  }

  @Test(
    "count in whatever words they are said, affirmed, denied or quoted",
    arguments: [
      Row(missing: "Nothing about the language model being frozen.", score: 40),
      Row(missing: "They never said that the LLM stays untouched", score: 40),
      Row(missing: "Is the LLM frozen?", score: 40),
      Row(missing: "没说大语言模型是冻结的", score: 40),
      Row(missing: "The Q-Former", score: 0),
      Row(missing: "everything was fine", score: 0),
      Row(wrong: "It claims that they fine-tune the language model", score: 40),
      Row(wrong: "The language model isn't fine-tuned!", score: 40),
      Row(wrong: "No, the LLM stays frozen.", score: 40),
      Row(wrong: "The number of parameters.", score: 0),
      Row(followUp: "What happens to the weights of the language model?", score: 20),
      Row(followUp: "训练前后，大语言模型的参数有什么不同", score: 20),
      Row(followUp: "And what is the weather like?", score: 0),
      Row(followUp: "The weights of the language model stay.", score: 0),
      Row(
        missing: "that the LLM is frozen", wrong: "the LLM is not fine-tuned",
        followUp: "Which weights of the language model change?", score: 100),
      Row(score: 0),
    ])
  func rows(row: Row) throws {
    let language: Language =
      [row.missing, row.wrong, row.followUp].contains(where: \.isChineseText) ? .chinese : .english
    #expect(try verdict(row, language, misconception: "llm-trained").score == row.score)
  }

  @Test("count without a misconception where there is none")
  func alone() throws {
    let row = Row(missing: "that the LLM is frozen", score: 0)
    let verdict = try verdict(row, .english, misconception: nil)
    #expect(verdict.foundWrong == nil)
    #expect(abs(verdict.score - 100 * 40 / 60.0) < 1e-9)
  }

  @Test("tell what was there after all")
  func present() throws {
    let row = Row(
      missing: "The Q-Former is no bridge between them. The queries are learned.", score: 0)
    let verdict = try verdict(row, .english)
    #expect(verdict.presentAfterAll.contains("learnable-queries"))
    #expect(!verdict.foundMissing)
  }
}
