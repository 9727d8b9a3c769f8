import Foundation
import Interview
import Synchronization
import Testing
import Transcripts

/// A source of randomness that always says the same.
struct Stuck: RandomNumberGenerator {
  var value: UInt64
  mutating func next() -> UInt64 { value }
}

func mode(_ path: String) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return try #require(attributes[.posixPermissions] as? Int)
}

@Suite("A journal")
struct JournalTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  func journal(calls: FileCalls = .system, random: UInt64 = 0) -> Journal {
    Journal(
      in: scratch.folder, scenario: "tea", at: start, random: Stuck(value: random), calls: calls)
  }

  @Test("is named by start, scenario and four digits, and is for its owner's eyes alone")
  func created() throws {
    let folder = scratch.url.appendingPathComponent("a/b", isDirectory: true)
    let journal = Journal(
      in: TranscriptFolder(folder), scenario: "tea", at: start, random: Stuck(value: 0))
    #expect(journal.url == nil)
    try journal.append([oneOfEach[0]])
    #expect(journal.id == "20261124T101502Z-tea-0000")
    let url = try #require(journal.url)
    #expect(url.path == folder.path + "/20261124T101502Z-tea-0000.jsonl")
    #expect(try mode(url.path) == 0o600)
    #expect(try mode(folder.path) == 0o700)
    #expect(try mode(folder.deletingLastPathComponent().path) == 0o700)
  }

  @Test("takes the next name where one is taken")
  func collision() throws {
    let journals = [journal(), journal(), journal(random: .max), journal(random: .max)]
    for journal in journals { try journal.append([oneOfEach[0]]) }
    #expect(journals.compactMap { $0.id?.suffix(4) } == ["0000", "0001", "ffff", "0002"])
  }

  @Test("stays in its folder whatever the scenario is called")
  func hostileName() throws {
    let journal = Journal(
      in: scratch.folder, scenario: "../Öl\u{0}", at: start, random: Stuck(value: 0))
    try journal.append([oneOfEach[0]])
    #expect(try scratch.names() == ["20261124T101502Z-----l--0000.jsonl"])
  }

  @Test("closes a folder of Viva's own to others, and leaves one that was named as it is")
  func folderMode() throws {
    for (source, expected) in [(TranscriptFolder.Source.checkout, 0o700), (.option, 0o755)] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.url.path)
      let journal = Journal(
        in: TranscriptFolder(scratch.url, source: source), scenario: "tea", at: start)
      try journal.append([oneOfEach[0]])
      #expect(try mode(scratch.url.path) == expected)
    }
  }

  @Test("has each event on the disk when append returns, with one write and one sync")
  func appended() throws {
    let calls = Counting()
    let journal = journal(calls: calls.calls)
    for (index, event) in oneOfEach.enumerated() {
      try journal.append([event])
      #expect(try Data(contentsOf: try #require(journal.url)) == lines(Array(oneOfEach[...index])))
    }
    #expect(calls.counts == [oneOfEach.count, oneOfEach.count])
    #expect(journal.pending.isEmpty)
  }

  @Test("that nothing was written to leaves no file")
  func empty() throws {
    let failing = FailingDisk(.full(after: 0))
    var journal: Journal? = journal(calls: failing.calls)
    #expect(throws: JournalError.self) { try journal?.append([oneOfEach[0]]) }
    #expect(try scratch.names().count == 1)
    journal = nil
    #expect(try scratch.names().isEmpty)
  }

  @Test(
    "keeps what the disk refuses, cuts off what is torn, and writes it with the next event",
    arguments: [
      Failure.full(after: 0), .full(after: 1), .full(after: 40), .cannotWrite, .cannotSync,
    ])
  func failing(failure: Failure) throws {
    let disk = FailingDisk(nil)
    let journal = journal(calls: disk.calls)
    try journal.append([oneOfEach[0]])
    let url = try #require(journal.url)
    disk.failure = failure
    for (kept, event) in oneOfEach[1...3].enumerated() {
      let expected = JournalError.writing(
        path: url.path, FileTrouble(code: failure.code), kept: kept + 1)
      #expect(throws: expected) { try journal.append([event]) }
      #expect(try Data(contentsOf: url) == lines([oneOfEach[0]]))
    }
    #expect(journal.pending == Array(oneOfEach[1...3]))
    disk.failure = nil
    try journal.append([oneOfEach[4]])
    #expect(journal.pending.isEmpty)
    #expect(try Data(contentsOf: url) == lines(Array(oneOfEach[...4])))
  }

  @Test("goes on where the system takes a byte at a time, or is interrupted")
  func slow() throws {
    let disk = FailingDisk(.byteByByte)
    let journal = journal(calls: disk.calls)
    try journal.append(Array(oneOfEach[1...2]))
    #expect(try Data(contentsOf: #require(journal.url)) == lines(Array(oneOfEach[1...2])))
  }

  @Test("cuts off torn bytes with the next event where it could not at once")
  func tornAndStuck() throws {
    let disk = FailingDisk(nil)
    let journal = journal(calls: disk.calls)
    try journal.append([oneOfEach[0]])
    disk.failure = .full(after: 40)
    disk.refusesTruncation = true
    #expect(throws: JournalError.self) { try journal.append([oneOfEach[1]]) }
    let url = try #require(journal.url)
    #expect(try Data(contentsOf: url).count == lines([oneOfEach[0]]).count + 40)
    disk.refusesTruncation = false
    disk.failure = nil
    try journal.flush()
    #expect(try Data(contentsOf: url) == lines(Array(oneOfEach[...1])))
  }

  @Test("begins later where its folder cannot be made yet")
  func folderLater() throws {
    let blocked = try scratch.write(Data(), as: "file")
    let journal = Journal(in: TranscriptFolder(blocked), scenario: "tea", at: start)
    let expected = JournalError.folder(path: blocked.path, FileTrouble(code: EEXIST))
    #expect(throws: expected) { try journal.append([oneOfEach[0]]) }
    try FileManager.default.removeItem(at: blocked)
    try journal.append([oneOfEach[1]])
    #expect(try Data(contentsOf: #require(journal.url)) == lines(Array(oneOfEach[...1])))
  }

  @Test("says what happened and what to do", arguments: explanations)
  func explained(error: JournalError, english: String, chinese: String) {
    #expect(error.errorDescription == english)
    #expect(error.explanation(in: .chinese) == chinese)
  }

  static let explanations: [(JournalError, String, String)] = [
    (
      .writing(path: "/d/s.jsonl", FileTrouble(code: ENOSPC), kept: 1),
      "/d/s.jsonl: not saved: the disk is full; free some space. Nothing is lost yet: 1 event is "
        + "kept in memory, and saving is tried again with your next line.",
      "/d/s.jsonl：没有保存：磁盘已满；请腾出一些空间。目前没有丢失任何内容：1 条记录留在内存里，您输入下一行时会再试一次。"
    ),
    (
      .folder(path: "/d", FileTrouble(code: EROFS)),
      "/d: the folder cannot be made: the file system is read-only; "
        + "choose another folder with --transcripts DIR",
      "/d：无法建立文件夹：文件系统是只读的；请用 --transcripts 换一个文件夹"
    ),
    (
      .inUse(session: "s", process: 42),
      "s: open in another viva (process 42); go on there, or end it first",
      "s：已在另一个 viva 里打开（进程 42）；请在那里继续，或先结束它"
    ),
    (
      .newerVersion(path: "/d/s.jsonl", version: 2),
      "/d/s.jsonl: written by a later Viva (format 2, this one reads 1); update Viva to use it",
      "/d/s.jsonl：由更新版本的 Viva 写成（格式 2，本程序只读到 1）；请更新 Viva"
    ),
  ]
}

