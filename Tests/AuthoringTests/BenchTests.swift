import Authoring
import Foundation
import Scenario
import Testing

@Suite("Saving an answer as a test")
struct TestInsertionTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")
  private static let scenarios =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  /// Texts that YAML could take for something else.
  private static let answers = [
    "plain words", "a: colon, # a hash", "\"quoted\" and 'quoted'", "- a dash", "语言模型保持冻结。",
    "two\nlines", "👩‍🔬 emoji \\ backslash", "{braces} [brackets] & * ! | > % @ `", "true", "~",
  ]

  @Test("leaves every other byte of a shipped scenario as it was", arguments: scenarios)
  func faithful(name: String) throws {
    let file = try ScenarioFile(readingFrom: Self.folder.appendingPathComponent(name))
    let scenario = try #require(file.scenario)
    for (question, answer) in zip(scenario.questions, Self.answers) {
      let test = SampleAnswer(answer: answer, earns: [question.concepts[0].id])
      let bytes = try TestInsertion.adding(test, to: question.id, in: file)
      let added = bytes.count - file.bytes.count
      let start = zip(bytes, file.bytes).prefix { $0 == $1 }.count
      #expect(Array(bytes[..<start]) + Array(bytes[(start + added)...]) == file.bytes)
      let read = try #require(
        ScenarioFile(bytes, name: name).scenario?.question(withID: question.id))
      #expect(read.tests.last?.answer == answer)
      #expect(read.tests.last?.earns == [question.concepts[0].id])
      #expect(read.tests.count == question.tests.count + 1)
    }
  }

  @Test("reads every text back exactly", arguments: answers)
  func texts(answer: String) throws {
    let file = Tea.check().file
    let test = SampleAnswer(
      answer: answer, language: .english, earns: [], misconceptions: ["boil-green"])
    let bytes = try TestInsertion.adding(test, to: "brewing", in: file)
    let read = try #require(ScenarioFile(bytes, name: "tea.yaml").scenario?.questions[0].tests.last)
    #expect(read.answer == answer)
    #expect(read.language == .english)
    #expect(read.misconceptions == ["boil-green"])
  }

  @Test("begins the list where there is none, and keeps comments, blank lines and line ends")
  func firstTest() throws {
    let start = try #require(Tea.text.range(of: "    tests:"))
    for ending in ["\n", "\r\n"] {
      let text = (Tea.text[..<start.lowerBound] + "    # the end\n\n")
        .replacingOccurrences(of: "\n", with: ending)
      let file = ScenarioFile(Array(text.utf8), name: "tea.yaml")
      let test = SampleAnswer(answer: "Cool water.", earns: ["cool-water"])
      let bytes = try TestInsertion.adding(test, to: "brewing", in: file)
      let expected = [
        "    tests:", "      - answer: \"Cool water.\"", "        earns: [cool-water]", "",
      ]
      .joined(separator: ending)
      let result = String(decoding: bytes, as: UTF8.self)
      #expect(result.contains(expected))
      #expect(result.replacingOccurrences(of: expected, with: "") == text)
    }
  }

  @Test("refuses tests that are written in one line")
  func flow() throws {
    let start = try #require(Tea.text.range(of: "    tests:"))
    let text = Tea.text[..<start.lowerBound] + "    tests: [{answer: x, earns: []}]\n"
    let file = ScenarioFile(Array(text.utf8), name: "tea.yaml")
    #expect(throws: TestInsertion.Refusal.layout(line: 36)) {
      try TestInsertion.adding(SampleAnswer(answer: "y", earns: []), to: "brewing", in: file)
    }
  }
}

@Suite("Explaining an answer")
struct ExplanationTests {
  private func explanation(_ answer: String) throws -> Explanation {
    let scenario = try #require(Tea.check().file.scenario)
    return Explanation(of: answer, to: scenario.questions[0], in: scenario)
  }

  @Test("names the words, the pattern and its line for what was earned")
  func earned() throws {
    let explanation = try explanation("Let the water cool.")
    #expect(explanation.score == 75)
    let finding = explanation.concepts[0]
    #expect(finding.holds)
    #expect(finding.pattern == "water <cool>")
    #expect(finding.line == 22)
    #expect(finding.derived == nil)
    #expect(explanation.next.rule == "over")
  }

  @Test("names the nearest miss, and what the interviewer says to it")
  func missed() throws {
    let explanation = try explanation("Some water, I'd say, that is very soft.")
    #expect(!explanation.concepts[0].holds)
    #expect(explanation.concepts[0].nearMiss == "`water` was found, `<cool>` was not")
    #expect(explanation.next.rule == "hint")
    #expect(explanation.next.target == "cool-water")
    #expect(explanation.next.text.contains("after the kettle clicks"))
  }

  @Test("names a misconception, which is challenged first")
  func misconception() throws {
    let explanation = try explanation("Green tea takes boiling water.")
    #expect(explanation.misconceptions.map(\.id) == ["boil-green"])
    #expect(explanation.next.rule == "challenge")
  }
}

@Suite("A new scenario")
struct NewScenarioTests {
  @Test(
    "passes the check as it stands, whatever it is called",
    arguments: [[Language.english], [.chinese], [.english, .chinese], [.chinese, .english]])
  func passes(languages: [Language]) {
    let new = NewScenario(
      id: "x", title: "A: \"title\" # with marks", languages: languages, ask: "Why - and: how?")
    let check = ScenarioCheck(ScenarioFile(Array(new.text.utf8), name: "new.yaml"))
    #expect(check.problems == [])
    #expect(check.failures == [])
    #expect(check.file.scenario?.questions.first?.ask[.english] == "Why - and: how?")
  }
}
