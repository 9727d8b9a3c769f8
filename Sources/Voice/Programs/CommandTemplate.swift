import Foundation

/// A person's own command with places to fill in: `my-speaker --voice {lang} {text}`.
///
/// No shell ever reads it. The words are parted here, once, and each place is filled within its
/// word: so a text with quotes, blanks or `$(…)` stays one argument, whatever it holds.
package struct CommandTemplate: Equatable, Sendable {
  /// What can be filled in.
  package enum Place: String, CaseIterable, Sendable {
    case wav, lang, text

    var mark: String { "{\(rawValue)}" }
  }

  /// Why a command cannot be used.
  package enum Fault: Error, Equatable, Sendable {
    case empty
    /// A quote that is opened is never closed.
    case openQuote(Character)
    /// The command lacks a place that it cannot work without.
    case missing(Place)
  }

  /// The words as written, their places unfilled.
  package let words: [String]

  /// Parts a command into words, as a shell would: at blanks, with '…', "…" and \ to keep blanks.
  /// - Parameters:
  ///   - command: As the person typed it.
  ///   - places: What has to occur in it.
  /// - Throws: ``Fault`` if it has no words, an open quote, or lacks a place.
  package init(_ command: String, needing places: [Place] = []) throws(Fault) {
    words = try Self.words(of: command)
    guard words.first?.isEmpty == false else { throw .empty }
    for place in places where !words.dropFirst().contains(where: { $0.contains(place.mark) }) {
      throw .missing(place)
    }
  }

  /// The words with their places filled; a place without a value stays as it is.
  package func filled(with values: [Place: String]) -> [String] {
    words.map { word in
      var filled = ""
      var rest = word[...]
      // From left to right, so that a mark within a value is never taken for a place.
      while let next = Self.firstPlace(in: rest, of: values) {
        filled += rest[..<next.range.lowerBound] + next.value
        rest = rest[next.range.upperBound...]
      }
      return filled + rest
    }
  }

  private static func firstPlace(
    in text: Substring, of values: [Place: String]
  ) -> (range: Range<Substring.Index>, value: String)? {
    values
      .compactMap { place, value in text.range(of: place.mark).map { ($0, value) } }
      .min { $0.0.lowerBound < $1.0.lowerBound }
  }

  private static func words(of command: String) throws(Fault) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in command {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let quote { throw .openQuote(quote) }
    if isEscaped { word = (word ?? "") + "\\" }
    return words + (word.map { [$0] } ?? [])
  }
}

extension CommandTemplate.Fault: LocalizedError {
  package var errorDescription: String? {
    switch self {
    case .empty: "the command is empty; name a program"
    case .openQuote(let quote): "the command opens a quote (\(quote)) and never closes it"
    case .missing(let place): "the command lacks \(place.mark); put it where that belongs"
    }
  }
}
