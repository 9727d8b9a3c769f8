import Foundation
import GRDB
import Index
import Interview
import Practice
import Testing
import Transcripts

@Suite("The index and what can go wrong")
struct FaultTests {
  private let archives: Archives
  private var index: SessionIndex { SessionIndex(of: archives.folder, cache: archives.cache) }
  private static let count = 6

  init() throws {
    archives = try Archives()
    var random = Seeded(7)
    for number in 0..<Self.count {
      try archives.write(Simulated(minutes: number * 1_000, by: &random))
    }
  }

  private func expectWhole(_ index: SessionIndex) throws {
    try index.update()
    #expect(try index.sessions().map(\.id) == archives.names().reversed())
    let scores = { (history: PracticeHistory) in history.trends.values.flatMap(\.scores).sorted() }
    let indexed = try ["tea", "coffee"].flatMap { scores(try index.history(scenario: $0)) }
    #expect(indexed.sorted() == scores(PracticeHistory(try archives.records())))
  }

  @Test("is the person's alone: folder 0700, files 0600, whatever the umask")
  func permissions() throws {
    let index = index
    try index.update()
    var paths = [(archives.cache.path, 0o700)]
    for name in try FileManager.default.contentsOfDirectory(atPath: archives.cache.path) {
      paths.append((archives.cache.path + "/" + name, 0o600))
    }
    #expect(paths.count > 1)
    for (path, rights) in paths {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == rights, "\(path)")
    }
  }

  @Test("reads only what is new")
  func cost() throws {
    let index = index
    var read: [Int] = []
    try index.update { _, all in read.append(all) }
    #expect(read == [Self.count])
    try index.update { _, all in read.append(all) }
    #expect(read == [Self.count])
    var random = Seeded(8)
    try archives.write(Simulated(minutes: 90_000, by: &random))
    try index.update { _, all in read.append(all) }
    #expect(read == [Self.count, 1])
  }

  @Test(
    "is made anew where the file is none that it can use",
    arguments: [
      "text", "zeros", "torn", "garbled", "other program", "old", "other folder", "no table",
    ])
  func damage(_ kind: String) throws {
    try index.update()
    let file = index.file
    var data = try Data(contentsOf: file)
    func change(_ sql: String) throws {
      try DatabaseQueue(path: file.path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }
    switch kind {
    case "text":
      try Data("not a database, and longer than its header would be".utf8).write(to: file)
    case "zeros": try Data(count: data.count).write(to: file)
    case "torn": try data.prefix(data.count / 2 / 4096 * 4096 + 100).write(to: file)
    case "garbled":
      for place in stride(from: 4096, to: data.count, by: 7) { data[place] ^= 0x55 }
      try data.write(to: file)
    case "other program": try change("PRAGMA application_id = 1")
    case "old": try change("PRAGMA user_version = 0")
    case "other folder": try change("UPDATE origin SET folder = '/elsewhere'")
    default: try change("DROP TABLE review")
    }
    // Something new, so that the tables are looked at.
    var random = Seeded(9)
    try archives.write(Simulated(minutes: 90_000, by: &random))
    let again = index
    try expectWhole(again)
    #expect(again.trouble == nil)
    // And it is a good one for those who come after.
    var read = 0
    try index.update { _, _ in read += 1 }
    #expect(read == 0)
  }

  @Test(
    "is made for once where the cache folder takes none, and says why",
    arguments: [
      "/dev/null/viva", "/proc/viva",
    ])
  func noPlace(_ place: String) throws {
    let index = SessionIndex(of: archives.folder, cache: URL(fileURLWithPath: place))
    try expectWhole(index)
    #expect(index.trouble != nil)
  }

  @Test("lives with a disk that is full, and with one that is read-only")
  func disk() throws {
    let place = archives.root.appendingPathComponent("disk").path
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    func run(_ program: String, _ arguments: String...) -> Bool {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
    guard run("/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place) else {
      print("skipped: a small disk can be mounted by root alone")
      return
    }
    defer { _ = run("/bin/umount", "-l", place) }
    let full = SessionIndex(of: archives.folder, cache: URL(fileURLWithPath: place))
    try expectWhole(full)
    #expect(full.trouble == "the disk is full")
    #expect(run("/bin/mount", "-o", "remount,ro", place))
    let readOnly = SessionIndex(of: archives.folder, cache: URL(fileURLWithPath: place))
    try expectWhole(readOnly)
    #expect(readOnly.trouble != nil)
  }

  @Test("serves two terminals at once")
  func twoAtOnce() throws {
    let (folder, cache) = (archives.folder, archives.cache)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let index = SessionIndex(of: folder, cache: cache)
      for _ in 0..<3 {
        do {
          try index.update()
          #expect(try index.sessions().count == Self.count)
        } catch {
          Issue.record(error)
        }
      }
      #expect(index.trouble == nil)
    }
    try expectWhole(index)
  }

  @Test("passes over what is no session, and lists what is a damaged one")
  func foreign() throws {
    let manager = FileManager.default
    let name = { (number: Int) in "2030010\(number)T000000Z-tea-0000" }
    try manager.createDirectory(at: archives.url(name(1)), withIntermediateDirectories: false)
    #expect(mkfifo(archives.url(name(2)).path, 0o600) == 0)
    try manager.createSymbolicLink(
      at: archives.url(name(3)), withDestinationURL: archives.url(name(3)))
    try Data().write(to: archives.url(name(4)))
    try Data("text".utf8).write(to: archives.url("notes"))
    let binary = Data((0..<4_000).map { UInt8(truncatingIfNeeded: $0 * 31) })
    try binary.write(to: archives.url(name(5)))
    let index = index
    try index.update()
    let sessions = try index.sessions()
    #expect(sessions.count == Self.count + 1)
    #expect(sessions.first?.id == name(5))
    #expect(sessions.first?.state == .damaged)
    #expect(sessions == (try Archive(archives.folder).sessions()))
  }

  @Test("takes a clock that went back as it comes")
  func clock() throws {
    var random = Seeded(11)
    var session = Simulated(minutes: 200_000, by: &random)
    while session.events.count < 8 { session = Simulated(minutes: 200_000, by: &random) }
    for index in session.events.indices {
      session.events[index].at =
        session.events[index].at.addingTimeInterval(-600 * Double(index))
        .inWholeMilliseconds
    }
    let index = index
    try index.update()
    try archives.write(session)
    try expectWhole(index)
    let anew = SessionIndex(
      of: archives.folder, cache: archives.root.appendingPathComponent("anew"))
    try anew.update()
    for scenario in ["tea", "coffee"] {
      #expect(try index.history(scenario: scenario) == anew.history(scenario: scenario))
    }
  }

  @Test("keeps no word of a session that is forgotten")
  func forgotten() throws {
    let index = index
    var random = Seeded(12)
    var secret = Simulated(minutes: 95_000, by: &random)
    secret.events.append(
      Event(
        sequence: secret.events.count + 1, at: Date(timeIntervalSince1970: 1_800_000_000),
        body: .noted(Noting(question: "brew", text: "Xylophonquark 秘密"))))
    try archives.write(secret)
    try index.update()
    let isThere = {
      let bytes = try Data(contentsOf: index.file)
      return ["xylophonquark", "Xylophonquark", "秘密", secret.name].filter {
        bytes.range(of: Data($0.utf8)) != nil
      }
    }
    var query = SearchQuery()
    query.phrases = SearchPhrase.phrases(in: "xylophonquark")
    #expect(try index.search(query).count == 1)
    try FileManager.default.removeItem(at: archives.url(secret.name))
    try index.scrub()
    #expect(try isThere().isEmpty)
    try expectWhole(index)
  }
}
