/// What is asked in an interview: questions with the concepts that answers are matched against.
package struct Scenario: Equatable, Sendable {
  /// Names the scenario in transcripts and on the command line; lower case, digits and hyphens.
  package var id: String
  package var title: LocalizedText
  /// The languages that every text is written in, the author's first one first.
  package var languages: [Language]
  /// Follow-ups that the interviewer may ask a question, at the most.
  package var followUps: Int
  /// Terms with their synonyms, written once and used by every concept.
  package var glossary: [GlossaryEntry]
  package var questions: [Question]
  /// Hash of the file's bytes, 16 hexadecimal digits; tells a transcript's reader whether the
  /// scenario has changed since.
  package var contentHash: String

  package init(
    id: String, title: LocalizedText, languages: [Language], followUps: Int,
    glossary: [GlossaryEntry], questions: [Question], contentHash: String
  ) {
    self.id = id
    self.title = title
    self.languages = languages
    self.followUps = followUps
    self.glossary = glossary
    self.questions = questions
    self.contentHash = contentHash
  }

  /// The question with this id, or nil.
  package func question(withID id: String) -> Question? { questions.first { $0.id == id } }
}

/// One meaning and all the ways of saying it.
package struct GlossaryEntry: Equatable, Sendable {
  /// The name that patterns use between angle brackets: `<llm>`.
  package var id: String
  /// Synonyms, abbreviations, translations and recogniser spellings. `<other>` takes in
  /// all terms of another entry.
  package var terms: [Located<String>]

  package init(id: String, terms: [Located<String>]) {
    self.id = id
    self.terms = terms
  }
}

/// How much a concept weighs: core in a passing answer, supporting in a good one, bonus in a
/// senior one.
package enum Tier: String, Codable, CaseIterable, Sendable {
  case core, supporting, bonus
}

/// One question of an interview.
package struct Question: Equatable, Sendable {
  package var id: String
  /// The question as the interviewer says it.
  package var ask: LocalizedText
  /// The same question from another side, for a person who asks for it.
  package var rephrase: LocalizedText?
  /// How long a good spoken answer takes, in seconds.
  package var time: Int
  /// Follow-ups at the most; nil takes the scenario's.
  package var followUps: Int?
  /// Groups of glossary ids that statements are about, and that a statement is about one of: what
  /// is said of one member of a group earns nothing for another.
  package var subjects: [[String]]
  /// What a strong candidate would say.
  package var modelAnswer: LocalizedText
  package var concepts: [Concept]
  package var misconceptions: [Misconception]
  /// Sample answers with what they must and must not earn.
  package var tests: [SampleAnswer]
  /// Ids that the question had before.
  package var was: [String]
  package var place: Place

  package init(
    id: String, ask: LocalizedText, rephrase: LocalizedText?, time: Int, followUps: Int?,
    subjects: [[String]], modelAnswer: LocalizedText, concepts: [Concept],
    misconceptions: [Misconception], tests: [SampleAnswer], was: [String] = [],
    place: Place = Place()
  ) {
    self.id = id
    self.ask = ask
    self.rephrase = rephrase
    self.time = time
    self.followUps = followUps
    self.subjects = subjects
    self.modelAnswer = modelAnswer
    self.concepts = concepts
    self.misconceptions = misconceptions
    self.tests = tests
    self.was = was
    self.place = place
  }

  /// The concept with this id, or nil.
  package func concept(withID id: String) -> Concept? { concepts.first { $0.id == id } }

  /// The misconception with this id, or nil.
  package func misconception(withID id: String) -> Misconception? {
    misconceptions.first { $0.id == id }
  }
}

/// One claim that an answer can be credited for.
package struct Concept: Equatable, Sendable {
  package var id: String
  package var tier: Tier
  /// The claim in one sentence.
  package var gloss: LocalizedText
  /// Glossary ids, one of which the statement must be about, where the question has subjects; a
  /// statement that names no subject counts too.
  package var about: [String]
  /// Whether the name alone earns the concept, even in a bare list.
  package var naming: Bool
  /// Ways of saying it, one pattern a line.
  package var match: [Located<Pattern>]
  /// Opens the topic and gives nothing away.
  package var pump: LocalizedText?
  /// Points closer, without the answer's words.
  package var hint: LocalizedText?
  /// A question whose answer is the concept.
  package var prompt: LocalizedText?
  /// Ids that the concept had before.
  package var was: [String]
  package var place: Place

  package init(
    id: String, tier: Tier, gloss: LocalizedText, about: [String] = [], naming: Bool = false,
    match: [Located<Pattern>] = [], pump: LocalizedText? = nil, hint: LocalizedText? = nil,
    prompt: LocalizedText? = nil, was: [String] = [], place: Place = Place()
  ) {
    self.id = id
    self.tier = tier
    self.gloss = gloss
    self.about = about
    self.naming = naming
    self.match = match
    self.pump = pump
    self.hint = hint
    self.prompt = prompt
    self.was = was
    self.place = place
  }
}

/// A false claim that the interviewer challenges.
package struct Misconception: Equatable, Sendable {
  package var id: String
  /// The false claim in one sentence.
  package var gloss: LocalizedText
  /// Glossary ids, one of which the statement must be about, as with a concept.
  package var about: [String]
  package var match: [Located<Pattern>]
  /// What the interviewer says on hearing it.
  package var challenge: LocalizedText
  /// What is true instead.
  package var correction: LocalizedText
  /// Concepts which, said later, show that the person has corrected it.
  package var correctedBy: [String]
  package var place: Place

  package init(
    id: String, gloss: LocalizedText, about: [String] = [], match: [Located<Pattern>] = [],
    challenge: LocalizedText, correction: LocalizedText, correctedBy: [String] = [],
    place: Place = Place()
  ) {
    self.id = id
    self.gloss = gloss
    self.about = about
    self.match = match
    self.challenge = challenge
    self.correction = correction
    self.correctedBy = correctedBy
    self.place = place
  }
}

/// A sample answer that a scenario is checked with.
package struct SampleAnswer: Equatable, Sendable {
  package var answer: String
  package var language: Language?
  /// Ids of all concepts that it must earn; every other one must stay unearned.
  package var earns: [String]
  /// Ids of all misconceptions that it asserts.
  package var misconceptions: [String]
  package var place: Place

  package init(
    answer: String, language: Language? = nil, earns: [String], misconceptions: [String] = [],
    place: Place = Place()
  ) {
    self.answer = answer
    self.language = language
    self.earns = earns
    self.misconceptions = misconceptions
    self.place = place
  }
}
