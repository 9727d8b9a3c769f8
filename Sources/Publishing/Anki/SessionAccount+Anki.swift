import Interview
import Scenario
import Scoring
import Transcripts

// Three kinds of notes are made of a session:
//
// - for every concept that was missed or said in part, its gloss with the words that tell most
//   hidden, one gap a card;
// - for every question, the question with what a whole answer has;
// - for every misconception that was stated, the claim with what is true instead.

extension SessionAccount {
  package func anki(noteTypes: AnkiFile.NoteTypes = .init()) -> AnkiFile {
    let language = transcript.language
    let title = transcript.opening.title[language].replacing("::", with: ":")
    return AnkiFile(
      deck: "Viva::\(title)",
      notes: questions.flatMap { AnkiMaker($0, scenario: transcript.opening.scenario).notes },
      noteTypes: noteTypes)
  }
}

private struct AnkiMaker {
  let question: QuestionAccount
  let scenario: String
  let language: Language
  let gaps = GlossGaps()

  init(_ question: QuestionAccount, scenario: String) {
    self.question = question
    self.scenario = scenario
    language = question.language
  }

  var notes: [AnkiNote] {
    question.concepts.filter { $0.credit < 1 }.map(cloze) + [card]
      + question.misconceptions.map(card)
  }

  private func cloze(_ concept: ConceptAccount) -> AnkiNote {
    let parts = gaps.parts(of: concept.gloss[language], in: question.turn.text)
    var card = 0
    let text = parts.reduce(AnkiHTML("")) { text, part in
      guard part.isGap else { return text + AnkiHTML(part.text) }
      card += 1
      return text + AnkiHTML(part.text).hidden(onCard: card)
    }
    return note(.cloze, "concept", concept.id, [text, asked.small], tier: concept.tier)
  }

  /// What a whole answer has, the missed parts in bold.
  private var card: AnkiNote {
    let lists = Tier.allCases.flatMap { tier -> [AnkiHTML] in
      let concepts = question.concepts.filter { $0.tier == tier }
      guard !concepts.isEmpty else { return [] }
      let items = concepts.map { concept in
        let gloss = AnkiHTML(concept.gloss[language])
        return concept.credit < 1 ? gloss.bold : gloss
      }
      return [AnkiHTML(label(tier)).small, .list(items)]
    }
    return note(.basic, "question", "", [asked, .paragraphs(lists)])
  }

  private func card(_ misconception: MisconceptionAccount) -> AnkiNote {
    let claim = misconception.gloss[language]
    let front = say("True or not? “\(claim)”", "这句话对吗？“\(claim)”")
    let back = say("Not so. ", "不对。") + misconception.correction[language]
    return note(
      .basic, "misconception", misconception.id,
      [AnkiHTML(front), .paragraphs([AnkiHTML(back), asked.small])])
  }

  private var asked: AnkiHTML { AnkiHTML(question.turn.text) }

  private func note(
    _ kind: AnkiNote.Kind, _ about: String, _ id: String, _ fields: [AnkiHTML], tier: Tier? = nil
  ) -> AnkiNote {
    let path = ["viva", scenario, question.turn.question, about, id, language.rawValue]
    return AnkiNote(
      guid: path.filter { !$0.isEmpty }.joined(separator: "/"), kind: kind, fields: fields,
      tags: [
        "viva::scenario::\(scenario)", "viva::question::\(question.turn.question)",
        "viva::kind::\(about)",
      ] + (tier.map { ["viva::tier::\($0.rawValue)"] } ?? []))
  }

  private func label(_ tier: Tier) -> String {
    switch tier {
    case .core: say("Core", "核心")
    case .supporting: say("Supporting", "补充")
    case .bonus: say("Bonus", "加分")
    }
  }

  private func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }
}
