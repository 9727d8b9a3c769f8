import ArgumentParser
import Foundation
import Index
import Scenario
import Terminal
import Transcripts

/// `viva sessions`: lists the sessions.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List the saved sessions, the newest first.",
    discussion: """
      At a terminal the newest 50; all of them in a pipe, or with --all. 'viva show 3' and others \
      take the number in front.

      EXAMPLES
        viva sessions
        viva sessions --scenario multimodal --since 2026-11-01
        viva sessions --json | jq .score
      """)

  @Flag(help: "All of them.")
  var all = false

  @Option(help: ArgumentHelp("Only those on this scenario.", valueName: "id"))
  var scenario: String?

  @Option(help: ArgumentHelp("Only those from this day on (2026-11-01).", valueName: "date"))
  var since: Day?

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  /// What a person looks through at a terminal.
  private static let fewest = 50

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings)
    let screen = look.screen(in: surroundings)
    let index = try SessionIndex.current(of: folder, in: surroundings)
    var filter = SessionFilter(scenario: scenario, since: since?.start())
    if screen.isTerminal, !all, !json { filter.limit = Self.fewest }
    let sessions = try index.numberedSessions(filter)
    if sessions.isEmpty {
      try explainNothing(index, folder.url)
      return
    }
    if json {
      for session in sessions { screen.write(try JSONLine.text(of: SessionLine(session)) + "\n") }
      return
    }
    let rows = sessions.map(row)
    var lines = Columns(rows: rows, rightAligned: [0, 3]).lines
    if screen.isTerminal, lines.contains(where: { screen.columns < $0.displayWidth }) {
      // The number in front names a session as well as its id does.
      lines = Columns(rows: rows.map { $0.dropLast() }, rightAligned: [0, 3]).lines
    }
    // In one piece: many thousands of lines one by one would take longer than finding them.
    screen.write(lines.map { $0 + "\n" }.joined())
    let rest = filter.limit == nil ? 0 : try index.count(of: filter) - sessions.count
    if rest > 0 { screen.show(StyledText("and \(rest) more; --all lists them", .dim)) }
  }

  private func explainNothing(_ index: SessionIndex, _ folder: URL) throws {
    if try index.count() == 0 {
      remark("no sessions in \(folder.path) yet; 'viva' holds the first")
      return
    }
    let names = try index.scenarios().map(\.id)
    if let scenario, !names.contains(scenario) {
      let nearest = names.nearest(to: scenario).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("--scenario: no session on '\(scenario)'\(nearest)")
    }
    remark("no such sessions in \(folder.path)")
  }

  private func row(_ session: NumberedSession) -> [String] {
    let entry = session.entry
    return [
      "\(session.number)", Timestamp(entry.started).wallClock(in: .current), entry.state.word,
      entry.score.map { "\(Int($0.rounded()))" } ?? "–",
      "\(entry.answered)/\(entry.questions)",
      title(of: entry), entry.id,
    ]
  }
}

/// A session's title, with what it was where it was no interview.
private func title(of entry: SessionEntry) -> String {
  let title = entry.title[entry.language].harmless
  let occasion = entry.occasion.map { PageWords(language: entry.language).occasion($0) }
  return occasion.map { "\(title) · \($0)" } ?? title
}

extension SessionState {
  /// The state in a word.
  var word: String {
    switch self {
    case .open: "stopped"
    case .paused: "paused"
    case .closed: "closed"
    case .inUse: "in use"
    case .damaged: "damaged"
    case .newer: "newer"
    }
  }
}

/// A session as JSON has it.
private struct SessionLine: Encodable {
  var number: Int
  var id: String
  var started: String
  var scenario: String
  var title: LocalizedText
  var language: String
  var mode: String
  var occasion: String?
  var state: String
  var score: Double?
  var answered: Int
  var questions: Int
  var path: String

  init(_ session: NumberedSession) {
    let entry = session.entry
    number = session.number
    id = entry.id
    started = Timestamp(entry.started).text
    scenario = entry.scenario
    title = entry.title
    language = entry.language.rawValue
    mode = entry.mode.rawValue
    occasion = entry.occasion?.rawValue
    state = entry.state.word
    score = entry.score
    answered = entry.answered
    questions = entry.questions
    path = entry.url.path
  }
}
