import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Transcripts

// Where an interview takes place: a line comes in, the interviewer answers with events, they go to
// the journal, and only then to the screen.

/// Wires the person, the interviewer, the journal and the screen together.
struct Room {
  var interviewer: Interviewer
  var journal: Journal
  var screen: Screen
  var source: any LineSource
  var editor: Editor
  var now: () -> Date
  /// The folder as the person named it, so that what they are told to type finds the session.
  var resumeOptions = ResumeOptions()
  /// What is shown of the time, and whether answers are tapped.
  var clock = RoomClock()
  var view: InterviewView
  private var isWarned = false
  private(set) var events: [Event]
  /// Where disputes leave the person's own phrases; nil where none can be kept.
  var phrases: PhraseFolder?

  init(
    interviewer: Interviewer, journal: Journal, earlier: [Event], screen: Screen,
    source: any LineSource, editor: Editor, now: @escaping () -> Date
  ) {
    self.interviewer = interviewer
    self.journal = journal
    events = earlier
    self.screen = screen
    self.source = source
    self.editor = editor
    self.now = now
    view = InterviewView(screen: screen)
    view.recall(earlier)
  }

  /// Holds the interview until it is closed or paused.
  mutating func hold() {
    let opening =
      events.isEmpty ? interviewer.open(at: now()) : interviewer.resume(at: now())
    keep(opening)
    while !interviewer.isClosed, !interviewer.isPaused {
      if let pad = clock.tapPad { listen(pad) } else { take(nextLine()) }
    }
    leave()
  }

  mutating func nextLine() -> Line {
    source.clock = clock.prompt(limit: interviewer.limit)
    return source.next(prompt: view.prompt(interviewer.language))
  }

  mutating func take(_ line: Line) {
    switch line {
    case .text(let line, let times): hear(line, times)
    case .end:
      screen.show()
      keep(interviewer.receive(.end, at: now()))
    case .hangup:
      keep(interviewer.receive(.end, at: now()), silently: true)
    }
  }

  private mutating func hear(_ line: String, _ times: KeyTimes?) {
    view.noteLine()
    switch SlashCommand(line) {
    case nil:
      let timing = times.map { Timing(beforeFirstWord: $0.first, total: $0.last) }
      keep(interviewer.receive(.line(line, timing), at: now()))
    case .command(.edit): edit(line)
    case .aside(.why, let words): explain(words)
    case .aside(.dispute, let words): dispute(words)
    case .command(let command):
      keep(interviewer.receive(.command(command, text: line), at: now()))
    case .unknown(let word, let nearest):
      view.show(notice: CommandWords.unknown(word, nearest: nearest, interviewer.language))
    }
  }

  private mutating func edit(_ line: String) {
    keep(interviewer.receive(.command(.edit, text: line), at: now()))
    do {
      let note = CommandWords.editorNote(interviewer.language)
      let text = try editor.text(explaining: note)
      guard !text.isEmpty else { return }
      view.show(answer: text)
      keep(interviewer.receive(.line(text, nil), at: now()))
    } catch {
      view.show(notice: error.localizedDescription)
    }
  }

  /// Writes events to the disk, and shows them only then: a line that the person saw accepted must
  /// survive a power cut.
  mutating func keep(_ new: [Event], silently: Bool = false) {
    guard !new.isEmpty else { return }
    events += new
    do throws(JournalError) {
      try journal.append(new)
      if isWarned {
        isWarned = false
        if !silently { view.show(notice: CommandWords.savedAgain(interviewer.language)) }
      }
    } catch {
      if !isWarned, !silently {
        view.show(notice: error.explanation(in: interviewer.language))
      }
      isWarned = true
    }
    if !silently { for event in new { view.show(event) } }
    clock.note(new)
  }

  private mutating func leave() {
    if interviewer.isClosed, let url = journal.url, let id = journal.id,
      let transcript = Transcript(events, id: id)
    {
      do throws(JournalError) {
        try PrivateFile.rendering(of: url).replace(with: transcript.markdown(in: .current))
      } catch {
        view.show(notice: error.explanation(in: interviewer.language))
      }
    }
    view.showEnd(
      closed: interviewer.isClosed, session: journal.id, file: journal.url,
      options: resumeOptions,
      unsaved: journal.pending.count, interviewer.language)
  }
}
