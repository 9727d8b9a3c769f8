import Foundation
import Testing
import Transcripts

@Suite("viva report")
struct ReportTests {
  private func held() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview("--lang", "en", answers: ["The water is soft."], in: sandbox)
    return sandbox
  }

  @Test("puts a page into the current folder, for its owner alone, and says where")
  func page() throws {
    let sandbox = try held()
    let id = try sandbox.session().deletingPathExtension().lastPathComponent
    let run = try PipedRun("report", input: "".utf8, in: sandbox)
    #expect(run.status == 0 && run.text == "viva-report-\(id).html\n" && run.errors.isEmpty)
    let file = sandbox.folder.appendingPathComponent("viva-report-\(id).html")
    #expect(try Sandbox.permissions(of: file) == 0o600)
    let ledger = ExportLedger(sandbox.folder.appendingPathComponent("data/viva/exports.jsonl"))
    #expect(ledger.entries.map(\.path) == [file.path])
    // It may write over its own.
    #expect(try PipedRun("report", input: "".utf8, in: sandbox).status == 0)
  }

  @Test("does not write over what Viva did not make, unless it is named")
  func foreign() throws {
    let sandbox = try held()
    let file = try sandbox.file("viva-report-all.html", "<p>mine</p>".utf8)
    let run = try PipedRun("report", "--all", input: "".utf8, in: sandbox)
    #expect(run.status == 1 && run.errors.contains("is there already"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "<p>mine</p>")
    let named = try PipedRun(
      "report", "--all", "-o", "viva-report-all.html", input: "".utf8, in: sandbox)
    #expect(named.status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
  }

  @Test("speaks the session's language, or the one that is asked for")
  func language() throws {
    let sandbox = try held()
    let english = try PipedRun("report", "-o", "-", input: "".utf8, in: sandbox)
    #expect(english.text.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">"))
    let chinese = try PipedRun("report", "-o", "-", "--lang", "zh", input: "".utf8, in: sandbox)
    #expect(chinese.text.contains(" lang=\"zh-Hans\">") && chinese.text.contains("面试报告"))
  }

  @Test("--open hands the page to the browser, and says where it is when there is none")
  func opening() throws {
    let sandbox = try held()
    let folder = sandbox.folder.appendingPathComponent("bin", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let without = try PipedRun(
      "report", "-o", "a.html", "--open", input: "".utf8, in: sandbox,
      environment: ["PATH": folder.path])
    let page = sandbox.folder.appendingPathComponent("a.html").path
    #expect(without.status == 1 && without.errors.contains(page))
    for name in ["xdg-open", "open"] {
      let opener = folder.appendingPathComponent(name)
      try Data("#!/bin/sh\necho \"$1\" > \"$HOME/opened\"\n".utf8).write(to: opener)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: opener.path)
    }
    let with = try PipedRun(
      "report", "-o", "a.html", "--open", input: "".utf8, in: sandbox,
      environment: ["PATH": "\(folder.path):/bin:/usr/bin"])
    #expect(with.status == 0)
    let opened = try String(
      contentsOf: sandbox.folder.appendingPathComponent("opened"), encoding: .utf8)
    #expect(opened == page + "\n")
  }

  @Test("leaves a damaged session out of the page of all, and says so")
  func damaged() throws {
    let sandbox = try held()
    try Data("rubbish\n".utf8).write(
      to: sandbox.transcripts.appendingPathComponent("20200101T000000Z-tiny-0000.jsonl"))
    let run = try PipedRun("report", "--all", input: "".utf8, in: sandbox)
    #expect(run.status == 0 && run.errors.contains("left out"))
  }

  @Test(
    "says what is wrong",
    arguments: [
      (["report", "last", "--all"], "not both"),
      (["report", "--open", "-o", "-"], "--open needs a file"),
    ])
  func misuse(arguments: [String], words: String) throws {
    let run = try PipedRun(arguments, input: "".utf8, in: Sandbox())
    #expect(run.status == 64 && run.errors.contains(words))
  }

  @Test("of no session says how to hold one", arguments: [["report"], ["report", "--all"]])
  func empty(arguments: [String]) throws {
    let run = try PipedRun(arguments, input: "".utf8, in: Sandbox())
    #expect(run.status == 1 && run.errors.contains("no sessions yet"))
  }
}
