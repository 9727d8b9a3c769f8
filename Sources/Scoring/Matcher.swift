import Scenario

// How a pattern is found in an answer:
//
// 1. Every element has its places (`Hits`). A place that was taken back, echoed or asked is none; a
//    denied one counts only for `not`; one in a bare list only for a concept that is a name.
// 2. The places of one match stand together: in one clause, or near one another in one sentence, or
//    in two sentences of which the second refers back ("both stay untouched").
// 3. What is said of one subject is not credited to its rival: between a subject and what is said of
//    it no rival may stand, unless the two are joined ("the encoder and the LLM are frozen").
// 4. A concept that is `about` a subject is not earned while the talk is about a rival ("DALL·E is
//    trained contrastively").

/// Finds patterns in one answer.
struct Matcher {
  let hits: Hits
  /// Slots one of which the talk must be about; empty for any.
  var about: [Subject] = []
  /// Whether the talk must name what it is about, as a false claim about a thing must.
  var needsTopic = false
  /// Whether names in a bare list count.
  var takesLists = false
  /// Whether the interviewer's follow-up may supply a part.
  var takesContext = false
  /// How denied places count.
  var reading = Stance.affirmed

  enum Stance {
    /// Only what is affirmed.
    case affirmed
    /// Only what is denied, wholly or in part.
    case denied
  }

  private var text: Reading { hits.reading }

  /// The places of the first match of the pattern, in the answer's order; nil where there is none.
  func match(_ pattern: CompiledPattern) -> [Hit]? {
    var candidates: [[Hit]] = []
    for element in pattern.elements where element.requirement != .absent {
      let places = hits.hits(of: element).filter {
        isUsable($0, for: element.requirement, of: pattern)
      }
      if places.isEmpty { return nil }
      candidates.append(places)
    }
    candidates.sort { $0.count < $1.count }
    guard let anchors = candidates.first else { return nil }
    for anchor in anchors {
      if let match = complete([anchor], with: candidates.dropFirst(), of: pattern),
        isAcceptable(match, of: pattern)
      {
        return match.filter { !$0.isContext }.sorted { $0.start < $1.start }
      }
    }
    return nil
  }

  private func isUsable(
    _ hit: Hit, for requirement: Pattern.Requirement, of pattern: CompiledPattern
  ) -> Bool {
    if hit.isListed && !takesLists { return false }
    if hit.isContext && !takesContext { return false }
    if reading == .denied { return true }
    switch requirement {
    case .denied: return hit.isDenied
    case .present:
      return !(takesLists ? hit.isNameDenied : hit.isDenied) || pattern.asksForDenial
    case .absent: return true
    }
  }

  /// Chooses for each further element the nearest place that stands together with all chosen so far.
  private func complete(
    _ chosen: [Hit], with rest: ArraySlice<[Hit]>, of pattern: CompiledPattern
  ) -> [Hit]? {
    guard let places = rest.first else { return chosen }
    let near = places.sorted { hits.distance($0, chosen[0]) < hits.distance($1, chosen[0]) }
    for place in near
    where chosen.allSatisfy({
      !overlap($0, place) && (pattern.isWide || standTogether($0, place))
    }) {
      if let match = complete(chosen + [place], with: rest.dropFirst(), of: pattern) {
        return match
      }
    }
    return nil
  }

  private func isAcceptable(_ match: [Hit], of pattern: CompiledPattern) -> Bool {
    guard match.contains(where: { !$0.isContext }) else { return false }
    if takesContext, match.contains(where: \.isContext), !addsToContext(match) { return false }
    if reading == .denied, !match.contains(where: \.isDenied) { return false }
    return (pattern.isWide || belongsTogether(match)) && isAboutSubject(match)
      && !containsAbsent(match, of: pattern)
  }

  /// The person's part must not be the interviewer's own words again.
  private func addsToContext(_ match: [Hit]) -> Bool {
    let context = Set(text.tokens.prefix(text.contextCount).map(\.stem))
    return match.contains { hit in
      !hit.isContext && (hit.start..<hit.end).contains { !context.contains(text.tokens[$0].stem) }
    }
  }

  private func containsAbsent(_ match: [Hit], of pattern: CompiledPattern) -> Bool {
    let said = match.filter { !$0.isContext }
    return pattern.elements.contains { element in
      element.requirement == .absent
        && hits.hits(of: element).contains { absent in
          !absent.isDenied && said.contains { standSideBySide($0, absent) }
            && !said.contains { isSaidOfRival(absent, of: $0) }
        }
    }
  }

  private func isSaidOfRival(_ absent: Hit, of subject: Hit) -> Bool {
    guard let group = subject.subject?.group else { return false }
    return hasRival(between: subject, and: absent, in: group)
  }

