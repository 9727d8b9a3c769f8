import Foundation
import Interview
import Testing
import Transcripts

@Suite("Going on with a session")
struct RecoveryTests {
  let scratch: Scratch
  let name = "20261124T101502Z-tea-0000.jsonl"

  init() throws { scratch = try Scratch() }

  @Test("a journal that is cut anywhere gives back every whole line")
  func cutAnywhere() throws {
    let data = try lines(oneOfEach)
    let ends = data.indices.filter { data[$0] == UInt8(ascii: "\n") }
    for length in 0...data.count {
      let contents = JournalContents(data.prefix(length))
      // An event is whole without its line feed, too.
      let whole = ends.count { $0 <= length }
      #expect(contents.events == Array(oneOfEach.prefix(whole)), "cut at \(length)")
      let kept = ends.last { $0 < length }.map { $0 + 1 } ?? 0
      let isTorn = length > kept && !ends.contains(length)
      #expect(contents.tornBytes == (isTorn ? length - kept : 0), "cut at \(length)")
      #expect(contents.damage.isEmpty)
    }
  }

  @Test("what is torn is cut off, and the next event follows whole", arguments: 1...10)
  func resumeTorn(whole: Int) throws {
    let before = Array(oneOfEach.prefix(whole))
    let next = try oneOfEach[whole].line()
    for torn in [0, 1, next.count / 2, next.count - 2] {
      let url = try scratch.write(lines(before) + next.prefix(torn), as: name)
      let (journal, contents) = try Journal.resume(url)
      #expect(contents.events == before)
      #expect(contents.tornBytes == torn)
      #expect(contents.nextSequence == whole + 1)
      try journal.append([oneOfEach[whole]])
      #expect(try Data(contentsOf: url) == lines(before + [oneOfEach[whole]]))
    }
  }

  @Test("an event that lacks only its line feed is kept and ended")
  func lineFeed() throws {
    let url = try scratch.write(lines(Array(oneOfEach[...2])).dropLast(), as: name)
    let (journal, contents) = try Journal.resume(url)
    #expect(contents.events == Array(oneOfEach[...2]))
    #expect(contents.notices.isEmpty)
    try journal.append([oneOfEach[3]])
    #expect(try Data(contentsOf: url) == lines(Array(oneOfEach[...3])))
  }

  @Test("a damaged line is passed over and told by its number")
  func damaged() throws {
    var data = try lines(Array(oneOfEach[...1]))
    data += Data("{\"v\":1,\"seq\":3,\u{0}garbage\n".utf8)
    data += try oneOfEach[3].line()
    let url = try scratch.write(data, as: name)
    let (journal, contents) = try Journal.resume(url)
    #expect(contents.events == Array(oneOfEach[...1]) + [oneOfEach[3]])
    #expect(contents.notices == ["line 3 is damaged (not JSON) and was passed over"])
    #expect(contents.nextSequence == 5)
    try journal.append([oneOfEach[4]])
    #expect(try Data(contentsOf: url) == data + oneOfEach[4].line())
  }

  @Test("a number that a damaged line may have had is not given again")
  func nextSequence() throws {
    let contents = JournalContents(try lines([oneOfEach[0]]) + Data("x\ny\n".utf8))
    #expect(contents.nextSequence == 4)
  }

