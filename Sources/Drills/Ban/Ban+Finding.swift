import Scenario
import Scoring

extension Ban {
  /// The words that a person leans on: those that stand in most of their answers, and of those the
  /// ones that are said most often.
  /// - Parameters:
  ///   - answers: The person's own.
  ///   - question: Its own words are nobody's crutch.
  ///   - language: Of the words.
  ///   - count: How many.
  /// - Returns: As many as there are, in the form that each was said in most.
  package static func crutches(
    in answers: [String], for question: Question, _ language: Language, count: Int = 3
  ) -> Ban {
    let content = ContentWords()
    let asked = Set(
      [question.ask, question.rephrase].compactMap { $0 }
        .flatMap { content.words(of: $0[language]) }.map(\.key))
    var uses: [String: Uses] = [:]
    for (index, answer) in answers.enumerated() {
      for word in content.words(of: answer)
      where word.isChinese == (language == .chinese) && !asked.contains(word.key)
        && word.key.count > 1
      {
        uses[word.key, default: Uses()].add(word.evidence.text, in: index)
      }
    }
    let leaned = uses.filter { $0.value.count > 1 }.sorted {
      ($1.value.answers.count, $1.value.count, $0.key)
        < ($0.value.answers.count, $0.value.count, $1.key)
    }
    return Ban(leaned.prefix(count).compactMap(\.value.form))
  }

  private struct Uses {
    var count = 0
    var answers: Set<Int> = []
    private var forms: [String: Int] = [:]

    mutating func add(_ form: String, in answer: Int) {
      count += 1
      answers.insert(answer)
      forms[form.lowercased(), default: 0] += 1
    }

    /// The form that was said most often.
    var form: String? { forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  }

  /// The terms of a question: of each core concept the first glossary term that its gloss has, where
  /// the question does not say it itself.
  /// - Parameters:
  ///   - question: Whose concepts are to be said in other words.
  ///   - glossary: The scenario's terms.
  ///   - language: Of the terms.
  /// - Returns: No more than one a core concept.
  package static func jargon(
    of question: Question, glossary: [GlossaryEntry], _ language: Language
  ) -> Ban {
    let named = Set((question.concepts.flatMap(\.match).map(\.value)).flatMap(\.references))
    let terms = glossary.filter { named.contains($0.id) }.flatMap(\.terms).map(\.value)
      .filter { term in
        !term.hasPrefix("-") && !term.hasPrefix("<") && term.count > 1
          && term.contains(where: \.isLetter)
      }
    let content = ContentWords()
    let asked = question.ask[language]
    var found: [String] = []
    for concept in question.concepts where concept.tier == .core {
      let gloss = concept.gloss[language]
      let here = terms.filter { gloss.localisedContains($0) }
      let places = content.places(of: here, in: gloss).map(\.text.withoutPossessive)
      let fresh = places.first { place in
        content.places(of: [place], in: asked).isEmpty
          && !found.contains { ContentWords.key(of: $0) == ContentWords.key(of: place) }
          && !content.words(of: place).isEmpty
      }
      if let fresh { found.append(fresh) }
    }
    return Ban(found)
  }
}

extension String {
  /// "Q-Former's" is the Q-Former.
  fileprivate var withoutPossessive: String {
    hasSuffix("'s") || hasSuffix("’s") ? String(dropLast(2)) : self
  }

  fileprivate func localisedContains(_ term: String) -> Bool {
    lowercased().contains(term.lowercased())
  }
}
