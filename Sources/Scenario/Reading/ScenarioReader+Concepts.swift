extension ScenarioReader {
  mutating func concepts(_ field: Field?, names: inout Names) -> [Concept] {
    names.isIncomplete = field == nil
    var concepts: [Concept] = []
    for node in list(field, mend: "write '- id: …' for each concept") {
      if let concept = concept(node, in: &names) { concepts.append(concept) }
    }
    return concepts
  }

  private mutating func concept(_ node: YAMLNode, in names: inout Names) -> Concept? {
    guard let fields = fields(of: node, as: .concept) else {
      names.isIncomplete = true
      return nil
    }
    let id = newSlug(fields["id"], in: &names)
    let was = slugs(fields["was"])
    let tier = tier(fields["tier"])
    let gloss = text(fields["gloss"])
    let about = references(fields["about"], to: glossaryNames)
    let naming = boolean(fields["naming"]) ?? false
    let match = patterns(fields["match"])
    let pump = text(fields["pump"])
    let hint = text(fields["hint"])
    let prompt = text(fields["prompt"])
    guard let id, let tier, let gloss else { return nil }
    return Concept(
      id: id, tier: tier, gloss: gloss, about: about, naming: naming, match: match, pump: pump,
      hint: hint, prompt: prompt, was: was, place: node.place)
  }

  mutating func misconceptions(
    _ field: Field?, correctedBy concepts: Names, names: inout Names
  ) -> [Misconception] {
    var misconceptions: [Misconception] = []
    let mend = "write '- id: …' for each misconception"
    for node in list(field, mend: mend, mayBeEmpty: true) {
      guard let fields = fields(of: node, as: .misconception) else {
        names.isIncomplete = true
        continue
      }
      let id = newSlug(fields["id"], in: &names)
      let gloss = text(fields["gloss"])
      let about = references(fields["about"], to: glossaryNames)
      let match = patterns(fields["match"])
      let challenge = text(fields["challenge"])
      let correction = text(fields["correction"])
      let correctedBy = references(fields["corrected-by"], to: concepts, mayBeEmpty: true)
      guard let id, let gloss, let challenge, let correction else { continue }
      misconceptions.append(
        Misconception(
          id: id, gloss: gloss, about: about, match: match, challenge: challenge,
          correction: correction, correctedBy: correctedBy, place: node.place))
    }
    return misconceptions
  }
}
