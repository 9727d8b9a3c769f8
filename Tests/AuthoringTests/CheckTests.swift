import Authoring
import Foundation
import Scenario
import Testing

/// A small scenario without a fault; tests change a line of it.
enum Tea {
  static let text = """
    viva: 1
    id: tea
    title: Tea
    languages: [en]
    glossary:
      green: [green tea, sencha]
      black: [black tea, assam]
      cool: [cool, cooled]
      hot: [boiling]
      bitter: [bitter, harsh]
    questions:
      - id: brewing
        ask: How do you brew green tea well?
        time: 60
        subjects: [[green, black]]
        model-answer: I let the water cool, because boiling water makes it bitter.
        concepts:
          - id: cool-water
            tier: core
            gloss: Green tea is brewed with water that has cooled.
            about: green
            match: water <cool>
            hint: Think of the moment just after the kettle clicks.
          - id: bitterness
            tier: supporting
            gloss: Water that is too hot makes it bitter.
            match: <hot> <bitter>
        misconceptions:
          - id: boil-green
            gloss: Green tea needs boiling water.
            about: green
            match: <green> <hot> -<bitter>
            challenge: Would you really?
            correction: Cooler water is better.
            corrected-by: cool-water
        tests:
          - answer: The water should cool first.
            earns: cool-water
          - answer: Boiling water makes it bitter, so let the water cool.
            earns: [cool-water, bitterness]
          - answer: Don't let the water cool.
            earns: []

    """

  static func check(_ old: String = "", _ new: String = "") -> ScenarioCheck {
    let text = old.isEmpty ? text : text.replacingOccurrences(of: old, with: new)
    return ScenarioCheck(ScenarioFile(Array(text.utf8), name: "tea.yaml"))
  }
}

