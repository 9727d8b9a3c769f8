import Foundation
import Scenario
import Terminal
import Voice

/// A file with an answer: sound, or words.
enum ImportedSource {
  case sound(URL)
  /// Words with their times, as a recogniser wrote them.
  case recognised(Recognition)
  case text(String)

  private static let soundTypes: Set<String> = [
    "wav", "mp3", "ogg", "oga", "opus", "m4a", "aac", "flac", "wma", "webm", "mp4", "mov", "amr",
    "caf", "aif", "aiff", "3gp", "mka", "mkv",
  ]
  /// A day's talking is less.
  private static let longestText = 1 << 20

  /// Looks what a file holds.
  /// - Parameter path: The file; `-` for a text on the standard input.
  /// - Throws: ``Failure`` if it cannot be read or has no words.
  init(_ path: String) throws {
    if path == "-" {
      self = try Self.words(in: FileHandle.standardInput.readDataToEndOfFile(), of: "the input")
      return
    }
    let url = URL(fileURLWithPath: path)
    guard let file = try? FileHandle(forReadingFrom: url),
      let start = try? file.read(upToCount: Self.longestText + 1)
    else { throw Failure("\(path): this file cannot be read") }
    let isSound = Self.soundTypes.contains(url.pathExtension.lowercased())
    if isSound || start.contains(0) || start.starts(with: "RIFF".utf8) {
      self = .sound(url)
    } else {
      self = try Self.words(in: start, of: path)
    }
  }

  private static func words(in data: Data, of name: String) throws -> ImportedSource {
    guard data.count <= longestText else { throw Failure("\(name): too long to be an answer") }
    guard let decoded = String(validating: data, as: UTF8.self) else {
      throw Failure("\(name): neither a known kind of sound file nor text in UTF-8")
    }
    let text = decoded.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
    if let first = text.first, "{[".contains(first) {
      do throws(Recognition.Fault) {
        return .recognised(try Recognition(reading: data))
      } catch {
        if case .rubbish(let what) = error { throw Failure("\(name): \(what)") }
        throw Failure("\(name): nothing was said in it")
      }
    }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Failure("\(name): there are no words in it")
    }
    return .text(text)
  }

  /// The language of most of its words; nil for sound.
  var language: Language? {
    let text: String
    switch self {
    case .sound: return nil
    case .recognised(let recognition): text = recognition.text
    case .text(let words): text = words
    }
    let pieces = SpokenText.pieces(of: text, language: .english)
    let chinese = pieces.filter { $0.language == .chinese }.map(\.text.count).reduce(0, +)
    // A character says about as much as two or three letters do.
    return 3 * chinese > text.count ? .chinese : .english
  }
}
