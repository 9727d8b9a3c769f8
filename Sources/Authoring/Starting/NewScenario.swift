import Foundation
import Scenario

/// The text of a new scenario: small, working, and with comments that teach the format.
package struct NewScenario: Equatable, Sendable {
  package var id: String
  package var title: String
  package var languages: [Language]
  /// The first question.
  package var ask: String

  package init(id: String, title: String, languages: [Language], ask: String) {
    self.id = id
    self.title = title
    self.languages = languages
    self.ask = ask
  }

  /// The file, which passes `viva check` as it stands.
  package var text: String {
    let codes = languages.map(\.rawValue).joined(separator: ", ")
    return """
      # yaml-language-server: $schema=\(ScenarioSchema.fileName)
      # A scenario for viva. 'viva try' shows what answers earn, 'viva check' what is wrong.
      viva: 1
      id: \(id)
      title: \(Self.quoted(title))
      languages: [\(codes)]

      # Every way of saying a thing, written once. Claims below find all of them.
      glossary:
        cool: [cool, cooled, below boiling, not boiling, 放凉, 凉一下]
        boiling: [boiling, boiled, 沸水, 开水]
        bitter: [bitter, harsh, astringent, 苦, 涩]

      questions:
        - id: first
          ask: \(Self.quoted(ask))
          time: 60  # seconds that a good spoken answer takes
          # What a strong candidate says. Replace the tea with your subject.
      \(localized("model-answer", indent: 4, Self.modelAnswer))
          concepts:
            # One claim each. Viva derives from the gloss how people may say it; where that is not
            # good enough, add 'match:' with patterns like  - water <cool>
            - id: cool-water
              tier: core  # core weighs 3, supporting 1, bonus comes on top
      \(localized("gloss", indent: 8, ["The water is cool.", "水要放凉。"]))
              # When it is missing, the interviewer says the hint, then the prompt.
      \(localized("hint", indent: 8, ["Think of what you do right after the kettle clicks.", "想想水烧好之后先做什么。"]))
      \(localized("prompt", indent: 8, ["How hot should it be?", "应该多少度？"]))
            - id: bitterness
              tier: supporting
      \(localized("gloss", indent: 8, ["Boiling water makes the tea bitter.", "开水会让茶发苦。"]))
      \(localized("prompt", indent: 8, ["Why not pour it on at once?", "为什么不直接冲？"]))
          # Sample answers with what they must earn; 'viva check' runs them.
          tests:
      \(tests)

      """
  }

  private static let modelAnswer = [
    "I let the water cool first, because boiling water makes the tea bitter.",
    "我会先把水放凉，因为开水会让茶发苦。",
  ]

  private var tests: String {
    let rows: [(Language, String, String)] = [
      (.english, "You should let the water cool.", "[cool-water]"),
      (.english, "Boiling water makes the tea bitter.", "[bitterness]"),
      (.english, "The water must not be cool.", "[]"),
      (.chinese, "水要先放凉。", "[cool-water]"),
      (.chinese, "开水会让茶变苦。", "[bitterness]"),
      (.chinese, "我不太清楚。", "[]"),
    ]
    return rows.filter { languages.contains($0.0) }
      .map { "      - answer: \($0.1)\n        earns: \($0.2)" }.joined(separator: "\n")
  }

  /// One text for one language, a mapping for two.
  private func localized(_ key: String, indent: Int, _ texts: [String]) -> String {
    let blanks = String(repeating: " ", count: indent)
    func text(in language: Language) -> String { texts[language == .english ? 0 : 1] }
    if let only = languages.first, languages.count == 1 {
      return "\(blanks)\(key): \(text(in: only))"
    }
    return
      (["\(blanks)\(key):"]
      + languages.map { "\(blanks)  \($0.rawValue): \(text(in: $0))" }).joined(separator: "\n")
  }

  /// YAML's double quotes take what JSON's do.
  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
