import Foundation
import Interview
import Testing

@Suite("Talk that is no answer")
struct TalkTests {
  @Test(
    "is a command that does not exist: said so, and never an answer",
    arguments: [
      ("/skp", "/skip"), ("/hlep", "/help"), ("/qiut", "/quit"), ("/SKP please", "/skip"),
      ("/", ""), ("/xyzzy", ""), ("/消息", ""), ("//", ""),
    ])
  func unknownCommand(line: String, nearest: String) throws {
    let sandbox = try Sandbox()
    let run = try PipedRun.interview(answers: [line], in: sandbox)
    #expect(run.text.contains("no such command"))
    #expect(run.text.contains("/help"))
    if !nearest.isEmpty { #expect(run.text.contains("did you mean \(nearest)?")) }
    let events = try sandbox.events()
    #expect(events.answers.isEmpty)
    #expect(events.commands.isEmpty)
    #expect(events.isPaused)
  }

  @Test(
    "steers the interview with a slash or in words",
    arguments: [
      ("/repeat", Command.repeat), ("could you repeat that?", .repeat), ("再说一遍", .repeat),
      ("/skip", .skip), ("let's skip this one", .skip), ("跳过", .skip), ("/hint", .hint),
      ("can I have a hint?", .hint), ("给点提示", .hint), ("/rephrase", .rephrase),
      ("I don't know", .dontKnow), ("不知道", .dontKnow), ("/help", .help), ("/pause", .pause),
      ("/quit", .quit), ("/back", .back), ("/answer", .answer), ("/score", .score),
      ("/HINT", .hint),
      ("  /skip  ", .skip),
    ])
  func commands(line: String, command: Command) throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(answers: [line], in: sandbox)
    let events = try sandbox.events()
    #expect(events.commands == [command])
    #expect(events.answers.isEmpty)
  }

  @Test(
    "is not what an answer has within it",
    arguments: [
      "The next question is how hot it is.", "I don't know the figure, but the water is soft.",
      "Water and/or leaves.", "下一个问题是温度。", "1/2 litre",
    ])
  func answers(line: String) throws {
    let sandbox = try Sandbox()
    _ = try PipedRun.interview(answers: [line], in: sandbox)
    #expect(try sandbox.events().answers == [line])
  }

  @Test("gets a reply that helps")
  func replies() throws {
    let sandbox = try Sandbox()
    let run = try PipedRun.interview(
      answers: [
        "/repeat", "/rephrase", "/hint", "I use soft water.", "/score", "/answer", "/skip", "/back",
        "/quit",
      ], in: sandbox)
    #expect(run.status == 0)
    #expect(
      run.text.components(separatedBy: "How do you prepare the water for green tea?").count > 3)
    #expect(run.text.contains("What happens in the kettle before the leaves get wet?"))
    #expect(run.text.contains("Think of limescale in a kettle."))
    #expect(run.text.contains("Core concepts: 1 of 2"))
    #expect(run.text.contains("I filter soft water and let it cool to eighty degrees"))
    // One core concept of two, no supporting one: 3 of 7.
    #expect(run.text.contains("42.9 of 100"))
    #expect(try sandbox.events().questions == ["water", "steeping", "water"])
  }

  @Test("in interview mode gives nothing away", arguments: ["/answer", "/score"])
  func interviewMode(command: String) throws {
    let sandbox = try Sandbox()
    let run = try PipedRun.interview("--mode", "interview", answers: [command], in: sandbox)
    #expect(!run.text.contains("eighty degrees"))
    #expect(!run.text.contains("0 of 100"))
  }

  @Test("can be written in the person's own editor", arguments: ["EDITOR", "VISUAL"])
  func editor(variable: String) throws {
    let sandbox = try Sandbox()
    let script = """
      #!/bin/sh
      test -t 0 || exit 3
      stat -c %a "$1" > "$HOME/mode"
      echo ready > /dev/tty
      read -r key < /dev/tty
      printf 'I use soft water.\\nI let it cool to %s degrees.\\n' "$key" | cat - "$1" > "$1.new"
      mv "$1.new" "$1"
      """
    let path = try sandbox.file("my editor", script.utf8)
    #expect(chmod(path, 0o700) == 0)
    let terminal = try PseudoTerminal(
      [Program.tiny], in: sandbox, environment: [variable: "'\(path)'"])
    terminal.awaitPrompt()
    terminal.type("/edit\r")
    // The editor has the terminal, and reads keys from it.
    terminal.expect("ready")
    terminal.type("eighty\r")
    terminal.expect("I let it cool to eighty degrees.")
    terminal.expect("What takes the chlorine out?")
    #expect(
      try sandbox.events().answers == ["I use soft water.\nI let it cool to eighty degrees."])
    let mode = try String(
      contentsOf: sandbox.folder.appendingPathComponent("mode"), encoding: .utf8)
    #expect(mode == "600\n")
    let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
    #expect(!left.contains { $0.hasPrefix("viva-answer") })
  }

  @Test("that cannot be edited loses nothing", arguments: ["false", "/no/such/editor"])
  func brokenEditor(editor: String) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      [Program.tiny], in: sandbox, environment: ["EDITOR": editor])
    terminal.awaitPrompt()
    terminal.say("/edit")
    terminal.expect("the editor")
    terminal.say("I use soft water.")
    terminal.expect("How hot is it?")
    #expect(try sandbox.events().answers == ["I use soft water."])
  }

  @Test(
    "on the command line is refused with words that help",
    arguments: [
      (["--mode", "exam"], 64, "coach"), (["--only", "3"], 64, "1 to 2"),
      (["--only", "steping"], 64, "did you mean 'steeping'?"),
      (["--only", ""], 64, "at least one"),
      (["--seed", "1"], 64, "--shuffle"), (["--follow-ups", "99"], 64, "0 to 20"),
      (["--nonsense"], 64, "--nonsense"),
    ])
  func options(arguments: [String], status: Int32, words: String) throws {
    let sandbox = try Sandbox()
    let run = try PipedRun([Program.tiny] + arguments, input: "".utf8, in: sandbox)
    #expect(run.status == status)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
    #expect(try sandbox.sessions().isEmpty)
  }

  @Test(
    "to a scenario that does not exist or cannot be read is answered with what to do",
    arguments: [
      ("multimodl", "did you mean 'multimodal'?"), ("/no/such.yaml", "no file"),
      ("broken.yaml", "broken.yaml:2:1"),
    ])
  func scenarios(name: String, words: String) throws {
    let sandbox = try Sandbox()
    _ = try sandbox.file("broken.yaml", "viva: [1\n".utf8)
    let run = try PipedRun(name, input: "".utf8, in: sandbox)
    #expect(run.status == 1)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test("of help has examples and exit codes")
  func help() throws {
    let sandbox = try Sandbox()
    let help = try PipedRun("--help", input: "".utf8, in: sandbox)
    #expect(help.status == 0)
    for word in ["viva score < answers.jsonl", "EXIT STATUS", "resume", "sessions", "show"] {
      #expect(help.text.contains(word))
    }
    let version = try PipedRun("--version", input: "".utf8, in: sandbox)
    #expect(version.status == 0)
    #expect(version.text.split(separator: ".").count == 3)
  }
}
