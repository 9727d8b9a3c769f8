extension ScenarioReader {
  mutating func questions(_ field: Field?) -> [Question] {
    var names = Names(kind: "question")
    var questions: [Question] = []
    for node in list(field, mend: "write '- id: …' for each question") {
      if let question = question(node, in: &names) { questions.append(question) }
    }
    return questions
  }

  private mutating func question(_ node: YAMLNode, in names: inout Names) -> Question? {
    guard let fields = fields(of: node, as: .question) else { return nil }
    let id = newSlug(fields["id"], in: &names)
    let was = slugs(fields["was"])
    let ask = text(fields["ask"])
    let rephrase = text(fields["rephrase"])
    let time = integer(fields["time"], in: 1...3600, unit: "seconds")
    let followUps = integer(fields["follow-ups"], in: 0...20, unit: "follow-ups")
    let subjects = self.subjects(fields["subjects"])
    let modelAnswer = text(fields["model-answer"])
    var conceptNames = Names(kind: "concept")
    let concepts = self.concepts(fields["concepts"], names: &conceptNames)
    var misconceptionNames = Names(kind: "misconception")
    let misconceptions = self.misconceptions(
      fields["misconceptions"], correctedBy: conceptNames, names: &misconceptionNames)
    let tests = sampleAnswers(
      fields["tests"], concepts: conceptNames, misconceptions: misconceptionNames)
    guard let id, let ask, let time, let modelAnswer else { return nil }
    return Question(
      id: id, ask: ask, rephrase: rephrase, time: time, followUps: followUps, subjects: subjects,
      modelAnswer: modelAnswer, concepts: concepts, misconceptions: misconceptions, tests: tests,
      was: was, place: node.place)
  }

  private mutating func subjects(_ field: Field?) -> [[String]] {
    let mend = "write a list of groups: [[clip, dalle]]"
    return list(field, mend: mend).compactMap { node in
      let group = Field(key: "subjects", node: node)
      guard case .sequence = node.content else {
        wrongType(group, "a list of groups", mend: mend)
        return nil
      }
      return references(group, to: glossaryNames)
    }
  }

  private mutating func sampleAnswers(
    _ field: Field?, concepts: Names, misconceptions: Names
  ) -> [SampleAnswer] {
    var answers: [SampleAnswer] = []
    for node in list(field, mend: "write '- answer: …' for each test", mayBeEmpty: true) {
      guard let fields = fields(of: node, as: .sampleAnswer) else { continue }
      let answer = string(fields["answer"], mend: "write what a person might say")
      let language = language(fields["lang"])
      let earns = references(fields["earns"], to: concepts, mayBeEmpty: true)
      let stated = references(fields["misconceptions"], to: misconceptions, mayBeEmpty: true)
      guard let answer else { continue }
      answers.append(
        SampleAnswer(
          answer: answer, language: language, earns: earns, misconceptions: stated,
          place: node.place))
    }
    return answers
  }
}
