import Scenario

/// A small scenario without problems that tests change one thing in.
enum SampleScenario {
  static let text = """
    viva: 1
    id: vision
    title: {en: Vision, zh: 视觉}
    languages: [en, zh]
    follow-ups: 2
    glossary:
      llm: [LLM, large language model, 大语言模型]
      frozen: [frozen, kept fixed, 冻结]
      clip: CLIP
      models: [<llm>, <clip>, model]
    questions:
      - id: blip2
        ask:
          en: What is BLIP-2?
          zh: 什么是 BLIP-2？
        rephrase: Tell me about BLIP-2.
        time: 120
        follow-ups: 1
        subjects: [[clip, llm]]
        model-answer: >-
          The language model
          stays frozen.
        concepts:
          - id: frozen-llm
            tier: core
            gloss: {en: The language model stays frozen., zh: 语言模型保持冻结。}
            about: llm
            match:
              - <llm> <frozen>
              - '"only the Q-Former" trained'
            pump: What else?
            hint: Think of gradients.
            prompt: What happens to its weights?
          - id: clip-name
            tier: bonus
            gloss: It uses CLIP.
            about: [clip, llm]
            naming: true
            match: [<clip>]
        misconceptions:
          - id: llm-trained
            gloss: The language model is trained.
            match: [<llm> trained]
            challenge: You said that it is trained. Are you sure?
            correction: It stays frozen.
            corrected-by: [frozen-llm]
        tests:
          - answer: The LLM stays frozen.
            lang: en
            earns: [frozen-llm]
          - answer: 训练大语言模型
            earns: []
            misconceptions: [llm-trained]

    """

  /// The sample with the first `old` replaced; the whole sample where there is none.
  static func replacing(_ old: String, with new: String) -> String {
    guard let range = range(of: old) else { return text }
    return text.replacingSubrange(range, with: new)
  }

  private static func range(of part: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) {
        return start..<text.index(start, offsetBy: part.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with new: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: new)
    return copy
  }
}

/// Reads a text as the file `v.yaml`.
func read(_ text: String) -> (scenario: Scenario?, problems: [Problem]) {
  Scenario.read(Array(text.utf8), file: "v.yaml")
}