  @Test("a torn end is told")
  func tornNotice() throws {
    let contents = JournalContents(try lines([oneOfEach[0]]) + Data("{\"v\":1".utf8))
    #expect(
      contents.notices
        == ["the last line is torn (6 bytes), as after a power cut, and was left out"])
  }

  @Test("unknown events stay in the file and in the reading")
  func unknown() throws {
    let line =
      #"{"v":1,"seq":2,"at":"2026-11-24T10:15:03.000Z","event":"smiled","teeth":32}"# + "\n"
    let data = try lines([oneOfEach[0]]) + Data(line.utf8)
    let url = try scratch.write(data, as: name)
    let (journal, contents) = try Journal.resume(url)
    #expect(contents.events.last?.body == .unknown(name: "smiled"))
    #expect(contents.notices.isEmpty)
    try journal.append([oneOfEach[2]])
    #expect(try Data(contentsOf: url) == data + oneOfEach[2].line())
  }

  @Test("a later version's session is read as far as it goes and not written to")
  func newer() throws {
    let later = Data("{\"v\":2,\"seq\":2,\"shape\":\"new\"}\n".utf8)
    let data = try lines([oneOfEach[0]]) + later
    let url = try scratch.write(data, as: name)
    let contents = try JournalContents(readingFrom: url)
    #expect(contents.events == [oneOfEach[0]])
    #expect(
      contents.notices == ["line 2 is a later Viva's (format 2) and was passed over"])
    let error = JournalError.newerVersion(path: url.path, version: 2)
    #expect(throws: error) { try Journal.resume(url) }
    #expect(try Data(contentsOf: url) == data)
    let whole = try scratch.write(later, as: name)
    #expect(throws: error) { try JournalContents(readingFrom: whole) }
  }

  @Test("a file without an opening is no session", arguments: ["", "\n", "hello\n", "{}\n{}\n"])
  func noSession(text: String) throws {
    let url = try scratch.write(Data(text.utf8), as: name)
    #expect(throws: JournalError.notASession(path: url.path)) { try Journal.resume(url) }
    #expect(try Data(contentsOf: url) == Data(text.utf8))
  }

  @Test("a session that is open elsewhere is left alone, and free again afterwards")
  func lock() throws {
    var holder: Journal? = Journal(in: scratch.folder, scenario: "tea", at: start)
    try holder?.append([oneOfEach[0]])
    let url = try #require(holder?.url)
    let name = try #require(holder?.id)
    #expect {
      try Journal.resume(url)
    } throws: { error in
      guard case .inUse(name, let process)? = error as? JournalError else { return false }
      // Containers may hide who holds a lock.
      return process == nil || process == Int(getpid())
    }
    #expect(try JournalContents(readingFrom: url).events == [oneOfEach[0]])
    holder = nil
    _ = try Journal.resume(url)
  }

  @Test("another process's lock counts, and ends with it")
  func lockOfProcess() throws {
    let url = try scratch.write(lines([oneOfEach[0]]), as: name)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["flock", url.path, "sh", "-c", "echo locked; read line"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    guard !output.fileHandleForReading.availableData.isEmpty else {
      print("skipped: the system has no flock command")
      return
    }
    #expect { try Journal.resume(url) } throws: { error in
      if case .inUse? = error as? JournalError { true } else { false }
    }
    input.fileHandleForWriting.closeFile()
    process.waitUntilExit()
    _ = try Journal.resume(url)
  }

  @Test("no flipped bit crashes a reader or costs more than two lines", arguments: 1...4)
  func bitFlips(seed: UInt64) throws {
    let whole = try lines(oneOfEach)
    var random = Seeded(state: seed)
    for _ in 0..<1000 {
      var data = whole
      let place = Int.random(in: data.indices, using: &random)
      data[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let contents = JournalContents(data)
      // A lost line feed joins two lines; any other flip touches the one that it is in.
      let unhurt = contents.events.count { oneOfEach.contains($0) }
      #expect(unhurt >= oneOfEach.count - 2)
      #expect(contents.nextSequence > 10)
      if let transcript = Transcript(contents.events, id: "x") {
        #expect(!transcript.markdown(in: .gmt).isEmpty)
        #expect(!transcript.text(in: .gmt).isEmpty)
      }
    }
  }

  @Test("random bytes are no session and no crash")
  func randomBytes() {
    var random = Seeded(state: 5)
    for _ in 0..<1000 {
      let count = Int.random(in: 0..<300, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(JournalContents(Data(bytes)).events.isEmpty)
    }
  }
}
