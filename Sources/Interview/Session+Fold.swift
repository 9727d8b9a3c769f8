import Foundation
import Scenario

// Each event says what is so now and what is owed next. A session that ended between two events, in
// a power cut, therefore still knows what it owes when it is folded again: that is all of resuming.

extension Session {
  mutating func apply(_ event: Event, scenario: Scenario) {
    countTime(until: event)
    lastSequence = event.sequence
    switch event.body {
    case .opened(let opening): open(opening, scenario: scenario)
    case .asked(let asking): ask(asking)
    case .answered(let answering): hear(answering, scenario: scenario)
    case .judged(let judging): absorb(judging)
    case .followedUp(let followUp):
      withQuestion(followUp.question) { $0.followUp(followUp) }
      notices = 0
      agenda = []
    case .commanded(let commanding): obey(commanding.command)
    case .said(let saying): note(saying)
    case .summarised(let summary):
      withQuestion(summary.question) {
        $0.isFinished = true
        $0.isSummarised = true
      }
      agenda = mode == .coach && !isQuitting ? onward(below: pace) : [.close]
    case .paused:
      phase = .paused
      keepRung(after: [])
    case .resumed: reopen()
    case .closed:
      phase = .closed
      agenda = []
    case .retaken: if let rung { agenda = onward(below: rung) }
    // What is added afterwards is no part of the interview.
    case .noted, .rejudged, .disputed, .unknown: break
    }
  }

  private mutating func countTime(until event: Event) {
    // The time before `resumed` is a pause, also where no `paused` could be written.
    if case .resumed = event.body {
    } else if phase == .open, let lastTime {
      activeSeconds += max(0, event.at.timeIntervalSince(lastTime))
    }
    lastTime = event.at
  }

  private mutating func withQuestion(_ id: String, _ change: (inout Progress) -> Void) {
    guard let index = progress.firstIndex(where: { $0.question.id == id }) else { return }
    change(&progress[index])
  }

  private mutating func open(_ opening: Opening, scenario: Scenario) {
    self.opening = opening
    phase = .open
    language = opening.language
    for (index, record) in opening.questions.enumerated() {
      let question = scenario.question(withID: record.id)
      if question == nil { withdrawn.insert(index) }
      progress.append(Progress(question: question ?? Question(record)))
    }
    agenda = [.greet, .proceed]
  }

  private mutating func ask(_ asking: Asking) {
    current = progress.firstIndex { $0.question.id == asking.question }
    withQuestion(asking.question) { $0.ask() }
    notices = 0
    agenda = []
  }

  private mutating func hear(_ answering: Answering, scenario: Scenario) {
    turns += 1
    withQuestion(answering.question) { $0.dontKnows = 0 }
    if let spoken = Language.spoken(in: answering.text), scenario.languages.contains(spoken) {
      answersInOtherLanguage = spoken == language ? 0 : answersInOtherLanguage + 1
    }
    agenda = [.judge(answering)]
  }

  private mutating func absorb(_ judging: Judging) {
    var text = ""
    if case .judge(let answering) = agenda.first { text = answering.text }
    withQuestion(judging.question) { $0.absorb(judging.judgement, of: text) }
    agenda = []
    if opening?.switchesLanguage == true, answersInOtherLanguage >= 2 {
      agenda.append(.switchLanguage(language == .english ? .chinese : .english))
    }
    agenda += (now?.latest?.forgiven ?? []).map { .forgive($0) }
    agenda.append(.goOn)
  }

  private mutating func obey(_ command: Command) {
    turns += 1
    guard let current else { return }
    switch command {
    case .skip where rung != nil, .dontKnow where rung != nil: agenda = [.proceed]
    case .skip:
      progress[current].isSkipped = true
      agenda = [.leaveSkipped]
    case .dontKnow:
      progress[current].dontKnows += 1
      agenda = [.reply(command)]
    case .pause: keepRung(after: [.pause])
    case .quit:
      isQuitting = true
      agenda = [.close]
    case .edit: keepRung(after: [])
    case .help, .hint, .repeat, .rephrase, .back, .answer, .score:
      keepRung(after: [.reply(command)])
    }
  }

  private mutating func note(_ saying: Saying) {
    switch saying.kind {
    case .acknowledgement:
      if let current { progress[current].isFinished = true }
      agenda = [.finish]
    case .modelAnswer:
      if let current { progress[current].isSealed = true }
      agenda = [.sealNotice]
    case .languageSwitch:
      language = saying.language
      answersInOtherLanguage = 0
      agenda = Array(agenda.dropFirst())
    case .farewell:
      hasSaidFarewell = true
      agenda = [.close]
    case .greeting, .repetition, .rephrasing, .help, .score, .forgiveness, .correction, .notice,
      .candidate:
      if saying.kind == .notice { notices += 1 }
      agenda = Array(agenda.dropFirst())
    }
  }

  private mutating func reopen() {
    phase = .open
    if let rung {
      agenda = [.welcomeBack, .offerRung(rung)] + agenda
    } else if let current, withdrawn.contains(current), agenda.isEmpty {
      agenda = [.welcomeBack, .leaveWithdrawn]
    } else if agenda.isEmpty, current != nil {
      agenda = [.welcomeBack, .repetition]
    } else if let first = agenda.first, first != .greet, first != .welcomeBack, first != .close {
      agenda.insert(.welcomeBack, at: 0)
    }
  }
}

extension Question {
  /// A question that only a transcript still knows: its credits can be counted, but nothing more
  /// can be earned or asked.
  fileprivate init(_ record: QuestionRecord) {
    self.init(
      id: record.id, ask: record.ask, rephrase: nil, time: record.time, followUps: 0, subjects: [],
      modelAnswer: LocalizedText(""),
      concepts: record.concepts.map { Concept(id: $0.id, tier: $0.tier, gloss: $0.gloss) },
      misconceptions: record.misconceptions.map {
        Misconception(
          id: $0.id, gloss: $0.gloss, challenge: LocalizedText(""), correction: $0.correction)
      }, tests: [])
  }
}
