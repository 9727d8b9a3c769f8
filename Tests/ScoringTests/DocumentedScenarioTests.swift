import Foundation
import Scenario
import Scoring
import Testing

@Suite("The scenario in docs/scenarios.md")
struct DocumentedScenarioTests {
  private func reading() throws -> (scenario: Scenario?, problems: [Problem]) {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/scenarios.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```yaml\n").dropFirst()
    let example = try #require(blocks.first?.components(separatedBy: "```").first)
    return Scenario.read(Array(example.utf8), file: "docs/scenarios.md")
  }

  @Test("is read without a problem")
  func problems() throws { #expect(try reading().problems == []) }

  @Test("judges its sample answers as it says")
  func sampleAnswers() throws {
    let scenario = try #require(try reading().scenario)
    for question in scenario.questions {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      for sample in question.tests {
        let judgement = rubric.judge(sample.answer)
        #expect(judgement.credited == sample.earns, Comment(rawValue: sample.answer))
        #expect(judgement.asserted == sample.misconceptions, Comment(rawValue: sample.answer))
      }
    }
  }
}
