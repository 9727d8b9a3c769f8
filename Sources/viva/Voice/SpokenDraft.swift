import Foundation
import Interview
import Scoring
import Voice

/// An answer that was recorded and is not sent yet.
struct SpokenDraft {
  let wave: WaveFile
  /// Where the recording lies now.
  var file: URL
  /// Nil where the person types it after all.
  var recognition: Recognition?
  /// What is put into the line, for the person to mend.
  var text: String

  init(wave: WaveFile, recognition: Recognition? = nil, text: String = "") {
    self.wave = wave
    file = wave.url
    self.recognition = recognition
    self.text = text
  }

  /// When it was said, in seconds from the start of the recording.
  var timing: Timing {
    let words = recognition?.words ?? []
    return Timing(
      beforeFirstWord: words.first?.start, total: words.last?.end ?? wave.seconds, isSpoken: true)
  }

  /// How it came in, with the name of the sound file where that is kept.
  func speech(audio: String?) -> Speech {
    let words = recognition?.words ?? []
    return Speech(
      heard: recognition?.text, audio: audio, words: words.isEmpty ? nil : words)
  }
}

/// Where recordings lie: beside the transcript, named after the session.
struct RecordingFiles {
  /// The session's file; nil as long as it could not be made.
  var session: URL?

  /// A recording that is not sent yet: should the program die, the next one finds it.
  var unsent: URL {
    beside("-unsent")
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("viva-\(getpid()).wav")
  }

  /// The file of the answer with this number; nil without a session on the disk.
  func kept(_ sequence: Int) -> URL? { beside("-\(sequence)") }

  private func beside(_ suffix: String) -> URL? {
    session.map { url in
      let name = url.deletingPathExtension().lastPathComponent
      return url.deletingLastPathComponent().appendingPathComponent("\(name)\(suffix).wav")
    }
  }
}
