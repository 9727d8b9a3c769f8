import Foundation
import Practice
import Scenario
import Terminal
import Transcripts

/// Where a session is looked through, question by question. A line comes in, is understood as a
/// request, and the request is answered; each one that does more than show something has a file of
/// its own.
struct ReviewRoom {
  var session: ReviewedSession
  var screen: Screen
  var source: any LineSource
  var editor: Editor
  var archive: Archive
  var now: () -> Date
  var zone: TimeZone
  let earlier: EarlierSessions
  /// Where disputes leave the person's own phrases; nil where none can be kept.
  var phrases: PhraseFolder?
  /// The question that is being looked at, from 0.
  private(set) var index: Int

  init(
    session: ReviewedSession, at index: Int, archive: Archive, earlier: EarlierSessions,
    screen: Screen,
    source: any LineSource, editor: Editor, now: @escaping () -> Date, zone: TimeZone
  ) {
    self.session = session
    self.index = index
    self.archive = archive
    self.screen = screen
    self.source = source
    self.editor = editor
    self.now = now
    self.zone = zone
    self.earlier = earlier
  }

  var turn: Turn { session.transcript.turns[index] }
  var count: Int { session.transcript.turns.count }
  var words: ReviewWords { ReviewWords(language: session.transcript.language) }

  var view: QuestionReviewView {
    QuestionReviewView(screen: screen, review: session.review(turn), count: count, zone: zone)
  }

  /// Looks through the session until the person leaves.
  mutating func hold() {
    showQuestion()
    while true {
      let prompt = StyledText(words.prompt(index + 1, of: count), .accent)
      guard case .text(let line, _) = source.next(prompt: prompt) else { break }
      if !obey(ReviewRequest(line)) { return }
    }
    screen.show()
  }

  /// Answers a request.
  /// - Returns: Whether to go on.
  private mutating func obey(_ request: ReviewRequest) -> Bool {
    switch request {
    case .quit: return false
    case .next: go(to: index + 1, elsewhere: words.last)
    case .back: go(to: index - 1, elsewhere: words.first)
    case .go(let number): go(to: number - 1, elsewhere: words.noQuestion(number, of: count))
    case .help: showHelp()
    case .show(let part): show(part)
    case .all: view.everything(earlier: earlier.best(turn, in: session)).show(on: screen)
    case .again: answerAgain()
    case .note(let text): note(text)
    case .why(let concept): explain(concept)
    case .dispute(let typed): dispute(typed)
    case .unknown(let word, let nearest): tell(words.unknown(word, nearest: nearest))
    }
    return true
  }

  private mutating func go(to other: Int, elsewhere notice: String) {
    guard session.transcript.turns.indices.contains(other) else { return tell(notice) }
    index = other
    showQuestion()
  }

  func showQuestion() {
    screen.show()
    // The footer takes one row or two.
    let rows = max(16, (screen.rows ?? 24) - 2)
    view.firstScreen(rows: rows).show(on: screen)
    var footer = TextBlock(for: screen)
    footer.add(StyledText(words.footer, .dim), margin: "  ")
    footer.show(on: screen)
  }

  private func show(_ part: QuestionReviewView.Part) {
    let best = part == .best ? earlier.best(turn, in: session) : nil
    let block = view.block(of: part, earlier: best)
    guard !block.lines.isEmpty else { return tell(words.nothingThere(part)) }
    screen.show()
    block.show(on: screen)
    screen.show()
  }

  private func showHelp() {
    var block = TextBlock(for: screen)
    let width = words.help.map(\.command.displayWidth).max() ?? 0
    for (command, effect) in words.help {
      block.add(
        StyledText(effect, .dim), margin: StyledText("  \(command.padded(to: width))  "))
    }
    block.addBlank()
    block.show(on: screen)
  }

  /// Says something that is no part of the session.
  func tell(_ notice: String) {
    var block = TextBlock(for: screen)
    for line in notice.split(separator: "\n") {
      block.add(StyledText(String(line).harmless, .dim), margin: "  ")
    }
    block.addBlank()
    block.show(on: screen)
  }
}
