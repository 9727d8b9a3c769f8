import Foundation
import Testing
import Transcripts

@Suite("The ledger of exported files")
struct ExportLedgerTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("viva-ledger-\(UUID().uuidString)")
  private var ledger: ExportLedger {
    ExportLedger(folder.appendingPathComponent("viva/exports.jsonl"))
  }
  private let time = Date(timeIntervalSince1970: 1_000_000)

  @Test("what is noted is there, a file written twice as it was last, and what is removed is gone")
  func life() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(ledger.entries.isEmpty)
    try ledger.append(path: "/home/li/a.md", sessions: ["s1"], at: time)
    try ledger.append(path: "/home/li/b \"quoted\".html", sessions: ["s1", "s2"], at: time)
    try ledger.append(path: "/home/li/a.md", sessions: ["s3"], at: time)
    #expect(
      ledger.entries == [
        .init(path: "/home/li/b \"quoted\".html", sessions: ["s1", "s2"], at: time),
        .init(path: "/home/li/a.md", sessions: ["s3"], at: time),
      ])
    try ledger.remove(paths: ["/home/li/a.md"])
    #expect(ledger.entries.map(\.path) == ["/home/li/b \"quoted\".html"])
    let text = try String(contentsOf: ledger.url, encoding: .utf8)
    #expect(!text.contains("a.md"))
    #expect(!text.contains("s3"))
  }

  @Test("nobody else can read it, and a damaged line costs no other")
  func privacy() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try ledger.append(path: "/a", sessions: ["s1"], at: time)
    let handle = try FileHandle(forWritingTo: ledger.url)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"path\":\n\n".utf8))
    try handle.close()
    try ledger.append(path: "/b", sessions: ["s2"], at: time)
    #expect(ledger.entries.map(\.path) == ["/a", "/b"])
    for (path, rights) in [(ledger.url.path, 0o600), (ledger.url.path + "/..", 0o700)] {
      let url = URL(fileURLWithPath: path).standardizedFileURL
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      #expect(attributes[.posixPermissions] as? Int == rights)
    }
  }

  @Test("a relative path is kept as it is from the root")
  func relative() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try ledger.append(path: "here/../out.csv", sessions: [], at: time)
    let path = FileManager.default.currentDirectoryPath + "/out.csv"
    #expect(ledger.entries.map(\.path) == [path])
  }
}
