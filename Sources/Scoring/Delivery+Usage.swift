/// One way in which a phrase is used, told by its place: "like" between two commas is a filler,
/// "like" before a noun is a word.
struct Usage {
  enum Use: Equatable {
    case filler
    case hedge
    case signpost
    /// A phrase that only looks like one of the others: "也就是说" is no "就是说".
    case innocent
  }

  /// What has to stand before it.
  enum Opening {
    case anything
    /// A pause, the start of a sentence, or another filler.
    case pause
    /// The same, or a connective: "然后那个,…", "and you know, …".
    case connective
    case filler
    /// A pause inside the sentence, after more than fillers.
    case clause
    /// The start of the answer.
    case answer
  }

  /// What has to stand after it.
  enum Closing {
    case anything
    /// A pause inside the sentence, or another filler.
    case pause
    /// The same, or the end of the sentence: ", right?".
    case end
    case filler
  }

  var use: Use
  var words: [Speech.Key] = []
  var opens: Opening
  var closes: Closing
  /// The words just before must be one of these; none means any.
  var after: Words = []
  var notAfter: Words = []
  /// The words just after must be one of these; none means any.
  var before: Words = []
  var notBefore: Words = []
  /// One of these must stand before it, not far off, in its clause; none means any.
  var behind: Words = []
  var notBehind: Words = []
  /// One of these must begin among the next `reach` words, pauses or not; none means any.
  var ahead: Words = []
  /// None of these may begin among the next `reach` words.
  var notAhead: Words = []
  var reach: Int
  /// None of these may stand near it, on either side, pauses or not: "left, right, left".
  var notNear: Words = []

  /// Words told off in a string, parted by blanks; "#" is any number.
  struct Words: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    private(set) var phrases: [[Speech.Key]]
    var isEmpty: Bool { phrases.isEmpty }

    init(stringLiteral text: String) {
      phrases = text.split(whereSeparator: \.isWhitespace).map {
        $0 == "#" ? [Phrasebook.anyNumber] : Speech.keys(of: $0)
      }
    }

    init(arrayLiteral elements: String...) { phrases = elements.map { Speech.keys(of: $0) } }
  }

  /// One usage for each of some phrases that are all used in this way; they are parted by commas.
  static func of(
    _ use: Use, _ phrases: String, opens: Opening = .anything, closes: Closing = .anything,
    after: Words = [], notAfter: Words = [], before: Words = [], notBefore: Words = [],
    behind: Words = [], notBehind: Words = [], ahead: Words = [], notAhead: Words = [],
    reach: Int = 1, notNear: Words = []
  ) -> [Usage] {
    phrases.split(separator: ",").map { phrase in
      Usage(
        use: use, words: Speech.keys(of: phrase), opens: opens, closes: closes, after: after,
        notAfter: notAfter, before: before, notBefore: notBefore, behind: behind,
        notBehind: notBehind, ahead: ahead, notAhead: notAhead, reach: reach,
        notNear: notNear)
    }
  }
}
