import Foundation
import Interview
import Scenario

/// What a line with a slash means.
enum SlashCommand: Equatable {
  case command(Command)
  /// What the interviewer has no part in, with the words behind it.
  case aside(Aside, String)
  /// None that there is; the nearest one, if any is near.
  case unknown(String, nearest: String?)

  /// Commands that can be typed, with their slash.
  static let names =
    Command.allCases.filter { $0 != .dontKnow }.map { "/\($0.rawValue)" }
    + Aside.allCases.map { "/\($0.rawValue)" }

  private static let aliases: [String: Command] = [
    "/?": .help, "/h": .help, "/exit": .quit, "/q": .quit, "/next": .skip,
  ]

  /// Nil for a line that is no slash command.
  init?(_ line: String) {
    let trimmed = line.drop { $0 == " " }
    guard trimmed.first == "/", !trimmed.contains(where: \.isNewline) else { return nil }
    let word = trimmed.prefix { $0 != " " }.lowercased()
    if let alias = Self.aliases[word] {
      self = .command(alias)
    } else if let aside = Aside(rawValue: String(word.dropFirst())) {
      self = .aside(aside, trimmed.dropFirst(word.count).trimmingCharacters(in: .whitespaces))
    } else if Self.names.contains(word), let command = Command(rawValue: String(word.dropFirst())) {
      self = .command(command)
    } else {
      self = .unknown(word, nearest: Self.names.nearest(to: word))
    }
  }
}

/// Talk about a question that is over: it neither asks nor answers anything.
enum Aside: String, CaseIterable {
  case why, dispute
}
