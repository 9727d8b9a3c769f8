import ArgumentParser
import Foundation
import Scenario
import Terminal
import Voice

/// How an interview is spoken.
struct VoiceOptions: ParsableArguments {
  @Flag(help: "Say the questions aloud (say, spd-say or espeak-ng).")
  var speak = false

  @Option(
    help: ArgumentHelp("Say them with this command: 'CMD {lang} {text}'.", valueName: "cmd"))
  var speakWith: String?

  @Flag(help: "Answer aloud: Enter on an empty line starts and ends it.")
  var listen = false

  @Option(
    help: ArgumentHelp(
      "Record with this command, ended by SIGINT: 'CMD {wav}'.", valueName: "cmd"))
  var recordWith: String?

  @OptionGroup var recognition: RecognitionOptions

  private var speaks: Bool { speak || speakWith != nil }
  private var listens: Bool {
    listen || recordWith != nil || recognition.transcribeWith != nil
  }

  /// - Throws: A `ValidationError` where answers are tapped as well.
  func refuse(_ clock: ClockOptions) throws {
    if clock.tap, listens {
      throw ValidationError("--tap and --listen are two ways to say an answer; choose one")
    }
  }

  func validate() throws {
    if recognition.keepAudio, !listens { throw ValidationError("--keep-audio goes with --listen") }
    _ = try parsed(speakWith, "--speak-with", [.text])
    _ = try parsed(recordWith, "--record-with", [.wav])
  }

  /// The voice of the interviewer; nil where it is silent.
  /// - Throws: ``Failure`` if nothing is installed that speaks.
  func loudspeaker(in surroundings: Surroundings) throws -> Loudspeaker? {
    guard speaks else { return nil }
    let programs = VoicePrograms(environment: surroundings.environment)
    return Loudspeaker(try programs.speaker(parsed(speakWith, "--speak-with", [.text])))
  }

  /// What hears the person; nil where answers are typed.
  /// - Throws: ``Failure`` if something is not installed, or there is no terminal.
  func microphone(
    in surroundings: Surroundings, language: Language, screen: Screen
  ) throws -> Microphone? {
    guard listens else { return nil }
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure(
        "--listen works at a terminal only; 'viva import' takes a recording made elsewhere")
    }
    let programs = VoicePrograms(environment: surroundings.environment)
    let own = try recognition.template()
    // What the interview begins in must be understood; the other language may never be spoken.
    _ = try programs.recogniser(own, for: language)
    return Microphone(
      recorder: try programs.recorder(parsed(recordWith, "--record-with", [.wav])),
      recogniser: { try programs.recogniser(own, for: $0) }, keepsAudio: recognition.keepAudio,
      screen: screen)
  }
}

/// How speech is recognised.
struct RecognitionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Recognise with this command, which prints text or JSON: 'CMD {wav} {lang}'.",
      valueName: "cmd"))
  var transcribeWith: String?

  @Flag(help: "Keep the sound files beside the transcript.")
  var keepAudio = false

  func validate() throws { _ = try template() }

  func template() throws -> CommandTemplate? {
    try parsed(transcribeWith, "--transcribe-with", [.wav])
  }
}

/// A command that the person gave with an option.
private func parsed(
  _ command: String?, _ option: String, _ places: [CommandTemplate.Place]
) throws -> CommandTemplate? {
  do throws(CommandTemplate.Fault) {
    return try command.map { written throws(CommandTemplate.Fault) in
      try CommandTemplate(written, needing: places)
    }
  } catch {
    throw ValidationError("\(option): \(error.localizedDescription)")
  }
}
