import Foundation
import Interview
import Testing
import Transcripts

@Suite("The archive")
struct ArchiveTests {
  let scratch: Scratch
  let archive: Archive

  init() throws {
    scratch = try Scratch()
    archive = Archive(scratch.url)
  }

  /// A session that began so many seconds after `start`.
  @discardableResult
  func session(_ seconds: Double, suffix: String = "0000", _ events: [Event] = [oneOfEach[0]])
    throws -> String
  {
    let begin = start.addingTimeInterval(seconds)
    let id = "\(Timestamp(begin).compact)-tea-\(suffix)"
    let moved = events.map {
      Event(sequence: $0.sequence, at: $0.at.addingTimeInterval(seconds), body: $0.body)
    }
    _ = try scratch.write(lines(moved), as: id + ".jsonl")
    return id
  }

  @Test("lists a closed session with its score")
  func closed() throws {
    let id = try session(0, oneOfEach)
    let entry = try #require(try archive.sessions().first)
    #expect(entry.id == id)
    #expect(entry.started == start)
    #expect(entry.scenario == "tea")
    #expect(entry.title[.chinese] == "茶，两问")
    #expect(entry.mode == .coach)
    #expect(entry.state == .closed)
    #expect(entry.score == 16.5)
    #expect((entry.answered, entry.questions) == (1, 2))
  }

  @Test("finds a session by how far it is from the last")
  func backwards() throws {
    let ids = try [0.0, 60, 120].map { try session($0) }
    #expect(try archive.session("last~0").id == ids[2])
    #expect(try archive.session("last~1").id == ids[1])
    #expect(try archive.session("last~2").id == ids[0])
    for reference in ["last~3", "last~-1", "last~", "last~x"] {
      #expect(throws: ArchiveError.notFound(reference, folder: scratch.url.path)) {
        try archive.session(reference)
      }
    }
  }

  @Test(
    "tells where a session stands",
    arguments: [
      (1, SessionState.open, 0, Double?.none), (4, .open, 1, nil),
      (5, .open, 1, 32.857142857142854),
      (8, .paused, 1, 32.857142857142854), (9, .open, 1, 32.857142857142854),
      (11, .closed, 1, 16.5),
    ])
  func states(count: Int, state: SessionState, answered: Int, score: Double?) throws {
    try session(0, Array(oneOfEach.prefix(count)))
    let entry = try #require(try archive.sessions().first)
    #expect(entry.state == state)
    #expect(entry.answered == answered)
    #expect(entry.score == score)
    let transcript = try #require(Transcript(Array(oneOfEach.prefix(count)), id: entry.id))
    #expect(transcript.state == state)
    #expect(transcript.score == score)
  }

  @Test("knows a session that is in use, damaged or of a later version")
  func otherStates() throws {
    let journal = Journal(in: scratch.folder, scenario: "tea", at: start)
    try journal.append([oneOfEach[0]])
    let damaged = "20200101T000000Z-old-tea-00ff"
    _ = try scratch.write(Data("garbage\n".utf8), as: damaged + ".jsonl")
    _ = try scratch.write(Data("{\"v\":7}\n".utf8), as: "20190101T000000Z-tea-00ff.jsonl")
    let entries = try archive.sessions()
    #expect(entries.map(\.state) == [.inUse, .damaged, .newer(7)])
    #expect(entries[1].scenario == "old-tea")
    #expect(Timestamp(entries[1].started).text == "2020-01-01T00:00:00.000Z")
  }

  @Test("lists the newest first, those of one second by their first event")
  func order() throws {
    let old = try session(-86_400)
    let second = try session(0.5, suffix: "0001")
    let first = try session(0, suffix: "ffff")
    let new = try session(3600)
    #expect(try archive.sessions().map(\.id) == [new, second, first, old])
    for (index, id) in [new, second, first, old].enumerated() {
      #expect(try archive.session("\(index + 1)").id == id)
    }
    #expect(try archive.session("last").id == new)
  }

  @Test("passes over what is no session")
  func foreign() throws {
    let id = try session(0)
    let foreign = [
      "README.md", "notes.jsonl", id + ".md", id + ".jsonl.bak", ".jsonl",
      "20261124-tea-0000.jsonl",
      "20261124T101502Z-tea-00G0.jsonl", "20261124T101502Z-Tea-0000.jsonl",
      "20261124T101502Z-0000.jsonl",
      "20261124T101502Z-tea-000.jsonl",
    ]
    for name in foreign { _ = try scratch.write(lines(oneOfEach), as: name) }
    _ = try scratch.write(Data(), as: "20271124T101502Z-tea-0000.jsonl")
    let pipe = scratch.url.appendingPathComponent("20281124T101502Z-tea-0000.jsonl")
    #expect(mkfifo(pipe.path, 0o600) == 0)
    let folder = scratch.url.appendingPathComponent("20291124T101502Z-tea-0000.jsonl")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    #expect(try archive.sessions().map(\.id) == [id])
    #expect(try archive.session("last").id == id)
    #expect(try archive.session("1").id == id)
  }

  @Test("finds a session by what a person calls it")
  func found() throws {
    let morning = try session(0)
    let evening = try session(8 * 3600)
    let rows = [
      ("last", evening), ("1", evening), ("2", morning), (morning, morning),
      ("20261124T10", morning), ("20261124T18", evening),
      (scratch.url.appendingPathComponent(morning + ".jsonl").path, morning),
    ]
    for (reference, id) in rows { #expect(try archive.session(reference).id == id) }
  }

  @Test("says why it finds none")
  func notFound() throws {
    let path = scratch.url.path
    #expect(throws: ArchiveError.empty(folder: path)) { try archive.session("last") }
    let missing = Archive(scratch.url.appendingPathComponent("none"))
    #expect(try missing.sessions().isEmpty)
    let ids = [try session(0), try session(3600)]
    for reference in ["3", "0", "-1", "", "tea", "2027"] {
      #expect(throws: ArchiveError.notFound(reference, folder: path)) {
        try archive.session(reference)
      }
    }
    #expect(throws: ArchiveError.ambiguous("2026", [ids[1], ids[0]])) {
      try archive.session("2026")
    }
    let file = Archive(try scratch.write(Data(), as: "file"))
    #expect(throws: ArchiveError.self) { try file.sessions() }
  }
}
