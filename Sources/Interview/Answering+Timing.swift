import Scoring

extension Answering {
  /// The times that were measured, as a judgement takes them.
  var timing: Timing? { Timing(seconds: seconds, pauseBefore: pauseBefore, speech: speech) }
}

extension Timing {
  /// What a clock told of an answer.
  ///
  /// Where each word was timed, the answer lasts from its first word to its last; otherwise as long
  /// as was measured from outside.
  /// - Parameters:
  ///   - seconds: From the interviewer's last words to the end of the answer.
  ///   - pauseBefore: Seconds before the first key or word.
  ///   - speech: How the answer came in, where it was spoken.
  package init?(seconds: Double?, pauseBefore: Double?, speech: Speech?) {
    if let words = speech?.words, let first = words.first, let last = words.last,
      last.end > first.start, last.end.isFinite
    {
      let pauses = zip(words, words.dropFirst()).map { $1.start - $0.end }
      self.init(
        beforeFirstWord: first.start, total: last.end, isSpoken: true, pauses: pauses,
        points: speech?.taps)
    } else if let seconds {
      self.init(
        beforeFirstWord: pauseBefore, total: seconds, isSpoken: speech != nil,
        points: speech?.taps)
    } else {
      return nil
    }
  }
}
