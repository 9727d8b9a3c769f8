import ArgumentParser
import Foundation
import Interview
import Publishing
import Terminal
import Transcripts

extension ExportFormat: ExpressibleByArgument {}

/// `viva export`: a session for another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a session for another program.",
    discussion: """
      Goes to the standard output, or with -o to a file that only you can read. Without --format the \
      file's ending tells it: .md, .html, .json, .csv, .txt, and .anki or .anki.txt for Anki.

      EXAMPLES
        viva export last -o missed.anki.txt       flashcards; in Anki: File > Import
        viva export 3 --format csv > third.csv    a row a concept, for a spreadsheet
        viva export last --format json | jq '.questions[].score'
        viva export last -o interview.html        the report, as a page
      """)

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session = "last"

  @Option(name: .shortAndLong, help: "md, html, json, csv, anki or txt.")
  var format: ExportFormat?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "What your Anki calls its note types 'Basic' and 'Cloze'.", valueName: "basic,cloze"))
  var noteTypes: String?

  @OptionGroup var place: PlaceOptions

  func run() throws {
    let surroundings = Surroundings.current
    let format = try chosenFormat()
    let shelf = SessionShelf(place.folder(in: surroundings), surroundings)
    let transcript = try shelf.transcript(of: shelf.archive.session(session))
    let text = try text(of: transcript, as: format, shelf)
    guard let output, output != "-" else {
      Screen(plain: true, environment: [:]).write(text)
      return
    }
    let file = OutputFile(output)
    // Spreadsheets take a file for another encoding unless it says which one it has.
    let mark = format == .csv ? "\u{FEFF}" : ""
    try file.write(mark + text, of: [transcript.id], in: surroundings)
    remark("wrote \(file.shown)")
  }

  private func chosenFormat() throws -> ExportFormat {
    if let format { return format }
    guard let output, output != "-" else {
      throw ValidationError("Say which: --format md, html, json, csv, anki or txt.")
    }
    guard let format = ExportFormat(fileName: output) else {
      throw ValidationError(
        "'\(output)' does not tell its format; add --format md, html, json, csv, anki or txt.")
    }
    return format
  }

  private func text(
    of transcript: Transcript, as format: ExportFormat, _ shelf: SessionShelf
  ) throws -> String {
    let account = SessionAccount(transcript)
    switch format {
    case .md: return transcript.markdown(in: .current)
    case .txt:
      return transcript.lines(in: .current)
        .map { $0.text { "[\($0)]" } + "\n" }.joined()
    case .json: return try SessionDocument(account).json()
    case .csv: return account.csv(in: .current)
    case .anki: return account.anki(noteTypes: try chosenNoteTypes()).text
    case .html:
      return try Report(program: Viva.version, zone: .current).html(
        of: account, history: shelf.history(of: account), in: transcript.language)
    }
  }

  private func chosenNoteTypes() throws -> AnkiFile.NoteTypes {
    guard let noteTypes else { return AnkiFile.NoteTypes() }
    let names = noteTypes.split { $0 == "," || $0 == "，" }
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty }) else {
      throw ValidationError("--note-types takes two names, as 'Basic,Cloze' or '问答题,填空题'.")
    }
    return AnkiFile.NoteTypes(basic: names[0], cloze: names[1])
  }
}
