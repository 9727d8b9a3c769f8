import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Voice

/// An answer that came from a file.
struct ImportedAnswer {
  var text: String
  /// What the recogniser understood; nil for a text.
  var recognition: Recognition?
  /// Nil without sound.
  var wave: WaveFile?

  /// What the interviewer gets to hear.
  func input(audio: String?) -> Input {
    guard let recognition else { return .line(text, nil) }
    let words = recognition.words
    let end = words.last?.end ?? wave?.seconds
    let timing = end.map { Timing(beforeFirstWord: words.first?.start, total: $0, isSpoken: true) }
    let speech = Speech(
      heard: recognition.text, audio: audio, words: words.isEmpty ? nil : words)
    return .spoken(text, timing, speech)
  }

  /// Copies the sound beside the transcript, for the person's eyes alone.
  /// - Returns: The copy's name; nil without sound, or where it fails.
  func keepAudio(as file: URL?) -> String? {
    guard let wave, let file, let sound = try? Data(contentsOf: wave.url),
      FileManager.default.createFile(
        atPath: file.path, contents: sound, attributes: [.posixPermissions: 0o600])
    else { return nil }
    return file.lastPathComponent
  }
}

/// Turns a file into an answer: converts, recognises, and lets the person mend it.
struct ImportDesk {
  var programs: VoicePrograms
  var own: CommandTemplate?
  /// For files on the way.
  var scratch: URL
  var language: Language
  var screen: Screen
  /// Mends terms that a recogniser mangles.
  var rescue: RescueTalk

  /// - Parameters:
  ///   - source: The file.
  ///   - lines: Where the person mends what was understood; a pipe mends nothing.
  /// - Returns: The answer.
  /// - Throws: ``Failure`` or ``ProgramTrouble`` if there is none; the file is not touched.
  func answer(
    from source: ImportedSource, mending lines: () -> any LineSource
  ) throws -> ImportedAnswer {
    switch source {
    case .text(let text):
      let rescued = rescued(text, lines)
      // Most texts are dictated elsewhere; what was heard there is worth keeping where it was mended.
      let heard = rescued == text ? nil : Recognition(text: text, words: [])
      return ImportedAnswer(text: rescued, recognition: heard)
    case .recognised(let recognition):
      return ImportedAnswer(text: rescued(recognition.text, lines), recognition: recognition)
    case .sound(let url):
      let interruptions = Interruptions()
      let goesOn = { !interruptions.haveCome() }
      let wave = try wave(of: url, goesOn)
      let recogniser = try programs.recogniser(own, for: language)
      var status = StatusLine(screen: screen)
      if screen.isTerminal { status.show("…", VoiceWords.recognising(recogniser.name, language)) }
      defer { status.end() }
      let recognition = try recogniser.recognise(wave, in: language, goesOn: goesOn)
      status.end()
      let text = try mended(recognition.text, lines)
      return ImportedAnswer(text: text, recognition: recognition, wave: wave)
    }
  }

  private func wave(of url: URL, _ goesOn: () -> Bool) throws -> WaveFile {
    if let wave = WaveFile(reading: url), wave.isForRecognisers { return wave }
    return try programs.converter().convert(
      url, to: scratch.appendingPathComponent("answer.wav"), goesOn: goesOn)
  }

  private var canAsk: Bool { screen.isTerminal && isatty(0) == 1 }

  /// The text with the mangled terms that the person confirmed put right; as it is where nobody can
  /// be asked.
  private func rescued(_ text: String, _ lines: () -> any LineSource) -> String {
    guard canAsk else { return text }
    var source = lines()
    var rescue = rescue
    let screen = screen
    return rescue.mend(text, language, from: &source) {
      screen.show(StyledText($0, .dim), margin: "  ")
    }
  }

  private func mended(_ text: String, _ lines: () -> any LineSource) throws -> String {
    guard canAsk else { return text }
    let text = rescued(text, lines)
    var source = lines()
    screen.show(StyledText(VoiceWords.mend(language), .dim), margin: "  ")
    guard
      case .text(let line, _) = source.next(
        prompt: StyledText("> ", .accent), draft: text, onKey: {}),
      line.contains(where: { !$0.isWhitespace })
    else { throw Failure("nothing was imported; the recording is as it was") }
    return line
  }
}

/// A folder for the person's eyes alone, for files on the way.
struct ScratchFolder {
  let url: URL

  /// - Throws: An error of the system if it cannot be made.
  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("viva-import-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  func remove() { try? FileManager.default.removeItem(at: url) }
}
