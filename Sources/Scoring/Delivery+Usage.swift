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
    behind: Words = [], notBehind: Words = [], notAhead: Words = [], reach: Int = 1,
    notNear: Words = []
  ) -> [Usage] {
    phrases.split(separator: ",").map { phrase in
      Usage(
        use: use, words: Speech.keys(of: phrase), opens: opens, closes: closes, after: after,
        notAfter: notAfter, before: before, notBefore: notBefore, behind: behind,
        notBehind: notBehind, notAhead: notAhead, reach: reach,
        notNear: notNear)
    }
  }
}

/// All phrases that delivery knows, found by their first word.
struct Phrasebook: Sendable {
  struct Trait: OptionSet {
    let rawValue: UInt16
    /// "um", "嗯": a sound that is never a word.
    static let hesitation = Trait(rawValue: 1)
    static let number = Trait(rawValue: 2)
    /// Said twice in a row it is a stutter: "the the".
    static let stutters = Trait(rawValue: 4)
    /// Nothing ends in it, so that even "the, the" is a stutter, where "freeze it, it stays" is
    /// none.
    static let leadsOn = Trait(rawValue: 8)
    /// Opens a noun phrase or a clause: "the image the image encoder".
    static let opener = Trait(rawValue: 16)
    /// Is said twice for emphasis: "very, very", "一步,一步".
    static let emphatic = Trait(rawValue: 32)
    /// Answers or urges, alone and as often as one likes: "no, no", "对,对".
    static let reply = Trait(rawValue: 256)
    /// "and", "或".
    static let conjunction = Trait(rawValue: 64)
    /// Ends words such as 其他 or 成就, after which the same character may stand again.
    static let compounds = Trait(rawValue: 128)
  }

  /// What is known of a word, small enough to be copied for each one of an answer.
  struct Entry {
    var traits: Trait = []
    /// The place of its phrases in ``usages``; the first place has none.
    var usages = 0
  }

  static let shared = Phrasebook()
  static let anyNumber: Speech.Key = 0

  private var entries: [Speech.Key: Entry] = [:]
  /// Phrases by their first word, the longest first.
  private(set) var usages: [[Usage]] = [[]]

  func entry(for key: Speech.Key) -> Entry { entries[key] ?? Entry() }

  private init() {
    for (trait, list) in Self.traits {
      for key in Speech.keys(of: list) { entries[key, default: Entry()].traits.insert(trait) }
    }
    let phrases = Usage.fillers + Usage.hedges + Usage.signposts
    for (first, phrases) in Dictionary(grouping: phrases, by: \.words.first) {
      guard let first else { continue }
      entries[first, default: Entry()].usages = usages.count
      usages.append(Self.longestFirst(phrases))
    }
  }

  /// Those of one length stay in the order in which they were written.
  private static func longestFirst(_ usages: [Usage]) -> [Usage] {
    usages.enumerated()
      .sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
      .map(\.element)
  }

  private static let traits: [(Trait, String)] = [
    (.hesitation, hesitations),
    (
      .number,
      "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
        + " sixty eighty ninety hundred hundreds thousand thousands million millions billion"
        + " billions dozen dozens half 二两三四五六七八九十百千万亿几半"
    ),
    (
      .leadsOn,
      "the a an i we they he she and or but of to for from at because if when our my your their its"
        + " can will are i'm it's they're we're that's there's you're with into have has"
        + " 就把被从跟让也都会要能先再又还"
    ),
    (
      .stutters,
      "the a an i we they he she and or but of to for from at because if when our my your their its"
        + " can will are i'm it's they're we're that's there's you're with into have has"
        + " it you this these those which in on by what where there then 我你它他这那就把"
    ),
    (
      .opener,
      "the a an i it we they you he she this there i'm it's they're we're you're there's that's"
    ),
    (.emphatic, "very really much many so far super more way too never long 很非特不没真太越各慢一多"),
    (.reply, "no yes yeah yep ok okay well step again please 对是好行来嗯"),
    (.conjunction, "and or 和与及或跟"),
    (.compounds, "其自成迁造吉本"),
  ]

  static let hesitations = "um umm ummm uh uhh uhhh uhm erm ehm hmm hmmm hm 嗯呃唔"
}
