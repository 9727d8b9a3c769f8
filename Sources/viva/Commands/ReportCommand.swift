import ArgumentParser
import Foundation
import Interview
import Publishing
import Scenario
import Terminal
import Transcripts

/// `viva report`: a session, or all of them, as one HTML file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make a page of a session, or of all, with charts.",
    discussion: """
      One HTML file that needs no network and no script. It is put into the current folder, and only \
      you can read it; a file there that Viva did not make is not written over unless -o names it.

      EXAMPLES
        viva report                     the last session
        viva report 2 --open            and show it in the browser
        viva report --all -o all.html   every session, with charts over time
        viva report last -o - > x.html  to the standard output
      """)

  @Argument(
    help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session: String?

  @Flag(help: "All sessions on one page, the newest \(ReportSessions.mostInFull) of them in full.")
  var all = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - for the standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Show it in the browser.")
  var open = false

  @Option(help: "The page's language; auto takes the session's, with --all the locale's.")
  var lang = LanguageChoice.auto

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    if all, session != nil {
      throw ValidationError("Give a session or --all, not both.")
    }
    if open, output == "-" {
      throw ValidationError("--open needs a file; leave '-o -' out.")
    }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let shelf = SessionShelf(place.folder(in: surroundings), surroundings)
    let page = all ? try pageOfAll(shelf, surroundings) : try pageOfOne(shelf)
    if output == "-" {
      Screen(plain: true, environment: [:]).write(page.html)
      return
    }
    let file = OutputFile(output ?? Report.fileName(of: page.name))
    if output == nil { try checkOwner(of: file) }
    try file.write(page.html, of: page.sessions, in: surroundings)
    Screen(plain: true, environment: [:]).write(file.shown + "\n")
    if open { try Browser(surroundings.environment).show(file.url) }
  }

  private struct MadePage {
    var html: String
    /// The session's, for the file's name; nil for all.
    var name: String?
    var sessions: [String]
  }

  private func pageOfOne(_ shelf: SessionShelf) throws -> MadePage {
    let entry = try shelf.archive.session(session ?? "last")
    let account = SessionAccount(try shelf.transcript(of: entry))
    let html = try Report(program: Viva.version, zone: .current).html(
      of: account, history: shelf.history(of: account),
      in: language ?? account.transcript.language)
    return MadePage(html: html, name: entry.id, sessions: [entry.id])
  }

  private func pageOfAll(_ shelf: SessionShelf, _ surroundings: Surroundings) throws -> MadePage {
    let entries = try shelf.sessions()
    guard !entries.isEmpty else { throw ArchiveError.empty(folder: shelf.archive.folder.path) }
    var accounts: [SessionAccount] = []
    let newest = entries.prefix(ReportSessions.mostInFull)
    let progress = ProgressLine(of: newest.count)
    for (index, entry) in newest.enumerated() {
      progress.show(index)
      do {
        accounts.append(SessionAccount(try shelf.transcript(of: entry)))
      } catch {
        progress.clear()
        remark("\(error.localizedDescription); left out")
      }
    }
    progress.clear()
    let sessions = ReportSessions(entries.map(ReportSessions.Entry.init), full: accounts)
    let html = try Report(program: Viva.version, zone: .current).html(
      of: sessions, in: language ?? surroundings.language)
    return MadePage(html: html, name: nil, sessions: entries.map(\.id))
  }

  private var language: Language? {
    switch lang {
    case .auto: nil
    case .en: .english
    case .zh: .chinese
    }
  }

  private func checkOwner(of file: OutputFile) throws {
    guard let handle = try? FileHandle(forReadingFrom: file.url) else { return }
    defer { try? handle.close() }
    let beginning = (try? handle.read(upToCount: 2_000)) ?? Data()
    guard beginning.isEmpty || Report.isReport(beginning) else {
      throw Failure(
        "\(file.shown) is there already and not a report of Viva's; name the file with -o")
    }
  }
}

/// The person's own browser.
struct Browser {
  private let environment: [String: String]
  #if os(macOS)
    private static let program = "open"
  #else
    private static let program = "xdg-open"
  #endif

  init(_ environment: [String: String]) { self.environment = environment }

  /// Shows a file; waits until the opener has handed it over.
  /// - Throws: ``Failure`` where there is no opener, or it refuses; the file is there all the same.
  func show(_ file: URL) throws {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let opener = folders.map { $0 + "/" + Self.program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let opener else {
      throw Failure("there is no \(Self.program) here; open \(file.path) in a browser yourself")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: opener)
    process.arguments = [file.path]
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Failure(
        "\(opener) does not start (\(error.localizedDescription)); open \(file.path) yourself")
    }
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw Failure("\(opener) could not show it; open \(file.path) in a browser yourself")
    }
  }
}
