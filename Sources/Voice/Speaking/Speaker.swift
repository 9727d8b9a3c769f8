import Foundation
import Scenario

/// A program that says a text aloud, and how it is told to.
package struct Speaker: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Of macOS.
    case say
    /// Of speech-dispatcher, whose server speaks: ending the client does not silence it.
    case spdSay
    case espeak
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

  /// The first speaker that is installed; nil without any.
  package init?(on path: SearchPath) {
    let known: [(String, Kind)] = [("say", .say), ("spd-say", .spdSay), ("espeak-ng", .espeak)]
    guard let found = FoundProgram(firstOf: known, on: path) else { return nil }
    self.found = found
  }

  /// The program that says a piece and ends when it is said.
  package func program(saying piece: SpokenPiece) -> ExternalProgram {
    let text = piece.text
    let arguments: [String] =
      switch (kind, piece.language) {
      case (.say, .english): [text]
      case (.say, .chinese): ["-v", "Tingting", text]
      case (.spdSay, let language): ["-w", "-l", language.rawValue, text]
      case (.espeak, .english): ["-v", "en-us", "--", text]
      case (.espeak, .chinese): ["-v", "cmn", "--", text]
      case (.own(let template), let language):
        Array(template.filled(with: [.lang: language.rawValue, .text: text]).dropFirst())
      }
    return ExternalProgram(name: name, path: found.path, arguments: arguments)
  }

  /// The program that makes it fall silent, where ending it does not.
  package var silencing: ExternalProgram? {
    kind == .spdSay ? ExternalProgram(name: name, path: found.path, arguments: ["-S"]) : nil
  }
}
