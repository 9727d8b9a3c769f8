import ArgumentParser
import Foundation
import Index
import Terminal
import Transcripts

/// `viva forget`: removes sessions and all that was made out of them.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Remove sessions and everything that was made out of them.",
    discussion: """
      Goes: the transcripts with their Markdown and sound files, what the index has of them, your \
      lines in the history, and the files that 'viva export' and 'viva report' made of them. All of \
      it is shown before. The files are removed, not overwritten: what a disk or a backup keeps of \
      them is beyond Viva.

      EXAMPLES
        viva forget last
        viva forget --before 2026-01-01
        viva forget --all --yes
      """)

  @Argument(help: "Sessions: ids, beginnings of them, numbers in 'viva sessions', or last.")
  var sessions: [String] = []

  @Option(help: ArgumentHelp("All that began before this day (2026-01-01).", valueName: "date"))
  var before: Day?

  @Flag(help: "All of them.")
  var all = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    let ways = (sessions.isEmpty ? 0 : 1) + (before == nil ? 0 : 1) + (all ? 1 : 0)
    guard ways == 1 else {
      throw ValidationError("name sessions, or give either --before DATE or --all")
    }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings)
    let chosen = try chosen(in: Archive(folder.url))
    let busy = chosen.filter { $0.state == .inUse }
    for session in busy {
      remark("\(session.id) is open in another viva and stays; end it there first")
    }
    let free = chosen.filter { $0.state != .inUse }
    if free.isEmpty {
      if busy.isEmpty { remark("there is nothing to forget in \(folder.url.path)") }
      throw ExitCode(busy.isEmpty ? 0 : 1)
    }
    let forgetting = Forgetting(
      free, folder: folder.url, history: History(file: surroundings.historyFile),
      ledger: surroundings.exportLedger)
    let screen = look.screen(in: surroundings)
    ForgettingView(screen: screen).show(forgetting)
    guard try isAgreed() else {
      screen.show("Nothing was removed.")
      return
    }
    let outcome = forgetting.carryOut()
    try SessionIndex(of: folder.url, cache: surroundings.cacheFolder).scrub()
    ForgettingView(screen: screen).show(outcome)
    for trouble in outcome.troubles { remark(trouble) }
    if !outcome.troubles.isEmpty || !busy.isEmpty { throw ExitCode(1) }
  }

  private func chosen(in archive: Archive) throws -> [SessionEntry] {
    if sessions.isEmpty {
      let end = before?.start() ?? .distantFuture
      return try archive.sessions().filter { all || $0.started < end }
    }
    var chosen: [SessionEntry] = []
    for session in try sessions.map(archive.session) where !chosen.contains(session) {
      chosen.append(session)
    }
    return chosen
  }

  private func isAgreed() throws -> Bool {
    if yes { return true }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw ValidationError("nothing was removed: without a terminal to ask at, add --yes")
    }
    FileHandle.standardError.write(Data("Remove all this? [y/N] ".utf8))
    let answer = (readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased()
    return ["y", "yes"].contains(answer)
  }
}
