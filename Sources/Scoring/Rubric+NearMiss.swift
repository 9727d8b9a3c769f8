import Scenario

extension Rubric {
  /// The nearest that an answer comes to a concept, to tell a person why it is not credited.
  /// - Parameters:
  ///   - id: The concept's id.
  ///   - answer: What the person said.
  /// - Returns: Nil where the concept is earned, unknown, or nothing of it was said.
  package func nearMiss(for id: String, in answer: String) -> NearMiss? {
    guard let claim = concepts.first(where: { $0.id == id }) else { return nil }
    let (matcher, quotation) = matcher(for: answer)
    let aim = Matcher.Aim(about: claim.about, takesLists: claim.isName)
    guard matcher.firstMatch(of: claim.patterns, aim) == nil else { return nil }
    let unsaid = Hits(
      of: sought, in: matcher.text, subjects: subjects, includesUnsaid: true)
    var best: (miss: NearMiss, share: Double)?
    for (pattern, compiled) in zip(claim.sources, claim.patterns) {
      let miss = matcher.nearMiss(of: pattern, compiled, aim, quotation, unsaid)
      let counted = Double(miss.parts.count(where: \.counts))
      let said = Double(miss.parts.count { $0.evidence != nil })
      let share = (counted + said / 2) / Double(max(1, miss.parts.count))
      if share > best?.share ?? 0 { best = (miss, share) }
    }
    return best?.miss
  }

  /// The pattern that earns a concept, and its place in the file where its author wrote it.
  /// - Parameters:
  ///   - id: The concept's or misconception's id.
  ///   - answer: What the person said.
  /// - Returns: Nil where nothing is earned.
  package func matchedPattern(for id: String, in answer: String) -> Pattern? {
    let (matcher, _) = matcher(for: answer)
    if let claim = concepts.first(where: { $0.id == id }) {
      let aim = Matcher.Aim(about: claim.about, takesLists: claim.isName)
      return zip(claim.sources, claim.patterns).first {
        matcher.firstMatch(of: [$1], aim) != nil
      }?.0
    }
    guard let claim = misconceptions.first(where: { $0.id == id }) else { return nil }
    let aim = Matcher.Aim(about: claim.about, needsTopic: true)
    return zip(claim.sources, claim.patterns).first { matcher.firstMatch(of: [$1], aim) != nil }?.0
  }
}

extension Matcher {
  fileprivate func nearMiss(
    of pattern: Pattern, _ compiled: CompiledPattern, _ aim: Aim, _ quotation: Quotation,
    _ unsaid: Hits
  ) -> NearMiss {
    let wanted = pattern.elements.filter { $0.requirement != .absent }
    let parts = zip(wanted, compiled.wanted).map { element, number in
      part(element, number, of: compiled, aim, quotation, unsaid)
    }
    var miss = NearMiss(pattern: pattern, parts: parts)
    guard parts.allSatisfy(\.counts) else { return miss }
    var relaxed = compiled
    relaxed.unwanted = []
    var anyone = aim
    anyone.about = []
    if firstMatch(of: [relaxed], aim) != nil {
      miss.obstacle = .excluded
    } else if firstMatch(of: [relaxed], anyone) != nil {
      miss.obstacle = .otherSubject
    } else {
      relaxed.isWide = true
      miss.obstacle = firstMatch(of: [relaxed], anyone) != nil ? .farApart : .otherSubject
    }
    return miss
  }

  private func part(
    _ element: Pattern.Element, _ compiled: CompiledPattern.Element, of pattern: CompiledPattern,
    _ aim: Aim, _ quotation: Quotation, _ unsaid: Hits
  ) -> NearMiss.Part {
    let use = use(for: compiled.requirement, of: pattern, aim)
    let places = hits[compiled.number]
    let counting = places.first { use.takes($0.flags) }
    guard let shown = counting ?? places.first else {
      var part = NearMiss.Part(source: element.source)
      guard let place = unsaid[compiled.number].first else { return part }
      part.evidence = quotation.evidence(for: [place], in: text).first
      part.refusal = refusal(ofUnsaid: place)
      return part
    }
    let evidence = quotation.evidence(for: [shown], in: text).first
    var part = NearMiss.Part(source: element.source, evidence: evidence)
    if counting == nil {
      part.refusal =
        shown.flags.contains(.listed) && !aim.takesLists
        ? .listed : use.required.contains(.denied) ? .affirmed : .denied
    }
    return part
  }

  private func refusal(ofUnsaid place: Hit) -> NearMiss.Refusal {
    let status = (place.start..<place.end).reduce(into: Reading.Status()) {
      $0.formUnion(text.status(of: $1))
    }
    return status.contains(.retracted) ? .retracted : status.contains(.asked) ? .asked : .echoed
  }
}
