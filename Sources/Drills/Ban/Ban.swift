import Scenario
import Scoring

/// Words that a person is to do without, in whatever form they come.
package struct Ban: Equatable, Sendable {
  package let words: [String]

  package init(_ words: [String]) { self.words = words }

  /// How an answer went without them.
  package struct Result: Equatable, Sendable {
    /// Where banned words slipped in, in the answer's order.
    package var slips: [Evidence]
    /// Ids of the concepts that landed in other words.
    package var landed: [String]
    /// Ids of those that were said, but not without a banned word.
    package var leaning: [String]
    /// Ids of those that were not said.
    package var missed: [String]
  }

  /// Where banned words stand in a text.
  package func slips(in text: String) -> [Evidence] { ContentWords().places(of: words, in: text) }

  /// Judges an answer: a concept whose only evidence has a banned word in it is not said in others.
  package func result(of answer: String, by rubric: Rubric) -> Result {
    let slips = slips(in: answer)
    let said = rubric.judge(answer).credited
    let blanked = rubric.judge(answer.blanking(slips))
    let landed = slips.isEmpty ? said : said.filter { blanked.credit(for: $0) > 0 }
    return Result(
      slips: slips, landed: landed, leaning: said.filter { !landed.contains($0) },
      missed: rubric.question.concepts.map(\.id).filter { !said.contains($0) })
  }
}

extension String {
  /// The text with places made silent: a word that nothing is known of stands for each, so that
  /// what is left stands no nearer together.
  fileprivate func blanking(_ places: [Evidence]) -> String {
    let scalars = Array(unicodeScalars)
    var text = String.UnicodeScalarView()
    var at = 0
    for place in places where place.start >= at {
      text.append(contentsOf: scalars[at..<place.start])
      text.append(contentsOf: (place.text.isChineseText ? "某某" : "xxxx").unicodeScalars)
      at = place.end
    }
    text.append(contentsOf: scalars[at...])
    return String(text)
  }
}
