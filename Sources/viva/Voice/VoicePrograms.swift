import Foundation
import Scenario
import Voice

/// Finds the programs that speak, record and recognise, or says how to get one.
struct VoicePrograms {
  var path: SearchPath
  private let environment: [String: String]

  init(environment: [String: String]) {
    self.environment = environment
    path = SearchPath(environment["PATH"])
  }

  /// - Throws: ``Failure`` if there is none.
  func speaker(_ own: CommandTemplate?) throws -> Speaker {
    if let own { return try Speaker(own, on: path) }
    if let speaker = Speaker(on: path) { return speaker }
    throw missing(
      "nothing that speaks", apt: "espeak-ng", brew: "espeak-ng",
      own: "--speak-with 'CMD {lang} {text}'")
  }

  /// - Throws: ``Failure`` if there is none.
  func recorder(_ own: CommandTemplate?) throws -> Recorder {
    if let own { return try Recorder(own, on: path) }
    if let recorder = Recorder(on: path) { return recorder }
    throw missing(
      "nothing that records", apt: "alsa-utils", brew: "sox", own: "--record-with 'CMD {wav}'")
  }

  /// - Throws: ``Failure`` if there is none for the language.
  func recogniser(_ own: CommandTemplate?, for language: Language) throws -> Recogniser {
    if let own { return try Recogniser(own, on: path) }
    let model = WhisperModel.find(for: language, in: environment)
    if let recogniser = Recogniser(for: language, on: path, whisperModel: model) {
      return recogniser
    }
    let own = "--transcribe-with 'CMD {wav} {lang}'"
    if path.program(named: "whisper-cli") != nil {
      throw Failure(
        "whisper-cli is installed, but no model was found for it; name its file in "
          + "WHISPER_MODEL, or use \(own)")
    }
    let what = language == .english ? "English" : "Chinese"
    throw missing(
      "nothing that recognises \(what) speech", apt: "ffmpeg pipx && pipx install vosk",
      brew: "ffmpeg pipx && pipx install vosk", own: own)
  }

  /// - Throws: ``Failure`` if there is none.
  func converter() throws -> SoundConverter {
    if let converter = SoundConverter(on: path) { return converter }
    throw missing("nothing that converts sound", apt: "ffmpeg", brew: "ffmpeg", own: nil)
  }

  private func missing(_ what: String, apt: String, brew: String, own: String?) -> Failure {
    let command =
      path.program(named: "brew") != nil ? "brew install \(brew)" : "sudo apt install \(apt)"
    let other = own.map { "; or name your own with \($0)" } ?? ""
    return Failure("\(what) is installed; this installs it: \(command)\(other)")
  }
}
