import Authoring
import Drills
import Foundation
import Interview
import Scenario
import Scoring
import Testing

@Suite("A phrase of one's own")
struct PersonalPhraseTests {
  @Test(
    "is the words in their order, without what no one says",
    arguments: [
      ("nobody lays a finger on the writer", "\"nobody lays a finger on the writer\""),
      ("the writer, \"never\" touched!", "\"the writer never touched\""),
      ("一根手指都不碰", "\"一根手指都不碰\""),
      ("Q-Former 不动它", "\"Q-Former 不动它\""),
      ("<llm> | weights stay -put", "\"llm weights stay put\""),
    ])
  func pattern(words: String, source: String) throws {
    #expect(try PersonalPhrase.pattern(for: words).source == source)
  }

  @Test(
    "needs two words that mean something, or three characters",
    arguments: ["", "the", "frozen", "it is not", "冻结", "他的", "...", "freeze frozen"])
  func tooShort(words: String) {
    #expect(throws: PersonalPhrase.Refusal.tooShort) { try PersonalPhrase.pattern(for: words) }
  }

  @Test("is nothing that one could not say twice")
  func tooLong() {
    let words = Array(repeating: "weights never change", count: 6).joined(separator: " ")
    #expect(throws: PersonalPhrase.Refusal.tooLong) { try PersonalPhrase.pattern(for: words) }
  }

  @Test("comes back from its file as it went")
  func file() throws {
    var phrases = PersonalPhrases(scenario: "tea")
    let words = ["cools: a while # no", "'quoted' \"twice\"", "放凉了再说", "- a dash first", "yes no"]
    for text in words {
      phrases.add(PersonalPhrase(question: "q", concept: "c", words: text, session: "s"))
    }
    #expect(try PersonalPhrases(yaml: phrases.yaml()) == phrases)
    #expect(phrases.phrases.map(\.words) == words)
    phrases.add(PersonalPhrase(question: "q", concept: "c", words: "Yes  no"))
    #expect(phrases.phrases.count == words.count)
    #expect(phrases.forget { $0.words == "yes no" }.count == 1)
    #expect(phrases.phrases.count == words.count - 1)
  }

  @Test("counts in the scenario, inflected and undenied, and the hash tells")
  func counting() throws {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    var phrases = PersonalPhrases(scenario: "multimodal")
    phrases.add(
      PersonalPhrase(
        question: "blip2", concept: "frozen-llm", words: "nobody lays a finger on the writer"))
    let own = scenario.adding(phrases)
    #expect(own.contentHash.hasPrefix(scenario.contentHash + "+"))
    #expect(own.contentHash.count == scenario.contentHash.count + 9)
    #expect(own.adding(phrases) == own)
    let question = try #require(own.question(withID: "blip2"))
    let rubric = Rubric(question: question, glossary: own.glossary)
    let credit = { (text: String) in rubric.judge(text).credit(for: "frozen-llm") }
    #expect(credit("In the end nobody lays a finger on the writer.") == 1)
    #expect(credit("Nobody lays a finger on the writers.") == 1)
    #expect(credit("It is not true that nobody lays a finger on the writer.") == 0)
    #expect(credit("Nobody lays hands on the writer.") == 0)
    #expect(scenario.adding(PersonalPhrases(scenario: "multimodal")) == scenario)
    #expect(scenario.adding(PersonalPhrases(scenario: "other")) == scenario)
  }

  @Test("leaves the patterns that are derived from a gloss as they are")
  func derived() throws {
    var scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.questions.firstIndex { $0.id == "blip2" })
    let concept = try #require(
      scenario.questions[question].concepts.firstIndex { $0.id == "frozen-llm" })
    scenario.questions[question].concepts[concept].match = []
    var phrases = PersonalPhrases(scenario: "multimodal")
    phrases.add(
      PersonalPhrase(
        question: "blip2", concept: "frozen-llm", words: "nobody lays a finger on the writer"))
    let own = scenario.adding(phrases)
    let rubric = Rubric(question: own.questions[question], glossary: own.glossary)
    for text in ["The large language model is kept frozen.", "Nobody lays a finger on the writer."]
    {
      #expect(rubric.judge(text).credit(for: "frozen-llm") == 1)
    }
  }
}

@Suite("A dispute")
struct DisputeTests {
  private func dispute(
    _ words: String, concept: String = "frozen-llm", in answers: String...
  ) throws -> Dispute {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    let question = try #require(scenario.question(withID: "blip2"))
    return try Dispute(
      that: words, meant: concept, in: answers.map { Said($0, language: .english) }, to: question,
      glossary: scenario.glossary)
  }

  @Test("finds the words whatever their case and blanks, and what they would have given")
  func found() throws {
    let dispute = try dispute(
      "NOBODY lays a  finger on the writer", in: "Hm.",
      "So nobody   lays a finger on the writer, ok?")
    #expect(dispute.answer == 1)
    #expect(dispute.evidence.start == 3)
    #expect(dispute.evidence.text == "nobody   lays a finger on the writer")
    #expect(dispute.phrase.words == "nobody lays a finger on the writer")
    #expect(dispute.earns)
    // 8 core concepts of weight 3, 5 supporting ones of weight 1, one core earned: 3 of 29.
    #expect(dispute.before == 0)
    #expect(abs(dispute.after - 300 / 29.0) < 1e-9)
  }

