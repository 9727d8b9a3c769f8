/// A note of Anki's, and its line in a text file that Anki imports.
package struct AnkiNote: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case basic, cloze
  }

  /// The same for the same thing in every export, so that a later import brings the note up to date
  /// and does not double it.
  package var guid: String
  package var kind: Kind
  /// HTML: front and back, or a cloze's text and what is shown beside its answer.
  package var fields: [AnkiHTML]
  package var tags: [String]
}

/// Text as a field of Anki's holds it: HTML on one line.
package struct AnkiHTML: Equatable, Sendable {
  package private(set) var source: String

  private init(source: String) { self.source = source }

  /// Somebody's words, in which nothing means anything to HTML or to Anki.
  package init(_ text: String) {
    var escaped = ""
    for scalar in text.publishable.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n": escaped += "<br>"
      // `[sound:…]` and `[latex]`; `{{c1::…}}`, and within one `::` begins its hint.
      case "[": escaped += "&#91;"
      case "{": escaped += "&#123;"
      case "}": escaped += "&#125;"
      case ":": escaped += "&#58;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    source = escaped
  }

  /// Hidden on the card of this number.
  package func hidden(onCard number: Int) -> AnkiHTML {
    AnkiHTML(source: "{{c\(number)::\(source)}}")
  }

  package var bold: AnkiHTML { AnkiHTML(source: "<b>\(source)</b>") }
  package var small: AnkiHTML { AnkiHTML(source: "<small>\(source)</small>") }

  package static func list(_ items: [AnkiHTML]) -> AnkiHTML {
    AnkiHTML(source: "<ul>" + items.map { "<li>\($0.source)</li>" }.joined() + "</ul>")
  }

  package static func paragraphs(_ parts: [AnkiHTML]) -> AnkiHTML {
    AnkiHTML(source: parts.map { "<div>\($0.source)</div>" }.joined())
  }

  package static func + (one: AnkiHTML, other: AnkiHTML) -> AnkiHTML {
    AnkiHTML(source: one.source + other.source)
  }
}
