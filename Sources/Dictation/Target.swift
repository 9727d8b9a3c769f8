import Scoring

/// A properly written term of the glossary: what a stretch may have been meant as.
struct Target: Sendable {
  /// As the glossary writes it.
  var term: String
  var entry: String
  var words: [SpokenWord]
  /// Whether it has capitals, or digits among letters, as names and abbreviations have.
  var isName: Bool
  /// Whether the scenario's own sentences hold it.
  var isInProse: Bool
  /// All ways of saying it: "CLIP" as a word and by its letters. Empty for a Chinese one, which is
  /// compared by its syllables.
  var sounds: [Sound]

  var isHan: Bool { words.allSatisfy { $0.kind == .han } }
  var isLatin: Bool { words.allSatisfy { $0.kind != .han } }
  /// Whether it may be proposed. What is proper but stands in no sentence of the scenario, and is no
  /// name, may be a recogniser's spelling: it is left alone, but not proposed.
  var isProposable: Bool {
    isInProse || isName || isWordInProse && !isShadowed
      || isHan && (words.count > 2 || isEverydayChinese)
  }
  /// Whether it is but another form of one that the scenario's sentences hold: "contrast learning"
  /// beside "contrastive learning", which is what should be offered.
  var isShadowed = false
  /// Whether the scenario's sentences have each word of it, if it is a phrase, or a longer form of it.
  var isWordInProse = false
  /// Its place among the targets.
  var index = 0
}

extension Target {
  var letterCount: Int { words.reduce(0) { $0 + $1.folded.count } }

  var hasLittleEdge: Bool { words[0].isLittle || words[words.count - 1].isLittle }

  /// "autoregressively", of "autoregressive".
  func isLonger(formOf other: Target) -> Bool {
    words.count == 1 && other.words.count == 1 && other.words[0].kind == .latin
      && words[0].folded.count > other.words[0].folded.count
      && words[0].folded.starts(with: other.words[0].folded)
  }

  /// Takes over how other terms write the same letters.
  mutating func rewrite(as other: Target) {
    term = other.term
    words = other.words
    isName = other.isName
    sounds = other.sounds
  }

  init?(_ term: String, of entry: String) {
    let words = SpokenWords.of(term)
    guard !words.isEmpty else { return nil }
    self.term = term
    self.entry = entry
    self.words = words
    isName =
      term.unicodeScalars.contains { $0.properties.isUppercase }
      || Set(words.map(\.kind)).isSuperset(of: [.latin, .number])
    isInProse = false
    sounds = []
    if isLatin { sounds = TermSounds(term, words).all }
  }
}

/// The ways of saying a Latin term.
struct TermSounds {
  private(set) var all: [Sound] = [Sound()]
  private static let mostReadings = 8

  init(_ term: String, _ words: [SpokenWord]) {
    let scalars = Array(term.unicodeScalars)
    for word in words {
      let readings = Self.parts(of: Array(scalars[word.range])).map(Self.readings)
      for part in readings { extend(by: part) }
    }
    all = all.reduce(into: []) { kept, sound in if !kept.contains(sound) { kept.append(sound) } }
  }

  private mutating func extend(by readings: [[UInt8]]) {
    all = all.flatMap { sound in readings.map { sound + Sound($0) } }
    all = Array(all.prefix(Self.mostReadings))
  }

  /// "InfoNCE" is Info and NCE, "XGBoost" is XG and Boost; "ViT", "CoCa" and "LoRA" are whole.
  private static func parts(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var parts: [[Unicode.Scalar]] = []
    for (index, scalar) in word.enumerated() {
      let before = parts.last ?? []
      let endsWord = before.count >= 3 && before.last?.properties.isLowercase == true
      let endsCapitals =
        before.count >= 2 && before.allSatisfy(\.properties.isUppercase)
        && index + 1 < word.count && word[index + 1].properties.isLowercase
      let beginsPart = scalar.properties.isUppercase && (endsWord || endsCapitals)
      if beginsPart || parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(scalar)
    }
    return parts
  }

  private static func readings(of part: [Unicode.Scalar]) -> [[UInt8]] {
    let letters = part.map { Folding.fold($0.value) }
      .filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }.map(UInt8.init)
    if letters.allSatisfy({ (0x30...0x39).contains($0) }) {
      return [Pronunciation.ofNumber(letters)]
    }
    let spelled = letters.flatMap(Pronunciation.ofLetter)
    let isAbbreviation = part.dropFirst().contains { $0.properties.isUppercase }
    guard isAbbreviation || letters.count == 1, letters.count <= 6 else {
      return [Pronunciation.ofWord(letters)]
    }
    guard letters.contains(where: { "aeiou".utf8.contains($0) }) else { return [spelled] }
    // LXMERT: the first letters by name, the rest as a word.
    let mixed = (1...2).compactMap { count -> [UInt8]? in
      guard letters.count >= count + 3 else { return nil }
      return letters.prefix(count).flatMap(Pronunciation.ofLetter)
        + Pronunciation.ofWord(Array(letters.dropFirst(count)))
    }
    return [Pronunciation.ofWord(letters), spelled] + mixed
  }
}
