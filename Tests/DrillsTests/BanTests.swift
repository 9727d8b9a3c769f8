import Drills
import Scenario
import Scoring
import Testing

@Suite("A ban on words")
struct BanTests {
  @Test(
    "finds them in every form, and not inside other words",
    arguments: [
      (
        ["freeze"], "They froze it; it is frozen, and freezing is cheap.",
        ["froze", "frozen", "freezing"]
      ),
      (["model"], "A model of models, remodelled.", ["model", "models"]),
      (["language model"], "The language models and the model.", ["language models"]),
      (["冻结"], "参数冻结，冻结住了", ["冻结", "冻结"]),
      (["Q-Former"], "the q former and Q-Formers", ["q former", "Q-Formers"]),
      (["bridge"], "nothing of it", []),
    ])
  func slips(words: [String], text: String, slips: [String]) {
    #expect(Ban(words).slips(in: text).map(\.text) == slips)
  }

  @Test("tells what landed in other words from what leaned on a banned one")
  func result() throws {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.question(withID: "blip2"))
    let rubric = Rubric(question: question, glossary: scenario.glossary)
    let ban = Ban(["frozen"])
    let other = ban.result(of: "The language model is left untouched.", by: rubric)
    #expect(other.slips.isEmpty)
    #expect(other.landed.contains("frozen-llm"))
    let leaning = ban.result(
      of: "The language model is frozen. Learnable queries go in.", by: rubric)
    #expect(leaning.slips.map(\.text) == ["frozen"])
    #expect(leaning.leaning == ["frozen-llm"])
    #expect(leaning.landed.contains("learnable-queries"))
    // Said twice, once without: it landed.
    let both = ban.result(
      of: "The language model is frozen. I mean that the language model is left untouched.",
      by: rubric)
    #expect(both.landed.contains("frozen-llm"))
    #expect(both.slips.count == 1)
  }

  @Test("is found in one's own answers: what stands in most of them")
  func crutches() throws {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.question(withID: "blip2"))
    let english = Ban.crutches(
      in: [
        "Basically a bridge, basically cheap training.", "It is basically a bridge.",
        "Bridges train a projection.", "Nothing new.",
      ], for: question, .english, count: 2)
    // "bridge" stands in three answers, "basically" in two; "train" in two, but less often.
    #expect(english.words == ["bridge", "basically"])
    let chinese = Ban.crutches(
      in: ["桥梁很重要", "搭个桥梁", "便宜"], for: question, .chinese, count: 1)
    #expect(chinese.words == ["桥梁"])
    #expect(Ban.crutches(in: ["Once only."], for: question, .english).words.isEmpty)
  }

  @Test(
    "takes terms that the glosses have, that the question does not say, and that leave other words",
    arguments: Language.allCases)
  func jargon(language: Language) throws {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    for question in scenario.questions {
      let ban = Ban.jargon(of: question, glossary: scenario.glossary, language)
      #expect(!ban.words.isEmpty)
      #expect(ban.slips(in: question.ask[language]).isEmpty)
      #expect(
        !ban.slips(in: question.concepts.map { $0.gloss[language] }.joined(separator: "\n"))
          .isEmpty)
    }
  }
}
