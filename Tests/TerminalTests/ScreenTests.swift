import Foundation
import Terminal
import Testing

@Suite("The screen")
struct ScreenTests {
  /// What the screen, here a file, was sent.
  private func sent(
    columns: Int, environment: [String: String] = [:], _ show: (Screen) -> Void
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "viva-screen-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    let settings = environment.merging(["COLUMNS": String(columns)]) { own, _ in own }
    show(Screen(plain: false, environment: settings, descriptor: handle.fileDescriptor))
    try handle.close()
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test("is plain where there is no terminal")
  func plain() throws {
    let text = try sent(columns: 80) { $0.show(StyledText("Score", .bold) + " 75") }
    #expect(text == "Score 75\n")
  }

  @Test("shows text behind a margin, and nothing behind the last word")
  func margin() throws {
    let text = try sent(columns: 20) { $0.show("the language model stays\n\nfrozen", margin: "  ") }
    #expect(text == "  the language model\n  stays\n\n  frozen\n")
  }

  @Test("hangs lines under the first where it is told how")
  func hanging() throws {
    let text = try sent(columns: 20) {
      $0.show("the language model stays", margin: "* ", hanging: "")
    }
    #expect(text == "* the language model\nstays\n")
  }

  @Test("leaves room for the brackets around evidence")
  func brackets() throws {
    // Eighteen columns and the brackets fit just so; one letter more does not, and of twenty Chinese
    // columns the last two go to the next line.
    for (before, evidence, shown) in [
      ("", "both models frozen", "[both models frozen]\n"),
      ("", "both models frozens", "[both models\nfrozens]\n"),
      ("一二三四五六七八", "九十", "一二三四五六七八[九\n十]\n"),
    ] {
      let line = StyledText(before) + StyledText(evidence, .underline)
      let text = try sent(columns: 20) { $0.show(line, margin: "") }
      #expect(text == shown)
    }
  }

  @Test(
    "has a width that can be read",
    arguments: [("40", 40), ("200", 84), ("10", 20), ("0", 80), ("wide", 80)])
  func width(columns: String, used: Int) throws {
    _ = try sent(columns: 0, environment: ["COLUMNS": columns]) { #expect($0.textColumns == used) }
  }

  @Test("is quiet about a reader that went away")
  func brokenPipe() {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    signal(SIGPIPE, SIG_IGN)
    close(ends[0])
    Screen(plain: true, environment: [:], descriptor: ends[1]).write("nobody reads this")
    close(ends[1])
  }
}
