import Foundation
import Interview
import Testing

@Suite("An answer that is said aloud")
struct ListeningTests {
  private static let vosk = """
    {"result": [{"word": "i", "start": 0.5, "end": 0.6, "conf": 1},
    {"word": "use", "start": 0.6, "end": 0.9, "conf": 1},
    {"word": "soft", "start": 3.0, "end": 3.4, "conf": 1},
    {"word": "water", "start": 3.4, "end": 4.0, "conf": 1}], "text": "i use soft water"}
    """

  private func begin(
    _ programs: VoicePrograms, _ options: [String] = []
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [Program.tiny] + programs.listening + options, in: programs.sandbox)
    terminal.expect("Enter on an empty line starts your answer")
    terminal.awaitPrompt()
    return terminal
  }

  /// Speaks from one Enter to the next.
  private func speak(_ terminal: PseudoTerminal, _ programs: VoicePrograms) {
    try? FileManager.default.removeItem(
      at: programs.sandbox.folder.appendingPathComponent("recording"))
    terminal.type("\r")
    terminal.expect("Enter ends your answer")
    programs.wait(for: "the recorder") { !programs.text("recording").isEmpty }
    terminal.type("\r")
  }

  private func speech(_ events: [Event]) -> [Speech?] {
    events.compactMap { event in
      if case .answered(let answering) = event.body { .some(answering.speech) } else { nil }
    }
  }

  @Test("comes into the line to be mended, and both texts are kept")
  func mending() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 5))
    try programs.script("hear", "test -s \"$1\" || exit 9; echo $2 > language; echo '\(Self.vosk)'")
    let terminal = try begin(programs)
    speak(terminal, programs)
    terminal.expectLine("> i use soft water")
    // Nothing is sent before the person sends it.
    #expect(try sandbox.events().answers.isEmpty)
    terminal.say(" at eighty degrees")
    terminal.expect("What takes the chlorine out?")
    let events = try sandbox.events()
    #expect(events.answers == ["i use soft water at eighty degrees"])
    let speech = try #require(speech(events).first ?? nil)
    #expect(speech.heard == "i use soft water")
    #expect(speech.words?.map(\.text) == ["i", "use", "soft", "water"])
    #expect(speech.words?.map(\.start) == [0.5, 0.6, 3, 3.4])
    #expect(speech.audio == nil)
    #expect(programs.text("language") == "en\n")
    // The sound is gone.
    #expect(try sandbox.files(ofType: "wav").isEmpty)
    // Typing works as ever.
    terminal.say("I filter the water.")
    #expect(self.speech(try sandbox.events()).last == .some(nil))
    terminal.say("/quit")
    terminal.expectEnd(status: 0)
  }

  @Test("is kept as a sound only where that was asked for")
  func keeping() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    let sound = try programs.sound(seconds: 2)
    try programs.recorder(of: sound)
    try programs.script("hear", "echo I use soft water")
    let terminal = try begin(programs, ["--keep-audio"])
    speak(terminal, programs)
    terminal.expectLine("> I use soft water")
    terminal.say("")
    let events = try sandbox.events()
    let answered = try #require(
      events.first { if case .answered = $0.body { true } else { false } })
    let session = try sandbox.session().deletingPathExtension().lastPathComponent
    let name = "\(session)-\(answered.sequence).wav"
    #expect(speech(events).first??.audio == name)
    let files = try sandbox.files(ofType: "wav")
    #expect(files.map(\.lastPathComponent) == [name])
    #expect(try Sandbox.permissions(of: files[0]) == 0o600)
    #expect(
      try Data(contentsOf: files[0]) == Data(contentsOf: URL(fileURLWithPath: sound)))
    // Talk is no answer, and its sound is not kept.
    try programs.script("hear", "echo could you repeat that please")
    speak(terminal, programs)
    terminal.expectLine("> could you repeat that please")
    terminal.say("")
    #expect(try sandbox.events().commands == [.repeat])
    #expect(try sandbox.files(ofType: "wav").map(\.lastPathComponent) == [name])
    terminal.say("/quit")
  }

  @Test(
    "that the recogniser fails on is kept and offered again",
    arguments: [
      ("echo 'out of memory' >&2; exit 1", "hear failed (status 1): out of memory"),
      ("echo half; kill -9 $$", "hear was ended by signal 9"),
      ("printf '\\377\\376'", "hear printed no transcript, but bytes that are not UTF-8"),
      ("echo '<html>502</html>'", "hear printed no transcript, but a web page"),
      ("exit 0", "hear heard no words"), ("echo '[BLANK_AUDIO]'", "hear heard no words"),
      ("printf 'a\\033[2Jb'", "hear printed no transcript"),
    ])
  func failing(script: String, words: String) throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script(
      "hear", "if [ -e tried ]; then echo I use soft water; exit; fi; echo x > tried; \(script)")
    let terminal = try begin(programs)
    speak(terminal, programs)
    terminal.expect(words)
    terminal.expect("Your recording is kept.")
    terminal.expect("Enter again · t type it · d drop it")
    #expect(try sandbox.files(ofType: "wav").count == 1)
    terminal.type("\r")
    terminal.expectLine("> I use soft water")
    terminal.say("")
    #expect(try sandbox.events().answers == ["I use soft water"])
    #expect(try sandbox.files(ofType: "wav").isEmpty)
    terminal.say("/quit")
  }

  @Test("can be typed after all, with its sound, or dropped")
  func choices() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script("hear", "exit 1")
    let terminal = try begin(programs, ["--keep-audio"])
    speak(terminal, programs)
    terminal.expect("d drop it")
    terminal.type("d")
    terminal.expectLine(">")
    programs.wait(for: "the file to go") { (try? sandbox.files(ofType: "wav").isEmpty) == true }
    speak(terminal, programs)
    terminal.expect("d drop it")
    terminal.type("t")
    terminal.expect("Type your answer")
    // An empty line loses nothing: the recording is offered again.
    terminal.type("\r")
    terminal.expect("d drop it")
    terminal.type("t")
    terminal.expect("Type your answer")
    terminal.say("I use soft water.")
    programs.wait(for: "the answer to be kept") {
      (try? sandbox.events())?.answers == ["I use soft water."]
    }
    let speech = try #require(speech(try sandbox.events()).first ?? nil)
    #expect(speech.heard == nil)
    #expect(speech.audio == (try sandbox.files(ofType: "wav")).first?.lastPathComponent)
    terminal.say("/quit")
  }

  @Test("is not lost to a recogniser that hangs: Ctrl-C stops it")
  func hanging() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script(
      "hear",
      "[ -e hearing ] && echo I use soft water && exit; trap '' INT TERM; echo $$ > hearing; while :; do sleep 0.1; done"
    )
    let terminal = try begin(programs)
    speak(terminal, programs)
    terminal.expect("Ctrl-C stops")
    programs.wait(for: "the recogniser") { !programs.text("hearing").isEmpty }
    terminal.type("\u{3}")
    terminal.expect("hear was stopped. Your recording is kept.")
    programs.expectEnd(ofProcessIn: "hearing")
    terminal.expect("Enter again")
    terminal.type("\r")
    terminal.expectLine("> I use soft water")
    terminal.say("")
    #expect(try sandbox.events().answers == ["I use soft water"])
    terminal.say("/quit")
  }

  @Test("can be stopped with Ctrl-C while it is recorded, and is kept")
  func stopping() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script("hear", "echo I use soft water")
    let terminal = try begin(programs)
    terminal.type("\r")
    terminal.expect("Enter ends your answer")
    programs.wait(for: "the recorder") { !programs.text("recording").isEmpty }
    // Other keys change nothing.
    terminal.type("abc \u{1B}[A")
    terminal.type("\u{3}")
    terminal.expect("Stopped. Your recording is kept.")
    programs.expectEnd(ofProcessIn: "recording")
    terminal.expect("d drop it")
    terminal.type("a")
    terminal.expectLine("> I use soft water")
    terminal.say("")
    #expect(try sandbox.events().answers == ["I use soft water"])
    terminal.say("/quit")
  }

  @Test("is what was said until the recorder died")
  func dyingRecorder() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    let sound = try programs.sound(seconds: 2)
    try programs.script("record", "cp '\(sound)' \"$1\"; echo 'device lost' >&2; exit 1")
    try programs.script("hear", "echo I use soft water")
    let terminal = try begin(programs)
    terminal.type("\r")
    terminal.expect("record failed (status 1): device lost. What you said until then is kept.")
    terminal.expectLine("> I use soft water")
    // One that records nothing leaves the person at the keyboard.
    try programs.script("record", "echo 'no microphone' >&2; exit 1")
    terminal.say("")
    terminal.type("\r")
    terminal.expect("Nothing was recorded: record failed (status 1): no microphone.")
    terminal.expectLine(">")
    terminal.say("Eighty degrees.")
    #expect(try sandbox.events().answers == ["I use soft water", "Eighty degrees."])
    #expect(try sandbox.files(ofType: "wav").isEmpty)
    terminal.say("/quit")
  }

  @Test("survives the end of the program, and is offered when the session goes on")
  func surviving() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script("hear", "echo I use soft water")
    let terminal = try begin(programs)
    terminal.type("\r")
    terminal.expect("Enter ends your answer")
    programs.wait(for: "the recorder") { !programs.text("recording").isEmpty }
    terminal.child.signal(SIGTERM)
    terminal.expectEnd(status: 0)
    programs.expectEnd(ofProcessIn: "recording")
    #expect(try sandbox.events().isPaused)
    #expect(try sandbox.files(ofType: "wav").count == 1)

    let again = try PseudoTerminal(
      ["resume", "last", "--scenario", Program.tiny] + programs.listening, in: sandbox)
    again.expect("There is a recording that was not sent yet.")
    again.expect("Enter again")
    again.type("\r")
    again.expectLine("> I use soft water")
    again.say("")
    #expect(try sandbox.events().answers == ["I use soft water"])
    #expect(try sandbox.files(ofType: "wav").isEmpty)
    again.say("/quit")
  }

  @Test("stays in the line while something else is asked, and goes with its question")
  func commands() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script("hear", "echo I use soft water")
    let terminal = try begin(programs)
    speak(terminal, programs)
    terminal.expectLine("> I use soft water")
    // Ctrl-U empties the line.
    terminal.say("\u{15}/repeat")
    terminal.expectLine("> I use soft water")
    terminal.say("\u{15}/skip")
    terminal.expect("How long do the leaves steep?")
    terminal.expectLine(">")
    #expect(try sandbox.events().answers.isEmpty)
    #expect(try sandbox.files(ofType: "wav").isEmpty)
    terminal.say("/quit")
  }

  @Test("can be Chinese")
  func chinese() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script(
      "hear", "[ -e tried ] && echo '我 用 软水' && exit; echo $2 > tried; exit 1")
    let terminal = try PseudoTerminal(
      [Program.tiny, "--lang", "zh"] + programs.listening, in: sandbox)
    terminal.expect("在空行按回车开始说")
    terminal.awaitPrompt()
    terminal.type("\r")
    terminal.expect("按回车结束回答")
    programs.wait(for: "the recorder") { !programs.text("recording").isEmpty }
    terminal.type("\r")
    terminal.expect("录音已保留")
    terminal.expect("回车 再识别 · t 打字 · d 丢弃")
    terminal.type("\r")
    terminal.expectLine("> 我用软水")
    terminal.say("")
    #expect(programs.text("tried") == "zh\n")
    #expect(try sandbox.events().answers == ["我用软水"])
    terminal.say("/quit")
  }

  @Test(
    "without its programs is refused with the command that installs them",
    arguments: [
      (["--speak"], "sudo apt install espeak-ng"), (["--listen"], "pipx install vosk"),
      (["--listen", "--transcribe-with", "sh {wav}"], "sudo apt install alsa-utils"),
      (["--speak-with", "no-such-voice {text}"], "no-such-voice is not installed"),
    ])
  func missing(options: [String], words: String) throws {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/sh", withDestinationPath: "/bin/sh")
    let terminal = try PseudoTerminal(
      [Program.tiny] + options, in: sandbox, environment: ["PATH": folder.path])
    terminal.expect(words)
    terminal.expectEnd(status: 1)
    #expect(try sandbox.sessions().isEmpty)
  }
}

