import Foundation
import Interview
import Testing
import Transcripts

/// A home of a test's own, removed with it.
///
/// A class, because it stands for one folder on the disk that goes when nobody uses it any more.
final class Sandbox: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("viva-e2e-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The variables of a person with an English UTF-8 locale at a terminal with colours, and
  /// nothing else; a nil takes one away.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var variables = [
      "HOME": folder.path, "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color",
      "LANG": "C.UTF-8", "XDG_DATA_HOME": folder.path + "/data",
      "XDG_STATE_HOME": folder.path + "/state", "TMPDIR": folder.path,
      // The person's own inputrc must not decide how the tests end.
      "INPUTRC": "/dev/null",
    ]
    for (name, value) in changes { variables[name] = value }
    return variables
  }

  /// Where sessions are saved.
  var transcripts: URL {
    folder.appendingPathComponent("data/viva/transcripts", isDirectory: true)
  }

  var history: URL { folder.appendingPathComponent("state/viva/history") }

  /// The files of all sessions, the oldest first.
  func sessions() throws -> [URL] {
    try files(ofType: "jsonl")
  }

  func files(ofType type: String) throws -> [URL] {
    guard FileManager.default.fileExists(atPath: transcripts.path) else { return [] }
    return try FileManager.default
      .contentsOfDirectory(at: transcripts, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == type }.sorted { $0.path < $1.path }
  }

  /// The one session that there is.
  func session() throws -> URL {
    let sessions = try sessions()
    try #require(sessions.count == 1, "one session, not \(sessions.map(\.lastPathComponent))")
    return sessions[0]
  }

  /// The events of the one session.
  func events() throws -> [Event] { try Self.events(of: session()) }

  static func events(of session: URL) throws -> [Event] {
    let contents = try JournalContents(readingFrom: session)
    #expect(contents.notices.isEmpty)
    return contents.events
  }

  /// A file of the test's own.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  static func permissions(of url: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
  }
}

extension [Event] {
  /// What the person said, in order.
  var answers: [String] {
    compactMap { event in
      if case .answered(let answering) = event.body { answering.text } else { nil }
    }
  }

  /// What the person asked for, in order.
  var commands: [Command] {
    compactMap { event in
      if case .commanded(let commanding) = event.body { commanding.command } else { nil }
    }
  }

  /// Question by question what was asked.
  var questions: [String] {
    compactMap { event in
      if case .asked(let asking) = event.body { asking.question } else { nil }
    }
  }

  var closing: Closing? {
    if case .closed(let closing) = last?.body { closing } else { nil }
  }

  var isPaused: Bool { last?.body == .paused }
}
