import Scenario
import Testing

@Suite("A scenario reads as its author wrote it")
struct ReadingTests {
  let scenario: Scenario

  init() throws {
    let (scenario, problems) = read(SampleScenario.text)
    #expect(problems == [])
    self.scenario = try #require(scenario)
  }

  @Test("the whole")
  func whole() {
    #expect(scenario.id == "vision")
    #expect(scenario.title == LocalizedText([.english: "Vision", .chinese: "视觉"]))
    #expect(scenario.languages == [.english, .chinese])
    #expect(scenario.followUps == 2)
    #expect(scenario.questions.map(\.id) == ["blip2"])
    #expect(scenario.contentHash.count == 16)
  }

  @Test("the glossary, in the order of the file, inclusions kept")
  func glossary() {
    #expect(scenario.glossary.map(\.id) == ["llm", "frozen", "clip", "models"])
    #expect(
      scenario.glossary.map { $0.terms.map(\.value) } == [
        ["LLM", "large language model", "大语言模型"], ["frozen", "kept fixed", "冻结"], ["CLIP"],
        ["<llm>", "<clip>", "model"],
      ])
    #expect(scenario.glossary.first?.terms.first?.place.description == "v.yaml:7:9")
  }

  @Test("a question")
  func question() throws {
    let question = try #require(scenario.question(withID: "blip2"))
    #expect(question.ask[.chinese] == "什么是 BLIP-2？")
    #expect(question.rephrase?[.chinese] == "Tell me about BLIP-2.")
    #expect(question.time == 120)
    #expect(question.followUps == 1)
    #expect(question.subjects == [["clip", "llm"]])
    #expect(question.modelAnswer[.english] == "The language model stays frozen.")
  }

  @Test("concepts, with their patterns and where these stand")
  func concepts() throws {
    let question = try #require(scenario.questions.first)
    let frozen = try #require(question.concept(withID: "frozen-llm"))
    #expect(frozen.tier == .core)
    #expect(frozen.about == ["llm"])
    #expect(!frozen.naming)
    #expect(
      frozen.match.map(\.value.source) == ["<llm> <frozen>", "\"only the Q-Former\" trained"])
    #expect(frozen.match.map(\.place.description) == ["v.yaml:29:13", "v.yaml:30:13"])
    #expect(frozen.hint?[.english] == "Think of gradients.")
    let clip = try #require(question.concept(withID: "clip-name"))
    #expect(clip.tier == .bonus)
    #expect(clip.about == ["clip", "llm"])
    #expect(clip.naming)
    #expect(clip.hint == nil)
  }

  @Test("misconceptions and tests")
  func misconceptions() throws {
    let question = try #require(scenario.questions.first)
    let trained = try #require(question.misconception(withID: "llm-trained"))
    #expect(trained.correctedBy == ["frozen-llm"])
    #expect(trained.match.map(\.value.source) == ["<llm> trained"])
    #expect(
      question.tests == [
        SampleAnswer(
          answer: "The LLM stays frozen.", language: .english, earns: ["frozen-llm"],
          place: Place(file: "v.yaml", line: 48, column: 9)),
        SampleAnswer(
          answer: "训练大语言模型", earns: [], misconceptions: ["llm-trained"],
          place: Place(file: "v.yaml", line: 51, column: 9)),
      ])
  }

  @Test("words that other YAML readers take for Booleans, numbers and dates stay words")
  func plainWords() throws {
    let text = SampleScenario.replacing("clip: CLIP", with: "clip: [no, on, 400, 1.50, 2021-01-05]")
    let entry = try #require(read(text).scenario?.glossary.first { $0.id == "clip" })
    #expect(entry.terms.map(\.value) == ["no", "on", "400", "1.50", "2021-01-05"])
  }

  @Test("a byte-order mark and Windows line ends change nothing")
  func foreignFiles() throws {
    let windows =
      "\u{FEFF}"
      + SampleScenario.text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).joined(separator: "\r\n")
    let (scenario, problems) = read(windows)
    #expect(problems == [])
    #expect(scenario?.questions.first?.ask == self.scenario.questions.first?.ask)
  }

  @Test(
    "the hash is FNV-1a, by the test vectors of its authors",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func hash(_ text: String, _ expected: String) {
    #expect(fnv1a(Array(text.utf8)) == expected)
  }
}
