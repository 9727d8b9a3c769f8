import Foundation
import Testing

/// Chromium, under one of the names that it is installed by.
private let chromium: String? = {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
  let names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
  return path.split(separator: ":").flatMap { folder in names.map { "\(folder)/\($0)" } }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}()

@Suite(
  "A report in a browser", .serialized,
  .enabled(if: chromium != nil, "no chromium on the PATH"))
struct ReportInBrowserTests {
  private static let hostile = "The water is soft. <script>document.title='run'</script>"
  private static let long = String(repeating: "averyverylongword", count: 20)

  /// A home with two sessions, and the pages of the last and of all.
  private func pages() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(
      "--lang", "en", answers: [Self.hostile, Self.long, "/skip", "um, so the pot"], in: sandbox)
    _ = try PipedRun.interview("--lang", "zh", answers: ["水要用软水，放凉到八十度"], in: sandbox)
    for arguments in [["report", "2", "-o", "one.html"], ["report", "--all", "-o", "all.html"]] {
      #expect(try PipedRun(arguments, input: "".utf8, in: sandbox).status == 0)
    }
    return sandbox
  }

  /// Options tell Chromium what to make of the page.
  private func browse(
    _ page: String, width: Int, _ options: [String], in sandbox: Sandbox
  ) throws -> PipedRun {
    let program = try #require(chromium)
    return try PipedRun(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--enable-logging=stderr", "--virtual-time-budget=3000",
        "--user-data-dir=\(sandbox.folder.path)/chromium", "--window-size=\(width),900",
      ] + options + ["file://\(sandbox.folder.path)/\(page)"],
      input: "".utf8, in: sandbox, program: program)
  }

  @Test(
    "fits a phone and a desk, light and dark, without a word on the console",
    arguments: ["one.html", "all.html"], [390, 1280])
  func fits(page: String, width: Int) throws {
    let sandbox = try pages()
    for scheme in [0, 1] {
      let picture = sandbox.folder.appendingPathComponent("shot.png")
      let run = try browse(
        page, width: width,
        ["--blink-settings=preferredColorScheme=\(scheme)", "--screenshot=\(picture.path)"],
        in: sandbox)
      #expect(!run.errors.contains("CONSOLE"), "\(run.errors)")
      #expect(try Data(contentsOf: picture).count > 10_000)
    }
    let measured = try measure(page, width: width, in: sandbox)
    #expect(measured == "\(width) of \(width): ")
  }

  /// How wide the page is, of how wide the window, and what reaches beyond it.
  private func measure(_ page: String, width: Int, in sandbox: Sandbox) throws -> String {
    // The copy may run a script, which the page itself forbids.
    let html = try String(
      contentsOf: sandbox.folder.appendingPathComponent(page), encoding: .utf8)
    let start = try #require(html.range(of: "<meta http-equiv"))
    let end = try #require(html[start.lowerBound...].range(of: "/>"))
    let script = """
      <script>
      for (const one of document.querySelectorAll('details')) one.open = true;
      const wide = [...document.querySelectorAll('body *')].filter(one =>
        one.getBoundingClientRect().right > innerWidth + 0.5 && !one.closest('.skip'));
      const root = document.documentElement;
      parent.postMessage(root.scrollWidth + ' of ' + innerWidth + ': '
        + wide.map(one => one.tagName + '.' + (one.getAttribute('class') || '')).join(' '), '*');
      </script></body>
      """
    let copy = html.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
      .replacingOccurrences(of: "</body>", with: script)
    _ = try sandbox.file("copy-\(page)", copy.utf8)
    // No window is narrower than 500, so the page is measured in a frame.
    let frame = """
      <!DOCTYPE html><script>
      onmessage = event => document.body.dataset.measured = event.data;
      </script><body><iframe src="copy-\(page)" width="\(width)" height="900" frameborder="0">
      """
    _ = try sandbox.file("frame-\(page)", frame.utf8)
    let run = try browse("frame-\(page)", width: 1400, ["--dump-dom"], in: sandbox)
    let measured = try #require(run.text.firstMatch(of: /data-measured="([^"]*)"/), "\(run.errors)")
    return String(measured.1)
  }

  @Test("a <script> in an answer stays text")
  func script() throws {
    let sandbox = try pages()
    let run = try browse("one.html", width: 1280, ["--dump-dom"], in: sandbox)
    #expect(!run.text.contains("<script"))
    #expect(run.text.contains("&lt;script&gt;document.title="))
    #expect(!run.text.contains("<title>run</title>"))
  }
}
