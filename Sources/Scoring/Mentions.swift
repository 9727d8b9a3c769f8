/// Mentions of subjects in one answer, one inside a longer one of another member left out.
struct Mentions {
  /// The mentions of one group, with what is asked of them noted beforehand.
  struct Group {
    fileprivate(set) var hits: [Hit] = []
    /// For each hit the index of the last one before it that names another member, or nil.
    fileprivate(set) var previousOther: [Int?] = []
    /// The hits that what is said can be about: those not only compared with.
    fileprivate(set) var topics: [Hit] = []
    /// For each topic the index of the next one, itself included, that sets the topic for what
    /// follows, or the number of topics; and of the previous one, or nil.
    fileprivate(set) var nextLeading: [Int] = []
    fileprivate(set) var previousLeading: [Int?] = []
    /// The tokens of the longest one.
    fileprivate(set) var longest = 0

    /// The index of the first hit that begins at the token or after it.
    func firstHit(from token: Int) -> Int { hits.firstIndex(from: token) { $0.start } }

    /// The same of the topics.
    func firstTopic(from token: Int) -> Int { topics.firstIndex(from: token) { $0.start } }
  }

  private(set) var groups: [Group]
  /// Whether each token is part of a mention, and each clause begins one.
  private var isPart: [Bool]
  private var isMentioned: [Bool]

  init(in reading: Reading, subjects: [Subject?]) {
    let count = subjects.reduce(0) { max($0, ($1?.group ?? -1) + 1) }
    groups = Array(repeating: Group(), count: count)
    isPart = Array(repeating: false, count: reading.tokens.count)
    isMentioned = Array(repeating: false, count: reading.clauses.count)
    guard count > 0 else { return }
    for occurrence in reading.occurrences {
      guard let subject = subjects[Int(occurrence.slot)] else { continue }
      groups[subject.group].hits.append(
        reading.hit(occurrence.start, occurrence.end, subject: subject))
    }
    for group in groups.indices {
      groups[group].leaveOutInner()
      for hit in groups[group].hits {
        for index in hit.start..<hit.end { isPart[index] = true }
        isMentioned[reading.clause(of: hit.start)] = true
      }
    }
    for group in groups.indices { groups[group].note(in: reading) }
  }

  /// Whether the token is part of a mention.
  func contain(_ token: Int) -> Bool { isPart[token] }

  /// Whether a mention begins in the clause with this number.
  func stand(inClause clause: Int) -> Bool { isMentioned[clause] }
}

extension Mentions.Group {
  /// "VAE" is not mentioned in "VAE decoder", if that is another member.
  fileprivate mutating func leaveOutInner() {
    longest = hits.reduce(0) { max($0, $1.end - $1.start) }
    let all = hits
    hits = all.indices.filter { index in
      let hit = all[index]
      func isInside(_ other: Hit) -> Bool {
        other.subject != hit.subject && other.start <= hit.start && hit.end <= other.end
          && other.end - other.start > hit.end - hit.start
      }
      let before = all[..<index].reversed().prefix { $0.start + longest >= hit.end }
      let after = all[index...].prefix { $0.start == hit.start }
      return !before.contains(where: isInside) && !after.contains(where: isInside)
    }.map { all[$0] }
  }

  fileprivate mutating func note(in reading: Reading) {
    previousOther.reserveCapacity(hits.count)
    for (index, hit) in hits.enumerated() {
      let isSame = index > 0 && hits[index - 1].subject == hit.subject
      previousOther.append(index == 0 ? nil : isSame ? previousOther[index - 1] : index - 1)
    }
    var leading: [Bool] = []
    var nextOther: [Int] = Array(repeating: hits.count, count: hits.count)
    for index in hits.indices.dropLast().reversed() {
      let isSame = hits[index + 1].subject == hits[index].subject
      nextOther[index] = isSame ? nextOther[index + 1] : index + 1
    }
    var firstInSentence = 0
    for (index, hit) in hits.enumerated() {
      if reading.sentence(of: hit.start) != reading.sentence(of: hits[firstInSentence].start) {
        firstInSentence = index
      }
      let clause = reading.clauseRange(around: hit.start)
      let hasRival =
        previousOther[index].map { hits[$0].start >= clause.lowerBound } ?? false
        || nextOther[index] < hits.count && hits[nextOther[index]].start < clause.upperBound
      if reading.isModifier(hit) || hasRival && reading.isCompared(hit) { continue }
      topics.append(hit)
      // The first of its sentence leads, and one that opens a clause; "the text becomes a CLIP
      // embedding" does not change the subject.
      leading.append(
        reading.weight(of: clause.lowerBound..<hit.start) <= 6
          || hit.start == hits[firstInSentence].start)
    }
    link(leading)
  }

  private mutating func link(_ leading: [Bool]) {
    var previous: Int?
    for index in topics.indices {
      if leading[index] { previous = index }
      previousLeading.append(previous)
    }
    var next = topics.count
    nextLeading = Array(repeating: next, count: topics.count)
    for index in topics.indices.reversed() {
      if leading[index] { next = index }
      nextLeading[index] = next
    }
  }
}

extension Reading {
  /// "unlike DALL·E", "than CLIP", "with CLIP embeddings": named beside the subject, not as it.
  fileprivate func isCompared(_ mention: Hit) -> Bool {
    let clause = clauseRange(around: mention.start)
    guard mention.start > clause.lowerBound else { return false }
    var before = mention.start - 1
    if before > clause.lowerBound, tokens[before].has(.filler) { before -= 1 }
    return isPart(of: .comparison, before)
  }

  /// "a CLIP embedding", "CLIP 的文本向量": speaks of an embedding.
  fileprivate func isModifier(_ mention: Hit) -> Bool {
    for token in tokens[mention.end..<min(mention.end + 5, tokens.count)] {
      if token.gap >= .item { return false }
      if token.has(.modified) || Roles.of(Spelling(vocabulary.stem(token.word))).contains(.modified)
      {
        return true
      }
      guard token.has(.modifying) else { return false }
    }
    return false
  }
}
