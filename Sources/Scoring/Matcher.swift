import Scenario

// How a pattern is found in an answer:
//
// 1. Every element has its places (`Places`). A place that was taken back, echoed or asked is none; a
//    denied one counts only for `not`; one in a bare list only for a concept that is a name.
// 2. The places of one match stand together: in one clause, or near one another in one sentence, or
//    in two sentences of which the second refers back ("both stay untouched").
// 3. What is said of one subject is not credited to its rival: between a subject and what is said of
//    it no rival may stand, unless the two are joined ("the encoder and the LLM are frozen").
// 4. A concept that is `about` a subject is not earned while the talk is about a rival ("DALL·E is
//    trained contrastively").
//
// Every step looks only at the neighbourhood of a place: whatever the answer's length, a place costs
// the same.

/// Finds patterns in one answer.
struct Matcher {
  let text: Reading
  let hits: Hits
  let mentions: Mentions

  /// - Parameters:
  ///   - reading: The answer.
  ///   - sought: The elements of the question's patterns.
  ///   - subjects: By slot, what it is if statements are about it.
  init(_ reading: Reading, seeking sought: Sought, subjects: [Subject?]) {
    hits = Hits(of: sought, in: reading, subjects: subjects)
    mentions = Mentions(in: reading, subjects: subjects)
    text = reading
  }

  /// What is looked for.
  struct Aim {
    /// Subjects one of which the talk must be about; empty for any.
    var about: [Subject] = []
    /// Whether the talk must name what it is about, as a false claim about a thing must.
    var needsTopic = false
    /// Whether names in a bare list count.
    var takesLists = false
    /// Whether the interviewer's follow-up may supply a part.
    var takesContext = false
    /// How denied places count.
    var stance = Stance.affirmed
  }

  enum Stance {
    /// Only what is affirmed.
    case affirmed
    /// Only what is denied, wholly or in part.
    case denied
  }

  /// The first match of the first pattern that has one; nil where none has.
  func firstMatch(of patterns: [CompiledPattern], _ aim: Aim) -> [Hit]? {
    for pattern in patterns {
      if let match = match(pattern, aim) { return match }
    }
    return nil
  }

  /// Of the first matches of all patterns the one that ends last.
  func lastMatch(of patterns: [CompiledPattern], _ aim: Aim) -> [Hit]? {
    var last: [Hit]?
    for pattern in patterns {
      if let match = match(pattern, aim), last.map({ $0.end < match.end }) ?? true { last = match }
    }
    return last
  }

  /// An element's places, of which some count.
  private struct Candidates {
    var element: Int
    var use: Hit.Use
    var count: Int
  }

  /// The places of the first match of the pattern, in the answer's order; nil where there is none.
  private func match(_ pattern: CompiledPattern, _ aim: Aim) -> [Hit]? {
    guard let candidates = candidates(for: pattern, aim), let rarest = candidates.first else {
      return nil
    }
    var chosen: [Hit] = []
    chosen.reserveCapacity(candidates.count)
    for anchor in hits[rarest.element] where rarest.use.takes(anchor.flags) {
      chosen.removeAll(keepingCapacity: true)
      chosen.append(anchor)
      if complete(&chosen, with: candidates.dropFirst(), of: pattern, aim),
        isAcceptable(chosen, of: pattern, aim)
      {
        return zip(candidates, chosen).map { hits.longest(of: $0.element, like: $1) }
          .filter { !$0.isContext }.sorted { $0.start < $1.start }
      }
    }
    return nil
  }

  /// What to choose from, the rarest element first; nil where nothing can match.
  private func candidates(for pattern: CompiledPattern, _ aim: Aim) -> [Candidates]? {
    for element in pattern.wanted where !hits.contain(element.number) { return nil }
    var candidates: [Candidates] = []
    candidates.reserveCapacity(pattern.wanted.count)
    var hasDenied = false
    for element in pattern.wanted {
      var use = use(for: element.requirement, of: pattern, aim)
      let count = hits.count(of: element.number, use)
      if count == 0 { return nil }
      candidates.append(Candidates(element: element.number, use: use, count: count))
      if aim.stance == .denied, !hasDenied {
        use.required.insert(.denied)
        hasDenied = hits.count(of: element.number, use) > 0
      }
    }
    if aim.stance == .denied, !hasDenied { return nil }
    candidates.sort { $0.count < $1.count }
    return candidates
  }

  func use(
    for requirement: Pattern.Requirement, of pattern: CompiledPattern, _ aim: Aim
  ) -> Hit.Use {
    var use = Hit.Use()
    if !aim.takesLists { use.forbidden.insert(.listed) }
    if !aim.takesContext { use.forbidden.insert(.context) }
    guard aim.stance == .affirmed else { return use }
    if requirement == .denied {
      use.required = .denied
    } else if !pattern.asksForDenial {
      use.forbidden.insert(aim.takesLists ? .nameDenied : .denied)
    }
    return use
  }

