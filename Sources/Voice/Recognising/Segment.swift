import Foundation
import Interview

/// A stretch of speech as a recogniser tells of it.
struct Segment: Equatable {
  var text: String
  var words: [Speech.Word] = []
  /// Whisper's own doubt: how likely it is that nobody spoke, and the mean log probability of its
  /// words.
  var silence: Double?
  var confidence: Double?

  /// The segment as somebody said it; nil where nobody did.
  ///
  /// Over a long pause whisper writes marks ("[BLANK_AUDIO]", "(音乐)"), or lines that end the
  /// subtitles that it learnt from. Its own rule for silence is that of openai/whisper's
  /// `transcribe.py`: no speech above 0.6, log probability below -1.
  var spoken: Segment? {
    if let silence, let confidence, silence > 0.6, confidence < -1 { return nil }
    var segment = self
    segment.text = text.withoutMarks
    segment.words = words.compactMap { word in
      let text = word.text.withoutMarks
      return text.isEmpty ? nil : Speech.Word(text, start: word.start, end: word.end)
    }
    let letters = segment.text.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty || Self.credits.contains(where: letters.contains) ? nil : segment
  }

  /// Lines about subtitles, which nobody says in an interview; letters only.
  private static let credits = [
    "subtitlesbytheamaraorgcommunity", "thanksforwatching", "thankyouforwatching",
    "字幕由amaraorg社群提供", "请不吝点赞", "請不吝點贊", "字幕志愿者", "字幕志願者",
  ]
}

extension [Segment] {
  /// Without what a recogniser said again and again: whisper may fall into a loop in silence.
  /// Nobody says one sentence three times in a row.
  var withoutLoops: [Segment] {
    var kept: [Segment] = []
    var index = startIndex
    while index < endIndex {
      let run = self[index...].prefix { $0.text == self[index].text }
      kept += run.count > 2 ? run.prefix(1) : run
      index = run.endIndex
    }
    return kept
  }
}

extension [String] {
  /// One line; blanks between two Chinese characters, which recognisers put between words, go.
  var joinedAsSpeech: String {
    let words = joined(separator: " ").split(whereSeparator: \.isWhitespace)
    var line = ""
    for word in words {
      if let last = line.last, let first = word.first, !(last.isChinese && first.isChinese) {
        line += " "
      }
      line += word
    }
    return String(line.unicodeScalars.filter { $0.properties.generalCategory != .control })
  }
}

extension Character {
  fileprivate var isChinese: Bool {
    unicodeScalars.contains {
      // Ideographs, and the punctuation that stands among them.
      $0.properties.isIdeographic || (0x3000...0x303F).contains($0.value)
        || (0xFF00...0xFFEF).contains($0.value)
    }
  }
}

extension String {
  /// The text without marks for what is no speech: `[BLANK_AUDIO]`, `(coughs)`, `*sighs*`, `♪ … ♪`,
  /// `<unk>`, `++NOISE++`. Brackets around words that somebody may have said stay.
  var withoutMarks: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstIndex(where: { Self.marks[$0] != nil }) {
      text += rest[..<start]
      let inside = rest[rest.index(after: start)...]
      guard let close = Self.marks[rest[start]], let end = inside.firstIndex(of: close) else {
        text.append(rest[start])
        rest = inside
        continue
      }
      let after = rest[inside.index(after: end)...]
      let isWhole = text.isBlank && after.isBlank
      if !(isWhole || inside[..<end].isNoise) { text += rest[start...end] }
      rest = after
    }
    return (text + rest).replacingOccurrences(of: "♪", with: "")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let marks: [Character: Character] = [
    "[": "]", "(": ")", "（": "）", "【": "】", "<": ">", "*": "*", "♪": "♪", "+": "+",
  ]
}

extension StringProtocol {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether it names a sound: a name in capitals ("BLANK_AUDIO"), or a common one.
  fileprivate var isNoise: Bool {
    let name = lowercased().filter { $0.isLetter }
    let isConstant = contains("_") && allSatisfy { $0.isUppercase || $0 == "_" }
    return name.isEmpty || isConstant || Noise.names.contains(name)
  }
}

private enum Noise {
  /// Letters only.
  static let names: Set<String> = [
    "applause", "background", "blankaudio", "breath", "breathing", "cough", "coughing", "coughs",
    "inaudible", "laughs", "laughter", "music", "musicplaying", "noise", "pause", "sigh", "sighs",
    "silence", "sil", "spn", "typing", "unk", "掌声", "无声", "沉默", "咳嗽", "音乐", "音樂", "静音", "靜音", "笑",
    "笑声",
    "笑聲", "听不清",
  ]
}
