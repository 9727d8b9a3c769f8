import Scenario

/// The nearest that an answer came to a concept which it did not earn.
package struct NearMiss: Equatable, Sendable {
  /// The way of saying it of which most was said.
  package var pattern: Pattern
  /// What the pattern asks for, in its order.
  package var parts: [Part]
  /// Why it is no match although every part was said; nil where a part is lacking.
  package var obstacle: Obstacle?

  /// One element of the pattern.
  package struct Part: Equatable, Sendable {
    /// The element as an author writes it.
    package var source: String
    /// Where it stands in the answer; nil where it was not said at all.
    package var evidence: Evidence?
    /// Why it does not count although it was said.
    package var refusal: Refusal?

    /// Whether it was said in a way that counts.
    package var counts: Bool { evidence != nil && refusal == nil }
  }

  /// Why words that were said do not count.
  package enum Refusal: String, Equatable, Sendable {
    case denied
    /// The pattern wants it denied, and it was not.
    case affirmed
    /// It stands in a bare list.
    case listed
    /// It was taken back: "it is a GAN, no, sorry, …".
    case retracted
    /// It stands in a question.
    case asked
    /// It is the question's own words sent back.
    case echoed
  }

  /// Why parts that all count are no match.
  package enum Obstacle: Equatable, Sendable {
    case farApart
    /// Something stands beside it that the pattern excludes.
    case excluded
    /// The talk is about something else, or a rival stands between.
    case otherSubject
  }
}

extension NearMiss {
  /// The near miss in one sentence, without a full stop.
  package var explanation: String {
    let found = parts.filter(\.counts).map { "`\($0.source)` was found\(quoted($0))" }
    let refused = parts.filter { $0.refusal != nil }.map {
      "`\($0.source)` was found\(quoted($0)) but \(words(for: $0.refusal))"
    }
    let lacking = parts.filter { $0.evidence == nil }.map { "`\($0.source)` was not" }
    let said = (found + refused + lacking).joined(separator: ", ")
    switch obstacle {
    case nil: return said
    case .farApart: return said + ", but too far apart to belong together"
    case .excluded: return said + ", but beside something that the pattern excludes"
    case .otherSubject: return said + ", but said of something else"
    }
  }

  private func quoted(_ part: Part) -> String {
    guard let text = part.evidence?.text, text != part.source else { return "" }
    return " (\(text))"
  }

  private func words(for refusal: Refusal?) -> String {
    switch refusal {
    case .denied: "denied"
    case .affirmed: "not denied"
    case .listed: "only listed"
    case .retracted: "taken back"
    case .asked: "only asked"
    case .echoed: "only repeated from the question"
    case nil: ""
    }
  }
}

extension Pattern.Element {
  /// The element as an author writes it.
  package var source: String {
    let ways = alternatives.map(\.source).joined(separator: "|")
    return switch requirement {
    case .present: ways
    case .denied: "not \(ways)"
    case .absent: "-\(ways)"
    }
  }
}

extension Pattern.Alternative {
  fileprivate var source: String {
    let words = steps.map { step in
      switch step {
      case .gap: ".."
      case .oneOf(let terms):
        terms.map { term in
          switch term {
          case .entry(let id): "<\(id)>"
          case .words(let words): words
          }
        }
        .joined(separator: "|")
      }
    }
    return words.count > 1 ? "\"\(words.joined(separator: " "))\"" : words.joined()
  }
}
