import Foundation
import Interview

// The shapes of JSON that recognisers print, each told by the key that only it has:
//
//   whisper.cpp        {"transcription":[{"offsets":{"from":0,"to":5500},"text":"…","tokens":[…]}]}
//   openai-whisper     {"text":"…","segments":[{"start":0.0,"end":5.5,"text":"…","words":[…]}]}
//   (its services)     {"text":"…","words":[{"word":"…","start":0.0,"end":0.4}]}
//   vosk               {"result":[{"word":"…","start":0.0,"end":0.4,"conf":1.0}],"text":"…"}
//   vosk-transcriber   {"monologues":[{"terms":[{"text":"…","start":0.0,"end":0.4}]}],"text":[…]}
//   pocketsphinx       {"b":0.0,"d":2.6,"p":1.0,"t":"…","w":[{"b":0.0,"d":0.4,"p":1.0,"t":"…"}]}

extension Segment {
  /// The segments of a value.
  /// - Throws: ``Recognition/Fault/rubbish(_:)`` if it has none of the known shapes.
  static func segments(of value: Any) throws(Recognition.Fault) -> [Segment] {
    if let list = value as? [Any] {
      var all: [Segment] = []
      for value in list { all += try segments(of: value) }
      return all
    }
    guard let object = JSONObject(value) else { throw .rubbish("JSON of an unknown kind") }
    if let transcription = object.list("transcription") {
      return transcription.map { Segment(whisperCpp: $0) }
    }
    if let monologues = object.list("monologues") {
      return monologues.map { monologue in
        Segment((monologue.list("terms") ?? []).compactMap { $0.word("text") })
      }
    }
    if let segments = object.list("segments"), !segments.isEmpty {
      let words = object.list("words")?.compactMap { $0.word("word") } ?? []
      return Segment.adding(words, to: segments.map { Segment(whisper: $0) })
    }
    if let words = object.list("result") ?? object.list("words") {
      return [Segment(words.compactMap { $0.word("word") }, text: object.text("text"))]
    }
    if let text = object.text("t") {
      return [Segment(pocketSphinx: object.list("w") ?? [], text: text)]
    }
    if let text = object.text("text") { return [Segment(text: text)] }
    if let error = object.text("error") ?? object.object("error")?.text("message") {
      throw .rubbish("an error: \(error.prefix(200))")
    }
    throw .rubbish("JSON of an unknown kind")
  }

  private init(_ words: [Speech.Word], text: String? = nil) {
    self.init(text: text ?? words.map(\.text).joinedAsSpeech, words: words)
  }

  private init(whisper segment: JSONObject) {
    self.init(
      text: segment.text("text") ?? "",
      words: segment.list("words")?.compactMap { $0.word("word") } ?? [],
      silence: segment.number("no_speech_prob"), confidence: segment.number("avg_logprob"))
  }

  /// Words that stand beside the segments, each put into the one in which it begins.
  private static func adding(_ words: [Speech.Word], to segments: [Segment]) -> [Segment] {
    guard !words.isEmpty, segments.allSatisfy(\.words.isEmpty) else { return segments }
    let text = segments.compactMap(\.spoken).map(\.text).joinedAsSpeech
    return [Segment(text: text, words: words)]
  }

  private init(pocketSphinx words: [JSONObject], text: String) {
    let timed = words.compactMap { word -> Speech.Word? in
      guard let start = word.number("b"), let length = word.number("d"), let text = word.text("t")
      else { return nil }
      return SphinxWord.spoken(text, start: start, end: start + length)
    }
    self.init(text: text, words: timed)
  }
}

extension JSONObject {
  fileprivate func word(_ key: String) -> Speech.Word? {
    guard let text = text(key), let start = number("start"), let end = number("end") else {
      return nil
    }
    return Speech.Word(text.trimmingCharacters(in: .whitespaces), start: start, end: end)
  }
}

/// A word of PocketSphinx's dictionary.
enum SphinxWord {
  /// The word as it is said; nil for silence and noise. "the(2)" is the second way to say "the".
  static func spoken(_ text: String, start: Double, end: Double) -> Speech.Word? {
    let isMark = text.hasPrefix("<") || text.hasPrefix("[") || text.hasPrefix("++")
    let word = text.prefix { $0 != "(" }
    return isMark || word.isEmpty ? nil : Speech.Word(String(word), start: start, end: end)
  }
}
