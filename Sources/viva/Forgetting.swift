import Foundation
import Interview
import Terminal
import Transcripts

/// What goes when sessions are forgotten: they, and everything that was made out of them.
struct Forgetting {
  let sessions: [SessionEntry]
  /// Markdown and sound files beside the transcripts.
  let companions: [URL]
  /// Exported files that are still there.
  let exports: [ExportLedger.Entry]
  /// Exported files that are gone already, and are just noted.
  let lostExports: Set<String>
  /// What the person said in the sessions, as the history of lines may have it.
  let sayings: Set<String>
  private let history: History
  private let ledger: ExportLedger

  init(_ sessions: [SessionEntry], folder: URL, history: History, ledger: ExportLedger) {
    self.sessions = sessions
    self.history = history
    self.ledger = ledger
    let ids = Set(sessions.map(\.id))
    companions = Self.companions(of: ids, in: folder)
    let made = ledger.entries.filter { !ids.isDisjoint(with: $0.sessions) }
    let isThere = { FileManager.default.fileExists(atPath: $0) }
    exports = made.filter { isThere($0.path) }
    lostExports = Set(made.map(\.path).filter { !isThere($0) })
    sayings = Set(sessions.flatMap { Self.sayings(in: $0.url) })
  }

  /// Lines of the history that are the person's words in these sessions.
  var historyLines: Int { history.count(of: sayings) }

  /// How many other sessions an exported file holds as well.
  func others(in export: ExportLedger.Entry) -> Int {
    Set(export.sessions).subtracting(sessions.map(\.id)).count
  }

  /// Files named after a session: `<id>.md`, `<id>-3.wav`.
  private static func companions(of ids: Set<String>, in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      let stem: Substring
      if name.hasSuffix(".md") {
        stem = name.dropLast(3)
        guard ids.contains(String(stem)) else { return nil }
      } else if name.hasSuffix(".wav") {
        stem = name.dropLast(4)
        guard Self.prefixes(of: stem).contains(where: { ids.contains(String($0)) })
        else { return nil }
      } else {
        return nil
      }
      return folder.appendingPathComponent(name)
    }
  }

  /// A name, and all that stands before one of its hyphens or dots.
  private static func prefixes(of name: Substring) -> [Substring] {
    [name] + name.indices.filter { "-._".contains(name[$0]) }.map { name[..<$0] }
  }

  private static func sayings(in url: URL) -> [String] {
    guard let contents = try? JournalContents(readingFrom: url) else { return [] }
    return contents.events.compactMap { event in
      switch event.body {
      case .answered(let answering): answering.text
      case .retaken(let retaking): retaking.text
      case .noted(let noting): noting.text
      default: nil
      }
    }
  }
}

extension Forgetting {
  /// What has gone, and what would not go.
  struct Outcome {
    var sessions = 0
    var files = 0
    var lines = 0
    /// A sentence each.
    var troubles: [String] = []
  }

  /// Removes it all, the sessions last: as long as they are there, what is left can be found again.
  func carryOut() -> Outcome {
    var outcome = Outcome()
    for url in companions + exports.map({ URL(fileURLWithPath: $0.path) }) {
      do {
        try FileManager.default.removeItem(at: url)
        outcome.files += 1
      } catch {
        outcome.troubles.append("\(url.path) stays: \(error.localizedDescription)")
      }
    }
    let gone = exports.map(\.path).filter { !FileManager.default.fileExists(atPath: $0) }
    do {
      try ledger.remove(paths: lostExports.union(gone))
    } catch {
      outcome.troubles.append("the list of exports stays as it was: \(error.localizedDescription)")
    }
    let lines = historyLines
    do {
      try history.remove(sayings)
      outcome.lines = lines
    } catch {
      outcome.troubles.append("the history stays as it was: \(error.localizedDescription)")
    }
    for session in sessions {
      do throws(JournalError) {
        try SessionFile.remove(session.url)
        outcome.sessions += 1
      } catch {
        outcome.troubles.append(error.explanation(in: .english))
      }
    }
    return outcome
  }
}
