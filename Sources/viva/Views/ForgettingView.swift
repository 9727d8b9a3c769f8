import Foundation
import Terminal
import Transcripts

/// Shows what goes before it goes, and afterwards what has gone.
struct ForgettingView {
  let screen: Screen

  /// More than these are told by their number.
  private static let most = 10

  func show(_ forgetting: Forgetting) {
    screen.show(StyledText("This goes:", .bold))
    list(forgetting.sessions, as: ("session", "sessions")) { session in
      let when = Timestamp(session.started).wallClock(in: .current)
      return "\(when)  \(session.title[session.language])  \(session.id)"
    }
    list(forgetting.companions, as: ("file beside them", "files beside them")) {
      $0.lastPathComponent
    }
    list(forgetting.exports, as: ("exported file", "exported files")) { export in
      let others = forgetting.others(in: export)
      let note =
        others == 0 ? "" : "  (also of \(counted(others, "other session", "other sessions")))"
      return export.path + note
    }
    let lines = forgetting.historyLines
    if lines > 0 {
      screen.show(StyledText("  \(counted(lines, "line", "lines")) of the history", .plain))
    }
    screen.show(StyledText("  what the index has of them"))
    screen.show()
  }

  func show(_ outcome: Forgetting.Outcome) {
    let parts = [
      counted(outcome.sessions, "session", "sessions"),
      outcome.files == 0 ? nil : counted(outcome.files, "other file", "other files"),
      outcome.lines == 0
        ? nil : counted(outcome.lines, "line of the history", "lines of the history"),
    ].compactMap { $0 }
    screen.show(StyledText("Removed: \(parts.joined(separator: ", "))."))
  }

  private func list<Item>(
    _ items: [Item], as name: (one: String, many: String), _ text: (Item) -> String
  ) {
    if items.isEmpty { return }
    screen.show(StyledText("  " + counted(items.count, name.one, name.many)))
    for item in items.prefix(Self.most) {
      screen.show(StyledText("    " + text(item).harmless, .dim))
    }
    if items.count > Self.most {
      screen.show(StyledText("    and \(items.count - Self.most) more", .dim))
    }
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
