import Scenario
import Scoring

// Why was I asked that? After every answer, the first of these that applies, and one only:
//
// 1. The answer asserts a misconception → its challenge, once; even when the limit is reached, for
//    nobody should leave a question without a chance to put a false claim right.
// 2. The answer to the question is a shrug ("it depends") → an open pump: "could you be more
//    particular?"
// 3. A core concept is missing → the one nearest to what was just credited, so that the talk stays
//    on its subject; otherwise in the scenario's order. What is said is the concept's first text
//    that was not yet used: pump, then hint, then prompt. When an answer adds nothing, the same
//    concept is asked for more closely, until its prompt is spent; then another is.
// 4. A supporting concept is missing → one deepening follow-up a question.
// 5. Nothing more, or the limit is reached → the question is over.
//
//   blip2: "There is an image encoder and a language model, with a Q-Former between them."
//      → You said “a Q-Former between them”. What else about how the parts are trained?     pump
//   "Hm, with image-text pairs."
//      → Let me ask more closely. Which parts get gradients?                                hint
//   "Only the Q-Former."  (which is the concept)
//      → You said “Only the Q-Former”. Why is that cheap?                                   deepening
//
// No text is said twice in a session, whatever its lead, and a concept with any credit is never
// asked for.

/// Chooses what the interviewer asks next about a question.
struct FollowUpPolicy {
  let progress: Progress
  /// Every follow-up of the session.
  let said: [FollowingUp]
  let language: Language
  /// Decides between wordings that mean the same.
  let variation: Int

  /// The follow-up to the last answer, or nil if the question is over.
  func next(limit: Int) -> FollowingUp? {
    guard !progress.isSealed, limit > 0 else { return nil }
    if progress.attempts >= limit { return challenge }
    return challenge ?? openPump ?? core ?? deepening
  }

  /// A hint on request, for the concept that was last asked about or else for the most valuable
  /// missing one; nil if no hint is left.
  var requestedHint: FollowingUp? {
    for concept in wanted {
      guard let text = unsaid(concept.hint) else { continue }
      var hint = followUp(.hint, concept.id, lead: Phrases.hintLead(language, variation), text)
      hint.requested = true
      return hint
    }
    return nil
  }

  /// The last follow-up from another side, which is its concept's hint; nil where there is none.
  var rewording: FollowingUp? {
    guard let target = progress.pending?.target, !progress.isCovered(target),
      let text = unsaid(progress.question.concept(withID: target)?.hint)
    else { return nil }
    var hint = followUp(.hint, target, lead: "", text)
    hint.requested = true
    return hint
  }

  /// Help for a person who has no answer: the first time a hint, the second time a prompt; nil
  /// where there is none, and from the third time on.
  func help(limit: Int) -> FollowingUp? {
    guard progress.dontKnows <= 2, !progress.isSealed, progress.attempts < limit else { return nil }
    let lead = Phrases.helpLead(language, variation)
    if progress.dontKnows == 1 {
      for concept in wanted where concept.tier != .bonus {
        if let text = unsaid(concept.hint) { return followUp(.hint, concept.id, lead: lead, text) }
        if let text = unsaid(concept.prompt) {
          return followUp(.prompt, concept.id, lead: lead, text)
        }
      }
      return nil
    }
    guard let concept = wanted.first, let text = unsaid(concept.prompt) else { return nil }
    return followUp(.prompt, concept.id, lead: lead, text)
  }

  // MARK: The rungs of the policy

  private var challenge: FollowingUp? {
    for id in progress.standing {
      guard let misconception = progress.question.misconception(withID: id),
        let text = unsaid(misconception.challenge)
      else { continue }
      let evidence = progress.latest?.asserted.first { $0.misconception == id }?.evidence ?? []
      return followUp(.challenge, id, lead: quotation(from: [evidence], before: text) ?? "", text)
    }
    return nil
  }

  private var openPump: FollowingUp? {
    guard let latest = progress.latest, latest.gained.isEmpty, progress.pending == nil,
      SpokenLength(latest.text).inWords <= 5, !wanted.isEmpty
    else { return nil }
    let pumps = Phrases.openPumps(language)
    let turned = pumps.indices.map { pumps[($0 + variation) % pumps.count] }
    guard let text = turned.first(where: { isUnsaid($0) }) else { return nil }
    return followUp(.pump, "", lead: "", text)
  }

