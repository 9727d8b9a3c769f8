import Foundation
import Scenario

extension Draft {
  /// The scenario file, with a comment at each guess for the author to look at.
  package var text: String {
    var lines = [
      "# yaml-language-server: $schema=\(ScenarioSchema.fileName)",
      "# Drafted by viva from an article. Every line marked 'guess' wants your eye: say each gloss in one",
      "# plain sentence of your own, merge what is one claim, and leave out what nobody needs to say.",
      "# Then: viva check FILE, viva try FILE.",
      "viva: 1", "id: \(id)", "title: \(quoted(title))", "languages: [\(language.rawValue)]",
    ]
    if !terms.isEmpty {
      lines += [
        "", "# guess: names that the article spells out; add what else people call them",
        "glossary:",
      ]
      lines += terms.map { "  \($0.id): [\($0.ways.map(quoted).joined(separator: ", "))]" }
    }
    lines += ["", "questions:"]
    for question in questions { lines += self.lines(of: question) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of question: Question) -> [String] {
    var lines = [
      "  - id: \(question.id)  # guess: a short name",
      "    ask: \(quoted(question.ask))",
      "    time: \(question.time)  # guess: from the length of the answer",
      "    # guess: the article's answer; say it as one speaks",
      "    model-answer: \(quoted(question.answer))",
      "    concepts:",
    ]
    for concept in question.concepts {
      lines += [
        "      - id: \(concept.id)  # guess: name the claim",
        "        tier: \(concept.tier.rawValue)  # guess: core is what every good answer says",
        "        gloss: \(quoted(concept.gloss))  # guess: one claim",
      ]
      if let hint = concept.hint { lines.append("        hint: \(quoted(hint))  # guess") }
      lines.append("        prompt: \(quoted(concept.prompt))  # guess")
    }
    return lines
  }

  /// YAML's double quotes take what JSON's do.
  private func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // YAML allows fewer characters than JSON does.
    let printable = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...: true
      default: false
      }
    }
    let plain = String(String.UnicodeScalarView(printable))
    return (try? encoder.encode(plain)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