  /// In one clause, or in two clauses of a sentence that follow one another.
  private func standSideBySide(_ one: Hit, _ other: Hit) -> Bool {
    text.sentence[one.start] == text.sentence[other.start]
      && abs(text.clause[one.start] - text.clause[other.start]) <= 1
  }

  // MARK: Standing together

  /// Limits in half Latin words, chosen on answers that were labelled for development: speech
  /// without punctuation is one long clause, and Chinese sets commas after a few words.
  private enum Reach {
    static let clause = 44
    static let neighbour = 40
    static let sentence = 52
    static let nextSentence = 44
    static let anyNextSentence = 16
    static let shortReply = 60
  }

  func standTogether(_ one: Hit, _ other: Hit) -> Bool {
    if one.isContext || other.isContext { return replyIsShort }
    let (first, second) = one.start <= other.start ? (one, other) : (other, one)
    let distance = hits.distance(first, second)
    let clauses = text.clause[second.start] - text.clause[first.end - 1]
    let sentences = text.sentence[second.start] - text.sentence[first.end - 1]
    switch (sentences, clauses) {
    case (...0, ...0): return distance <= Reach.clause
    case (...0, 1): return distance <= Reach.neighbour
    case (...0, _): return distance <= Reach.sentence
    case (1, _):
      // What is said of a thing named only afterwards was said of another one.
      if second.subject != nil, first.subject == nil, !isAdditive(second) { return false }
      return distance <= Reach.anyNextSentence
        || distance <= Reach.nextSentence && refersBack(at: second.start)
    default: return false
    }
  }

  private var replyIsShort: Bool {
    text.weight(of: text.contextCount..<text.tokens.count) <= Reach.shortReply
  }

  /// Whether the sentence speaks on of what came before: by a pronoun in its first clause, or, in
  /// Chinese, by leaving its subject out.
  private func refersBack(at index: Int) -> Bool {
    let opening = text.clauseRange(around: text.sentenceRange(around: index).lowerBound)
    if text.markers.contains(where: {
      $0.kind == .anaphor && opening.contains($0.range.lowerBound)
    }) {
      return true
    }
    return text.tokens[opening.lowerBound].isHan
      && !hits.mentions.contains { opening.contains($0.start) }
  }

  // MARK: Rivals

  private func belongsTogether(_ match: [Hit]) -> Bool {
    for subject in match {
      guard let group = subject.subject?.group,
        match.allSatisfy({ $0 == subject || $0.subject?.group != group })
      else { continue }
      for other in match where other != subject && !other.isContext && !subject.isContext {
        if hasRival(between: subject, and: other, in: group) { return false }
      }
    }
    return true
  }

  private func hasRival(between subject: Hit, and other: Hit, in group: Int) -> Bool {
    let shared = text.clause[subject.start] == text.clause[other.start]
    if speaksOfAll(other), isAmongLastTwo(subject, before: other, in: group) { return false }
    for rival in hits.mentions
    where rival.subject?.group == group && rival.subject != subject.subject
      && !areJoined(rival, subject) && !overlap(rival, other) && !overlap(rival, subject)
    {
      let lower = min(subject.start, other.start)
      let upper = max(subject.start, other.start)
      if rival.start > lower && rival.start < upper { return true }
      guard text.clause[rival.start] == text.clause[other.start] else { continue }
      if !shared { return !isAdditive(subject) }
      let nearer = hits.distance(rival, other) < hits.distance(subject, other)
      if nearer && !isAdditive(subject) { return true }
    }
    return false
  }

  /// "both are frozen", "都不更新".
  private func speaksOfAll(_ hit: Hit) -> Bool {
    let clause = text.clause[hit.start]
    return text.markers.contains {
      $0.kind == .all && text.clause[$0.range.lowerBound] == clause
    }
  }

  private func isAmongLastTwo(_ subject: Hit, before other: Hit, in group: Int) -> Bool {
    var members: [Subject] = []
    for mention in hits.mentions.reversed()
    where mention.start < other.start && mention.subject?.group == group {
      if let member = mention.subject, !members.contains(member) { members.append(member) }
      if members.count == 2 { break }
    }
    return subject.subject.map(members.contains) ?? false
  }

  private func overlap(_ one: Hit, _ other: Hit) -> Bool {
    one.start < other.end && other.start < one.end
  }

