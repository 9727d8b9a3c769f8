import Drills
import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Transcripts

/// Wires the person, the flawed answers, the journal and the screen together: what the person found
/// is on the disk before they are told.
struct ExamineRoom {
  let scenario: Scenario
  let answers: [FlawedAnswer]
  let language: Language
  var session: ExaminationSession
  var journal: Journal
  var screen: Screen
  var source: any LineSource
  var now: () -> Date
  private var isWarned = false
  private var firstWord = FirstWord()

  init(
    scenario: Scenario, answers: [FlawedAnswer], language: Language, session: ExaminationSession,
    journal: Journal, screen: Screen, source: any LineSource, now: @escaping () -> Date
  ) {
    self.scenario = scenario
    self.answers = answers
    self.language = language
    self.session = session
    self.journal = journal
    self.screen = screen
    self.source = source
    self.now = now
  }

  private var view: ExamineView {
    ExamineView(screen: screen, scenario: scenario, words: ExamineWords(language: language))
  }

  mutating func hold() {
    let questions = answers.map(\.question).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    keep([session.open(questions, at: now())])
    view.showTitle(of: answers.count)
    var examined = 0
    for (index, answer) in answers.enumerated() {
      keep(session.show(answer, number: index + 1, of: answers.count, at: now()))
      view.show(answer, number: index + 1, of: answers.count)
      guard let findings = listen(to: answer), examine(answer, findings) else { break }
      examined += 1
    }
    if examined > 0 { keep([session.close(at: now())]) }
    view.showEnd(examined: examined, score: session.score, saved: journal.id)
  }

  /// The person's three findings; nil where they leave.
  private mutating func listen(to answer: FlawedAnswer) -> Examination.Findings? {
    let words = ExamineWords(language: language)
    var texts: [String] = []
    // There is nothing wrong to be found where nothing wrong was put in.
    for (ask, isAsked) in [
      (words.missing, true), (words.wrong, answer.added != nil), (words.followUp, true),
    ] {
      guard isAsked else {
        texts.append("")
        continue
      }
      screen.show(StyledText(ask, .accent), margin: "  ")
      guard case .text(let line, _) = source.next(prompt: StyledText("> ", .accent)),
        !ExamineWords.leaves(line)
      else { return nil }
      if !screen.isTerminal { screen.show(StyledText(line.harmless), margin: "> ") }
      if !line.allSatisfy(\.isWhitespace) {
        keep([session.hear(line, on: answer, at: now())])
      }
      texts.append(line)
    }
    return Examination.Findings(missing: texts[0], wrong: texts[1], followUp: texts[2])
  }

  private mutating func examine(
    _ answer: FlawedAnswer, _ findings: Examination.Findings
  ) -> Bool {
    guard let question = scenario.question(withID: answer.question) else { return false }
    let rubric = Rubric(question: question, glossary: scenario.glossary)
    let examination = Examination(
      of: answer, to: question, glossary: scenario.glossary, rubric)
    let verdict = examination.verdict(on: findings)
    keep([session.judge(verdict, on: answer, at: now())])
    view.show(verdict, on: answer, question, rubric)
    return true
  }

  private mutating func keep(_ events: [Event]) {
    let events = firstWord.pass(events)
    guard !events.isEmpty else { return }
    do throws(JournalError) {
      try journal.append(events)
      isWarned = false
    } catch {
      if !isWarned { screen.show(StyledText(error.explanation(in: language), .dim), margin: "  ") }
      isWarned = true
    }
  }
}
