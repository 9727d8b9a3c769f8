import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Terminal

/// Shows a session's events as they happen.
struct InterviewView {
  let screen: Screen
  private var opening: Opening?
  private(set) var language = Language.english
  /// The person's answers by question, to quote from.
  private var answers: [String: [String]] = [:]
  /// By question, the words that last asserted each misconception.
  private var assertions: [String: [String: [Evidence]]] = [:]
  /// By question, when the key ideas came in its first answer.
  private var leads: [String: LeadStrip] = [:]
  /// The answer that is judged next.
  private var latest: Answering?
  /// By question, how it was answered in less and less time.
  private var ladders: [String: Ladder] = [:]
  /// When the key ideas came in the last answer before this session, by question.
  var lastTime: (String) -> LeadStrip? = { _ in nil }
  /// Whether the last line on the screen is blank: blocks are set apart by just one.
  private var isSetApart = false

  init(screen: Screen) { self.screen = screen }

  /// Takes in the events of a session that is gone on with, without showing them.
  mutating func recall(_ events: [Event]) {
    for event in events { note(event) }
  }

  private mutating func note(_ event: Event) {
    switch event.body {
    case .opened(let opening):
      self.opening = opening
      language = opening.language
    case .asked(let asking): language = asking.language
    case .said(let saying): language = saying.language
    case .answered(let answering):
      answers[answering.question, default: []].append(answering.text)
      latest = answering
    case .judged(let judging):
      for stated in judging.judgement.misconceptions where stated.stance == .asserted {
        assertions[judging.question, default: [:]][stated.misconception] = stated.evidence
      }
      ladders[judging.question, default: Ladder()].add(judging.judgement, within: opening?.pace)
      if let latest, leads[judging.question] == nil {
        leads[judging.question] = LeadStrip(latest, credits: judging.judgement.credits)
      }
    case .retaken(let retaking):
      ladders[retaking.question, default: Ladder()].add(retaking)
    default: break
    }
  }

  /// The prompt before the person's line.
  func prompt(_ language: Language) -> StyledText { StyledText("> ", .accent) }

  mutating func show(_ event: Event) {
    note(event)
    switch event.body {
    case .opened(let opening): showTitle(of: opening)
    case .asked(let asking): show(asking)
    case .answered(let answering): if !screen.isTerminal { show(answer: answering.text) }
    case .followedUp(let followUp): speak(followUp.text)
    case .said(let saying): show(saying)
    case .summarised(let summary):
      if let record = record(of: summary.question) {
        setApart()
        SummaryView(
          screen: screen, record: record, number: number(of: summary.question),
          answers: answers[summary.question] ?? [],
          assertions: assertions[summary.question] ?? [:],
          lead: leads[summary.question],
          lastTime: lastTime(summary.question)
        ).show(summary)
      }
    case .closed(let closing):
      setApart()
      if let opening { ReportView(screen: screen, opening: opening).show(closing, in: language) }
    case .commanded(let command): if !screen.isTerminal { show(answer: command.text) }
    case .resumed(let resuming):
      if resuming.changedScenario != nil { show(notice: CommandWords.changedScenario(language)) }
    case .retaken(let retaking): show(retaking)
    case .judged, .paused, .noted, .rejudged, .disputed, .unknown: break
    }
  }

  private func record(of question: String) -> QuestionRecord? {
    opening?.questions.first { $0.id == question }
  }

  private func number(of question: String) -> Int {
    (opening?.questions.firstIndex { $0.id == question } ?? 0) + 1
  }

  // MARK: The interviewer speaks

  private mutating func showTitle(of opening: Opening) {
    show(block: StyledText(opening.title[opening.language].harmless, .bold))
  }

  private static let margin: StyledText = "  "

  private mutating func setApart() {
    if !isSetApart { screen.show() }
    isSetApart = true
  }

  /// Shows something that is set by itself, between blank lines.
  mutating func show(aside: () -> Void) {
    setApart()
    aside()
    screen.show()
  }

  private mutating func show(block: StyledText, margin: StyledText = Self.margin) {
    setApart()
    screen.show(block, margin: margin)
    screen.show()
  }

  private mutating func show(_ retaking: Retaking) {
    if !screen.isTerminal { show(answer: retaking.text) }
    guard let record = record(of: retaking.question),
      let change = ladders[retaking.question]?.changes.last
    else { return }
    setApart()
    LadderView(screen: screen, record: record, language: language).show(change)
  }

