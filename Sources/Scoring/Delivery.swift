import Scenario

/// How an answer was said, apart from what it said. It never touches the score.
package struct Delivery: Equatable, Sendable, Codable {
  /// Latin words plus Chinese characters.
  package var words: Int
  /// How long saying it takes, in seconds: measured where it was, otherwise estimated from the
  /// text at 150 English words or 240 Chinese characters a minute.
  package var seconds: Double
  /// Whether `seconds` was measured.
  package var isTimed: Bool
  /// Seconds before the first word, where they were measured.
  package var pauseBefore: Double?
  /// "um", "you know", "那个", where they are used as fillers.
  package var fillers: [Evidence]
  /// "I think", "maybe", "应该".
  package var hedges: [Evidence]
  /// Words said twice in a row, and starts that were given up.
  package var repeats: [Evidence]
  /// Sentences too long to be said in one breath.
  package var longSentences: [Evidence]
  /// "first", "the main point", "总的来说": words that lead the listener.
  package var signposts: [Evidence]
  /// How fast it was said, where the words that were said were timed.
  package var pace: Pace?
  /// Silences between its words, where each was timed.
  package var pauses: Pauses?
  /// The points that the person marked while speaking.
  package var points: Points?

  package init(
    words: Int = 0, seconds: Double = 0, isTimed: Bool = false, pauseBefore: Double? = nil,
    fillers: [Evidence] = [], hedges: [Evidence] = [], repeats: [Evidence] = [],
    longSentences: [Evidence] = [], signposts: [Evidence] = [], pace: Pace? = nil,
    pauses: Pauses? = nil, points: Points? = nil
  ) {
    self.words = words
    self.seconds = seconds
    self.isTimed = isTimed
    self.pauseBefore = pauseBefore
    self.fillers = fillers
    self.hedges = hedges
    self.repeats = repeats
    self.longSentences = longSentences
    self.signposts = signposts
    self.pace = pace
    self.pauses = pauses
    self.points = points
  }
}

/// Times that were measured while an answer was given.
package struct Timing: Equatable, Sendable, Codable {
  /// Seconds from the question to the first key.
  package var beforeFirstWord: Double?
  /// Seconds from the question to the end of the answer.
  package var total: Double
  /// Whether the answer was said aloud; how long typing took tells nothing of how long it is.
  package var isSpoken: Bool
  /// Seconds of silence between each word and the next; nil where words were not timed.
  package var pauses: [Double]?
  /// Seconds from the question at which the person marked a new point. The text is then not what was
  /// said, but notes of it.
  package var points: [Double]?

  package init(
    beforeFirstWord: Double? = nil, total: Double, isSpoken: Bool = false,
    pauses: [Double]? = nil, points: [Double]? = nil
  ) {
    self.pauses = pauses
    self.points = points
    self.beforeFirstWord = beforeFirstWord
    self.total = total
    self.isSpoken = isSpoken
  }
}