@Suite("A term that the recogniser mangled")
struct MangledTermTests {
  @Test("is offered before the line, and remembered; the original stays in the transcript")
  func rescue() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.script("hear", "echo the cue former is trained")
    let sound = try programs.sound(seconds: 2)
    let options =
      ["import", sound, "--question", "blip2"] + programs.listening.suffix(2)
    let terminal = try PseudoTerminal(options, in: sandbox)
    terminal.expect("cue former → Q-Former? [Y/n/a]")
    terminal.awaitPrompt()
    // What is no reply is asked again.
    terminal.say("what")
    terminal.say("a")
    terminal.expectLine("> the Q-Former is trained")
    terminal.type("\r")
    terminal.expectEnd(status: 0)
    let answers = try sandbox.events().compactMap { event in
      if case .answered(let answering) = event.body { answering } else { nil }
    }
    #expect(answers.first?.text == "the Q-Former is trained")
    #expect(answers.first?.speech?.heard == "the cue former is trained")
    let memory = sandbox.folder.appendingPathComponent("data/viva/rescues.json")
    #expect(try Sandbox.permissions(of: memory) == 0o600)
    // From now on it is put right without asking.
    let again = try PseudoTerminal(options, in: sandbox)
    again.expectLine("> the Q-Former is trained")
    again.type("\r")
    again.expectEnd(status: 0)
  }

  @Test("is offered for a text that was dictated elsewhere, and for nobody at a pipe")
  func text() throws {
    let sandbox = try Sandbox()
    let text = "the cue former  is trained,\tthe rest is frozen"
    let file = try sandbox.file("dictated.txt", text.utf8)
    let options = ["import", file, "--question", "blip2"]
    let terminal = try PseudoTerminal(options, in: sandbox)
    terminal.expect("cue former → Q-Former? [Y/n/a]")
    terminal.awaitPrompt()
    terminal.say("")
    terminal.expectEnd(status: 0)
    let answers = try sandbox.events().compactMap { event in
      if case .answered(let answering) = event.body { answering } else { nil }
    }
    #expect(answers.first?.text == "the Q-Former  is trained,\tthe rest is frozen")
    #expect(answers.first?.speech?.heard == text)
    let untouched = try Sandbox()
    let run = try PipedRun(
      ["import", "-", "--question", "blip2"], input: text.utf8, in: untouched)
    #expect(run.status == 0)
    #expect(try untouched.events().answers == [text])
  }

  @Test("is as it was heard, byte for byte, where the person refuses, now and the next time")
  func refusing() throws {
    let sandbox = try Sandbox()
    let text = "the cue former  is trained,\tthe rest is frozen"
    let file = try sandbox.file("dictated.txt", text.utf8)
    let options = ["import", file, "--question", "blip2"]
    let terminal = try PseudoTerminal(options, in: sandbox)
    terminal.expect("cue former → Q-Former? [Y/n/a]")
    terminal.awaitPrompt()
    terminal.say("n")
    terminal.expectEnd(status: 0)
    #expect(try sandbox.events().answers == [text])
    // Nobody is asked twice: it ends without a reply.
    let again = try PseudoTerminal(options, in: sandbox)
    again.expectEnd(status: 0)
  }

  @Test("is offered in an interview, before what was heard comes into the line")
  func interview() throws {
    let sandbox = try Sandbox()
    let programs = VoicePrograms(sandbox: sandbox)
    try programs.recorder(of: programs.sound(seconds: 2))
    try programs.script("hear", "echo the cue former is trained")
    let terminal = try PseudoTerminal(["--only", "blip2"] + programs.listening, in: sandbox)
    terminal.expect("Enter on an empty line starts your answer")
    terminal.awaitPrompt()
    terminal.type("\r")
    terminal.expect("Enter ends your answer")
    programs.wait(for: "the recorder") { !programs.text("recording").isEmpty }
    terminal.type("\r")
    terminal.expect("cue former → Q-Former? [Y/n/a]")
    terminal.awaitPrompt()
    terminal.say("")
    terminal.expectLine("> the Q-Former is trained")
  }
}
