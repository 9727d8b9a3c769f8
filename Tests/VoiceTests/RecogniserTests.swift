import Foundation
import Interview
import Scenario
import Testing
import Voice

@Suite("A recogniser")
struct RecogniserTests {
  @Test("is the first that is installed and understands the language")
  func choice() throws {
    let folder = try TestFolder()
    func name(_ language: Language, model: String? = nil) -> String? {
      Recogniser(for: language, on: folder.path, whisperModel: model)?.name
    }
    #expect(name(.english) == nil)
    try folder.script("pocketsphinx_continuous", "")
    #expect(name(.english) == "pocketsphinx_continuous")
    #expect(name(.chinese) == nil)
    try folder.script("vosk-transcriber", "")
    #expect(name(.english) == "vosk-transcriber")
    #expect(name(.chinese) == "vosk-transcriber")
    // whisper-cli can do nothing without a model.
    try folder.script("whisper-cli", "")
    #expect(name(.chinese) == "vosk-transcriber")
    #expect(name(.chinese, model: "ggml-base.bin") == "whisper-cli")
  }

  @Test("of whisper.cpp writes its JSON into a file, and leaves none behind")
  func whisper() throws {
    let folder = try TestFolder()
    try folder.script(
      "whisper-cli",
      """
      echo "$@" > '\(folder.url.path)/arguments'
      while [ $# -gt 0 ]; do [ "$1" = -of ] && out=$2; shift; done
      echo "$out" > '\(folder.url.path)/out'
      echo '{"transcription":[{"text":" It is frozen."}]}' > "$out.json"
      echo 'some log line'
      """)
    let recogniser = try #require(
      Recogniser(for: .chinese, on: folder.path, whisperModel: "/m/ggml-small.bin"))
    let wave = try folder.wave()
    #expect(try recogniser.recognise(wave, in: .chinese).text == "It is frozen.")
    let arguments = folder.text("arguments") ?? ""
    #expect(arguments.hasPrefix("-m /m/ggml-small.bin -f \(wave.url.path) -l zh "))
    let out = try #require(folder.lines("out").first)
    #expect(!FileManager.default.fileExists(atPath: out + ".json"))
  }

  @Test("of vosk is asked for text where its JSON fails")
  func vosk() throws {
    let folder = try TestFolder()
    try folder.script(
      "vosk-transcriber",
      "case \"$*\" in *json*) echo 'UnboundLocalError: monologue' >&2; exit 1;; esac; echo \"$4\" '对 比'"
    )
    let recogniser = try #require(
      Recogniser(for: .chinese, on: folder.path, whisperModel: nil))
    #expect(try recogniser.recognise(folder.wave(), in: .chinese).text == "cn 对比")
  }

  @Test("of the person's own gets the file and the language")
  func own() throws {
    let folder = try TestFolder()
    try folder.script("hear", "test -s \"$2\" && echo \"$1 heard\"")
    let recogniser = try Recogniser(
      CommandTemplate("hear {lang} {wav}", needing: [.wav]), on: folder.path)
    #expect(try recogniser.recognise(folder.wave("a b'.wav"), in: .chinese).text == "zh heard")
  }

  struct Failure: Sendable, CustomTestStringConvertible {
    var script: String
    var trouble: ProgramTrouble
    var testDescription: String { script }
  }

  @Test(
    "that fails leaves the recording as it was",
    arguments: [
      Failure(
        script: "echo half a; echo 'out of memory' >&2; exit 1",
        trouble: .failed("hear", status: 1, lastWords: "out of memory")),
      Failure(
        script: "echo half a sentence; kill -9 $$",
        trouble: .failed("hear", status: -9, lastWords: "")),
      Failure(
        script: "printf '\\377\\376\\200'",
        trouble: .rubbish("hear", what: "bytes that are not UTF-8")),
      Failure(script: "echo '<html>502</html>'", trouble: .rubbish("hear", what: "a web page")),
      Failure(script: "exit 0", trouble: .nothingHeard("hear")),
      Failure(script: "echo '[BLANK_AUDIO]'", trouble: .nothingHeard("hear")),
      Failure(script: "sleep 1000", trouble: .timedOut("hear", seconds: 0.3)),
    ])
  func failures(failure: Failure) throws {
    let folder = try TestFolder()
    try folder.script("hear", failure.script)
    let wave = try folder.wave()
    let before = try Data(contentsOf: wave.url)
    let recogniser = try Recogniser(CommandTemplate("hear {wav}"), on: folder.path)
    let limit: Double? = if case .timedOut = failure.trouble { 0.3 } else { nil }
    #expect(throws: failure.trouble) {
      try recogniser.recognise(wave, in: .english, limit: limit)
    }
    #expect(try Data(contentsOf: wave.url) == before)
  }

  @Test("takes the largest whisper model that understands the language")
  func models() {
    let files = [
      ("/m/ggml-base.bin", 148), ("/m/ggml-small.en.bin", 487), ("/m/ggml-small.bin", 466),
      ("/m/ggml-silero-v5.1.2.bin", 900), ("/m/for-tests-ggml-large.bin", 800),
      ("/m/ggml-tiny.bin.part", 999), ("/m/README", 5),
    ].map { (path: $0.0, bytes: $0.1) }
    #expect(WhisperModel.best(of: files, for: .english) == "/m/ggml-small.en.bin")
    #expect(WhisperModel.best(of: files, for: .chinese) == "/m/ggml-small.bin")
    #expect(WhisperModel.best(of: [], for: .english) == nil)
  }
}

