import Foundation
import Scenario
import Scoring
import Testing

/// The five questions as they are shipped.
private enum Shipped {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let reading: (scenario: Scenario?, problems: [Problem]) = {
    let file = root.appendingPathComponent("scenarios/multimodal.yaml")
    guard let data = try? Data(contentsOf: file) else { return (nil, []) }
    return Scenario.read([UInt8](data), file: "scenarios/multimodal.yaml")
  }()

  static var questions: [Question] { reading.scenario?.questions ?? [] }

  static func rubric(_ question: Question) -> Rubric {
    Rubric(question: question, glossary: reading.scenario?.glossary ?? [])
  }
}

extension Question: CustomTestStringConvertible {
  /// The question's id.
  public var testDescription: String { id }
}

@Suite("The shipped scenario")
struct ShippedScenarioTests {
  @Test("is read without a problem, with its five questions in order")
  func reading() {
    #expect(Shipped.reading.problems == [])
    #expect(
      Shipped.questions.map(\.id) == [
        "clip-dalle", "blip2", "modality-attribution", "sota-models", "stable-diffusion",
      ])
  }

  @Test("has every text in both languages", arguments: Shipped.questions)
  func languages(question: Question) {
    var texts = [question.ask, question.modelAnswer] + [question.rephrase].compactMap { $0 }
    for concept in question.concepts {
      texts.append(concept.gloss)
      texts += [concept.pump, concept.hint, concept.prompt].compactMap { $0 }
      #expect(concept.pump != nil && concept.hint != nil && concept.prompt != nil)
    }
    for misconception in question.misconceptions {
      texts += [misconception.gloss, misconception.challenge, misconception.correction]
    }
    for text in texts { #expect(Set(text.texts.keys) == [.english, .chinese]) }
    #expect(question.tests.count >= 6)
  }

  @Test("says no follow-up twice", arguments: Language.allCases)
  func followUps(language: Language) {
    let texts = Shipped.questions.flatMap { question in
      question.concepts.flatMap { [$0.pump, $0.hint, $0.prompt].compactMap { $0?[language] } }
        + question.misconceptions.map { $0.challenge[language] }
    }
    #expect(Set(texts).count == texts.count)
  }

  @Test(
    "gives its model answers every core concept and no misconception",
    arguments: Shipped.questions, Language.allCases)
  func modelAnswers(question: Question, language: Language) {
    let judgement = Shipped.rubric(question).judge(question.modelAnswer[language])
    let core = question.concepts.filter { $0.tier == .core }.map(\.id)
    #expect(core.filter { judgement.credit(for: $0) == 0 } == [])
    #expect(judgement.asserted == [])
    #expect(judgement.score >= 90)
  }

  @Test(
    "lets a short reply to a prompt count as the answer that it is",
    arguments: [
      ("blip2", "frozen-llm", "Nothing, they stay frozen.", Language.english),
      ("blip2", "frozen-llm", "没有变，是冻结的", Language.chinese),
      ("clip-dalle", "clip-shared-space", "In the same space.", Language.english),
      ("stable-diffusion", "unet", "A U-Net.", Language.english),
      ("modality-attribution", "shap", "SHAP", Language.english),
      ("sota-models", "vit", "ViT 吧", Language.chinese),
    ])
  func replies(question: String, concept: String, reply: String, language: Language) throws {
    let question = try #require(Shipped.questions.first { $0.id == question })
    let prompt = try #require(question.concept(withID: concept)?.prompt?[language])
    let rubric = Shipped.rubric(question)
    let judgement = rubric.judge(reply, to: Reply(text: prompt, target: concept))
    #expect(judgement.credit(for: concept) == 1)
  }

  @Test("earns nothing by its own follow-ups sent back", arguments: Shipped.questions)
  func echoes(question: Question) {
    let rubric = Shipped.rubric(question)
    for concept in question.concepts {
      for text in [concept.pump, concept.hint, concept.prompt].compactMap({ $0 }) {
        for language in Language.allCases {
          let reply = Reply(text: text[language], target: concept.id)
          let judgement = rubric.judge(text[language], to: reply)
          #expect(judgement.credit(for: concept.id) == 0, Comment(rawValue: text[language]))
        }
      }
    }
  }
}

@Suite("The labelled answers")
struct LabelledAnswerTests {
  private struct Labelled: Decodable {
    var question: String
    var kind: String
    var answer: String
    var concepts: [String]
    var misconceptions: [String]
  }

  private struct Tally {
    var hits = 0
    var wrong = 0
    var missed = 0

    mutating func add(_ found: [String], _ labels: [String]) {
      hits += Set(found).intersection(labels).count
      wrong += Set(found).subtracting(labels).count
      missed += Set(labels).subtracting(found).count
    }

    var f1: Double { Double(2 * hits) / Double(max(1, 2 * hits + wrong + missed)) }
  }

  @Test(
    "are understood well enough to be graded by: micro F1, misconceptions, false credits",
    arguments: ["dev", "fresh-a", "fresh-b", "fresh-c", "fresh-d", "fresh-e", "fresh-f"])
  func agreement(set: String) throws {
    let file = Shipped.root.appendingPathComponent("Tests/Labelled/\(set).jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    var rubrics: [String: Rubric] = [:]
    for question in Shipped.questions { rubrics[question.id] = Shipped.rubric(question) }
    var concepts = Tally()
    var misconceptions = Tally()
    var fooled = (wrong: 0, chances: 0)
    for line in lines {
      let labelled = try JSONDecoder().decode(Labelled.self, from: Data(line.utf8))
      let rubric = try #require(rubrics[labelled.question])
      let judgement = rubric.judge(labelled.answer)
      concepts.add(judgement.credited, labelled.concepts)
      misconceptions.add(judgement.asserted, labelled.misconceptions)
      if ["negated", "stuffed", "offtopic", "wrong"].contains(labelled.kind) {
        fooled.wrong += Set(judgement.credited).subtracting(labelled.concepts).count
        fooled.chances += judgement.credits.count - labelled.concepts.count
      }
    }
    #expect(concepts.f1 >= 0.9)
    #expect(misconceptions.f1 >= 0.8)
    #expect(Double(fooled.wrong) <= 0.03 * Double(fooled.chances))
  }
}

@Suite("The source article")
struct ArticleTests {
  private static let file = Shipped.root.deletingLastPathComponent()
    .appendingPathComponent("shared/articles/multimodal-interview-questions.zh.txt")

  @Test(
    "answers its own questions well, where the article is at hand",
    .enabled(
      if: FileManager.default.fileExists(atPath: file.path),
      "the article is not part of the repository"))
  func scores() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let body = text.components(separatedBy: "相关文章")[0]
    // The list of contents names each heading once before the section itself does.
    let headings = ["一、", "二、", "三、", "四、", "五、"]
    var sections: [String] = []
    for (index, heading) in headings.enumerated() {
      let start = try #require(body.range(of: "\n" + heading)).upperBound
      let next = headings.dropFirst(index + 1).first.flatMap { body.range(of: "\n" + $0) }
      let section = String(body[start..<(next?.lowerBound ?? body.endIndex)])
      sections.append(section.components(separatedBy: "\n").dropFirst().joined(separator: "\n"))
    }
    for (question, section) in zip(Shipped.questions, sections) {
      let judgement = Shipped.rubric(question).judge(section)
      #expect(judgement.score >= 75, Comment(rawValue: question.id))
      #expect(judgement.asserted == [], Comment(rawValue: question.id))
    }
  }
}
