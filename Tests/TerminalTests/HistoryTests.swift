import Foundation
import Terminal
import Testing

@Suite("The person's own lines across sessions")
struct HistoryTests {
  /// A folder of the test's own; the history's folder in it does not exist yet.
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "viva-history-\(UUID().uuidString)").path

  private var file: String { folder + "/state/viva/history" }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("come back in order, in a file that only the person can read")
  func order() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    History(file: file).add("first")
    History(file: file).add("第二")
    #expect(History(file: file).lines == ["first", "第二"])
    #expect(try permissions(of: file) == 0o600)
    #expect(try permissions(of: folder + "/state/viva") == 0o700)
  }

  @Test(
    "come back as they were, whatever is in them",
    arguments: [
      "two\nlines", "\n", "back\\slash", "\\n is no line break", "dos\r\nline", "\r", "tab\t文字",
      "\n\u{301}accent", "\\\u{301}", "ends with \\", "👩‍🔬",
    ])
  func roundTrip(line: String) {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let history = History(file: file)
    history.add(line)
    history.add("next")
    #expect(
      history.lines.map { Array($0.unicodeScalars) }
        == [line, "next"].map { Array($0.unicodeScalars) })
  }

  @Test("are the newest thousand")
  func limit() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let history = History(file: file)
    for number in 1...(2 * History.limit + 1) { history.add("line \(number)") }
    #expect(history.lines.count == History.limit)
    #expect(history.lines.last == "line \(2 * History.limit + 1)")

    history.trim()
    let kept = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(kept.count == History.limit)
    #expect(kept.first == "line \(History.limit + 2)")
    #expect(try permissions(of: file) == 0o600)
  }

  @Test("are kept where one of them is damaged")
  func damaged() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let history = History(file: file)
    history.add("first")
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([0xFF, 0xFE, 0x0A]))
    try handle.close()
    history.add("last")
    #expect(history.lines.first == "first")
    #expect(history.lines.last == "last")
  }

  @Test(
    "disturb nobody where they cannot be kept", arguments: ["/dev/null/history", "/proc/history"])
  func unwritable(file: String) {
    let history = History(file: file)
    history.add("line")
    history.trim()
    #expect(history.lines.isEmpty)
  }
}