  /// Chooses for each further element the nearest place that stands together with all chosen so far.
  private func complete(
    _ chosen: inout [Hit], with rest: ArraySlice<Candidates>, of pattern: CompiledPattern,
    _ aim: Aim
  ) -> Bool {
    guard let next = rest.first else { return true }
    // A short reply may take from anywhere in the follow-up.
    let reach = pattern.isWide || aim.takesContext && replyIsShort ? Int.max : Reach.furthest
    var last: Hits.Near?
    while let near = hits.nearest(
      of: next.element, to: chosen[0], after: last, within: reach, next.use, in: text)
    {
      last = near
      let place = hits[near]
      let fits = chosen.allSatisfy {
        !$0.overlaps(place) && (pattern.isWide || standTogether($0, place))
      }
      guard fits else { continue }
      chosen.append(place)
      if complete(&chosen, with: rest.dropFirst(), of: pattern, aim) { return true }
      chosen.removeLast()
    }
    return false
  }

  private func isAcceptable(_ match: [Hit], of pattern: CompiledPattern, _ aim: Aim) -> Bool {
    guard match.contains(where: { !$0.isContext }) else { return false }
    if aim.takesContext, match.contains(where: \.isContext), !addsToContext(match) { return false }
    if aim.stance == .denied, !match.contains(where: \.isDenied) { return false }
    return (pattern.isWide || belongsTogether(match)) && isAboutSubject(match, aim)
      && !containsUnwanted(match, of: pattern)
  }

  /// The person's part must not be the interviewer's own words again.
  private func addsToContext(_ match: [Hit]) -> Bool {
    let context = text.tokens.prefix(text.contextCount).map { text.vocabulary.stem($0.word) }
    return match.contains { hit in
      !hit.isContext
        && text.tokens[hit.start..<hit.end].contains {
          !context.contains(text.vocabulary.stem($0.word))
        }
    }
  }

  private func containsUnwanted(_ match: [Hit], of pattern: CompiledPattern) -> Bool {
    guard !pattern.unwanted.isEmpty else { return false }
    return match.contains { hit in
      !hit.isContext
        && pattern.unwanted.contains { element in
          hits.hits(of: element, in: tokensBeside(hit)).contains { found in
            !found.isDenied && !match.contains { isSaidOfRival(found, of: $0) }
          }
        }
    }
  }

  private func isSaidOfRival(_ hit: Hit, of subject: Hit) -> Bool {
    guard let group = subject.subject?.group, !subject.isContext else { return false }
    return hasRival(between: subject, and: hit, in: group)
  }

  /// The tokens of the hit's clause and of the clauses of its sentence beside it.
  private func tokensBeside(_ hit: Hit) -> Range<Int> {
    let clause = text.clause(of: hit.start)
    let first = text.clauses[max(clause - 1, 0)].tokens.lowerBound
    let last = text.clauses[min(clause + 1, text.clauses.count - 1)].tokens.upperBound
    return (first..<last).clamped(to: text.sentenceRange(around: hit.start))
  }
}

// MARK: Standing together

extension Matcher {
  /// Limits in half Latin words, chosen on answers that were labelled for development: speech
  /// without punctuation is one long clause, and Chinese sets commas after a few words.
  private enum Reach {
    static let clause = 44
    static let neighbour = 40
    static let sentence = 52
    static let nextSentence = 44
    static let anyNextSentence = 16
    static let shortReply = 60
    static let furthest = max(clause, neighbour, sentence, nextSentence, anyNextSentence)
  }

  private func standTogether(_ one: Hit, _ other: Hit) -> Bool {
    if one.isContext || other.isContext { return replyIsShort }
    let (first, second) = one.start <= other.start ? (one, other) : (other, one)
    let distance = text.distance(first, second)
    let clauses = text.clause(of: second.start) - text.clause(of: first.end - 1)
    let sentences = text.sentence(of: second.start) - text.sentence(of: first.end - 1)
    switch (sentences, clauses) {
    case (...0, ...0): return distance <= Reach.clause
    case (...0, 1): return distance <= Reach.neighbour
    case (...0, _): return distance <= Reach.sentence
    case (1, _):
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
    let first = text.sentenceRange(around: index).lowerBound
    let opening = text.clause(of: first)
    return text.clause(opening, has: .anaphor)
      || text.tokens[first].isHan && !mentions.stand(inClause: opening)
  }

  /// "the encoder too", "解码器也".
  func isAdditive(_ subject: Hit) -> Bool {
    (max(text.contextCount, subject.start - 3)..<min(subject.end + 4, text.tokens.count)).contains {
      text.begins(.additive, at: $0)
    }
  }
}
