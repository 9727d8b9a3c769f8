import Foundation
import Testing
import Transcripts

@Suite("viva export")
struct ExportTests {
  /// A home with one session in it.
  private func held() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--lang", "en", answers: ["The water is soft.", "I do not know", "/quit"], in: sandbox)
    return sandbox
  }

  private func ledger(_ sandbox: Sandbox) -> [ExportLedger.Entry] {
    ExportLedger(sandbox.folder.appendingPathComponent("data/viva/exports.jsonl")).entries
  }

  @Test(
    "takes the format from the file's ending, and keeps the file to its owner",
    arguments: [
      ("a.md", "# Making tea"), ("a.html", "<!DOCTYPE html>"), ("a.json", "{"),
      ("a.csv", "\u{FEFF}session,date"), ("a.anki.txt", "#separator:tab"), ("a.txt", "Making tea"),
    ])
  func formats(name: String, start: String) throws {
    let sandbox = try held()
    let run = try PipedRun("export", "last", "-o", name, input: "".utf8, in: sandbox)
    #expect(run.status == 0 && run.output.isEmpty && run.errors == "viva: wrote \(name)\n")
    let file = sandbox.folder.appendingPathComponent(name)
    #expect(try Data(contentsOf: file).starts(with: Data(start.utf8)))
    #expect(try Sandbox.permissions(of: file) == 0o600)
    // What 'viva forget' has to find.
    let session = try sandbox.session().deletingPathExtension().lastPathComponent
    #expect(ledger(sandbox).map(\.path) == [file.path])
    #expect(ledger(sandbox).map(\.sessions) == [[session]])
  }

  @Test("writes to the standard output where no file is named, and leaves no trace")
  func output() throws {
    let sandbox = try held()
    let run = try PipedRun("export", "--format", "csv", input: "".utf8, in: sandbox)
    #expect(run.status == 0 && run.text.hasPrefix("session,date") && run.text.hasSuffix("\r\n"))
    #expect(ledger(sandbox).isEmpty)
    let shown = try PipedRun("show", "last", "--markdown", input: "".utf8, in: sandbox)
    let exported = try PipedRun("export", "-f", "md", input: "".utf8, in: sandbox)
    #expect(exported.output == shown.output)
  }

  @Test(
    "says what is wrong",
    arguments: [
      (["export"], Int32(64), "--format"),
      (["export", "-o", "a.pdf"], 64, "does not tell its format"),
      (["export", "nope", "-f", "csv"], 1, "no session 'nope'"),
      (["export", "-f", "anki", "--note-types", "Basic"], 64, "two names"),
      (["export", "-f", "csv", "-o", "/nowhere/a.csv"], 1, "no such file or folder"),
      (["export", "-f", "csv", "-o", "."], 1, "a folder"),
      (["export", "-f", "csv", "-o", "/dev/null"], 1, "no regular file"),
    ])
  func errors(arguments: [String], status: Int32, words: String) throws {
    let run = try PipedRun(arguments, input: "".utf8, in: held())
    #expect(run.status == status)
    #expect(run.output.isEmpty && run.errors.contains(words))
  }

  @Test("changes what a link leads to, not the link")
  func link() throws {
    let sandbox = try held()
    let target = sandbox.folder.appendingPathComponent("target.csv")
    try Data().write(to: target)
    let link = sandbox.folder.appendingPathComponent("link.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    _ = try PipedRun("export", "-o", "link.csv", input: "".utf8, in: sandbox)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target.path)
    #expect(try Data(contentsOf: target).count > 100)
  }
}