  /// "the image encoder and the LLM": nothing between the two but words that join equals.
  private func areJoined(_ one: Hit, _ other: Hit) -> Bool {
    let (first, second) = one.start <= other.start ? (one, other) : (other, one)
    guard first.end <= second.start else { return true }
    let between = first.end..<second.start
    if between.isEmpty { return text.tokens[second.start].gap == .item }
    guard between.count <= 12 else { return false }
    let joins =
      text.tokens[second.start].gap == .item
      || between.contains { text.begins(.conjunction, at: $0) || text.tokens[$0].gap == .item }
    return joins
      && between.allSatisfy { index in
        Self.fillers.contains(text.tokens[index].raw)
          || text.markers.contains { $0.kind == .conjunction && $0.range.contains(index) }
          || hits.mentions.contains { $0.start <= index && index < $0.end }
      }
  }

  private func isAdditive(_ subject: Hit) -> Bool {
    (max(text.contextCount, subject.start - 3)..<min(subject.end + 4, text.tokens.count)).contains {
      text.begins(.additive, at: $0)
    }
  }

  private static let fillers = Set(
    """
    the a an its it's their both also pre trained pretrained large big whole entire 的 那 个 一 也 都
    整 大 训 练 好 预 现 成
    """.split(whereSeparator: \.isWhitespace).map { Inflection.scalars(String($0)) })

  // MARK: What the talk is about

  private func isAboutSubject(_ match: [Hit]) -> Bool {
    guard let group = about.first?.group else { return true }
    return match.allSatisfy { hit in
      if hit.isContext || hit.subject?.group == group { return true }
      let topic = topic(at: hit, in: group)
      return topic.isEmpty && !needsTopic || topic.contains { about.contains($0) }
    }
  }

  /// The members of a group that the words at a place are about: the nearest one named before them
  /// in their clause, or after them, or else the one that was spoken of last.
  private func topic(at hit: Hit, in group: Int) -> [Subject] {
    let mentions = hits.mentions.filter { $0.subject?.group == group && !isCompared($0) }
    let clause = text.clause[hit.start]
    let here = mentions.filter { text.clause[$0.start] == clause }
    if let before = here.last(where: { $0.start <= hit.start }) { return joined(before, mentions) }
    if let after = here.first(where: { $0.start > hit.start && leads($0) }) {
      return joined(after, mentions)
    }
    let earlier = mentions.filter { $0.start < hit.start && leads($0) }
    guard let last = earlier.last else { return here.first.map { joined($0, mentions) } ?? [] }
    let lastClause = text.clause[last.start]
    let first = earlier.first { text.clause[$0.start] == lastClause } ?? last
    return joined(first, mentions)
  }

  /// Whether a mention sets the topic for what follows: the first one of its sentence does, and one
  /// that opens a clause; "the text becomes a CLIP embedding" does not change the subject.
  private func leads(_ mention: Hit) -> Bool {
    let clause = text.clauseRange(around: mention.start)
    if text.weight(of: clause.lowerBound..<mention.start) <= 6 { return true }
    let sentence = text.sentence[mention.start]
    return !hits.mentions.contains {
      $0.start < mention.start && text.sentence[$0.start] == sentence
        && $0.subject?.group == mention.subject?.group
    }
  }

  private func joined(_ mention: Hit, _ mentions: [Hit]) -> [Subject] {
    mentions.filter { $0 == mention || areJoined($0, mention) }.compactMap(\.subject)
  }

  /// "unlike DALL·E", "than CLIP", "with CLIP embeddings": named beside the subject, not as it.
  private func isCompared(_ mention: Hit) -> Bool {
    if isModifier(mention) { return true }
    let range = text.clauseRange(around: mention.start)
    guard mention.start > range.lowerBound,
      hits.mentions.contains(where: {
        $0.subject?.group == mention.subject?.group && $0.subject != mention.subject
          && range.contains($0.start)
      })
    else { return false }
    var before = mention.start - 1
    if before > range.lowerBound, Self.fillers.contains(text.tokens[before].raw) { before -= 1 }
    return text.markers.contains { $0.kind == .comparison && $0.range.contains(before) }
  }

  /// "a CLIP embedding", "CLIP 的文本向量": speaks of an embedding.
  private func isModifier(_ mention: Hit) -> Bool {
    for index in mention.end..<min(mention.end + 5, text.tokens.count) {
      let token = text.tokens[index]
      if token.gap >= .item { return false }
      if Self.modified.contains(token.raw) || Self.modified.contains(token.stem) { return true }
      guard Self.between.contains(token.raw) else { return false }
    }
    return false
  }

  private static let modified = Set(
    ["embed", "embedding", "vector", "latent", "score", "space", "嵌", "向"]
      .map(Inflection.scalars))
  private static let between = Set(
    "text image 's 的 文 本 图 像 片 字".split(separator: " ").map { Inflection.scalars(String($0)) })
}
