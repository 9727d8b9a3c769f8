import Foundation
import Scenario
import Testing
import Voice

@Suite("Another program")
struct ExternalProgramTests {
  @Test("gives what it prints")
  func output() throws {
    let folder = try TestFolder()
    let program = try folder.script("p", "echo out; echo err >&2")
    let output = try program.run(limit: 60)
    #expect(output.bytes == Data("out\n".utf8))
    #expect(output.errors == "err")
  }

  @Test("gets its arguments as they are")
  func arguments() throws {
    let folder = try TestFolder()
    let script = try folder.script("p", "for word; do printf '[%s]' \"$word\"; done")
    let program = ExternalProgram(
      name: "p", path: script.path, arguments: ["a b", "$HOME", "'", "", "中文", "-n"])
    #expect(
      try program.run(limit: 60).bytes == Data("[a b][$HOME]['][][中文][-n]".utf8))
  }

  @Test("has nothing to read, so that it cannot wait for the keyboard")
  func input() throws {
    let folder = try TestFolder()
    let program = try folder.script("p", "cat; echo done")
    #expect(try program.run(limit: 60).bytes == Data("done\n".utf8))
  }

  @Test("that fails says why in its own last words")
  func failure() throws {
    let folder = try TestFolder()
    let program = try folder.script("p", "echo first >&2; echo 'no microphone' >&2; exit 3")
    #expect(throws: ProgramTrouble.failed("p", status: 3, lastWords: "no microphone")) {
      try program.run(limit: 60)
    }
    let dying = try folder.script("q", "kill -9 $$")
    #expect(throws: ProgramTrouble.failed("q", status: -9, lastWords: "")) {
      try dying.run(limit: 60)
    }
  }

  @Test("that hangs is ended, with everything that it started")
  func hanging() throws {
    let folder = try TestFolder()
    let file = folder.url.appendingPathComponent("child").path
    let program = try folder.script(
      "p", "trap '' TERM INT\nsleep 1000 & echo $! > '\(file)'\nwait; wait; sleep 1000")
    #expect(throws: ProgramTrouble.timedOut("p", seconds: 0.5)) { try program.run(limit: 0.5) }
    folder.awaitFile("child")
    expectEnd(of: folder.text("child") ?? "")
  }

  @Test("can be cancelled at any time")
  func cancelling() throws {
    let folder = try TestFolder()
    let file = folder.url.appendingPathComponent("pid").path
    let program = try folder.script("p", "echo $$ > '\(file)'; exec sleep 1000")
    #expect(throws: ProgramTrouble.cancelled("p")) {
      try program.run(limit: 600) { folder.text("pid")?.isEmpty != false }
    }
    expectEnd(of: folder.text("pid") ?? "")
  }

  @Test("that prints without end is ended")
  func flood() throws {
    let folder = try TestFolder()
    let program = try folder.script("p", "while :; do echo flood; done")
    #expect(throws: ProgramTrouble.printedTooMuch("p")) {
      try program.run(limit: 600, outputLimit: 1_000)
    }
  }

  @Test("is not waited for after its end, whoever holds its output")
  func grandchild() throws {
    let folder = try TestFolder()
    let program = try folder.script("p", "sleep 1000 & echo done")
    // The end of the group ends the sleeper, too.
    #expect(try program.run(limit: 600).bytes == Data("done\n".utf8))
  }

  @Test("that is not there, or is no program, is told of")
  func missing() throws {
    let folder = try TestFolder()
    try Data("text".utf8).write(to: folder.url.appendingPathComponent("text"))
    for name in ["nothing", "text", "/no/such/program", "", "."] {
      #expect(throws: ProgramTrouble.notFound(name)) {
        try ExternalProgram([name], on: folder.path)
      }
    }
    #expect(chmod(folder.url.appendingPathComponent("text").path, 0o755) == 0)
    let program = try ExternalProgram(["text", "a"], on: folder.path)
    #expect(program.arguments == ["a"])
    #expect(throws: ProgramTrouble.self) { try program.run(limit: 60) }
  }

  @Test(
    "that could not be used is told of in both languages",
    arguments: [
      ProgramTrouble.notFound("x"), .notStarted("x", reason: "y"),
      .failed("x", status: 1, lastWords: "y"), .failed("x", status: -9, lastWords: ""),
      .timedOut("x", seconds: 90), .cancelled("x"), .printedTooMuch("x"),
      .rubbish("x", what: "y"), .nothingHeard("x"),
    ])
  func words(trouble: ProgramTrouble) {
    for language in [Language.english, .chinese] {
      #expect(trouble.explanation(in: language).contains("x"))
    }
  }
}
