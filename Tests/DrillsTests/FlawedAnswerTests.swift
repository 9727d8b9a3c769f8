import Drills
import Interview
import Scenario
import Scoring
import Testing

@Suite("Flawed answers")
struct FlawedAnswerTests {
  @Test(
    "lack exactly what was taken out, and assert exactly what was put in",
    arguments: Shipped.names)
  func exact(name: String) throws {
    let scenario = try #require(Shipped.scenario(name))
    var tally = (all: 0, plain: 0, concepts: 0, made: 0)
    for question in scenario.questions {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      for language in scenario.languages {
        let flawed = FlawedAnswers(question, glossary: scenario.glossary, language, rubric)
        let model = rubric.judge(question.modelAnswer[language])
        let all = flawed.all()
        for answer in all {
          let judgement = rubric.judge(answer.text)
          let comment = Comment(rawValue: answer.text)
          #expect(
            Set(judgement.credited) == Set(model.credited).subtracting([answer.removed]), comment)
          #expect(judgement.asserted == (answer.added.map { [$0] } ?? []), comment)
          if let statement = answer.statement {
            let scalars = Array(answer.text.unicodeScalars)
            let words = String(String.UnicodeScalarView(scalars[statement]))
            #expect(rubric.judge(words).asserted == judgement.asserted, comment)
          }
          #expect(question.concept(withID: answer.removed)?.tier != .bonus)
        }
        tally.all += all.count
        tally.plain += all.count { $0.added == nil }
        tally.concepts += model.credits.count { $0.value > 0 && $0.tier != .bonus }
        tally.made += Set(all.map(\.removed)).count
      }
    }
    print(
      "flawed, \(name): \(tally.all), \(tally.plain) of them without a misconception; "
        + "\(tally.made) of \(tally.concepts) concepts can be taken out")
    #expect(Double(tally.made) >= 0.8 * Double(tally.concepts))
  }

  @Test("are the same for the same seed, and others for another", arguments: Language.allCases)
  func seeds(language: Language) throws {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.question(withID: "blip2"))
    let rubric = Rubric(question: question, glossary: scenario.glossary)
    let flawed = FlawedAnswers(question, glossary: scenario.glossary, language, rubric)
    let answers = (UInt64(0)..<6).compactMap { flawed.answer(seed: $0) }
    #expect(answers.count == 6)
    #expect(answers == (UInt64(0)..<6).compactMap { flawed.answer(seed: $0) })
    #expect(Set(answers.map(\.removed)).count > 1)
    #expect(Set(flawed.all().map(\.text)).isSuperset(of: answers.map(\.text)))
  }
}