@Suite("A recorder")
struct RecorderTests {
  private func recorder(in folder: TestFolder, _ body: String) throws -> Recorder {
    try folder.script("rec-it", body)
    return try Recorder(CommandTemplate("rec-it {wav}", needing: [.wav]), on: folder.path)
  }

  @Test("is the first that is installed")
  func choice() throws {
    let folder = try TestFolder()
    #expect(Recorder(on: folder.path) == nil)
    let file = URL(fileURLWithPath: "/a b/c.wav")
    for name in ["ffmpeg", "rec", "arecord"] {
      try folder.script(name, "")
      let recorder = try #require(Recorder(on: folder.path))
      #expect(recorder.name == name)
      let arguments = recorder.program(into: file).arguments
      #expect(arguments.contains("/a b/c.wav"))
      #expect(arguments.contains("16000"))
    }
  }

  @Test("records until it is asked to end, for the person's eyes alone")
  func recording() throws {
    let folder = try TestFolder()
    let sample = try folder.wave("sample.wav", seconds: 2)
    // As arecord does: the file is made anew, and its head is written at SIGINT.
    let recorder = try recorder(
      in: folder,
      """
      rm -f "$1"; : > "$1"; echo started > '\(folder.url.path)/started'
      trap 'cat "\(sample.url.path)" > "$1"; exit 1' INT
      while :; do sleep 0.01; done
      """)
    let file = folder.url.appendingPathComponent("new.wav")
    let recording = try recorder.start(into: file)
    folder.awaitFile("started")
    #expect(!recording.hasBroken(within: 0.01))
    #expect(recording.finish()?.seconds == 2)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("that dies in the middle leaves what was said until then")
  func dying() throws {
    let folder = try TestFolder()
    let bytes = SampleWave.bytes(seconds: 3, toldLength: 0x7FFF_F000)
    try Data(bytes).write(to: folder.url.appendingPathComponent("torn"))
    let recorder = try recorder(
      in: folder,
      "cat '\(folder.url.path)/torn' > \"$1\"; echo 'device lost' >&2; exit 1")
    let recording = try recorder.start(into: folder.url.appendingPathComponent("new.wav"))
    let deadline = ContinuousClock.now + .seconds(60)
    while !recording.hasBroken(within: 0.1), ContinuousClock.now < deadline {}
    #expect(recording.failure == .failed("rec-it", status: 1, lastWords: "device lost"))
    #expect(recording.finish()?.seconds == 3)
  }

  @Test("that records nothing says so", arguments: ["exit 1", ": > \"$1\"", "echo no > \"$1\""])
  func nothing(body: String) throws {
    let folder = try TestFolder()
    let recorder = try recorder(in: folder, body)
    let recording = try recorder.start(into: folder.url.appendingPathComponent("new.wav"))
    _ = recording.hasBroken(within: 60)
    #expect(recording.finish() == nil)
  }
}
