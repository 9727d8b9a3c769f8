import Foundation
import Testing

/// `viva score` spread over processes by somebody else's engine, one of which loses a process.
@Suite("viva score on an existing engine", .serialized)
struct AtScaleTests {
  /// Some thousand answers, one that is none among them, and what one process makes of them.
  private struct Work {
    let sandbox: Sandbox
    let answers: String
    let expected: Data
    /// A program that grades as `viva` does. The first one to be started is killed in the midst of
    /// it, after it has written some lines; it leaves a file to tell of it.
    let losing: String

    init() throws {
      sandbox = try Sandbox()
      var text = ""
      for number in 1...3_000 {
        text += "{\"id\":\"\(number)\",\"question\":\"water\",\"answer\":\"Soft water, 软水, "
        text += number % 3 == 0 ? "cooled to eighty degrees" : "number \(number)"
        text += ".\"}\n"
        if number == 1_500 { text += "no answer\n" }
      }
      answers = try sandbox.file("answers.jsonl", text.utf8)
      let alone = try PipedRun(
        "score", "--scenario", Program.tiny, input: text.utf8, in: sandbox)
      #expect(alone.status == 1)
      #expect(alone.lines.count == 3_002)
      expected = alone.output
      let program = try Program.path()
      losing = try sandbox.file(
        "losing-viva",
        """
        #!/bin/sh
        if mkdir '\(sandbox.folder.path)/lost' 2> /dev/null; then
          head -n 20 | '\(program)' "$@"
          kill -9 $$
        fi
        exec '\(program)' "$@"

        """.utf8)
      chmod(losing, 0o700)
    }

    var hasLostAProcess: Bool {
      FileManager.default.fileExists(atPath: sandbox.folder.appendingPathComponent("lost").path)
    }

    /// Runs an engine with the variables of this process, which it may need.
    func run(
      _ program: String, _ arguments: [String], input: Data = Data()
    ) throws -> PipedRun {
      let inherited = ProcessInfo.processInfo.environment.filter {
        ["PATH", "JAVA_HOME"].contains($0.key)
      }
      return try PipedRun(
        arguments, input: input, in: sandbox, environment: inherited.mapValues { $0 },
        program: program)
    }
  }

  // A line that is no answer is told by its number, which is another one in each process.
  private func withoutLineNumbers(_ data: Data) -> String {
    String(decoding: data, as: UTF8.self).replacing(/,"line":\d+/, with: "")
  }

  @Test(
    "is the same through GNU parallel, which tries a lost part again",
    .enabled(if: Installed.parallel != nil, "GNU parallel is not installed"))
  func parallel() throws {
    let work = try Work()
    let run = try work.run(
      try #require(Installed.parallel as String?),
      [
        "--will-cite", "--pipe", "--block", "40k", "--jobs", "2", "--keep-order", "--retries", "4",
        "'\(work.losing)' score --scenario '\(Program.tiny)' || [ $? = 1 ]",
      ], input: try Data(contentsOf: URL(fileURLWithPath: work.answers)))
    #expect(run.status == 0, "\(run.errors)")
    #expect(work.hasLostAProcess)
    #expect(withoutLineNumbers(run.output) == withoutLineNumbers(work.expected))
  }

  @Test(
    "is the same through Spark's pipe, which tries a lost part again",
    .enabled(if: Installed.java != nil, "Java is not installed"),
    .enabled(
      if: Installed.pythonWithSpark != nil, "no python3 with PySpark; VIVA_PYTHON can name one"))
  func spark() throws {
    let work = try Work()
    let folder = work.sandbox.folder.appendingPathComponent("scored")
    let script = Program.checkout.appendingPathComponent("Scripts/score-with-spark").path
    let run = try work.run(
      try #require(Installed.pythonWithSpark as String?),
      [
        script, work.answers, folder.path, "--viva", work.losing, "--partitions", "5", "--master",
        "local[2,4]", "--scenario", Program.tiny,
      ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("3001 of 3001 answers graded"))
    #expect(work.hasLostAProcess)
    let parts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("part-") }.sorted()
    #expect(parts.count >= 5)
    let scored = try parts.reduce(into: Data()) {
      $0 += try Data(contentsOf: folder.appendingPathComponent($1))
    }
    #expect(withoutLineNumbers(scored) == withoutLineNumbers(work.expected))
  }
}
