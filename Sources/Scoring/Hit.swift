/// One place where an element of a pattern stands in an answer.
struct Hit: Equatable {
  struct Flags: OptionSet {
    let rawValue: UInt8
    static let denied = Flags(rawValue: 1)
    /// Even the bare name is denied: "I would not use SHAP".
    static let nameDenied = Flags(rawValue: 2)
    static let listed = Flags(rawValue: 4)
    static let context = Flags(rawValue: 8)

    /// How many combinations there are.
    static let combinations = 16
  }

  /// Which hits count.
  struct Use {
    var required: Flags = []
    var forbidden: Flags = []

    func takes(_ flags: Flags) -> Bool {
      flags.isSuperset(of: required) && flags.isDisjoint(with: forbidden)
    }
  }

  private let first: Int32
  private let limit: Int32
  var flags: Flags
  /// What it is, where it names something that statements are about.
  let subject: Subject?

  init(start: Int, end: Int, flags: Flags, subject: Subject?) {
    first = Int32(start)
    limit = Int32(end)
    self.flags = flags
    self.subject = subject
  }

  /// Its tokens.
  var start: Int { Int(first) }
  var end: Int { Int(limit) }

  var isDenied: Bool { flags.contains(.denied) }
  var isContext: Bool { flags.contains(.context) }

  func overlaps(_ other: Hit) -> Bool { start < other.end && other.start < end }
}

extension [Hit] {
  /// Where a match ends whose places are in the answer's order.
  var end: Int { last?.end ?? 0 }
}

/// A member of one of the question's groups of subjects.
struct Subject: Equatable, Sendable {
  private let number: Int16
  let member: Lexicon.Slot

  var group: Int { Int(number) }

  init(group: Int, member: Lexicon.Slot) {
    number = Int16(group)
    self.member = member
  }
}

extension Reading {
  /// The tokens of an occurrence or of a sequence as a hit: what holds of its first word holds of it.
  func hit(_ start: Int, _ end: Int, subject: Subject?) -> Hit {
    var flags: Hit.Flags = []
    if isDenied(start), subject == nil || !isOuter(start, end) { flags.insert(.denied) }
    if isNameDenied(start) { flags.insert(.nameDenied) }
    if status(of: start).contains(.listed) { flags.insert(.listed) }
    if status(of: start).contains(.context) { flags.insert(.context) }
    return Hit(start: start, end: end, flags: flags, subject: subject)
  }

  /// Whether more negators reach what follows in the clause than reach the subject: in "it's not
  /// that the LLM isn't frozen" the whole is denied twice, and the LLM not by itself.
  private func isOuter(_ start: Int, _ end: Int) -> Bool {
    let last = min(clauseRange(around: start).upperBound, end + 20)
    return (end..<max(end, last)).contains { negations(of: $0) > negations(of: start) }
  }

  /// The weight between two places, in half Latin words; 0 where they touch or overlap.
  func distance(_ one: Hit, _ other: Hit) -> Int {
    let (first, second) = one.start <= other.start ? (one, other) : (other, one)
    return first.end < second.start ? weight(of: first.end..<second.start) : 0
  }
}

extension RandomAccessCollection where Index == Int {
  /// The index of the first element whose start is at a token or after it; the elements are in the
  /// order of their starts.
  func firstIndex(from token: Int, by start: (Element) -> Int) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
