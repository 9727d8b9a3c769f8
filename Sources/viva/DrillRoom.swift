import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Terminal
import Transcripts

/// Wires the person, a drill, the journal and the screen together, as `Room` does for an interview:
/// an answer is on the disk before its judgement is shown.
struct DrillRoom {
  var drill: Drill
  var journal: Journal
  var view: DrillView
  var source: any LineSource
  var now: () -> Date
  /// The language that answers must be in; nil takes any.
  var wanted: Language?
  private var number = 0
  private var isWarned = false
  private var firstWord = FirstWord()

  init(
    drill: Drill, journal: Journal, view: DrillView, source: any LineSource,
    now: @escaping () -> Date
  ) {
    self.drill = drill
    self.journal = journal
    self.view = view
    self.source = source
    self.now = now
  }

  mutating func hold() {
    view.showTitle(cards: drill.total)
    keep(drill.open(at: now()))
    showCard()
    while let card = drill.card {
      switch source.next(prompt: StyledText("> ", .accent)) {
      case .text(let line, let times): hear(line, times, card)
      case .end, .hangup: keep(drill.receive(.end, at: now()))
      }
    }
    view.showEnd(said: drill.said, of: drill.asked, saved: journal.id)
  }

  private mutating func hear(_ line: String, _ times: KeyTimes?, _ card: DrillCard) {
    if !view.screen.isTerminal { view.show(answer: line) }
    if let wanted, let spoken = Language.spoken(in: line), spoken != wanted,
      Intent(of: line) == .answer
    {
      view.screen.show(StyledText(CommandWords.inThisLanguage(wanted), .dim), margin: "  ")
      return
    }
    let input: Input
    switch SlashCommand(line) {
    case nil:
      input = .line(
        line, times.map { Timing(beforeFirstWord: $0.first, total: $0.last) })
    case .command(let command): input = .command(command, text: line)
    case .aside:
      view.screen.show(StyledText(CommandWords.drillHelp(view.language), .dim), margin: "  ")
      return
    case .unknown(let word, let nearest):
      view.screen.show(
        StyledText(CommandWords.unknown(word, nearest: nearest, view.language), .dim), margin: "  ")
      return
    }
    let events = drill.receive(input, at: now())
    keep(events)
    for case .judged(let judging) in events.map(\.body) { view.show(judging.judgement, of: card) }
    if events.isEmpty {
      view.screen.show(StyledText(CommandWords.drillHelp(view.language), .dim), margin: "  ")
    } else {
      showCard()
    }
  }

  private mutating func showCard() {
    guard let card = drill.card else { return }
    if !drill.isAgain { number += 1 }
    view.show(card, number: number, of: drill.total, isAgain: drill.isAgain)
  }

  private mutating func keep(_ events: [Event]) {
    let events = firstWord.pass(events)
    guard !events.isEmpty else { return }
    do throws(JournalError) {
      try journal.append(events)
      isWarned = false
    } catch {
      if !isWarned {
        view.screen.show(StyledText(error.explanation(in: view.language), .dim), margin: "  ")
      }
      isWarned = true
    }
  }
}
