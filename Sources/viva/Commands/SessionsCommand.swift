import ArgumentParser
import Foundation
import Scenario
import Terminal
import Transcripts

/// `viva sessions`: lists the sessions.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List the saved sessions, the newest first.")

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings).url
    let screen = look.screen(in: surroundings)
    let sessions = try Archive(folder).sessions()
    if sessions.isEmpty {
      remark("no sessions in \(folder.path) yet; 'viva' holds the first")
      return
    }
    let rows = sessions.enumerated().map { row($1, number: $0 + 1) }
    for line in Columns(rows: rows, rightAligned: [0, 3]).lines { screen.show(StyledText(line)) }
  }

  private func row(_ session: SessionEntry, number: Int) -> [String] {
    [
      "\(number)", Self.date.string(from: session.started), state(of: session.state),
      session.score.map { "\(Int($0.rounded()))" } ?? "–",
      "\(session.answered)/\(session.questions)",
      session.title[session.language].harmless, session.id,
    ]
  }

  private func state(of state: SessionState) -> String {
    switch state {
    case .open: "stopped"
    case .paused: "paused"
    case .closed: "closed"
    case .inUse: "in use"
    case .damaged: "damaged"
    case .newer: "newer"
    }
  }

  private static var date: DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    return formatter
  }
}
