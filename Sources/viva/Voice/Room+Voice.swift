import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Voice

// A spoken turn: Enter on an empty line records until the next Enter; the recogniser's text becomes
// the draft that stands in the line; what the person makes of it is the answer. Until it is sent the
// recording lies on the disk, so that nothing that fails on the way loses it.

extension Room {
  /// The next line; what the recogniser understood stands in it already.
  mutating func nextLine() -> Line {
    if let trouble = loudspeaker?.trouble() {
      let words = trouble.explanation(in: interviewer.language)
      view.show(notice: VoiceWords.notSpoken(words, interviewer.language))
    }
    if interviewer.isOnLadder, microphone != nil, draft == nil {
      view.show(notice: VoiceWords.onLadder(interviewer.language))
    }
    source.clock = clock.prompt(limit: interviewer.limit)
    let voice = loudspeaker
    return source.next(
      prompt: view.prompt(interviewer.language), draft: draft?.text ?? "", onKey: { voice?.hush() })
  }

  /// Says aloud what the interviewer said; a session's last words stay unsaid, since the program
  /// ends with them.
  func speak(_ events: [Event]) {
    guard let loudspeaker, !interviewer.isClosed, !interviewer.isPaused else { return }
    for event in events {
      if let words = event.spokenWords { loudspeaker.say(words.text, language: words.language) }
    }
  }

  // MARK: Recording

  /// Enter on an empty line: a recording that waits for its words is offered again, and otherwise a
  /// new one begins.
  mutating func listen(_ microphone: Microphone) {
    loudspeaker?.stop()
    if StatusLine.takesPlaceOfPrompt(on: screen) { view.noteBlankLine() }
    if let draft, draft.recognition == nil {
      offer(draft.wave, microphone)
    } else {
      record(microphone)
    }
  }

  /// Offers a recording that an earlier run left behind.
  mutating func offerUnsent(_ microphone: Microphone) {
    guard let wave = WaveFile(mending: recordings.unsent) else { return }
    view.show(notice: VoiceWords.unsent(interviewer.language))
    offer(wave, microphone)
  }

  private mutating func record(_ microphone: Microphone) {
    dropDraft()
    let language = interviewer.language
    let file = recordings.unsent
    try? FileManager.default.removeItem(at: file)
    do throws(ProgramTrouble) {
      let (wave, ending) = try microphone.record(into: file, language)
      guard let wave else {
        try? FileManager.default.removeItem(at: file)
        view.show(notice: VoiceWords.notRecorded(ending.why(in: language), language))
        return
      }
      switch ending {
      case .done: recognise(wave, microphone)
      case .broken(let trouble):
        let why = trouble.explanation(in: language)
        view.show(notice: VoiceWords.brokeOff(why, language))
        recognise(wave, microphone)
      case .interrupted:
        view.show(notice: VoiceWords.stopped(language))
        offer(wave, microphone)
      // The file stays where the resumed session finds it.
      case .hangup: break
      }
    } catch {
      view.show(notice: VoiceWords.notRecorded(error.explanation(in: language), language))
    }
  }

  private mutating func offer(_ wave: WaveFile, _ microphone: Microphone) {
    switch microphone.choose(interviewer.language) {
    case .again: recognise(wave, microphone)
    case .type:
      draft = SpokenDraft(wave: wave)
      view.show(notice: VoiceWords.typeIt(interviewer.language))
    case .drop:
      draft = SpokenDraft(wave: wave)
      dropDraft()
    case .hangup: break
    }
  }

  private mutating func recognise(_ wave: WaveFile, _ microphone: Microphone) {
    do {
      let recognition = try microphone.recognise(wave, interviewer.language)
      draft = SpokenDraft(wave: wave, recognition: recognition, text: mended(recognition.text))
    } catch {
      let language = interviewer.language
      let why = (error as? ProgramTrouble)?.explanation(in: language) ?? error.localizedDescription
      view.show(notice: VoiceWords.kept(why, language))
      offer(wave, microphone)
    }
  }

  private mutating func mended(_ text: String) -> String {
    let language = interviewer.language
    var explanations: [String] = []
    let mended = rescue?.mend(text, language, from: &source) { explanations.append($0) }
    for explanation in explanations { view.show(notice: explanation) }
    return mended ?? text
  }

  // MARK: Sending

  /// The input that a line is: spoken where it was a draft.
  mutating func input(_ line: String, _ times: KeyTimes?) -> Input {
    let typed = times.map { Timing(beforeFirstWord: $0.first, total: $0.last) }
    guard let draft else { return .line(line, typed) }
    let audio = microphone?.keepsAudio == true ? keepAudio() : nil
    guard draft.recognition != nil || audio != nil else { return .line(line, typed) }
    return .spoken(line, draft.timing, draft.speech(audio: audio))
  }

  /// Gives the recording its name for good, with the number of the event that comes next.
  private mutating func keepAudio() -> String? {
    guard let draft, let last = events.last, let file = recordings.kept(last.sequence + 1),
      rename(draft.file.path, file.path) == 0
    else { return nil }
    self.draft?.file = file
    return file.lastPathComponent
  }

  /// The draft was sent: its recording stays only where it belongs to an answer and is to be kept.
  mutating func settleDraft(_ new: [Event]) {
    let isKept = new.contains { event in
      if case .answered(let answering) = event.body {
        answering.speech?.audio != nil
      } else {
        false
      }
    }
    if isKept { draft = nil } else { dropDraft() }
  }

  mutating func dropDraft() {
    if let draft { try? FileManager.default.removeItem(at: draft.file) }
    draft = nil
  }

  private var recordings: RecordingFiles { RecordingFiles(session: journal.url) }
}

extension Microphone.Ending {
  fileprivate func why(in language: Language) -> String {
    if case .broken(let trouble) = self { return trouble.explanation(in: language) }
    return VoiceWords.noSound(language)
  }
}

extension Event {
  /// What the interviewer says with it, as somebody in the room would hear it.
  fileprivate var spokenWords: (text: String, language: Language)? {
    switch body {
    case .asked(let asking): (asking.text, asking.language)
    case .followedUp(let followUp): (followUp.text, followUp.language)
    case .said(let saying):
      switch saying.kind {
      case .greeting, .acknowledgement, .repetition, .rephrasing, .forgiveness, .correction:
        (saying.text, saying.language)
      case .help, .modelAnswer, .score, .languageSwitch, .notice, .farewell, .candidate: nil
      }
    default: nil
    }
  }
}
