extension Matcher {
  /// Whether the talk is about the right subject wherever the match stands.
  func isAboutSubject(_ match: [Hit], _ aim: Aim) -> Bool {
    guard let number = aim.about.first?.group else { return true }
    let group = mentions.groups[number]
    return match.allSatisfy { hit in
      if hit.isContext || hit.subject?.group == number { return true }
      guard let topic = topic(at: hit, in: group) else { return !aim.needsTopic }
      return isTopic(topic, of: aim, in: group)
    }
  }

  /// The mention of a group that the words at a place are about: the nearest one before them in
  /// their clause, or after them, or else the one that was spoken of last.
  private func topic(at hit: Hit, in group: Mentions.Group) -> Hit? {
    let clause = text.clauseRange(around: hit.start)
    let here = group.firstTopic(from: clause.lowerBound)..<group.firstTopic(from: clause.upperBound)
    let after = group.firstTopic(from: hit.start + 1)
    if after > here.lowerBound { return group.topics[after - 1] }
    if !here.isEmpty, here.contains(group.nextLeading[here.lowerBound]) {
      return group.topics[group.nextLeading[here.lowerBound]]
    }
    guard here.lowerBound > 0, let last = group.previousLeading[here.lowerBound - 1] else {
      return here.first.map { group.topics[$0] }
    }
    let lastClause = text.clauseRange(around: group.topics[last].start)
    return group.topics[group.nextLeading[group.firstTopic(from: lastClause.lowerBound)]]
  }

  /// Whether the mention, or one that it is joined with, names what the talk must be about.
  private func isTopic(_ mention: Hit, of aim: Aim, in group: Mentions.Group) -> Bool {
    let first = group.firstTopic(from: mention.start - Self.joiningReach - group.longest)
    return group.topics[first...]
      .prefix { $0.start <= mention.end + Self.joiningReach }
      .contains { topic in
        topic.subject.map(aim.about.contains) ?? false
          && (topic == mention || areJoined(topic, mention))
      }
  }
}