  @Test("of words that are taken back where they stand earns nothing")
  func takenBack() throws {
    let dispute = try dispute(
      "nobody touches the writer", in: "It is a myth that nobody touches the writer.")
    #expect(!dispute.earns)
    #expect(dispute.before == dispute.after)
  }

  @Test("is refused where there is nothing to dispute")
  func refused() {
    #expect(throws: Dispute.Refusal.notSaid) { try dispute("they are frozen", in: "A bridge.") }
    // "wing" is no word of "drawing".
    #expect(throws: Dispute.Refusal.notSaid) { try dispute("wing a plane", in: "drawing a plane") }
    #expect(throws: Dispute.Refusal.earned) {
      try dispute("is frozen", in: "The language model is frozen.")
    }
    #expect(throws: Dispute.Refusal.unknownConcept) {
      try dispute("a bridge here", concept: "bridges", in: "A bridge here.")
    }
    #expect(throws: Dispute.Refusal.phrase(.tooShort)) { try dispute("bridge", in: "A bridge.") }
  }
}

@Suite("A phrase in the scenario's file")
struct PatternInsertionTests {
  @Test(
    "changes nothing but the one line, for every concept that is shipped", arguments: Shipped.names)
  func faithful(name: String) throws {
    let file = try ScenarioFile(readingFrom: Shipped.folder.appendingPathComponent(name))
    let scenario = try #require(file.scenario)
    let source = "\"it's what the person's own words are\""
    for question in scenario.questions {
      // One of each question's, another one each.
      let concept = question.concepts[question.id.count % question.concepts.count]
      guard !concept.match.isEmpty else { continue }
      let bytes = try PatternInsertion.adding(source, to: concept.id, of: question.id, in: file)
      let changed = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .difference(from: String(decoding: file.bytes, as: UTF8.self).split(separator: "\n"))
      #expect(changed.insertions.count == 1)
      // A concept with one pattern in its line gets brackets there.
      #expect(changed.removals.count <= 1)
      let again = ScenarioFile(bytes, name: name)
      #expect(again.problems == file.problems)
      #expect(
        try PatternInsertion.adding(source, to: concept.id, of: question.id, in: again) == bytes)
    }
  }

  @Test("is told what cannot be added to")
  func refused() throws {
    let text = """
      viva: 1
      id: tea
      title: Tea
      languages: [en]
      questions:
        - id: q
          ask: What?
          time: 30
          model-answer: Hot water in a warm pot, and a thin cup.
          concepts:
            - id: plain
              tier: core
              gloss: The water is hot.
            - id: brackets
              tier: core
              gloss: The pot is warm.
              match: [warm pot, 'hot|warm vessel']
            - id: single
              tier: core
              gloss: The leaves are green.
              match: green leaves
            - id: broken
              tier: core
              gloss: The cup is thin.
              match: [
                thin cup,
                cup walls]
      """
    let file = ScenarioFile(Array(text.utf8), name: "tea.yaml")
    func added(to concept: String) throws -> String {
      String(
        decoding: try PatternInsertion.adding("\"x y\"", to: concept, of: "q", in: file),
        as: UTF8.self)
    }
    #expect(throws: PatternInsertion.Refusal.derived) { try added(to: "plain") }
    #expect(throws: PatternInsertion.Refusal.unknown) { try added(to: "none") }
    #expect(try added(to: "brackets").contains("[warm pot, '\"x y\"', 'hot|warm vessel']"))
    #expect(try added(to: "single").contains("match: ['\"x y\"', green leaves]\n"))
    #expect(try added(to: "broken").contains("thin cup,\n          '\"x y\"', cup walls]"))
  }
}

@Suite("A patch")
struct UnifiedDiffTests {
  private static let old = (1...20).map { "line \($0)\n" }.joined()

  @Test("shows three lines around each change, and joins near ones")
  func hunks() {
    let new = Self.old.replacingOccurrences(of: "line 5\n", with: "line 5\nnew\n")
      .replacingOccurrences(of: "line 18\n", with: "line xviii\n")
    #expect(
      UnifiedDiff(from: Self.old, to: new, path: "a b.txt").text == """
        --- a/a b.txt
        +++ b/a b.txt
        @@ -3,6 +3,7 @@
         line 3
         line 4
         line 5
        +new
         line 6
         line 7
         line 8
        @@ -15,6 +16,6 @@
         line 15
         line 16
         line 17
        -line 18
        +line xviii
         line 19
         line 20

        """)
    #expect(UnifiedDiff(from: Self.old, to: Self.old, path: "x").text == "")
  }

  @Test("tells of a last line without an end, and keeps Windows' ends")
  func ends() {
    #expect(
      UnifiedDiff(from: "a\r\nb", to: "a\r\nc\r\nb", path: "x").text
        == "--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\r\n+c\r\n b\n\\ No newline at end of file\n")
  }
}
