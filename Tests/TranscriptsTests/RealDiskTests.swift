import Foundation
import Interview
import Testing

@testable import Transcripts

/// What only a real device shows: `/dev/full` and a file system of a few pages.
@Suite("On a real full disk")
struct RealDiskTests {
  @Test(
    "/dev/full takes nothing", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func devFull() throws {
    let descriptor = open("/dev/full", O_WRONLY | O_CLOEXEC)
    var file = SyncedFile(path: "/dev/full", descriptor: descriptor, length: 0, calls: .system)
    var code: Int32 = 0
    do throws(FileTrouble) { try file.append(Data("line\n".utf8)) } catch { code = error.code }
    #expect(code == ENOSPC)
    #expect(file.length == 0)
  }

  @Test("devices and folders are no sessions", arguments: ["/dev/full", "/dev/zero", "/"])
  func devices(path: String) {
    #expect(throws: JournalError.self) {
      try JournalContents(readingFrom: URL(fileURLWithPath: path))
    }
    #expect(throws: JournalError.self) { try Journal.resume(URL(fileURLWithPath: path)) }
  }

  @Test(
    "no line is lost on a tiny file system, and what is kept lands when there is room",
    .enabled(if: geteuid() == 0, "mounting a tmpfs takes root"))
  func tinyFileSystem() throws {
    let scratch = try Scratch()
    guard try mounted(on: scratch.url.path) else {
      print("skipped: this container does not let root mount a tmpfs")
      return
    }
    defer { _ = try? run("umount", scratch.url.path) }
    let ballast = scratch.url.appendingPathComponent("ballast")
    let journal = Journal(in: scratch.folder, scenario: "tea", at: start)
    try journal.append([oneOfEach[0]])
    try Data(count: 48 << 10).write(to: ballast)
    var events = [oneOfEach[0]]
    var failures = 0
    for number in 2...60 {
      let answer = Answering(question: "brewing", text: String(repeating: "tea ", count: 200))
      events.append(Event(sequence: number, at: start, body: .answered(answer)))
      do {
        try journal.append([events[events.count - 1]])
      } catch JournalError.writing(_, let trouble, let kept) {
        #expect(trouble == FileTrouble(code: ENOSPC))
        failures += 1
        #expect(kept == failures)
      }
      let url = try #require(journal.url)
      let onDisk = try JournalContents(readingFrom: url)
      #expect(onDisk.events + journal.pending == events)
      #expect(onDisk.notices.isEmpty)
    }
    #expect(failures > 0)
    try FileManager.default.removeItem(at: ballast)
    try journal.flush()
    #expect(try JournalContents(readingFrom: #require(journal.url)).events == events)
  }

  @Test(
    "a read-only file system is named",
    .enabled(if: geteuid() == 0, "mounting a tmpfs takes root"))
  func readOnly() throws {
    let scratch = try Scratch()
    guard try mounted(on: scratch.url.path, options: "size=64k,ro") else {
      print("skipped: this container does not let root mount a tmpfs")
      return
    }
    defer { _ = try? run("umount", scratch.url.path) }
    let sub = scratch.url.appendingPathComponent("new")
    let readOnly = FileTrouble(code: EROFS)
    #expect(throws: JournalError.folder(path: sub.path, readOnly)) {
      try Journal(in: TranscriptFolder(sub), scenario: "tea", at: start).append([oneOfEach[0]])
    }
    #expect {
      try Journal(in: scratch.folder, scenario: "tea", at: start).append([oneOfEach[0]])
    } throws: { error in
      guard case .creation(_, let trouble)? = error as? JournalError else { return false }
      return trouble == readOnly
    }
  }

  private func mounted(on path: String, options: String = "size=64k") throws -> Bool {
    try run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) == 0
  }

  private func run(_ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
