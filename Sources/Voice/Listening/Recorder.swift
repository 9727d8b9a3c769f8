import Foundation

/// A program that records what is said, until it is asked to end.
package struct Recorder: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Of ALSA.
    case arecord
    /// Of SoX.
    case rec
    case ffmpeg
    case own(CommandTemplate)
  }

  package var kind: Kind { found.kind }
  package var name: String { found.name }
  private let found: FoundProgram<Kind>

  /// The person's own command.
  /// - Throws: ``ProgramTrouble/notFound(_:)`` if it is not there.
  package init(_ template: CommandTemplate, on path: SearchPath) throws(ProgramTrouble) {
    found = try FoundProgram(template, as: .own(template), on: path)
  }

  /// The first recorder that is installed; nil without any.
  package init?(on path: SearchPath) {
    let known: [(String, Kind)] = [("arecord", .arecord), ("rec", .rec), ("ffmpeg", .ffmpeg)]
    guard let found = FoundProgram(firstOf: known, on: path) else { return nil }
    self.found = found
  }

  /// The program that records into a file: WAV, 16,000 samples a second of 16 bits, one channel,
  /// which is what recognisers want.
  package func program(into file: URL) -> ExternalProgram {
    // No answer is longer; and should Viva be killed, its recorder does not go on for ever.
    let hour = "3600"
    let arguments: [String] =
      switch kind {
      case .arecord:
        ["-q", "-t", "wav", "-f", "S16_LE", "-r", "16000", "-c", "1", "-d", hour, file.path]
      case .rec: ["-q", "-r", "16000", "-c", "1", "-b", "16", file.path, "trim", "0", hour]
      case .ffmpeg:
        ["-nostdin", "-loglevel", "error", "-y"] + Self.microphone
          + ["-t", hour, "-ar", "16000", "-ac", "1", "-c:a", "pcm_s16le", file.path]
      case .own(let template): Array(template.filled(with: [.wav: file.path]).dropFirst())
      }
    return ExternalProgram(name: name, path: found.path, arguments: arguments)
  }

  #if canImport(Darwin)
    private static let microphone = ["-f", "avfoundation", "-i", ":0"]
  #else
    private static let microphone = ["-f", "alsa", "-i", "default"]
  #endif

  /// Starts to record.
  /// - Parameter file: Where nothing lies yet; created for the person's eyes alone.
  /// - Returns: The recording, which goes on until it is finished.
  /// - Throws: ``ProgramTrouble/notStarted(_:reason:)`` if that fails.
  package func start(into file: URL) throws(ProgramTrouble) -> Recording {
    // arecord removes the file that it is given and makes a new one: a mask keeps that private.
    let mask = umask(0o077)
    defer { umask(mask) }
    return Recording(file: file, program: try RunningProgram(program(into: file)))
  }
}

/// A recording that is being made.
package final class Recording {
  package let file: URL
  private let program: RunningProgram

  init(file: URL, program: RunningProgram) {
    self.file = file
    self.program = program
  }

  /// Waits for a moment.
  /// - Returns: Whether the recorder has ended, without having been asked.
  package func hasBroken(within seconds: Double) -> Bool { program.hasEnded(within: seconds) }

  /// Why it has ended, unasked.
  package var failure: ProgramTrouble { program.failure }

  /// Ends the recording and makes a sound file of it, whatever state the recorder left it in.
  /// - Returns: The file; nil where nothing was recorded.
  package func finish() -> WaveFile? {
    // At SIGINT all of them write the rest of the sound and the sizes in the file's head.
    program.end(with: SIGINT, grace: 3)
    _ = chmod(file.path, 0o600)
    return WaveFile(mending: file)
  }
}
