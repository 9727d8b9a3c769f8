import Drills
import Interview
import Scenario
import Scoring
import Testing

@Suite("Why a concept was missed")
struct WhyTests {
  private func why(_ concept: String, _ answers: String...) throws -> Why {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.question(withID: "blip2"))
    var explainer = Explainer(question, glossary: scenario.glossary)
    let said = answers.map { Said($0, language: Language.spoken(in: $0) ?? .english) }
    let why = explainer.why(concept, in: said)
    return try #require(why)
  }

  private func reason(_ concept: String, _ answer: String) throws -> String {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.question(withID: "blip2"))
    let nearest = try #require(try why(concept, answer).nearest)
    return MissReason(
      nearest.miss, question, scenario.glossary, Language.spoken(in: answer) ?? .english
    ).text
  }

  @Test(
    "says truly why words that were said do not count",
    arguments: [
      ("They do not keep the language model frozen.", "you said “frozen”, but denied it."),
      ("The language model is frozen, no, sorry, it learns.", "took it back"),
      ("Is the language model frozen?", "only stands in a question"),
      ("语言模型并没有冻结。", "你说了“冻结”，但是否定的。"),
      ("The language model is big.", "What is missing is something like “frozen”."),
      ("语言模型很大。", "还差类似“冻结”的说法。"),
    ])
  func reasons(answer: String, reason: String) throws {
    let found = try self.reason("frozen-llm", answer)
    #expect(found.contains(reason))
  }

  @Test("puts the phrase in the place of what was denied, and else behind the nearest sentence")
  func places() throws {
    let denied = try why(
      "frozen-llm", "It has an encoder. They do not freeze the language model. It is cheap.")
    let instead = try #require(denied.proposal)
    #expect(instead.change == .instead)
    #expect(!instead.text.contains("do not freeze"))
    #expect(instead.text.hasPrefix("It has an encoder. "))
    #expect(instead.text.hasSuffix(" It is cheap."))

    let near = try why("frozen-llm", "There is a language model. Two stages follow.")
    let after = try #require(near.proposal)
    #expect(after.change == .after)
    #expect(after.text == "There is a language model. \(after.phrase) Two stages follow.")

    let nothing = try why("frozen-llm", "我不太记得结构了")
    #expect(nothing.nearest == nil)
    let last = try #require(nothing.proposal)
    #expect(last.text == "我不太记得结构了。" + last.phrase)
    #expect(last.phrase.isChineseText)
  }

  @Test("speaks of what was credited, and of all answers together")
  func earned() throws {
    let why = try why("frozen-llm", "A bridge.", "The language model stays frozen.")
    #expect(why.earned?.answer == 1)
    #expect(why.proposal == nil)
    // What another answer has earned already is no gain: 3 of 29 and 3 more.
    let other = try self.why("frozen-image-encoder", "The LLM stays frozen.", "The encoder is big.")
    let proposal = try #require(other.proposal)
    #expect(abs(proposal.before - 300 / 29.0) < 1e-9)
    #expect(abs(proposal.after - 600 / 29.0) < 1e-9)
  }

  @Test("has phrases that are spoken smoothly, in the language", arguments: Language.allCases)
  func phrases(language: Language) throws {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    for question in scenario.questions {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      let phrasebook = Phrasebook(question, glossary: scenario.glossary, language, rubric)
      for concept in question.concepts {
        let phrase = try #require(phrasebook.phrases(earning: concept.id).first)
        // What is said of a thing may name the thing, which can be a concept of its own.
        #expect(phrase.earns.contains(concept.id) && phrase.earns.count <= 2)
        #expect(phrase.kind < .composed, "\(concept.id)")
        #expect(phrase.text.isChineseText == (language == .chinese))
      }
    }
  }
}
