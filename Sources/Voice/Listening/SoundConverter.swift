import Foundation

/// A program that makes a WAV file for recognisers of a sound file of another kind.
package struct SoundConverter: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case ffmpeg, sox
  }

  package let kind: Kind
  private let path: String

  /// The first converter that is installed; nil without any.
  package init?(on path: SearchPath) {
    let found = Kind.allCases.lazy.compactMap { kind in
      path.program(named: kind.rawValue).map { (kind, $0) }
    }.first
    guard let found else { return nil }
    (kind, self.path) = found
  }

  /// Converts a file.
  /// - Parameters:
  ///   - file: MP3, Ogg, M4A or whatever the program reads.
  ///   - target: The WAV file to make.
  ///   - goesOn: Asked again and again; false ends it.
  /// - Returns: The WAV file.
  /// - Throws: ``ProgramTrouble`` if the program does not manage.
  package func convert(
    _ file: URL, to target: URL, goesOn: () -> Bool = { true }
  ) throws(ProgramTrouble) -> WaveFile {
    let source = file.path
    let arguments =
      switch kind {
      case .ffmpeg:
        [
          "-nostdin", "-loglevel", "error", "-y", "-i", "file:" + source, "-ar", "16000", "-ac",
          "1", "-c:a", "pcm_s16le", target.path,
        ]
      case .sox: [source, "-r", "16000", "-c", "1", "-b", "16", target.path]
      }
    let program = ExternalProgram(name: kind.rawValue, path: path, arguments: arguments)
    _ = try program.run(limit: 600, goesOn: goesOn)
    guard let wave = WaveFile(reading: target) else {
      throw .rubbish(kind.rawValue, what: "no sound")
    }
    return wave
  }
}
