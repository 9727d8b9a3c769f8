import Foundation
import Scenario

/// A program that understands what was recorded.
package struct Recogniser: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// whisper.cpp's, with a model's file.
    case whisper(model: String)
    case vosk
    /// PocketSphinx 5; English only, as the one below.
    case sphinx
    /// PocketSphinx before 5, as Debian 12 has it.
    case oldSphinx
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

  /// The first recogniser that is installed and understands a language; nil without any.
  /// - Parameters:
  ///   - language: What is spoken.
  ///   - path: Where programs are looked for.
  ///   - model: The file of a whisper model for the language, without which whisper-cli can do
  ///     nothing; see ``WhisperModel``.
  package init?(for language: Language, on path: SearchPath, whisperModel model: String?) {
    var known: [(String, Kind)] = model.map { [("whisper-cli", .whisper(model: $0))] } ?? []
    known.append(("vosk-transcriber", .vosk))
    if language == .english {
      known += [("pocketsphinx", .sphinx), ("pocketsphinx_continuous", .oldSphinx)]
    }
    guard let found = FoundProgram(firstOf: known, on: path) else { return nil }
    self.found = found
  }

  /// Understands a recording.
  /// - Parameters:
  ///   - wave: The recording.
  ///   - language: The language that is spoken in it.
  ///   - limit: Seconds that it may take; ten times the recording's length, at least a minute and a
  ///     half, if nil: so long a large whisper model needs on a slow machine.
  ///   - goesOn: Asked again and again; false ends it.
  /// - Returns: What was said.
  /// - Throws: ``ProgramTrouble``; the recording is not touched.
  package func recognise(
    _ wave: WaveFile, in language: Language, limit: Double? = nil, goesOn: () -> Bool = { true }
  ) throws(ProgramTrouble) -> Recognition {
    let seconds = limit ?? max(90, 10 * wave.seconds)
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("viva-heard-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch.appendingPathExtension("json")) }
    var trouble = ProgramTrouble.nothingHeard(name)
    for arguments in attempts(wave, language, scratch) {
      let call = ExternalProgram(name: name, path: found.path, arguments: arguments)
      do {
        let output = try call.run(limit: seconds, goesOn: goesOn)
        let written = try? Data(contentsOf: scratch.appendingPathExtension("json"))
        return try recognition(in: written ?? output.bytes)
      } catch {
        trouble = error
        if case .cancelled = error { throw error }
        if case .timedOut = error { throw error }
      }
    }
    throw trouble
  }

  private func recognition(in bytes: Data) throws(ProgramTrouble) -> Recognition {
    do {
      return try Recognition(reading: bytes)
    } catch {
      switch error {
      case .rubbish(let what): throw .rubbish(name, what: what)
      case .nothingHeard: throw .nothingHeard(name)
      }
    }
  }

  /// The ways to ask, the best first.
  private func attempts(_ wave: WaveFile, _ language: Language, _ scratch: URL) -> [[String]] {
    let file = wave.url.path
    switch kind {
    case .whisper(let model):
      // whisper-cli writes JSON to a file only; `-of` lacks the ending.
      return [
        ["-m", model, "-f", file, "-l", language.rawValue, "-np", "-ojf", "-of", scratch.path]
      ]
    case .vosk:
      let words = ["--log-level", "ERROR", "-l", language == .english ? "en-us" : "cn", "-i", file]
      // Some versions fail at their own JSON.
      return [words + ["-t", "json"], words + ["-t", "txt"]]
    case .sphinx: return [["single", file]]
    case .oldSphinx: return [["-infile", file, "-time", "yes", "-logfn", "/dev/null"]]
    case .own(let template):
      let values = [CommandTemplate.Place.wav: file, .lang: language.rawValue]
      return [Array(template.filled(with: values).dropFirst())]
    }
  }
}
