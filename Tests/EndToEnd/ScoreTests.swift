import Foundation
import Testing

@Suite("viva score")
struct ScoreTests {
  /// A line of output.
  struct Scored: Decodable {
    struct Evidence: Decodable, Equatable {
      var start: Int
      var end: Int
      var text: String
    }
    struct Concept: Decodable {
      var id: String
      var tier: String
      var credit: Double
      var evidence: [Evidence]
    }
    struct Misconception: Decodable {
      var id: String
      var evidence: [Evidence]
    }
    struct Delivery: Decodable {
      var words: Int
    }
    var id: String?
    var question: String?
    var score: Double?
    var concepts: [Concept]?
    var misconceptions: [Misconception]?
    var delivery: Delivery?
    var error: String?
    var line: Int?
  }

  private func score(
    _ lines: [String], _ options: String..., sandbox: Sandbox? = nil
  ) throws -> (run: PipedRun, scored: [Scored]) {
    let input = lines.map { $0 + "\n" }.joined()
    let run = try PipedRun(
      ["score", "--scenario", Program.tiny] + options, input: input.utf8, in: sandbox ?? Sandbox())
    let scored = try run.output.split(separator: 0x0A).map {
      try JSONDecoder().decode(Scored.self, from: Data($0))
    }
    return (run, scored)
  }

  private func line(_ id: String, _ question: String, _ answer: String) throws -> String {
    let object = ["id": id, "question": question, "answer": answer]
    return String(decoding: try JSONEncoder().encode(object), as: UTF8.self)
  }

  @Test("gives every concept with its evidence, and the misconceptions that stand")
  func shape() throws {
    let (run, scored) = try score([
      line("a", "water", "I use soft water, and I pour boiling water over it."),
      line("b", "steeping", "They steep for two minutes."),
    ])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try #require(scored.count == 2)
    #expect(scored.map(\.id) == ["a", "b"])
    #expect(scored[0].concepts?.map(\.id) == ["soft", "eighty", "filtered"])
    #expect(scored[0].concepts?.map(\.tier) == ["core", "core", "supporting"])
    #expect(scored[0].concepts?.map(\.credit) == [1, 0, 0])
    #expect(scored[0].concepts?[0].evidence == [.init(start: 6, end: 16, text: "soft water")])
    #expect(scored[0].misconceptions?.map(\.id) == ["boiling"])
    // 3 of 7, less 10 for the misconception.
    #expect(scored[0].score == 32.86)
    // 3 of 4.
    #expect(scored[1].score == 75)
    #expect(scored[1].misconceptions?.isEmpty == true)
    #expect(scored[1].delivery?.words == 5)
  }

  @Test(
    "counts offsets in Unicode scalars of the answer as it was given",
    arguments: [
      // Two scalars before the blank: e with a combining accent.
      ("e\u{301} soft water", 3, 13), ("👩‍🔬 soft water", 4, 14), ("ｅ ＳＯＦＴ　ｗａｔｅｒ", 2, 12),
      ("我们用软水泡", 3, 5), ("\r\n\tsoft water", 3, 13), ("\u{0}\u{1B} soft water", 3, 13),
    ])
  func offsets(answer: String, start: Int, end: Int) throws {
    let (_, scored) = try score([line("a", "water", answer)])
    let evidence = try #require(scored.first?.concepts?.first?.evidence.first)
    #expect((evidence.start, evidence.end) == (start, end))
    let scalars = Array(answer.unicodeScalars)[start..<end]
    #expect(Array(evidence.text.unicodeScalars) == Array(scalars))
  }

  @Test("passes over blank lines, and goes on after bad ones with status 1")
  func badLines() throws {
    let good = try line("good", "steeping", "two minutes")
    let (run, scored) = try score([
      good, "", "   \r", "not JSON", "[1]", #"{"id":"x","question":"nope","answer":"a"}"#,
      #"{"id":"y","question":"steping","answer":"a"}"#, #"{"id":"z","question":"water"}"#,
      #"{"id":"w","question":"water","answer":7}"#, #"{"answer":"a"}"#, good + "\r",
    ])
    #expect(run.status == 1)
    #expect(scored.map(\.line) == [nil, 4, 5, 6, 7, 8, 9, 10, nil])
    #expect(scored.map(\.id) == ["good", nil, nil, "x", "y", "z", "w", nil, "good"])
    #expect(scored.count { $0.error != nil } == 7)
    #expect(scored[3].error?.contains("'nope'") == true)
    #expect(scored[4].error?.contains("did you mean 'steeping'?") == true)
    #expect(scored[5].error?.contains("'answer'") == true)
    #expect(scored.last?.score == scored.first?.score)
  }

