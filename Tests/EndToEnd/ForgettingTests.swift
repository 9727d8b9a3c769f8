import Foundation
import Interview
import Testing
import Transcripts

@Suite("Searching, forgetting, and where all lies")
struct ForgettingTests {
  private static let answers = WholeInterviewTests.english

  /// A sandbox with a closed session in English and a paused one in Chinese.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(answers: Self.answers, in: sandbox)
    _ = try PipedRun.interview(
      "--lang", "zh", answers: ["我用軟水来泡\u{1B}[31m，不用硬水\u{9B}5m。"], in: sandbox)
    return sandbox
  }

  private func viva(_ arguments: String..., in sandbox: Sandbox) throws -> PipedRun {
    try PipedRun(arguments, input: "".utf8, in: sandbox)
  }

  @Test("finds Chinese inside a sentence, and what it finds can be shown")
  func search() throws {
    let sandbox = try sandbox()
    let run = try viva("search", "软水", in: sandbox)
    #expect(run.status == 0)
    #expect(run.text.contains("[軟水]"))
    let command = try #require(run.lines.first { $0.contains("viva show") })
    let session = String(command.split(separator: " ").last ?? "")
    #expect(try viva("show", session, in: sandbox).text.contains("軟水"))
  }

  @Test("lets no escape sequence through, in no form")
  func harmless() throws {
    let sandbox = try sandbox()
    for arguments in [
      ["search", "软水"], ["search", "软水", "--json"], ["sessions"], ["sessions", "--json"],
      ["forget", "--all", "--yes"],
    ] {
      let run = try PipedRun(arguments, input: "".utf8, in: sandbox)
      #expect(run.status == 0)
      for scalar in (run.text + run.errors).unicodeScalars {
        #expect(scalar == "\n" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      }
    }
  }

  @Test("ends as grep does where nothing is found, and names the nearest name")
  func nothing() throws {
    let sandbox = try sandbox()
    let nothing = try viva("search", "xyzzy", in: sandbox)
    #expect(nothing.status == 1 && nothing.output.isEmpty)
    #expect(nothing.errors.contains("nothing found"))
    let run = try viva("sessions", "--scenario", "tini", in: sandbox)
    #expect(run.status == 64)
    #expect(run.errors.contains("did you mean"))
    #expect(try viva("search", in: sandbox).status == 64)
  }

  @Test("forgets a session with everything that was made of it, and nothing else")
  func forget() throws {
    let sandbox = try sandbox()
    // Within one second the names do not tell which was first.
    let first = try sandbox.sessions().first {
      try Sandbox.events(of: $0).answers.contains(Self.answers[0])
    }
    let gone = try #require(first).deletingPathExtension().lastPathComponent
    let kept = try #require(
      sandbox.sessions().map { $0.deletingPathExtension().lastPathComponent }.first { $0 != gone })
    let transcripts = sandbox.transcripts
    try Data("RIFF".utf8).write(to: transcripts.appendingPathComponent("\(gone)-4.wav"))
    try Data("RIFF".utf8).write(to: transcripts.appendingPathComponent("\(kept)-4.wav"))
    let export = try sandbox.file("mock.html", "x".utf8)
    let other = try sandbox.file("other.html", "x".utf8)
    let ledger = ExportLedger(sandbox.folder.appendingPathComponent("data/viva/exports.jsonl"))
    try ledger.append(path: export, sessions: [gone], at: Date())
    try ledger.append(path: other, sessions: [kept], at: Date())
    try FileManager.default.createDirectory(
      at: sandbox.history.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("\(Self.answers[0])\nmy own line\n".utf8).write(to: sandbox.history)
    _ = try viva("search", "water", in: sandbox)

    // Without a terminal nobody can agree.
    let refused = try viva("forget", gone, in: sandbox)
    #expect(refused.status == 64)
    for word in [gone, export, "1 line of the history"] { #expect(refused.text.contains(word)) }
    #expect(try sandbox.sessions().count == 2)

    let run = try viva("forget", gone, "--yes", in: sandbox)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("Removed: 1 session, 3 other files, 1 line of the history."))
    let left = try FileManager.default.contentsOfDirectory(atPath: transcripts.path).sorted()
    #expect(left == ["\(kept)-4.wav", "\(kept).jsonl"])
    #expect(!FileManager.default.fileExists(atPath: export))
    #expect(FileManager.default.fileExists(atPath: other))
    #expect(ledger.entries.map(\.path) == [other])
    #expect(try String(contentsOf: sandbox.history, encoding: .utf8) == "my own line\n")
    #expect(try Sandbox.permissions(of: sandbox.history) == 0o600)
    // Not a byte of it is left in the home.
    let word = Data(Self.answers[0].utf8)
    let all = FileManager.default.enumerator(atPath: sandbox.folder.path)
    while let path = all?.nextObject() as? String {
      guard !path.hasPrefix("in-"), !path.hasPrefix("out-"), !path.hasPrefix("err-"),
        let data = FileManager.default.contents(atPath: sandbox.folder.path + "/" + path)
      else { continue }
      #expect(data.range(of: word) == nil, "\(path)")
    }
  }

  @Test("asks at a terminal, and takes anything but yes for no")
  func asking() throws {
    for (answer, left) in [("n", 2), ("", 2), ("y", 0)] {
      let sandbox = try sandbox()
      let terminal = try PseudoTerminal(["forget", "--all"], in: sandbox)
      terminal.expect("[y/N]")
      terminal.say(answer)
      terminal.expect(left == 0 ? "Removed: 2 sessions" : "Nothing was removed.")
      #expect(try sandbox.sessions().count == left)
    }
  }

  @Test("leaves a session that is in use")
  func inUse() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal([Program.tiny], in: sandbox)
    terminal.awaitPrompt()
    terminal.say(Self.answers[0])
    let run = try viva("forget", "--all", "--yes", in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains("open in another viva"))
    #expect(try sandbox.sessions().count == 1)
  }

  @Test("tells every place that it keeps anything in")
  func places() throws {
    let sandbox = try sandbox()
    _ = try viva("sessions", in: sandbox)
    let run = try viva("where", "--json", in: sandbox)
    var known: Set<String> = []
    for line in run.lines where !line.isEmpty {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      known.insert(try #require(object?["path"] as? String))
    }
    let all = FileManager.default.enumerator(atPath: sandbox.folder.path)
    while let name = all?.nextObject() as? String {
      let path = sandbox.folder.path + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isFolder.boolValue || name.hasPrefix("in-") || name.hasPrefix("out-")
        || name.hasPrefix("err-")
      {
        continue
      }
      #expect(known.contains { path.hasPrefix($0) }, "\(path)")
    }
  }

  @Test("goes on after a kill in the middle of indexing, whenever that comes")
  func killed() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(answers: Self.answers, in: sandbox)
    let session = try sandbox.session()
    let name = session.deletingPathExtension().lastPathComponent.dropLast(4)
    let example = try Data(contentsOf: session)
    try FileManager.default.removeItem(at: session)
    // More than are written at a time.
    let count = 600
    for number in 0..<count {
      let digits = String(number, radix: 16)
      let suffix = String(repeating: "0", count: 4 - digits.count) + digits
      try example.write(to: sandbox.transcripts.appendingPathComponent("\(name)\(suffix).jsonl"))
    }
    for delay in ["0.05", "0.1", "0.2", "0.3", "0.5", "0.8"] {
      let command = "timeout -s KILL \(delay) \"$0\" sessions"
      _ = try PipedRun(
        ["-c", command, Program.path()], input: "".utf8, in: sandbox, program: "/bin/sh")
    }
    let run = try viva("sessions", in: sandbox)
    #expect(run.status == 0)
    #expect(run.lines.count == count + 1)
    #expect(run.errors.isEmpty)
  }
}
