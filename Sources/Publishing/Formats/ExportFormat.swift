/// What a session can be exported as.
package enum ExportFormat: String, CaseIterable, Sendable {
  case md, html, json, csv, anki, txt

  /// The format that a file's name asks for; nil where its ending is none of theirs. Anki reads text
  /// files, so `.anki.txt` is one for Anki.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    let endings: [(String, ExportFormat)] = [
      (".anki.txt", .anki), (".anki", .anki), (".md", .md), (".markdown", .md), (".html", .html),
      (".htm", .html), (".json", .json), (".csv", .csv), (".txt", .txt),
    ]
    guard let found = endings.first(where: { name.hasSuffix($0.0) }) else { return nil }
    self = found.1
  }
}