  @Test(
    "sends an id back as it came",
    arguments: [
      (#""a""#, #""a""#), ("7", "7"), ("-3", "-3"), ("9007199254740993", "9007199254740993"),
      ("null", "null"), (#""a\"b\\c""#, #""a\"b\\c""#), (#""对""#, #""对""#),
      (#""\u001b""#, #""\u001b""#),
    ])
  func ids(id: String, shown: String) throws {
    let line = #"{"id":\#(id),"question":"water","answer":"soft water"}"# + "\n"
    let run = try PipedRun("score", "--scenario", Program.tiny, input: line.utf8, in: Sandbox())
    #expect(run.text.hasPrefix(#"{"id":\#(shown),"question":"water","score":"#))
  }

  @Test("gives the same bytes in the same order, whatever the number of jobs")
  func jobs() throws {
    var random = Seeded(seed: 5)
    let answers = WholeInterviewTests.english + WholeInterviewTests.chinese
    let lines = try (0..<1_500).map { number in
      let words = (0..<3).map { _ in answers.randomElement(using: &random) ?? "" }
      let bad = number % 97 == 0
      return bad ? "bad \(number)" : try line("\(number)", "water", words.joined(separator: " "))
    }
    let sandbox = try Sandbox()
    let (one, scored) = try score(lines, sandbox: sandbox)
    #expect(one.status == 1)
    #expect(scored.count == lines.count)
    #expect(scored.compactMap(\.id) == (0..<1_500).filter { $0 % 97 != 0 }.map(String.init))
    #expect(scored.compactMap(\.line) == (0..<1_500).filter { $0 % 97 == 0 }.map { $0 + 1 })
    for jobs in ["2", "3", "16"] {
      #expect(try score(lines, "--jobs", jobs, sandbox: sandbox).run.output == one.output)
    }
  }

  @Test("needs no more memory for more lines")
  func memory() throws {
    // Lines of 10 kB; an unknown question keeps the judging out of it.
    let answer = String(repeating: "word ", count: 2_000)
    let lines = Array(repeating: try line("a", "nope", answer), count: 1_500)
    let few = try score(Array(lines.prefix(200))).run
    let many = try score(lines).run
    #expect(many.lines.count == 1_501)
    #expect(many.peakKilobytes < few.peakKilobytes + 6_000, "15 MB went through")
  }

  @Test("answers a line before the next one comes")
  func streaming() throws {
    let terminal = try PseudoTerminal(["score", "--scenario", Program.tiny], in: Sandbox())
    for number in 1...3 {
      terminal.type(try line("\(number)", "steeping", "two minutes") + "\n")
      terminal.expect(#"{"id":"\#(number)","question":"steeping","score":75,"#)
    }
    terminal.type("\u{4}")
    terminal.expectEnd(status: 0)
  }

  @Test("ends quietly when nobody reads on")
  func brokenPipe() throws {
    let sandbox = try Sandbox()
    let lines = try line("a", "water", "soft water") + "\n"
    let run = try PipedRun(
      ["-c", "\"$0\" \"$@\" | head -n 1", Program.path(), "score", "--scenario", Program.tiny],
      input: String(repeating: lines, count: 5_000).utf8, in: sandbox, program: "/bin/sh")
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.errors.isEmpty)
  }

  @Test(
    "refuses what it cannot use",
    arguments: [
      (["--jobs", "0"], 64), (["--jobs", "many"], 64), (["--scenario", "nope"], 1),
      (["file.jsonl"], 64),
    ])
  func refusal(options: [String], status: Int) throws {
    let run = try PipedRun(["score"] + options, input: "".utf8, in: Sandbox())
    #expect(run.status.map(Int.init) == status)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test("takes the five questions where no scenario is named, from any folder")
  func standard() throws {
    let sandbox = try Sandbox()
    let answer =
      #"{"id":1,"question":"blip2","answer":"Both the image encoder and the LLM stay frozen."}"#
    let run = try PipedRun(["score"], input: (answer + "\n").utf8, in: sandbox)
    #expect(run.status == 0)
    #expect(run.text.contains(#""id":"frozen-llm","tier":"core","credit":1"#))
  }
}