  private mutating func show(_ asking: Asking) {
    let pace = (opening?.pace).map { language == .english ? " · \($0) s" : " · \($0) 秒" } ?? ""
    let title =
      switch asking.language {
      case .english: "Question \(asking.number) of \(asking.of)\(pace)"
      case .chinese: "第 \(asking.number) 题，共 \(asking.of) 题\(pace)"
      }
    setApart()
    let rule = max(0, screen.textColumns - title.displayWidth - 6)
    screen.show(
      StyledText("── ", .dim) + StyledText(title, .bold)
        + StyledText(" " + String(repeating: "─", count: rule), .dim))
    isSetApart = false
    speak(asking.text)
  }

  private mutating func show(_ saying: Saying) {
    switch saying.kind {
    case .notice, .languageSwitch, .help, .score: show(notice: saying.text)
    case .modelAnswer:
      let label = saying.language == .english ? "One good answer:" : "参考回答："
      show(block: StyledText(label, .dim) + StyledText("\n" + saying.text.harmless))
    case .greeting, .acknowledgement, .repetition, .rephrasing, .forgiveness, .correction,
      .farewell, .candidate:
      speak(saying.text)
    }
  }

  private mutating func speak(_ text: String) { show(block: StyledText(text.harmless)) }

  /// What is said beside the interview itself.
  mutating func show(notice: String) { show(block: StyledText(notice.harmless, .dim)) }

  /// A fact about what the person has just done, right below it.
  mutating func show(remark: String) {
    screen.show(StyledText(remark.harmless, .dim), margin: Self.margin)
    isSetApart = false
  }

  /// The person's line has come: what follows begins right below it.
  mutating func noteLine() { isSetApart = false }

  /// What stood in the person's line is gone, and it is blank.
  mutating func noteBlankLine() { isSetApart = true }

  /// An answer that did not come from the prompt, so that it stands on the screen too.
  mutating func show(answer: String) {
    screen.show(StyledText(answer.harmless), margin: "> ")
    isSetApart = false
  }

  // MARK: The end

  /// How to go on, and where the session lies. Commands and paths stand unbroken, however narrow the
  /// screen is: they are there to be copied.
  mutating func showEnd(
    closed: Bool, session: String?, file: URL?, options: ResumeOptions, unsaved: Int,
    _ language: Language
  ) {
    guard let session, let file else { return }
    setApart()
    if closed {
      let path = file.deletingPathExtension().appendingPathExtension("md").path
      screen.show(StyledText(language == .english ? "  Transcript:" : "  记录：", .dim))
      screen.show(StyledText("    " + path.harmless))
      screen.show(
        StyledText(
          language == .english ? "Look through it, and answer again:" : "回头看一遍，再答一次：", .dim),
        margin: Self.margin)
      screen.show(StyledText("    viva review\(options.placeWords.harmless)"))
    } else {
      let place = options.words
      screen.show(
        StyledText(
          language == .english ? "Paused and saved. Go on with:" : "已暂停并保存。继续面试：", .dim),
        margin: Self.margin)
      screen.show(StyledText("    viva resume \(session)\(place.harmless)"))
    }
    screen.show()
    if unsaved > 0 {
      show(
        notice: language == .english
          ? "\(unsaved) events could not be saved." : "有 \(unsaved) 条记录没能保存。")
    }
  }
}

/// What `viva resume` has to be told again, because the person told it to this session.
struct ResumeOptions {
  /// The value of `--transcripts`.
  var folder: String?
  /// The scenario's file, where it is none that is found by its name.
  var scenario: String?
  /// Whether answers are tapped.
  var isTapped = false

  /// The options as they are typed.
  var words: String { placeWords + (isTapped ? " --tap" : "") }

  /// Those of them that tell where the scenario and the session lie.
  var placeWords: String {
    (scenario.map { " --scenario \($0.quotedForShell)" } ?? "")
      + (folder.map { " --transcripts \($0.quotedForShell)" } ?? "")
  }
}

extension String {
  /// The text as one word of a shell's command line.
  fileprivate var quotedForShell: String {
    let plain = utf8.allSatisfy {
      ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x2B && $0 <= 0x3A || $0 >= 0x80
        || $0 == UInt8(ascii: "_")
    }
    return plain && !isEmpty
      ? self
      : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
  }
}
