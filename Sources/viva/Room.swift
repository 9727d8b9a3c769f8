import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Transcripts
import Voice

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
  /// Says aloud what the interviewer says; nil where it is only shown.
  var loudspeaker: Loudspeaker?
  /// Hears the person; nil where answers are typed.
  var microphone: Microphone?
  /// An answer that was recorded and is not sent yet.
  var draft: SpokenDraft?
  /// Mends terms that a recogniser mangles.
  var rescue: RescueTalk?
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
    if let microphone {
      view.show(notice: VoiceWords.howTo(interviewer.language))
      offerUnsent(microphone)
    }
    while !interviewer.isClosed, !interviewer.isPaused {
      if let pad = clock.tapPad { listen(pad) } else { take(nextLine()) }
    }
    leave()
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
    loudspeaker?.hush()
    if line.allSatisfy(\.isWhitespace), let microphone {
      listen(microphone)
      return
    }
    switch SlashCommand(line) {
    case nil:
      let new = interviewer.receive(input(line, times), at: now())
      keep(new)
      settleDraft(new)
    case .command(.edit): edit(line)
    case .aside(.why, let words): explain(words)
    case .aside(.dispute, let words): dispute(words)
    case .command(let command):
      let question = interviewer.place?.number
      keep(interviewer.receive(.command(command, text: line), at: now()))
      if interviewer.place?.number != question || interviewer.isClosed { dropDraft() }
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
      dropDraft()
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
    if !silently {
      for event in new { view.show(event) }
      speak(new)
    }
    clock.note(new)
  }

  private mutating func leave() {
    loudspeaker?.stop()
    // Beside its session the recording waits for it to go on.
    if journal.url == nil { dropDraft() }
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
