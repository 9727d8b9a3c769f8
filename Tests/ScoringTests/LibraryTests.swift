import Foundation
import Scenario
import Scoring
import Testing

@Suite("Every scenario in scenarios/")
struct LibraryTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")

  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  private func scenario(_ file: String) throws -> Scenario {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(file))
    let reading = Scenario.read([UInt8](data), file: file)
    #expect(reading.problems == [])
    return try #require(reading.scenario)
  }

  @Test("is read without a problem and named like its file", arguments: files)
  func reading(file: String) throws {
    let scenario = try scenario(file)
    #expect(scenario.id + ".yaml" == file)
    #expect(scenario.questions.count >= 5)
    #expect(scenario.questions.allSatisfy { $0.tests.count >= 6 })
  }

  @Test("judges its sample answers as they are labelled", arguments: files)
  func sampleAnswers(file: String) throws {
    let scenario = try scenario(file)
    for question in scenario.questions {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      for sample in question.tests {
        let judgement = rubric.judge(sample.answer)
        let comment = Comment(rawValue: "\(question.id): \(sample.answer)")
        #expect(Set(judgement.credited) == Set(sample.earns), comment)
        #expect(Set(judgement.asserted) == Set(sample.misconceptions), comment)
      }
    }
  }

  @Test("gives its model answers every core concept and no misconception", arguments: files)
  func modelAnswers(file: String) throws {
    let scenario = try scenario(file)
    for question in scenario.questions {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      for language in scenario.languages {
        let judgement = rubric.judge(question.modelAnswer[language])
        let missed = question.concepts.filter {
          $0.tier == .core && judgement.credit(for: $0.id) == 0
        }
        #expect(missed.map(\.id) == [], Comment(rawValue: question.id))
        #expect(judgement.asserted == [], Comment(rawValue: question.id))
      }
    }
  }
}
