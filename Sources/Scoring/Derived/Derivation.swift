import Scenario

// How a matcher is derived from a claim's words:
//
// 1. The claim is read like an answer: its content words become keys. A word that the glossary has
//    stands for its whole entry; any other stands for its inflections and its family (contrast,
//    contrastive). Chinese is parted at the words that only join others, and then in pairs.
// 2. A key weighs as much as it tells this claim from the question's others; the question's own
//    words and the subjects of the talk weigh half.
// 3. Every smallest set of keys that holds enough of the claim's weight is one pattern, in the
//    language that authors write: what was derived can be shown, pasted into `match`, and mended.
//    Order, nearness, denials and rivals are the matcher's business, as with written patterns.

/// The patterns of a concept or misconception that its author wrote as a gloss alone.
package struct Derivation: Equatable, Sendable {
  /// Ways of saying it, as an author would write them.
  package var patterns: [Pattern]

  /// What share of a claim's weight must be said, from 0 to 1. A glossary entry stands for most ways
  /// of saying it; of plain words, people put about every other one in another way, so less of them
  /// is asked for. Both were chosen on the labelled answers of half the sets.
  static let entryShare = 0.5
  static let wordShare = 0.33
  /// The same for a misconception: nobody should be blamed for half of one.
  static let misconceptionShare = 0.8
  /// Keys of a claim at the most, the weightiest ones: people leave the rest out.
  static let maximumKeys = 6

  init(patterns: [Pattern]) { self.patterns = patterns }

  /// Derives the patterns of one claim in one language.
  /// - Parameters:
  ///   - claim: The keys of the gloss.
  ///   - others: In how many of the question's claims each key stands.
  ///   - share: What share of the weight must be said; by the kind of key unless given.
  ///   - unwanted: Keys that must not stand beside it.
  init(
    of claim: [ClaimKey], among others: ClaimKeyCounts, share: Double? = nil,
    without unwanted: [ClaimKey] = []
  ) {
    let weighed = claim.map { (key: $0, weight: others.weight(of: $0)) }
      .sorted { $0.weight > $1.weight }
      .prefix(Self.maximumKeys)
    let needed = weighed.reduce(0) { sum, key in
      sum + key.weight * (share ?? (key.key.isEntry ? Self.entryShare : Self.wordShare))
    }
    var sets: [Int] = []
    for set in (0..<(1 << weighed.count)).sorted(by: { $0.nonzeroBitCount < $1.nonzeroBitCount }) {
      let weight = weighed.indices.reduce(0) { set & 1 << $1 == 0 ? $0 : $0 + weighed[$1].weight }
      let isEnough = weight >= needed && set.nonzeroBitCount >= min(2, weighed.count)
      // Keys that are enough need no others beside them.
      if isEnough, !sets.contains(where: { $0 & set == $0 }) { sets.append(set) }
    }
    patterns = sets.compactMap { set in
      let source =
        weighed.indices.filter { set & 1 << $0 != 0 }.map { weighed[$0].key.source }
        + unwanted.filter { !$0.source.hasPrefix("not ") }.map { "-\($0.source)" }
      return try? Pattern(parsing: source.joined(separator: " "))
    }
  }
}

extension Derivation {
  /// The patterns of a concept that its name alone earns: one for each name in the claim; only those
  /// that the concept's id has, if it has any ("CLIP, from OpenAI" with the id `clip`); else only
  /// those that the glossary knows, if it knows any. Nil for a claim without a name.
  init?(naming id: String, _ claim: [ClaimKey]) {
    let words = id.split(separator: "-").map(String.init)
    let inID = claim.filter { key in words.contains { key.words.hasPrefix($0) } }
    let names = claim.filter(\.isName)
    let known = names.filter(\.isEntry)
    let chosen = !inID.isEmpty ? inID : known.isEmpty ? names : known
    guard !chosen.isEmpty else { return nil }
    patterns = chosen.compactMap { try? Pattern(parsing: $0.source) }
  }
}

/// One thing that a claim speaks of.
struct ClaimKey: Hashable {
  /// As a pattern's element: `<frozen>`, `contrast|contrastive`, `not train`.
  var source: String
  /// Whether the glossary has it.
  var isEntry: Bool { source.contains("<") }
  /// As it stands in the claim, folded.
  var words: String
  /// Whether it is written as names are: BLIP-2, ViT, Flamingo.
  var isName: Bool
  /// What it weighs by itself.
  var weight: Double
}

/// In how many of a question's claims each key stands.
struct ClaimKeyCounts {
  private var counts: [String: Int] = [:]
  private var claims = 0

  init(_ claims: [[ClaimKey]]) {
    self.claims = claims.count
    for claim in claims {
      for source in Set(claim.map(\.source)) { counts[source, default: 0] += 1 }
    }
  }

  /// A key that every claim has tells nothing; one that only this claim has, all.
  func weight(of key: ClaimKey) -> Double {
    let share = Double(counts[key.source] ?? 1) / Double(max(claims, 1))
    return key.weight * max(0.15, 1 - share)
  }
}
