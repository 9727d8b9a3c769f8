import Scenario
import Scoring
import Yams

/// A person's own phrases for one scenario, as they lie in a file of their own.
package struct PersonalPhrases: Equatable, Sendable, Codable {
  /// The version of the file's format.
  package private(set) var viva = 1
  /// The scenario's id.
  package var scenario: String
  package private(set) var phrases: [PersonalPhrase] = []

  package init(scenario: String) { self.scenario = scenario }

  /// Reads a file's text.
  /// - Throws: Yams's error, which names the place, where it cannot be read.
  package init(yaml text: String) throws {
    self = try YAMLDecoder().decode(Self.self, from: text)
  }

  /// The text of the file.
  /// - Throws: Yams's error; nothing that people type brings it up.
  package func yaml() throws -> String {
    let encoder = YAMLEncoder()
    encoder.options = .init(allowUnicode: true, sortKeys: false)
    return
      "# Your own ways of saying things ('viva disputes' lists them, and forgets them).\n"
      + (try encoder.encode(self))
  }

  /// Adds a phrase; one that is there already is not added twice.
  package mutating func add(_ phrase: PersonalPhrase) {
    if !phrases.contains(where: { $0.says(phrase) }) { phrases.append(phrase) }
  }

  /// Takes phrases out.
  /// - Parameter isGone: Which ones.
  /// - Returns: Those that went.
  package mutating func forget(_ isGone: (PersonalPhrase) -> Bool) -> [PersonalPhrase] {
    let gone = phrases.filter(isGone)
    phrases.removeAll(where: isGone)
    return gone
  }
}

extension PersonalPhrase {
  /// Whether it is another's words for the same concept.
  fileprivate func says(_ other: PersonalPhrase) -> Bool {
    question == other.question && concept == other.concept
      && ContentWords.key(of: words) == ContentWords.key(of: other.words)
  }
}

extension Scenario {
  /// The scenario in which a person's own phrases count, too.
  ///
  /// The hash tells that they took part, and which: a judgement with them is none by the scenario
  /// alone. A concept without `match` keeps the patterns that are derived from its gloss. Phrases
  /// that count already are not added twice.
  /// - Parameter own: Phrases for concepts that the scenario no longer has, or that make no pattern,
  ///   are passed over.
  /// - Returns: The same scenario, under another hash where any phrase counts.
  package func adding(_ own: PersonalPhrases) -> Scenario {
    guard own.scenario == id else { return self }
    var scenario = self
    var counted: [String] = []
    for phrase in own.phrases {
      guard let pattern = try? PersonalPhrase.pattern(for: phrase.words),
        let question = scenario.questions.firstIndex(where: { $0.id == phrase.question }),
        let concept = scenario.questions[question].concepts.firstIndex(where: {
          $0.id == phrase.concept
        })
      else { continue }
      let derived = Derivations(question: scenario.questions[question], glossary: glossary)
        .derivation(of: scenario.questions[question].concepts[concept])
      if let derived {
        scenario.questions[question].concepts[concept].match = derived.patterns.map { Located($0) }
      }
      let known = scenario.questions[question].concepts[concept].match.map(\.value)
      if !known.contains(pattern) {
        scenario.questions[question].concepts[concept].match.append(Located(pattern))
      }
      counted.append("\(phrase.question)\t\(phrase.concept)\t\(pattern.source)\n")
    }
    if !counted.isEmpty {
      let own = fnv1a(counted.sorted().flatMap { Array($0.utf8) }).prefix(8)
      scenario.contentHash = contentHash.prefix { $0 != "+" } + "+" + own
    }
    return scenario
  }
}
