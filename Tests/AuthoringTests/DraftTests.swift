import Authoring
import Foundation
import Scenario
import Scoring
import Testing

/// An article of some shape, and the questions that a person finds in it.
struct SampleArticle: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String
  var questions: [String]

  init(_ shape: String, _ text: String, _ questions: [String]) {
    testDescription = shape
    self.text = text
    self.questions = questions
  }
}

@Suite("Drafting a scenario from an article")
struct DraftTests {
  private func scenario(_ draft: Draft) throws -> Scenario {
    let check = ScenarioCheck(ScenarioFile(Array(draft.text.utf8), name: "draft.yaml"))
    #expect(check.errors == 0, "\(check.file.renderedErrors)\n\(draft.text)")
    return try #require(check.file.scenario)
  }

  @Test("finds the questions and nothing else", arguments: SampleArticle.all)
  func questions(article: SampleArticle) throws {
    let draft = try Draft(from: Array(article.text.utf8), id: "draft")
    #expect(draft.asked == article.questions)
    let text = draft.text.lowercased()
    for stray in ["newsletter", "cookies", "公众号", "相关", "related", "unrelated post"] {
      #expect(!text.contains(stray))
    }
  }

  @Test("gives each article's own answer 70 or more", arguments: SampleArticle.all)
  func ownAnswers(article: SampleArticle) throws {
    let scenario = try scenario(Draft(from: Array(article.text.utf8), id: "draft"))
    for question in scenario.questions {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      let answer = try #require(question.modelAnswer.texts[scenario.languages[0]])
      #expect(rubric.judge(answer).score >= 70, Comment(rawValue: answer))
    }
  }

  @Test("marks every guess, and spells names out once")
  func guesses() throws {
    let draft = try Draft(from: Array(SampleArticle.labels.text.utf8), id: "kafka")
    let lines = draft.text.split(separator: "\n")
    for key in ["tier:", "gloss:", "prompt:", "hint:", "time:"] {
      let marked = lines.filter { $0.contains("  \(key)") }
      #expect(!marked.isEmpty && marked.allSatisfy { $0.contains("# guess") })
    }
    #expect(draft.text.contains("isr: [\"ISR\", \"In Sync Replicas\"]"))
  }

  @Test("refuses what has no questions, and says why")
  func refusals() {
    func refusal(_ text: String) -> Draft.Refusal? {
      do throws(Draft.Refusal) {
        _ = try Draft(from: Array(text.utf8), id: "x")
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal("") == .empty)
    #expect(refusal("   \n\n") == .empty)
    #expect(
      refusal("We moved house.\n\nThe garden is large, and the bus stops nearby.")
        == .noQuestions(paragraphs: 2))
    #expect(refusal("Why?\n\nHow?\n") == .noQuestions(paragraphs: 2))
    #expect(refusal(String(repeating: "a", count: 6_000_000)) == .tooLarge)
  }

  @Test("reads GB 18030 and a byte-order mark")
  func encodings() throws {
    let text = SampleArticle.chineseLabels.text
    let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(try Draft(from: marked, id: "x").asked == SampleArticle.chineseLabels.questions)
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    let gb = try #require(text.data(using: encoding))
    #expect(try Draft(from: Array(gb), id: "x").asked == SampleArticle.chineseLabels.questions)
  }

  @Test("never crashes on broken pages, and what it drafts can be read", arguments: 0..<150)
  func fuzz(seed: UInt64) throws {
    var random = Numbers(state: seed)
    let article = SampleArticle.all[Int(seed) % SampleArticle.all.count]
    var bytes = Array(article.text.utf8)
    for _ in 0..<(1 + Int(random.next() % 40)) where bytes.count > 1 {
      let place = Int(random.next() % UInt64(max(1, bytes.count)))
      switch random.next() % 4 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: Array("<div><li>".utf8), at: place)
      default: bytes = Array(bytes.prefix(max(1, place)))
      }
    }
    guard let draft = try? Draft(from: bytes, id: "fuzz") else { return }
    #expect(ScenarioFile(Array(draft.text.utf8), name: "fuzz.yaml").scenario != nil)
  }

  private struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 20
    }
  }
}
