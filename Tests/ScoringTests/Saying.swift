import Scenario
import Scoring
import Testing

/// An answer and the concepts that it earns.
struct Saying: Sendable, CustomTestStringConvertible {
  var answer: String
  var earns: [String]

  init(_ answer: String, earns: [String]) {
    self.answer = answer
    self.earns = earns
  }

  var testDescription: String { answer }
}

/// A small question about two parts that stay as they are and one between them that learns.
enum Sample {
  static let glossary = [
    entry("encoder", "image encoder", "vision model", "ViT", "图像编码器"),
    entry("llm", "LLM", "language model", "OPT", "语言模型", "-vision-language model"),
    entry("q-former", "Q-Former", "cue former", "转接头"),
    entry("frozen", "frozen", "freeze", "untouched", "not updated", "冻结", "不更新"),
    entry("trained", "trained", "train", "fine-tuned", "训练", "微调"),
    entry("contrastive", "contrastive", "contrastively", "对比学习"),
    entry("clip", "CLIP"),
    entry("dalle", "DALL·E"),
    entry("gan", "GAN", "adversarial", "对抗"),
  ]

  static let parts = question(
    "parts", subjects: [["encoder", "llm", "q-former"]],
    concepts: [
      concept("frozen-encoder", .core, "<encoder> <frozen>", "<encoder> not <trained>"),
      concept("frozen-llm", .core, "<llm> <frozen>", "<llm> not <trained>"),
      concept("bridge", .supporting, "<q-former> <trained>"),
      concept("cat", .bonus, naming: true, "cat"),
    ],
    misconceptions: [
      misconception("llm-trained", "\"<trained> .. <llm>\" -<frozen>", correctedBy: ["frozen-llm"]),
      misconception("gan", "<gan>"),
    ])

  static let systems = question(
    "systems", subjects: [["clip", "dalle"]],
    concepts: [
      concept("clip", .core, naming: true, "<clip>"),
      concept("contrastive", .core, about: ["clip"], "<contrastive>"),
    ])

  static func rubric(_ question: Question) -> Rubric {
    Rubric(question: question, glossary: glossary)
  }

  private static func entry(_ id: String, _ terms: String...) -> GlossaryEntry {
    GlossaryEntry(id: id, terms: terms.map { Located($0) })
  }

  private static func question(
    _ id: String, subjects: [[String]], concepts: [Concept],
    misconceptions: [Misconception] = []
  ) -> Question {
    Question(
      id: id,
      ask: LocalizedText([
        .english: "What stays frozen when the vision model and the language model are joined?",
        .chinese: "图像编码器和语言模型接在一起的时候冻结的是什么?",
      ]),
      rephrase: nil, time: 60, followUps: nil, subjects: subjects, modelAnswer: LocalizedText(""),
      concepts: concepts, misconceptions: misconceptions, tests: [])
  }

  private static func concept(
    _ id: String, _ tier: Tier, about: [String] = [], naming: Bool = false, _ match: String...
  ) -> Concept {
    Concept(
      id: id, tier: tier, gloss: LocalizedText(id), about: about, naming: naming,
      match: patterns(match))
  }

  private static func misconception(
    _ id: String, _ match: String..., correctedBy: [String] = []
  ) -> Misconception {
    Misconception(
      id: id, gloss: LocalizedText(id), match: patterns(match), challenge: LocalizedText("Sure?"),
      correction: LocalizedText("No."), correctedBy: correctedBy)
  }

  private static func patterns(_ sources: [String]) -> [Located<Pattern>] {
    sources.compactMap { source in (try? Pattern(parsing: source)).map { Located($0) } }
  }
}
