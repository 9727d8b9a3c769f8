import Transcripts

/// A text file that Anki imports as it is; its header tells Anki what the columns are (Anki manual,
/// "Text Files").
package struct AnkiFile: Equatable, Sendable {
  /// What the person's Anki calls its two built-in note types: it names them in its own language.
  package struct NoteTypes: Equatable, Sendable {
    package var basic: String
    package var cloze: String

    package init(basic: String = "Basic", cloze: String = "Cloze") {
      self.basic = basic
      self.cloze = cloze
    }

    /// An Anki in Chinese.
    package static let chinese = NoteTypes(basic: "问答题", cloze: "填空题")
  }

  package var deck: String
  package var notes: [AnkiNote]
  package var noteTypes: NoteTypes

  package init(deck: String, notes: [AnkiNote], noteTypes: NoteTypes = NoteTypes()) {
    self.deck = deck
    self.notes = notes
    self.noteTypes = noteTypes
  }

  package var text: String {
    let header = [
      "#separator:tab", "#html:true", "#guid column:1", "#notetype column:2",
      "#deck:\(deck.publishableLine)", "#tags column:5",
    ]
    return (header + notes.map(line)).joined(separator: "\n") + "\n"
  }

  private func line(_ note: AnkiNote) -> String {
    let type = note.kind == .basic ? noteTypes.basic : noteTypes.cloze
    let cells =
      [note.guid.cell, type.cell] + note.fields.map(\.source)
      + [note.tags.map(\.tag).joined(separator: " ")]
    return cells.joined(separator: "\t")
  }
}

extension String {
  /// Tabs part columns, and a quotation mark at the start of one would open a quoted cell.
  fileprivate var cell: String { publishableLine.replacing("\"", with: "'") }

  /// Blanks part tags, `::` makes a branch of one.
  fileprivate var tag: String {
    cell.replacing(" ", with: "_").replacing("\u{3000}", with: "_")
  }
}
