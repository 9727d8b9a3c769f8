extension ScenarioReader {
  /// A text in all languages of the scenario: one plain text, or a mapping of languages.
  mutating func text(_ field: Field?) -> LocalizedText? {
    guard let field else { return nil }
    let mend = "write one text, or one for each language: {en: …, zh: …}"
    guard case .mapping(let pairs) = field.node.content else {
      guard let text = string(field, mend: mend) else { return nil }
      return LocalizedText([languages.first ?? .english: text])
    }
    var texts: [Language: String] = [:]
    var isWhole = true
    for pair in pairs {
      guard let language = textLanguage(pair, under: field.key) else {
        isWhole = false
        continue
      }
      texts[language] = string(
        Field(key: "\(field.key): \(pair.key)", node: pair.value),
        mend: "write a text, with quotes around it where it has ': ' in it")
      if texts[language] == nil { isWhole = false }
    }
    if isWhole { checkLanguages(of: texts, field) }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }

  private mutating func textLanguage(_ pair: YAMLNode.Pair, under key: String) -> Language? {
    let codes = languages.map(\.rawValue).joined(separator: ", ")
    guard let language = Language(rawValue: pair.key) else {
      problems.add(
        Problem(
          at: pair.keyPlace, "unknown language \(pair.key.quoted) in '\(key)'",
          mend: "the languages of this scenario are \(codes)"))
      return nil
    }
    if !languages.contains(language) {
      problems.add(
        Problem(
          .warning, at: pair.keyPlace, "'languages' does not have '\(pair.key)'",
          mend: "write 'languages: [\(codes), \(pair.key)]' if people may choose it"))
    }
    return language
  }

  private mutating func checkLanguages(of texts: [Language: String], _ field: Field) {
    if texts.isEmpty {
      report(at: field.node, "'\(field.key)' is empty", mend: "write a text")
      return
    }
    for language in languages where texts[language] == nil {
      report(
        .warning, at: field.node, "'\(field.key)' has no text in '\(language.rawValue)'",
        mend: "add '\(language.rawValue): …'; until then another language's text is shown")
    }
  }
}
