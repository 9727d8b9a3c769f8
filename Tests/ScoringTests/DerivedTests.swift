import Foundation
import Scenario
import Scoring
import Testing

@Suite("A concept written as its gloss alone")
struct DerivedTests {
  /// A scenario of claims without a single pattern.
  private static let claims = """
    viva: 1
    id: blip
    title: BLIP-2
    languages: [en, zh]
    glossary:
      llm: [LLM, language model, OPT, 语言模型, 大语言模型]
      frozen: [frozen, kept fixed, not updated, 冻结, 不更新]
    questions:
      - id: parts
        ask: {en: What is BLIP-2 made of?, zh: BLIP-2 由哪些部分组成？}
        time: 60
        model-answer: {en: The language model stays frozen., zh: 语言模型保持冻结。}
        concepts:
          - id: frozen-llm
            tier: core
            gloss: {en: The language model stays frozen., zh: 语言模型保持冻结。}
          - id: cheap
            tier: core
            gloss: {en: Training is cheap because few parameters change., zh: 训练便宜，因为改动的参数很少。}
          - id: flamingo
            tier: bonus
            gloss: {en: Flamingo is an older relative., zh: Flamingo 是更早的模型。}
            naming: true
        misconceptions:
          - id: trained-llm
            gloss: {en: The language model is trained from scratch., zh: 语言模型从头训练。}
            challenge: {en: Is it?, zh: 是吗？}
            correction: {en: It is frozen., zh: 它是冻结的。}
            corrected-by: [frozen-llm]

    """

  private func rubric() throws -> Rubric {
    let reading = Scenario.read(Array(Self.claims.utf8), file: "blip.yaml")
    let scenario = try #require(reading.scenario, "\(reading.problems)")
    return Rubric(question: scenario.questions[0], glossary: scenario.glossary)
  }

  @Test(
    "is heard in other words, in both languages, and never where it is denied",
    arguments: [
      ("The language model stays frozen.", ["frozen-llm"]),
      ("They keep OPT, the LLM, kept fixed all along.", ["frozen-llm"]),
      ("大语言模型是不更新的。", ["frozen-llm"]),
      ("那个 LLM 是冻结的", ["frozen-llm"]),
      ("The language model does not stay frozen.", []),
      ("语言模型并没有冻结。", []),
      ("Is the language model frozen?", []),
      ("It is cheap to train, since very few parameters are changed.", ["cheap"]),
      ("要改的参数很少，所以训练很便宜。", ["cheap"]),
      ("The weather is fine.", []),
      ("LLM", []),
      ("Flamingo came before.", ["flamingo"]),
    ])
  func credited(answer: String, concepts: [String]) throws {
    #expect(try rubric().judge(answer).credited == concepts)
  }

  @Test("stands on words of the answer")
  func evidence() throws {
    let answer = "I think the LLM is frozen."
    let credit = try rubric().judge(answer).credits[0]
    #expect(credit.evidence.map(\.text) == ["LLM", "frozen"])
  }

  @Test("that is a misconception is asserted, denied, or put right")
  func misconception() throws {
    let rubric = try rubric()
    #expect(rubric.judge("They train the language model from scratch.").asserted == ["trained-llm"])
    #expect(rubric.judge("They don't train the language model from scratch.").asserted == [])
  }

  @Test("tells what was derived, as patterns that an author can paste into the file")
  func description() throws {
    let scenario = try #require(
      Scenario.read(Array(Self.claims.utf8), file: "blip.yaml").scenario)
    let question = scenario.questions[0]
    let derivations = Derivations(question: question, glossary: scenario.glossary)
    let derived = try #require(derivations.derivation(of: question.concepts[0]))
    #expect(derived.patterns.map(\.source) == ["<llm> <frozen>"])
    for pattern in derived.patterns {
      #expect(try Pattern(parsing: pattern.source) == pattern)
    }
  }

  @Test("is left alone where the author wrote patterns")
  func written() throws {
    let text = Self.claims.replacingOccurrences(
      of: "tier: bonus", with: "tier: bonus\n        match: flamenco")
    let scenario = try #require(Scenario.read(Array(text.utf8), file: "blip.yaml").scenario)
    let question = scenario.questions[0]
    let derivations = Derivations(question: question, glossary: scenario.glossary)
    #expect(derivations.derivation(of: question.concepts[2]) == nil)
    let rubric = Rubric(question: question, glossary: scenario.glossary)
    #expect(rubric.judge("Flamingo came before.").credited == [])
  }
}
