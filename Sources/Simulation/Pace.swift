import Interview

/// How long things take, in seconds, two Chinese characters to the word.
enum Pace {
  /// 240 words a minute, the usual figure for reading attentively.
  static func reading(_ text: String) -> Double { SpokenLength(text).inWords * 60 / 240 }

  /// 60 words a minute, a practised typist who thinks meanwhile.
  static func typing(_ text: String) -> Double { SpokenLength(text).inWords }
}

extension Double {
  /// Seconds in the whole milliseconds that transcripts keep.
  var inMilliseconds: Double { (self * 1000).rounded() / 1000 }
}
