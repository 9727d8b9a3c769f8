import Foundation
import Interview
import Testing

@Suite("viva import")
struct ImportTests {
  private func run(
    _ arguments: [String], in sandbox: Sandbox, input: String = ""
  ) throws -> PipedRun {
    try PipedRun(
      ["import", "--scenario", Program.tiny, "--question", "water"] + arguments, input: input.utf8,
      in: sandbox)
  }

  private func answered(_ sandbox: Sandbox) throws -> Answering? {
    try sandbox.events().compactMap { event in
      if case .answered(let answering) = event.body { answering } else { nil }
    }.first
  }

  @Test("makes a whole session of a text, without follow-ups")
  func text() throws {
    let sandbox = try Sandbox()
    let text = "I use soft water.\nIt cools to eighty degrees."
    let file = try sandbox.file("answer.txt", "\u{FEFF}\(text)\r\n\n".utf8)
    let run = try run([file], in: sandbox)
    #expect(run.status == 0)
    // Both core concepts, and not the supporting one: 6 of 7.
    #expect(run.text.contains("85.7 of 100"))
    #expect(run.text.contains("How do you prepare the water for green tea?"))
    let events = try sandbox.events()
    #expect(events.answers == [text])
    #expect(events.questions == ["water"])
    #expect(events.closing?.questions.map(\.question) == ["water"])
    #expect(!events.contains { if case .followedUp = $0.body { true } else { false } })
    guard case .opened(let opening) = events.first?.body else { return }
    #expect(opening.occasion == .imported)
    #expect(try sandbox.files(ofType: "md").count == 1)
    #expect(try answered(sandbox)?.speech == nil)
  }

  @Test(
    "takes the text's language, the question by number, and a pipe",
    arguments: [["--question", "1"], ["--lang", "zh"], []])
  func chinese(options: [String]) throws {
    let sandbox = try Sandbox()
    let run = try run(["-"] + options, in: sandbox, input: "我用软水，放凉到八十度。\n")
    #expect(run.status == 0)
    #expect(run.text.contains("泡绿茶，水要怎么准备？"))
    #expect(run.text.contains("85.7 分"))
  }

  @Test("takes the times of words from a recogniser's JSON, however long the pauses are")
  func json() throws {
    let sandbox = try Sandbox()
    let json = """
      {"text": " I use soft water. Eighty degrees.", "segments": [
      {"start": 1, "end": 3, "text": " I use soft water.", "words": [
      {"word": " soft", "start": 2.0, "end": 2.4}, {"word": " water.", "start": 2.4, "end": 3}]},
      {"start": 3, "end": 90, "text": " [BLANK_AUDIO]"},
      {"start": 90, "end": 92, "text": " Eighty degrees.", "words": [
      {"word": " Eighty", "start": 90, "end": 91}, {"word": " degrees.", "start": 91, "end": 92}]}]}
      """
    let run = try run([try sandbox.file("a.json", json.utf8)], in: sandbox)
    #expect(run.status == 0)
    let answering = try #require(try answered(sandbox))
    #expect(answering.text == "I use soft water. Eighty degrees.")
    #expect(answering.seconds == 92)
    #expect(answering.pauseBefore == 2)
    #expect(answering.speech?.words?.map(\.start) == [2, 2.4, 90, 91])
  }

  @Test("has a recording recognised, and lets the person mend it at a terminal")
  func mending() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    let sound = try programs.sound(seconds: 3)
    try programs.script("hear", "test -s \"$1\" && echo I use soft water")
    let options = [sound, "--keep-audio"] + programs.listening.suffix(2)
    let terminal = try PseudoTerminal(
      ["import", "--scenario", Program.tiny, "--question", "water"] + options, in: sandbox)
    terminal.expectLine("> I use soft water")
    terminal.say(" at eighty degrees")
    terminal.expect("85.7 of 100")
    terminal.expectEnd(status: 0)
    let answering = try #require(try answered(sandbox))
    #expect(answering.text == "I use soft water at eighty degrees")
    #expect(answering.speech?.heard == "I use soft water")
    // Without times of words, the recording's length.
    #expect(answering.seconds == 3)
    let kept = try #require(try sandbox.files(ofType: "wav").first)
    #expect(kept.lastPathComponent == answering.speech?.audio)
    #expect(try Sandbox.permissions(of: kept) == 0o600)
    #expect(FileManager.default.fileExists(atPath: sound))

    // In a pipe there is nobody to mend it.
    let piped = try Sandbox()
    let run = try run([sound] + programs.listening.suffix(2), in: piped)
    #expect(run.status == 0)
    #expect(try piped.events().answers == ["I use soft water"])
    #expect(try piped.files(ofType: "wav").isEmpty)
  }

  @Test("that is cancelled, or has nothing, leaves no session and the file as it was")
  func nothing() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    let sound = try programs.sound(seconds: 3)
    let before = try Data(contentsOf: URL(fileURLWithPath: sound))
    let hear = programs.listening.suffix(2)
    try programs.script("hear", "echo 'out of memory' >&2; exit 1")
    let failed = try run([sound] + hear, in: sandbox)
    #expect(failed.status == 1)
    #expect(failed.errors.contains("hear failed (status 1): out of memory"))
    try programs.script("hear", "echo $$ > hearing; exec sleep 1000")
    let terminal = try PseudoTerminal(
      ["import", "--scenario", Program.tiny, "--question", "water", sound] + hear, in: sandbox)
    programs.wait(for: "the recogniser") { !programs.text("hearing").isEmpty }
    terminal.type("\u{3}")
    terminal.expect("hear was stopped")
    terminal.expectEnd(status: 1)
    programs.expectEnd(ofProcessIn: "hearing")
    #expect(try sandbox.sessions().isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: sound)) == before)
  }

  @Test(
    "refuses what is no answer with words that help",
    arguments: [
      (["/no/such/file"], "", "cannot be read"), (["-"], "", "no words"),
      (["-"], "I don't know", "no answer"), (["-"], "{\"error\": \"x\"}", "an error: x"),
      (["-"], "{\"text\": \"\"}", "nothing was said"), (["-"], "\u{1}", "no words"),
      (["-", "--question", "steping"], "a", "there is no question 'steping'"),
      (["-", "--transcribe-with", "hear"], "a", "lacks {wav}"),
    ])
  func refusals(arguments: [String], input: String, words: String) throws {
    let sandbox = try Sandbox()
    let run = try run(arguments, in: sandbox, input: input)
    #expect(run.status == 1 || run.status == 64)
    #expect(run.errors.contains(words))
    #expect(try sandbox.sessions().isEmpty)
  }
}
