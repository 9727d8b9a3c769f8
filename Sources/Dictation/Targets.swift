import Scenario
import Scoring

/// What a scenario's glossary says, made ready for hearing it in mangled words.
struct Targets: Sendable {
  private(set) var all: [Target] = []
  /// Properly written terms, which need no rescue, and the first target that is written so.
  private(set) var proper: [Key: Int] = [:]
  /// Spellings that the glossary lists beside the terms that they are misspellings of.
  private(set) var listed: [Key: Listed] = [:]
  /// Words of the properly written terms.
  private(set) var words: Set<Key> = []
  /// Indices of the Latin terms that are sought by sound, by their number of consonants.
  private(set) var latin: [[Sought]] = Array(repeating: [], count: Self.mostConsonants + 1)
  /// The same of the Chinese ones, by their syllables.
  private(set) var han: [[UInt16]: Int] = [:]
  /// Characters of the longest Chinese term that is sought by sound.
  private(set) var longestHan = 1
  /// Words of the longest spelling, in characters or Latin words.
  private(set) var longest = 1

  static let mostConsonants = 24

  /// A listed misspelling.
  struct Listed: Sendable {
    var target: Int
    var likeness: Float
  }

  /// One way of saying a term.
  struct Sought: Sendable {
    var target: Int
    var sound: Sound
  }

  init(of scenario: Scenario, prose: Prose) {
    let written = Self.terms(of: scenario.glossary)
    let inProse = Self.found(written, in: prose)
    let writings = Self.writings(of: written)
    for terms in Self.grouped(written) {
      addEntry(
        terms.map { target in
          let key = Key(target.words[...])
          var target = target
          target.rewrite(as: writings[key] ?? target)
          // "contrast of" may stand anywhere.
          target.isInProse = inProse.contains(key) && !target.hasLittleEdge
          target.isWordInProse =
            target.isLatin && target.words.count > 1
            && target.words.allSatisfy { $0.isOrdinary && !$0.isLittle && prose.holds($0) }
            || terms.contains {
              $0.isLonger(formOf: target) && inProse.contains(Key($0.words[...]))
            }
          return target
        }, prose)
    }
    for (index, target) in all.enumerated() { seek(target, index) }
  }

  private static func terms(of glossary: [GlossaryEntry]) -> [Target] {
    glossary.flatMap { entry in
      entry.terms.map(\.value).filter { !$0.hasPrefix("<") }.compactMap { term in
        // An exclusion ("-Stable Diffusion") is something else that is properly written.
        term.hasPrefix("-")
          ? Target(String(term.dropFirst()), of: entry.id).flatMap { $0.isName ? $0 : nil }
          : Target(term, of: entry.id)
      }
    }
  }

  /// Of the ways to write the same letters the one with capitals: UNITER, not "unite r".
  private static func writings(of terms: [Target]) -> [Key: Target] {
    Dictionary(terms.map { (Key($0.words[...]), $0) }) { one, other in
      one.isName || !other.isName ? one : other
    }
  }

  private static func grouped(_ terms: [Target]) -> [ArraySlice<Target>] {
    var groups: [ArraySlice<Target>] = []
    var rest = terms[...]
    while let entry = rest.first?.entry {
      let group = rest.prefix { $0.entry == entry }
      groups.append(group)
      rest = rest[group.endIndex...]
    }
    return groups
  }

  /// The terms that stand in the scenario's sentences, in the plural too.
  private static func found(_ terms: [Target], in prose: Prose) -> Set<Key> {
    let sought = Set(terms.map { Key($0.words[...]) })
    let longest = terms.reduce(1) { max($0, $1.words.count) }
    var found: Set<Key> = []
    for start in prose.words.indices {
      var key = Key()
      for word in prose.words[start...].prefix(longest) {
        if key != Key(), !word.joins { break }
        if sought.contains(key.adding(word.singular)) { found.insert(key.adding(word.singular)) }
        key.add(word)
        if sought.contains(key) { found.insert(key) }
      }
    }
    return found
  }

  /// A term is proper if the prose has it, or if nothing in its entry that is proper sounds like it;
  /// else it is listed as a misspelling of that.
  private mutating func addEntry(_ terms: [Target], _ prose: Prose) {
    let ranked = terms.filter(\.isInProse) + terms.filter { !$0.isInProse }
    var added: [Int] = []
    for term in ranked {
      let key = Key(term.words[...])
      longest = max(longest, term.words.count)
      if let meant = term.isInProse ? nil : original(of: term, among: added, prose) {
        if let known = listed[key], known.likeness >= meant.likeness { continue }
        listed[key] = meant
      } else {
        if term.isLatin, !term.isPlausible || term.letterCount < 2 { continue }
        added.append(all.count)
        if proper[key] == nil { proper[key] = all.count }
        all.append(term)
        all[all.count - 1].index = all.count - 1
        all[all.count - 1].isShadowed =
          !term.isInProse && term.words.count > 1
          && added.dropLast().contains {
            all[$0].isInProse && term.words.count == all[$0].words.count
              && Difference(term.words[...], all[$0].words[...]).isVariant(in: prose)
          }
        for word in term.words { words.insert(Key(word)) }
      }
    }
  }

  private func original(of term: Target, among added: [Int], _ prose: Prose) -> Listed? {
    let candidates = added.compactMap { index -> Listed? in
      let likeness = all[index].isProposable ? term.misspells(all[index], in: prose) : 0
      return likeness > 0 ? Listed(target: index, likeness: likeness) : nil
    }
    return candidates.max { rank($0) < rank($1) }
  }

  /// Names are mangled more often than other words.
  private func rank(_ candidate: Listed) -> Float {
    candidate.likeness + (all[candidate.target].isName ? 0.05 : 0)
  }

  private mutating func seek(_ target: Target, _ index: Int) {
    if target.isHan {
      let syllables = target.words.compactMap { Pinyin.syllable(of: $0.folded[0]) }
      // 一个一个 may stand for anything, or anything for it.
      let telling = Set(target.words.map { $0.folded[0] }).subtracting(ChineseWords.little)
      guard target.isProposable, telling.count > 1, syllables.count == target.words.count,
        syllables.count >= 2
      else { return }
      longestHan = max(longestHan, syllables.count)
      if han[syllables] == nil { han[syllables] = index }
    } else if target.isProposable, target.isDistinctive {
      for sound in target.sounds where sound.consonants <= Self.mostConsonants {
        latin[sound.consonants].append(Sought(target: index, sound: sound))
      }
    }
  }
}

extension Key {
  func adding(_ word: SpokenWord) -> Key {
    var key = self
    key.add(word)
    return key
  }
}