/// Counts writes and syncs that the system does.
final class Counting: Sendable {
  private let values = Mutex([0, 0])

  var counts: [Int] { values.withLock { $0 } }

  var calls: FileCalls {
    FileCalls(
      write: { [self] in
        values.withLock { $0[0] += 1 }
        return FileCalls.system.write($0, $1)
      },
      synchronise: { [self] in
        values.withLock { $0[1] += 1 }
        return FileCalls.system.synchronise($0)
      }, truncate: FileCalls.system.truncate)
  }
}

enum Failure: Equatable, Sendable {
  /// Room for so many bytes an event.
  case full(after: Int)
  case cannotWrite
  case cannotSync
  /// No failure, but every other call is interrupted and the rest take one byte.
  case byteByByte

  var code: Int32 {
    switch self {
    case .full: ENOSPC
    case .cannotWrite, .cannotSync: EIO
    case .byteByByte: 0
    }
  }
}

/// A disk that fails as it is told.
final class FailingDisk: Sendable {
  private struct State {
    var failure: Failure?
    var refusesTruncation = false
    var room: Int?
    var isInterrupted = false
  }

  private let state: Mutex<State>

  init(_ failure: Failure?) { state = Mutex(State(failure: failure)) }

  var failure: Failure? {
    get { state.withLock { $0.failure } }
    set { state.withLock { ($0.failure, $0.room) = (newValue, nil) } }
  }

  var refusesTruncation: Bool {
    get { state.withLock { $0.refusesTruncation } }
    set { state.withLock { $0.refusesTruncation = newValue } }
  }

  var calls: FileCalls {
    FileCalls(
      write: { [self] descriptor, bytes in
        let count = state.withLock { state -> Int in
          switch state.failure {
          case nil, .cannotSync: return bytes.count
          case .cannotWrite: return fail(EIO)
          case .full(let room):
            let left = state.room ?? room
            if left == 0 {
              state.room = nil
              return fail(ENOSPC)
            }
            state.room = 0
            return min(left, bytes.count)
          case .byteByByte:
            state.isInterrupted.toggle()
            return state.isInterrupted ? fail(EINTR) : min(1, bytes.count)
          }
        }
        guard count > 0 else { return count }
        return FileCalls.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      },
      synchronise: { [self] descriptor in
        failure == .cannotSync ? Int32(fail(EIO)) : FileCalls.system.synchronise(descriptor)
      },
      truncate: { [self] descriptor, length in
        refusesTruncation ? Int32(fail(EIO)) : FileCalls.system.truncate(descriptor, length)
      })
  }
}

private func fail(_ code: Int32) -> Int {
  errno = code
  return -1
}
