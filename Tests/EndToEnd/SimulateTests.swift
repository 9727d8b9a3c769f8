import Foundation
import Testing
import Transcripts

@Suite("viva simulate")
struct SimulateTests {
  private struct Report: Decodable {
    struct Question: Decodable {
      var question: String
      var scores: [String: Double]
      var ordered: Bool?
    }
    struct FollowUp: Decodable {
      var question: String
      var target: String
      var kind: String
      var asked: Int
    }
    var scenario: String
    var seed: Int
    var sessions: Int
    var scores: [String: Double]
    var questions: [Question]
    var followUps: [FollowUp]
  }

  private func simulate(
    _ options: String..., in sandbox: Sandbox, scenario: String = Program.tiny
  ) throws -> PipedRun {
    try PipedRun(["simulate", scenario] + options, input: [], in: sandbox)
  }

  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for url in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    {
      files[url.lastPathComponent] = try Data(contentsOf: url)
      #expect(try Sandbox.permissions(of: url) == 0o600)
    }
    return files
  }

  @Test("tells an author how the candidates did, which follow-ups were asked, and what is in order")
  func report() throws {
    let sandbox = try Sandbox()
    let run = try simulate(in: sandbox)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("On every question strong beats average, and average beats weak."))
    #expect(run.lines.contains { $0.hasPrefix("question") && $0.hasSuffix("weak") })
    for id in ["water", "steeping", "soft", "boiling"] { #expect(run.text.contains(id)) }
    // Nobody asked for files.
    #expect(try sandbox.sessions().isEmpty)

    let json = try simulate("--json", in: sandbox)
    let report = try JSONDecoder().decode(Report.self, from: json.output)
    #expect(report.sessions == 60)
    #expect(report.questions.map(\.question) == ["water", "steeping"])
    #expect(report.questions.allSatisfy { $0.ordered == true })
    for question in report.questions {
      let (strong, weak) = (question.scores["strong"] ?? 0, question.scores["weak"] ?? 100)
      #expect(strong > weak)
    }
    #expect(report.followUps.contains { $0.kind == "challenge" && $0.target == "boiling" })
  }

  @Test("writes ordinary sessions, the same bytes for the same seed")
  func sameBytes() throws {
    let sandbox = try Sandbox()
    var archives: [[String: Data]] = []
    for name in ["one", "two"] {
      let folder = sandbox.folder.appendingPathComponent(name)
      let run = try simulate(
        "--count", "3", "--seed", "9", "--start", "2026-01-01", "--days", "2", "--transcripts",
        folder.path, in: sandbox)
      #expect(run.text.contains(folder.path))
      archives.append(try files(in: folder))
      let sessions = try Archive(folder).sessions()
      #expect(sessions.count == 9)
      #expect(sessions.allSatisfy { $0.state == .closed && $0.id.hasPrefix("2026010") })
      for session in sessions {
        // Read without a remark, and rendered as if it had been held.
        let events = try Sandbox.events(of: session.url)
        let transcript = try #require(Transcript(events, id: session.id))
        #expect(
          archives.last?["\(session.id).md"] == Data(transcript.markdown(in: .gmt).utf8))
      }
    }
    #expect(archives[0].count == 18)
    #expect(archives[0] == archives[1])
  }

  @Test("holds one interview with a candidate that is named, and says where it lies")
  func one() throws {
    let sandbox = try Sandbox()
    let run = try simulate(
      "--candidate", "silent", "--start", "2026-01-01", "--lang", "en", "--transcripts",
      sandbox.transcripts.path, in: sandbox)
    #expect(run.status == 0)
    #expect(run.text.contains(try sandbox.session().path))
    #expect(try sandbox.events().closing?.score == 0)
    let shown = try PipedRun("show", "last", input: [], in: sandbox)
    #expect(shown.status == 0)
  }

  @Test("interrupted, leaves whole sessions only", arguments: ["\u{3}", ""])
  func interruption(key: String) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      ["simulate", Program.tiny, "--count", "100000", "--transcripts", sandbox.transcripts.path],
      in: sandbox)
    // Progress shows after a second.
    terminal.expect("of 300000")
    if key.isEmpty { terminal.child.signal(SIGTERM) } else { terminal.type(key) }
    terminal.expect("stopped after")
    #expect(terminal.child.wait() == 128 + (key.isEmpty ? SIGTERM : SIGINT))
    let sessions = try sandbox.sessions()
    #expect(!sessions.isEmpty)
    for session in sessions { #expect(try Sandbox.events(of: session).closing != nil) }
    #expect(
      try sandbox.files(ofType: "md").map { $0.deletingPathExtension().lastPathComponent }
        == sessions.map { $0.deletingPathExtension().lastPathComponent })
  }

  @Test("ends in 1 where a weak candidate does as well as a strong one")
  func disorder() throws {
    let sandbox = try Sandbox()
    let text = """
      viva: 1
      id: pot
      title: A pot
      languages: [en]
      questions:
        - id: pot
          ask: Which pot do you take?
          time: 30
          model-answer: I take a brown pot.
          concepts:
            - id: clay
              tier: core
              gloss: It is of clay.
              match: [unglazed]
      """
    let scenario = try sandbox.file("pot.yaml", text.utf8)
    let run = try simulate(in: sandbox, scenario: scenario)
    #expect(run.status == 1)
    #expect(run.text.contains("Not in order: pot (strong 0.0, average 0.0, weak 0.0)"))
  }

  @Test(
    "refuses what it cannot do",
    arguments: [
      (["--count", "0"], "--count takes a number from 1"),
      (["--start", "2026-02-30"], "2026-02-30"),
      (["--days", "0"], "--days takes a number from 1"),
      (["--candidate", "genius"], "genius"),
      (["--candidate", "weak", "--candidate", "weak"], "name each candidate once"),
      (["--questions", "0"], "--questions takes a number from 1"),
    ])
  func misuse(options: [String], words: String) throws {
    let run = try PipedRun(["simulate", Program.tiny] + options, input: [], in: Sandbox())
    #expect(run.status == 64)
    #expect(run.errors.contains(words))
  }

  @Test("says it plainly where it cannot save")
  func unwritable() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.file("file", "x".utf8)
    let run = try simulate("--transcripts", file, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains("\(file): the folder cannot be made"))
  }
}