@Suite("Checking a scenario")
struct CheckTests {
  @Test("finds nothing in a good one")
  func clean() {
    let check = Tea.check()
    #expect(check.problems == [])
    #expect(check.failures == [])
    #expect(check.passes)
    #expect(
      check.summary
        == "tea.yaml: 1 question, 2 concepts; 3 tests, all pass; 0 errors, 0 warnings")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    /// What must be shown, word for word.
    var shown: String
    var testDescription: String { new.isEmpty ? "without \(old)" : new }
  }

  @Test(
    "shows each problem at its place, with the reason and the mend",
    arguments: [
      Case(
        old: "match: <hot> <bitter>", new: "match: <hot> <bitter> -<hot>",
        shown: """
          tea.yaml:27:16: error: the pattern can never match: it wants '<hot>' and excludes it
           27 |         match: <hot> <bitter> -<hot>
              |                ^
              = leave out one of the two
          """),
      Case(
        old: "hot: [boiling]", new: "hot: [-boiling]",
        shown: """
          tea.yaml:27:16: error: the pattern can never match: '<hot>' has no word to look for
           27 |         match: <hot> <bitter>
              |                ^
              = name an entry with terms that are no exclusions, or write words
          """),
      Case(
        old: "match: water <cool>", new: "match: water !!",
        shown: """
          tea.yaml:22:22: error: '!!' has no letter or digit, so it can never match
           22 |         match: water !!
              |                      ^
              = leave it out
          """),
      Case(
        old: "    subjects: [[green, black]]\n", new: "",
        shown: """
          tea.yaml:17:9: warning: 'about: green' has no effect
           17 |       - id: cool-water
              |         ^
              = only members of the question's 'subjects' are told apart
              = add a group with 'green' and its rivals to 'subjects', or leave 'about' out
          """),
      Case(
        old: "I let the water cool, because", new: "Because",
        shown: """
          tea.yaml:18:9: warning: the model answer (en) does not earn the concept 'cool-water'
           18 |       - id: cool-water
              |         ^
              = `water` was found, `<cool>` was not
              = say it in the model answer, or add a way of saying it to 'match'
          """),
      Case(
        old: "Think of the moment just after the kettle clicks.", new: "Should the water cool?",
        shown: """
          tea.yaml:18:9: warning: the hint of 'cool-water' (en) gives the answer away
           18 |       - id: cool-water
              |         ^
              = said as a statement, it earns the concept itself
              = point at it without its words
          """),
      Case(
        old: "tier: core", new: "tier: supporting",
        shown: """
          tea.yaml:12:5: warning: the question 'brewing' has no core concept
           12 |   - id: brewing
              |     ^
              = the interviewer follows up on core concepts first, and they make most of the score
              = write 'tier: core' in what every good answer must say
          """),
      Case(
        old: "        hint: Think of the moment just after the kettle clicks.\n", new: "",
        shown: """
          tea.yaml:18:9: warning: the core concept 'cool-water' is never asked for
           18 |       - id: cool-water
              |         ^
              = it has neither pump nor hint nor prompt
              = add 'prompt:' with a question whose answer it is
          """),
      Case(
        old: "hot: [boiling]", new: "hot: [boiling]\n  cold: [icy]",
        shown: """
          tea.yaml:10:10: warning: no pattern names the glossary entry 'cold'
           10 |   cold: [icy]
              |          ^
              = write <cold> in a pattern, or leave the entry out
          """),
      Case(
        old: "earns: [cool-water, bitterness]", new: "earns: [cool-water]",
        shown: """
          tea.yaml:24:9: warning: no test earns the concept 'bitterness'
           24 |       - id: bitterness
              |         ^
              = add a test with an answer that says it
          """),
      Case(
        old: "earns: cool-water\n", new: "earns: [cool-water, bitterness]\n",
        shown: """
          tea.yaml:24:9: warning: every test earns 'cool-water' and 'bitterness' together
           24 |       - id: bitterness
              |         ^
              = nothing shows that they are two concepts
              = add a test that says just one of them, or make them one
          """),
      Case(
        old: "languages: [en]", new: "languages: [en, zh]",
        shown: """
          tea.yaml:12:5: warning: the question 'brewing' has no test in 'zh'
           12 |   - id: brewing
              |     ^
              = add an answer as people give it in that language
          """),
    ])
  func problem(_ row: Case) throws {
    let changed = Tea.text.replacingOccurrences(of: row.old, with: row.new)
    #expect(changed != Tea.text)
    let check = Tea.check(row.old, row.new)
    let source = SourceText(check.file.bytes)
    let shown = check.problems.map { $0.rendered(in: source) }
    #expect(shown.contains(row.shown), "\(shown.joined(separator: "\n"))")
  }

  @Test("a question without tests is warned about")
  func noTests() throws {
    let start = try #require(Tea.text.range(of: "    tests:"))
    let file = ScenarioFile(Array(Tea.text[..<start.lowerBound].utf8), name: "tea.yaml")
    #expect(
      ScenarioCheck(file).problems.map(\.message) == ["the question 'brewing' has no tests"])
  }

  @Test("explains a test that misses a concept by what came nearest")
  func missed() throws {
    let failures = Tea.check("The water should cool first.", "The water must be soft.").failures
    let failure = try #require(failures.first)
    #expect(failures.count == 1)
    #expect(failure.credits == [])
    #expect(failure.faults.map(\.kind) == [.missedConcept])
    #expect(failure.faults.map(\.explanation) == ["`water` was found, `<cool>` was not"])
  }

  @Test("explains a test that gives too much by the pattern and its words")
  func given() throws {
    let failures = Tea.check("earns: [cool-water, bitterness]", "earns: [bitterness]").failures
    let fault = try #require(failures.first?.faults.first)
    #expect(fault.kind == .falseConcept)
    #expect(
      fault.explanation == "by `water <cool>` for \"cool\""
        || fault.explanation.hasPrefix(
          "by `water <cool>` for \"")
    )
  }

  @Test("says that a denied part was found")
  func denied() throws {
    let failures = Tea.check("earns: []", "earns: [cool-water]").failures
    let fault = try #require(failures.first?.faults.first)
    #expect(fault.explanation.contains("denied"))
  }

  @Test("warns where transcripts know an id that is gone, unless 'was' has it")
  func remembered() {
    var remembered = RememberedIDs()
    remembered.sessions = 3
    remembered.concepts = ["brewing": ["cool-water", "old-one"], "steeping": ["time"]]
    let file = ScenarioFile(Array(Tea.text.utf8), name: "tea.yaml")
    #expect(
      ScenarioCheck(file, remembered: remembered).problems.map(\.message) == [
        "there is no concept 'old-one' any more", "there is no question 'steeping' any more",
      ])
    let mended = Tea.text.replacingOccurrences(
      of: "tier: core", with: "was: [old-one]\n        tier: core"
    ).replacingOccurrences(of: "- id: brewing", with: "- id: brewing\n    was: steeping")
    let renamed = ScenarioFile(Array(mended.utf8), name: "tea.yaml")
    #expect(
      ScenarioCheck(renamed, remembered: remembered).problems.count {
        $0.message.contains("any more")
      } == 1)
  }
}

@Suite("Mutation testing")
struct MutationTests {
  private func findings(_ old: String = "", _ new: String = "") throws -> [MutationTest.Finding] {
    let file = Tea.check(old, new).file
    return MutationTest(of: try #require(file.scenario)).findings
  }

  @Test("is deterministic")
  func deterministic() throws {
    #expect(try findings() == findings())
  }

  @Test("cannot fool a scenario that asks for whole claims")
  func clean() throws {
    #expect(try findings().map(\.faults) == [])
  }

  @Test("finds a concept that an empty phrase earns")
  func evasion() throws {
    let found = try findings("match: water <cool>", "match: fine|water")
    let finding = try #require(found.first { $0.mutant.kind == .evasion })
    #expect(finding.mutant.answer == "Fine.")
    #expect(finding.faults == ["cool-water is given by `fine|water` for \"Fine\""])
  }

  @Test("finds a synonym that the patterns do not know")
  func synonym() throws {
    let found = try findings("match: <hot> <bitter>", "match: <hot> bitter")
    let finding = try #require(found.first { $0.mutant.kind == .synonyms })
    #expect(finding.mutant.answer.contains("harsh"))
    #expect(finding.faults[0].hasPrefix("bitterness is lost: `<hot>` was found"))
  }

  @Test("finds a misconception that is not heard in its own wording")
  func misconception() throws {
    let found = try findings("match: <green> <hot> -<bitter>", "match: <green> scalding")
    #expect(found.map(\.mutant.kind) == [.misconception])
  }
}
