import Foundation
import Interview

extension Segment {
  /// A segment of whisper.cpp's `--output-json` or `--output-json-full`; only the full one has
  /// tokens, and so words with times.
  init(whisperCpp segment: JSONObject) {
    let text = segment.text("text") ?? ""
    var cutter = WordCutter(text)
    for token in segment.list("tokens") ?? [] {
      if let token = WhisperToken(token) { cutter.take(token) }
    }
    self.init(text: text, words: cutter.finished())
  }
}

/// A part of a word with its time, in seconds.
private struct WhisperToken {
  var text: String
  var start: Double
  var end: Double

  /// Nil for tokens that are no text: `[_BEG_]`, `[_TT_150]`, `<|endoftext|>`. Offsets are
  /// milliseconds.
  init?(_ token: JSONObject) {
    guard let text = token.text("text"), let offsets = token.object("offsets"),
      let from = offsets.number("from"), let to = offsets.number("to"),
      !text.hasPrefix("[_"), !text.hasPrefix("<|")
    else { return nil }
    (self.text, start, end) = (text, from / 1000, to / 1000)
  }

  /// Whether it is only a part of a character.
  var isBroken: Bool { text.contains("\u{FFFD}") }

  var beginsWord: Bool {
    guard let first = text.first else { return false }
    return first == " " || first.unicodeScalars.contains { $0.properties.isIdeographic }
  }
}

/// Puts tokens together to words: one that begins with a blank begins a word, and a Chinese
/// character is one.
///
/// The words are cut from the segment's text, which is whole, where a token may hold a part of a
/// character: such tokens take what stands before the next one that can be found.
private struct WordCutter {
  private var rest: Substring
  private var words: [Speech.Word] = []
  private var broken: WhisperToken?

  init(_ text: String) { rest = text[...] }

  mutating func take(_ token: WhisperToken) {
    if token.isBroken {
      broken = broken ?? token
      broken?.end = token.end
      return
    }
    guard let found = rest.range(of: token.text) else { return }
    cutBroken(before: found.lowerBound)
    add(rest[found], token, asPart: !token.beginsWord)
    rest = rest[found.upperBound...]
  }

  mutating func finished() -> [Speech.Word] {
    cutBroken(before: rest.endIndex)
    return words
  }

  private mutating func cutBroken(before end: Substring.Index) {
    if let broken { add(rest[..<end], broken, asPart: false) }
    broken = nil
  }

  private mutating func add(_ piece: Substring, _ token: WhisperToken, asPart: Bool) {
    let piece = piece.trimmingCharacters(in: .whitespaces)
    guard !piece.isEmpty else { return }
    if asPart, let last = words.indices.last {
      words[last].text += piece
      words[last].end = max(words[last].end, token.end)
    } else {
      words.append(Speech.Word(piece, start: token.start, end: token.end))
    }
  }
}
