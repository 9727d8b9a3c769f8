import Scenario

/// Finds in dictated text what was probably meant as a term of a scenario.
///
/// A stretch is proposed where three things agree: it sounds like a term, it is not itself that term
/// or another one, and it makes no sense as it stands. What makes sense is judged without any model
/// of the language: by lists of everyday words, by the scenario's own sentences, and by the words
/// beside the stretch. In doubt nothing is proposed: a wrong offer costs the person more than a
/// missed one, since the line is theirs to mend anyway.
package struct Rescuer: Sendable {
  /// What is less sure than this is not proposed.
  package static let leastSureness = 0.6

  private let prose: Prose
  private let targets: Targets

  /// Compiles a scenario's glossary, in about the time that reading the scenario takes; do it when
  /// the first answer is dictated.
  package init(scenario: Scenario) {
    prose = Prose(of: scenario)
    targets = Targets(of: scenario, prose: prose)
  }

  /// The rescues that are worth offering, none overlapping another, in the order of the text.
  package func proposals(for text: String) -> [Rescue] {
    let hearing = Hearing(text, targets: targets, prose: prose)
    let scalars = Array(text.unicodeScalars)
    return hearing.best().map { guess in
      let range =
        hearing.words[guess.range.lowerBound].range
        .lowerBound..<hearing.words[guess.range.upperBound - 1].range.upperBound
      var heard = String.UnicodeScalarView()
      heard.append(contentsOf: scalars[range])
      let target = targets.all[guess.target]
      return Rescue(
        range: range, heard: String(heard), term: guess.isPlural ? target.term + "s" : target.term,
        entry: target.entry,
        sureness: guess.sureness)
    }
  }
}

/// What a stretch of words may have been meant as.
struct Guess {
  /// Of the text's words.
  var range: Range<Int>
  /// Index among the targets.
  var target: Int
  var sureness: Double
  /// Whether the term is meant in the plural.
  var isPlural = false

  /// Of two guesses the longer one is better, if it is not much less sure: "kwen v l" is no "kwen".
  var rank: Double { sureness + 0.02 * Double(range.count) }
}
