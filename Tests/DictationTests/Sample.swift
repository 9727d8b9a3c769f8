import Scenario

/// A scenario of one question, whose model answer tells which of the glossary's spellings are proper.
enum Sample {
  static let scenario = Scenario(
    id: "sample", title: LocalizedText("Sample"), languages: [.english, .chinese], followUps: 1,
    glossary: [
      entry("q-former", ["Q-Former", "cue former", "adapter"]),
      entry("lxmert", ["LXMERT"]),
      entry("clip", ["CLIP", "-video clip"]),
      entry("vit", ["ViT"]),
      entry("cross-attention", ["cross-attention", "交叉注意力"]),
      entry("diffusion", ["扩散模型", "扩散"]),
      entry("contrastive", ["对比学习"]),
    ],
    questions: [
      Question(
        id: "one", ask: LocalizedText("What does it do?"), rephrase: nil, time: 60, followUps: nil,
        subjects: [],
        modelAnswer: LocalizedText([
          .english:
            "The Q-Former reads the image of a ViT by cross-attention. CLIP and LXMERT do not.",
          .chinese: "扩散模型和对比学习是两回事。",
        ]),
        concepts: [], misconceptions: [], tests: [])
    ], contentHash: "0")

  private static func entry(_ id: String, _ terms: [String]) -> GlossaryEntry {
    GlossaryEntry(id: id, terms: terms.map { Located($0, at: Place()) })
  }
}
