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
    var usages: Int32 = 0
  }

  static let shared = Phrasebook()
  static let anyNumber: Speech.Key = 0

  private let entries: KeyMap<Entry>
  /// Phrases by their first word, the longest first.
  private(set) var usages: [[Usage]] = [[]]

  func entry(for key: Speech.Key) -> Entry { entries[key] ?? Entry() }

  private init() {
    var entries: [Speech.Key: Entry] = [:]
    for (trait, list) in Self.traits {
      for key in Speech.keys(of: list) { entries[key, default: Entry()].traits.insert(trait) }
    }
    let phrases = Usage.fillers + Usage.hedges + Usage.signposts
    for (first, phrases) in Dictionary(grouping: phrases, by: \.words.first) {
      guard let first else { continue }
      entries[first, default: Entry()].usages = Int32(usages.count)
      usages.append(Self.longestFirst(phrases))
    }
    self.entries = KeyMap(entries)
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

/// Values by the hash of a word, found by open addressing: a dictionary would hash the hash again,
/// which takes longer than all else that is done with a word.
private struct KeyMap<Value: Sendable>: Sendable {
  private var places: [(key: Speech.Key, value: Value)?]

  init(_ values: [Speech.Key: Value]) {
    var size = 16
    while size < values.count * 2 { size *= 2 }
    places = Array(repeating: nil, count: size)
    for (key, value) in values { places[place(of: key)] = (key, value) }
  }

  subscript(key: Speech.Key) -> Value? { places[place(of: key)]?.value }

  /// Where the key lies, or the empty place where it would.
  private func place(of key: Speech.Key) -> Int {
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & (places.count - 1)
    while let found = places[place], found.key != key { place = (place + 1) & (places.count - 1) }
    return place
  }
}
