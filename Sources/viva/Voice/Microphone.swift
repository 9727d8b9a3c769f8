import Foundation
import Scenario
import Terminal
import Voice

/// Hears the person: records an answer between two keys, and has it recognised.
struct Microphone {
  let recorder: Recorder
  /// The recogniser of a language, or why there is none.
  let recogniser: (Language) throws -> Recogniser
  /// Whether the sound files stay.
  let keepsAudio: Bool
  let screen: Screen

  /// How a recording ended.
  enum Ending: Equatable {
    /// The person said all.
    case done
    /// Ctrl-C: it is kept, but not sent to the recogniser yet.
    case interrupted
    case hangup
    /// The recorder ended, unasked.
    case broken(ProgramTrouble)
  }

  /// Records into a file until the person strikes Enter; however long they think, it goes on.
  /// - Returns: The recording, nil where there is no sound, and how it ended.
  /// - Throws: ``ProgramTrouble`` if the recorder does not start.
  func record(
    into file: URL, _ language: Language
  ) throws(ProgramTrouble) -> (wave: WaveFile?, ending: Ending) {
    guard let keys = Keyboard() else { return (nil, .hangup) }
    let recording = try recorder.start(into: file)
    var status = StatusLine(screen: screen)
    let start = ContinuousClock.now
    var ending: Ending?
    while ending == nil {
      let seconds = Int((ContinuousClock.now - start).components.seconds)
      status.show("●", clock: seconds, VoiceWords.recording(language))
      if recording.hasBroken(within: 0.05) {
        ending = .broken(recording.failure)
      } else {
        ending = Self.ending(keys.next(within: 0.1))
      }
    }
    let wave = recording.finish()
    status.end()
    return (wave, ending ?? .done)
  }

  private static func ending(_ key: Keyboard.Event?) -> Ending? {
    switch key {
    case .key("\n"), .key("\r"), .key("\u{4}"): .done
    case .interrupt: .interrupted
    case .hangup: .hangup
    case .key, nil: nil
    }
  }

  /// Has a recording recognised; Ctrl-C ends that.
  /// - Throws: ``ProgramTrouble``, or ``Failure`` if there is no recogniser for the language.
  func recognise(_ wave: WaveFile, _ language: Language) throws -> Recognition {
    let recogniser = try recogniser(language)
    guard let keys = Keyboard() else { throw ProgramTrouble.cancelled(recogniser.name) }
    var status = StatusLine(screen: screen)
    status.show("…", VoiceWords.recognising(recogniser.name, language))
    defer { status.end() }
    return try recogniser.recognise(wave, in: language) {
      let key = keys.next(within: 0)
      return key != .interrupt && key != .hangup
    }
  }

  /// What to do with a recording that was not understood.
  enum Choice: Equatable {
    case again, type, drop, hangup
  }

  /// Asks the person, who answers with one key.
  func choose(_ language: Language) -> Choice {
    guard let keys = Keyboard() else { return .hangup }
    var status = StatusLine(screen: screen)
    status.show("?", VoiceWords.choices(language))
    defer { status.end() }
    while true {
      switch keys.next(within: nil) {
      case .key("\n"), .key("\r"), .key("a"), .key("A"): return .again
      case .key("t"), .key("T"), .interrupt: return .type
      case .key("d"), .key("D"): return .drop
      case .hangup: return .hangup
      case .key, nil: break
      }
    }
  }
}
