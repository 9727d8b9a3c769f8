import Foundation
import Interview
import Testing
import Transcripts

@Suite("Where sessions lie")
struct PlaceTests {
  private static let answers = WholeInterviewTests.english

  @Test("needs no working folder: one that was removed does no harm")
  func removedFolder() throws {
    let sandbox = try Sandbox()
    let gone = sandbox.folder.appendingPathComponent("gone").path
    let command = "mkdir \(gone) && cd \(gone) && rmdir \(gone) && exec \"$0\" \"$@\""
    let answers = Self.answers.map { $0 + "\n" }.joined()
    let run = try PipedRun(
      ["-c", command, Program.path(), Program.tiny], input: answers.utf8, in: sandbox,
      program: "/bin/sh")
    #expect(run.status == 0)
    #expect(try sandbox.events().closing?.score == 100)
  }

  @Test("is private: folders 0700, files 0600")
  func permissions() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(answers: Self.answers, in: sandbox)
    #expect(try Sandbox.permissions(of: sandbox.transcripts) == 0o700)
    #expect(try Sandbox.permissions(of: sandbox.session()) == 0o600)
    let page = try #require(try sandbox.files(ofType: "md").first)
    #expect(try Sandbox.permissions(of: page) == 0o600)
  }

  @Test("is what --transcripts says, or else VIVA_TRANSCRIPTS")
  func options() throws {
    let sandbox = try Sandbox()
    let option = sandbox.folder.appendingPathComponent("option")
    let variable = sandbox.folder.appendingPathComponent("variable")
    let environment = ["VIVA_TRANSCRIPTS": variable.path as String?]
    _ = try PipedRun.interview(answers: ["/quit"], in: sandbox, environment: environment)
    _ = try PipedRun.interview(
      "--transcripts", option.path, answers: ["/quit"], in: sandbox, environment: environment)
    for folder in [option, variable] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.count { $0.hasSuffix(".jsonl") } == 1)
    }
    #expect(try sandbox.sessions().isEmpty)
  }

  @Test("is transcripts/ of a checkout when viva runs in one")
  func checkout() throws {
    let sandbox = try Sandbox()
    let deep = sandbox.folder.appendingPathComponent("checkout/scenarios/deep")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    _ = try sandbox.file("checkout/Package.swift", "let package = Package(name: \"viva\")".utf8)
    let run = try PipedRun(
      [Program.tiny], input: "/quit\n".utf8, in: sandbox, folder: deep.path)
    #expect(run.status == 0)
    let folder = sandbox.folder.appendingPathComponent("checkout/transcripts").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
  }

  @Test("may be a place that takes nothing: the interview goes on, and says so once")
  func unwritable() throws {
    for place in ["/dev/null/transcripts", "/proc/transcripts"] {
      let sandbox = try Sandbox()
      let run = try PipedRun.interview("--transcripts", place, answers: Self.answers, in: sandbox)
      #expect(run.status == 0)
      #expect(run.text.contains("100 of 100"))
      #expect(run.text.components(separatedBy: place).count == 2, "\(run.text)")
    }
  }

  @Test("may be a disk that is full after a while: whole events stay, and the interview goes on")
  func fullDisk() throws {
    let sandbox = try Sandbox()
    // No file may grow beyond 4 kB; the first events take more than half of that.
    let command = "trap '' XFSZ; ulimit -f 8; \"$0\" \"$@\" | cat"
    let run = try PipedRun(
      ["-c", command, Program.path(), Program.tiny],
      input: Self.answers.map { $0 + "\n" }.joined().utf8, in: sandbox, program: "/bin/dash")
    #expect(run.text.contains("not saved"))
    #expect(run.text.contains("could not be saved"))
    #expect(run.text.contains("That was the last question."))
    let bytes = try Data(contentsOf: sandbox.session())
    #expect(bytes.count <= 4_096 && bytes.last == 0x0A)
    let events = try sandbox.events()
    #expect(events.count > 2)
    #expect(events.answers == Array(Self.answers.prefix(events.answers.count)))
  }

  @Test("holds a session for one process at a time")
  func lock() throws {
    let sandbox = try Sandbox()
    let first = try PseudoTerminal([Program.tiny], in: sandbox)
    first.awaitPrompt()
    first.say(Self.answers[0])
    let name = try sandbox.session().deletingPathExtension().lastPathComponent
    let before = try Data(contentsOf: sandbox.session())

    let second = try PipedRun(
      "resume", name, "--scenario", Program.tiny, input: "x\n".utf8, in: sandbox)
    #expect(second.status == 1)
    #expect(second.errors.contains("open in another viva (process \(first.child.identifier))"))
    let list = try PipedRun("sessions", input: "".utf8, in: sandbox)
    #expect(list.text.contains("in use"))
    let unnamed = try PipedRun("resume", input: "".utf8, in: sandbox)
    #expect(unnamed.status == 1)
    #expect(try Data(contentsOf: sandbox.session()) == before)

    first.say(Self.answers[1])
    first.expect("What takes the chlorine out?")
    #expect(try sandbox.events().answers == Array(Self.answers.prefix(2)))
  }

  @Test("is listed by viva sessions and read by viva show")
  func reading() throws {
    let sandbox = try Sandbox()
    let empty = try PipedRun("sessions", input: "".utf8, in: sandbox)
    #expect(empty.status == 0)
    #expect(empty.output.isEmpty)
    #expect(try PipedRun("show", input: "".utf8, in: sandbox).status == 1)

    _ = try PipedRun.interview(answers: Self.answers, in: sandbox)
    let closed = try sandbox.session().deletingPathExtension().lastPathComponent
    _ = try PipedRun.interview("--lang", "zh", answers: ["我用软水来泡。"], in: sandbox)
    let list = try PipedRun("sessions", input: "".utf8, in: sandbox)
    #expect(list.lines.count == 3)
    #expect(list.lines[0].contains("paused") && list.lines[0].contains("泡茶"))
    #expect(list.lines[1].contains("closed") && list.lines[1].contains("100"))
    #expect(list.lines[1].hasSuffix(closed))

    for reference in [closed, "2"] {
      let page = try PipedRun("show", reference, input: "".utf8, in: sandbox)
      #expect(page.status == 0)
      for answer in Self.answers { #expect(page.text.contains(answer.split(separator: " ")[1])) }
    }
    let last = try PipedRun("show", "last", input: "".utf8, in: sandbox)
    #expect(last.text.contains("软水"))
    let missing = try PipedRun("show", "nothing", input: "".utf8, in: sandbox)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("no session 'nothing'"))
  }

  @Test("is gone on with only where it is not closed")
  func closed() throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(answers: Self.answers, in: sandbox)
    let run = try PipedRun("resume", "last", input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains("is closed"))
    #expect(run.errors.contains("viva show"))
  }

  @Test("goes on by the new text where the scenario has changed")
  func scenarios() throws {
    let sandbox = try Sandbox()
    let text = try String(contentsOfFile: Program.tiny, encoding: .utf8)
    let own = try sandbox.file("own.yaml", text.utf8)
    _ = try PipedRun(own, input: (Self.answers[0] + "\n").utf8, in: sandbox)
    let changed = text.replacingOccurrences(of: "Below the boil.", with: "Under the boil.")
    _ = try sandbox.file("own.yaml", changed.utf8)
    let rest = Self.answers.dropFirst().map { $0 + "\n" }.joined()
    let run = try PipedRun("resume", "--scenario", own, input: rest.utf8, in: sandbox)
    #expect(run.status == 0)
    let events = try sandbox.events()
    #expect(events.closing?.score == 100)
    let hash = events.compactMap { event in
      if case .resumed(let resuming) = event.body { resuming.changedScenario } else { nil }
    }
    #expect(hash.count == 1)
  }
}
