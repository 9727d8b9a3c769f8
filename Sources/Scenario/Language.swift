/// A language that Viva interviews in.
package enum Language: String, Codable, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"
}

/// One text in one or more languages.
package struct LocalizedText: Equatable, Sendable, Codable {
  /// The texts by language; never empty once read from a scenario.
  package var texts: [Language: String]

  package init(_ texts: [Language: String]) { self.texts = texts }

  /// The same text whatever the language.
  package init(_ text: String) { texts = [.english: text] }

  /// The text in `language`, or, where the author wrote none, in the language that there is.
  package subscript(language: Language) -> String {
    if let text = texts[language] { return text }
    for other in Language.allCases {
      if let text = texts[other] { return text }
    }
    return ""
  }

  package init(from decoder: any Decoder) throws {
    let byCode = try decoder.singleValueContainer().decode([String: String].self)
    texts = [:]
    for language in Language.allCases { texts[language] = byCode[language.rawValue] }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let pairs = texts.map { ($0.key.rawValue, $0.value) }
    try container.encode(Dictionary(uniqueKeysWithValues: pairs))
  }
}
