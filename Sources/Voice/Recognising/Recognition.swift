import Foundation
import Interview

// The recognisers differ in all but this: some words, at some time. Every known shape is read into
// segments (see `Segment+JSON.swift`, `PrintedSegments.swift`), those that nobody spoke are dropped
// (`Segment.swift`), and what is left is one line of text and its words.

/// What a recogniser understood.
package struct Recognition: Equatable, Sendable {
  package var text: String
  /// Words with their times, in order; empty where the recogniser tells none.
  package var words: [Speech.Word]

  package init(text: String, words: [Speech.Word] = []) {
    self.text = text
    self.words = words
  }

  /// Why what a recogniser printed is no recognition.
  package enum Fault: Error, Equatable, Sendable {
    /// Says what it is instead.
    case rubbish(String)
    /// Silence, or nothing but marks for it.
    case nothingHeard
  }

  /// Reads what a recogniser printed: JSON in one of the known shapes, or text.
  /// - Throws: ``Fault`` if it is neither, or holds no words.
  package init(reading data: Data) throws(Fault) {
    // whisper.cpp parts Chinese characters between tokens, so that JSON may hold halves of them.
    let isUTF8 = String(validating: data, as: UTF8.self) != nil
    let lossy = String(decoding: data, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
    var segments: [Segment] = []
    if let first = lossy.first, "{[".contains(first), let values = JSONValues(of: lossy)?.values {
      for value in values { segments += try Segment.segments(of: value) }
    } else {
      guard isUTF8 else { throw .rubbish("bytes that are not UTF-8") }
      try Self.refuseRubbish(lossy)
      segments = PrintedSegments(lossy).segments
    }
    self.init(segments)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw .nothingHeard }
  }

  private init(_ all: [Segment]) {
    let segments = all.compactMap(\.spoken).withoutLoops
    self.init(
      text: segments.map(\.text).joinedAsSpeech, words: segments.flatMap(\.words).inOrder)
  }

  private static func refuseRubbish(_ text: String) throws(Fault) {
    let start = text.prefix(64).lowercased()
    if start.hasPrefix("<!doctype") || start.hasPrefix("<html") || start.hasPrefix("<?xml") {
      throw .rubbish("a web page")
    }
    let isBinary = text.unicodeScalars.contains { scalar in
      scalar.value < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(scalar.value)
    }
    if isBinary { throw .rubbish("bytes that are no text") }
    if text.contains("\u{1B}") { throw .rubbish("sequences that steer a terminal") }
  }
}

extension [Speech.Word] {
  /// Words whose times are numbers, none before the one that it follows: later figures rest on it.
  fileprivate var inOrder: [Speech.Word] {
    var last = 0.0
    return compactMap { word in
      guard word.start.isFinite, word.end.isFinite, !word.text.isEmpty else { return nil }
      let start = Swift.max(last, word.start)
      last = Swift.max(start, word.end)
      return Speech.Word(word.text, start: start, end: last)
    }
  }
}
