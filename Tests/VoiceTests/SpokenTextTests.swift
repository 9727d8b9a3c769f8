import Scenario
import Testing
import Voice

@Suite("A text that is said aloud")
struct SpokenTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var pieces: [SpokenPiece]
    init(_ text: String, _ pieces: [SpokenPiece]) { (self.text, self.pieces) = (text, pieces) }
    var testDescription: String { text }
  }

  static func en(_ text: String) -> SpokenPiece { SpokenPiece(.english, text) }
  static func zh(_ text: String) -> SpokenPiece { SpokenPiece(.chinese, text) }

  @Test(
    "goes to a voice of its language, sentence by sentence",
    arguments: [
      Row("Why is it frozen?", [en("Why is it frozen?")]),
      Row("为什么要冻结？", [zh("为什么要冻结？")]),
      Row("First this. Then that!", [en("First this. Then that!")]),
      Row("你好。Why is it frozen?", [zh("你好。"), en("Why is it frozen?")]),
      Row("Good.\n接着说：为什么？", [en("Good."), zh("接着说：为什么？")]),
      // A term in Latin letters does not part a Chinese sentence …
      Row("为什么 BLIP-2 要用 Q-Former？", [zh("为什么 BLIP-2 要用 Q-Former？")]),
      Row("CLIP 和 DALL-E 呢？", [zh("CLIP 和 DALL-E 呢？")]),
      Row("GPT-4V 和 LLaVA 有什么不同?", [zh("GPT-4V 和 LLaVA 有什么不同?")]),
      // … a whole quotation does, and Chinese within English always.
      Row(
        "论文里写道 the language model stays frozen during training，对吗？",
        [zh("论文里写道"), en("the language model stays frozen during training，"), zh("对吗？")]),
      Row("What does 对比学习 mean?", [en("What does"), zh("对比学习"), en("mean?")]),
      // Numbers belong to the sentence that they stand in.
      Row("3.5 of 10 points. 八十度。", [en("3.5 of 10 points."), zh("八十度。")]),
      Row("1 + 1?", [en("1 + 1?")]),
    ])
  func parting(row: Row) {
    let pieces = SpokenText.pieces(of: row.text, language: .english)
    #expect(
      pieces.map(\.language) == row.pieces.map(\.language), "\(pieces)")
    #expect(
      pieces.map(\.text) == row.pieces.map { $0.text.drop { "，".contains($0) } }.map(String.init))
  }

  @Test("without letters goes to the session's voice")
  func numbers() {
    #expect(SpokenText.pieces(of: "1 + 1?", language: .chinese) == [Self.zh("1 + 1?")])
  }

  @Test("that nobody can say is left out", arguments: ["", "  \n", "— …", "**", "？！"])
  func nothing(text: String) {
    #expect(SpokenText.pieces(of: text, language: .english).isEmpty)
  }

  @Test(
    "is never taken for an option, and steers no terminal",
    arguments: ["--version", "-w /tmp/x.wav", "\u{1B}[2Jhello", "- a\u{0}b"])
  func harmless(text: String) {
    for piece in SpokenText.pieces(of: text, language: .english) {
      #expect(!piece.text.hasPrefix("-"))
      #expect(!piece.text.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}

@Suite("A speaker")
struct SpeakerTests {
  @Test("says Chinese with a Chinese voice")
  func voices() throws {
    let folder = try TestFolder()
    for name in ["espeak-ng", "spd-say", "say"] {
      try folder.script(name, "exit 0")
      let speaker = try #require(Speaker(on: folder.path))
      #expect(speaker.name == name)
      let chinese = speaker.program(saying: SpokenPiece(.chinese, "你好")).arguments
      let voice = [
        "espeak-ng": ["-v", "cmn"], "spd-say": ["-l", "zh"], "say": ["-v", "Tingting"],
      ]
      #expect(chinese.contains(subsequence: voice[name] ?? []))
      #expect(chinese.last == "你好")
      let english = speaker.program(saying: SpokenPiece(.english, "hello")).arguments
      #expect(english.last == "hello")
      #expect(english != chinese.dropLast() + ["hello"])
    }
  }

  @Test("is none where none is installed")
  func none() throws {
    #expect(Speaker(on: try TestFolder().path) == nil)
  }

  @Test("of the person's own gets language and text")
  func own() throws {
    let folder = try TestFolder()
    try folder.script("my-voice", "exit 0")
    let template = try CommandTemplate("my-voice --in {lang} {text}", needing: [.text])
    let speaker = try Speaker(template, on: folder.path)
    let program = speaker.program(saying: SpokenPiece(.chinese, "a 'b' $c"))
    #expect(program.path == folder.url.appendingPathComponent("my-voice").path)
    #expect(program.arguments == ["--in", "zh", "a 'b' $c"])
    #expect(throws: ProgramTrouble.notFound("no-voice")) {
      try Speaker(CommandTemplate("no-voice {text}"), on: folder.path)
    }
  }
}