  private var core: FollowingUp? {
    let ranked = missing(.core)
    if isStuck, let target = progress.pending?.target,
      let concept = ranked.first(where: { $0.id == target }), let step = step(for: concept)
    {
      return followUp(step.kind, target, lead: Phrases.closerLead(language, variation), step.text)
    }
    for concept in ranked {
      guard let step = step(for: concept) else { continue }
      return followUp(step.kind, concept.id, lead: lead(to: concept, before: step.text), step.text)
    }
    return nil
  }

  private var deepening: FollowingUp? {
    guard !progress.followUps.contains(where: { $0.kind == .deepening }) else { return nil }
    for concept in missing(.supporting) {
      let pump = wasAsked(concept, closerThan: .pump) ? nil : unsaid(concept.pump)
      guard let text = pump ?? unsaid(concept.prompt) ?? unsaid(concept.hint) else { continue }
      return followUp(.deepening, concept.id, lead: lead(to: concept, before: text), text)
    }
    return nil
  }

  // MARK: Which concept

  /// Whether the last answer added nothing.
  private var isStuck: Bool { progress.latest?.gained.isEmpty ?? false }

  /// The missing concepts a person may be helped with: first the one that was last asked about,
  /// then the most valuable.
  private var wanted: [Concept] {
    let ranked = Tier.allCases.flatMap(missing)
    guard let target = progress.pending?.target,
      let asked = ranked.first(where: { $0.id == target })
    else { return ranked }
    return [asked] + ranked.filter { $0.id != target }
  }

  /// The missing concepts of a tier, the nearest to what was just credited first.
  private func missing(_ tier: Tier) -> [Concept] {
    let concepts = progress.question.concepts
    let open = concepts.indices.filter {
      concepts[$0].tier == tier && !progress.isCovered(concepts[$0].id)
    }
    let nearest = open.sorted {
      let (one, other) = (nearness(of: $0), nearness(of: $1))
      return one == other ? $0 < $1 : one > other
    }
    return nearest.map { concepts[$0] }
  }

  /// 2 for a concept about the same subject as one that was just credited, 1 for one that stands
  /// beside it, otherwise 0.
  private func nearness(of index: Int) -> Int {
    let concepts = progress.question.concepts
    let about = Set(concepts[index].about)
    var nearness = 0
    for (other, concept) in concepts.enumerated() where credited.contains(concept.id) {
      if !about.isDisjoint(with: concept.about) { return 2 }
      if abs(other - index) == 1 { nearness = 1 }
    }
    return nearness
  }

  private var credited: Set<String> {
    Set((progress.latest?.gained ?? []).map(\.concept))
  }

  // MARK: Which text

  /// The concept's gentlest text that was not yet said.
  private func step(for concept: Concept) -> (kind: FollowingUp.Kind, text: String)? {
    if let text = unsaid(concept.pump), !wasAsked(concept, closerThan: .pump) {
      return (.pump, text)
    }
    if let text = unsaid(concept.hint), !wasAsked(concept, closerThan: .hint) {
      return (.hint, text)
    }
    return unsaid(concept.prompt).map { (.prompt, $0) }
  }

  /// Whether the concept was already asked for more closely than with such a text: nobody who heard
  /// the prompt is asked the pump after it.
  private func wasAsked(_ concept: Concept, closerThan kind: FollowingUp.Kind) -> Bool {
    let closer: [FollowingUp.Kind] = kind == .pump ? [.hint, .prompt] : [.prompt]
    return progress.followUps.contains { $0.target == concept.id && closer.contains($0.kind) }
  }

  private func unsaid(_ text: LocalizedText?) -> String? {
    guard let text, !text[language].isEmpty, text.texts.values.allSatisfy(isUnsaid) else {
      return nil
    }
    return text[language]
  }

  private func isUnsaid(_ text: String) -> Bool { !said.contains { $0.text.hasSuffix(text) } }

  private func followUp(
    _ kind: FollowingUp.Kind, _ target: String, lead: String, _ text: String
  ) -> FollowingUp {
    FollowingUp(
      question: progress.question.id, kind: kind, target: target,
      text: lead.isEmpty ? text : lead + Phrases.gap(language) + text, language: language)
  }
}
