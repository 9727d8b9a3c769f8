import ArgumentParser
import Foundation
import Interview
import Scenario
import Terminal
import Transcripts
import Voice

/// `viva import`: judges an answer that was recorded or dictated elsewhere, as a session.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Judge an answer that was recorded or dictated elsewhere.",
    discussion: """
      The whole recording is one answer, however long you think in the middle of it. At a terminal \
      you can mend what the recogniser understood before it counts. A file in the JSON of whisper or \
      vosk brings the times of its words along.

      EXAMPLES
        viva import answer.m4a --question blip2
        viva import notes.txt --question 2 --lang zh
        whisper-cli … | viva import - --question water --scenario tea.yaml
      """)

  @Argument(
    help: ArgumentHelp("A recording or a text; - reads a text from a pipe.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The question: its number or id.", valueName: "question"))
  var question: String

  @Option(help: "A scenario's name or file.")
  var scenario = ScenarioLibrary.defaultName

  @Option(help: "The language that is spoken; auto takes the locale's, or the text's.")
  var lang = LanguageChoice.auto

  @OptionGroup var recognition: RecognitionOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let scenario = try ScenarioLibrary(surroundings).scenario(self.scenario)
    let question = try scenario.question(named: question)
    let source = try ImportedSource(file)
    let language = language(of: source, scenario, surroundings)
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let answer = try ImportDesk(
      programs: VoicePrograms(environment: surroundings.environment),
      own: try recognition.template(), scratch: scratch.url, language: language,
      screen: look.screen(in: surroundings),
      rescue: RescueTalk(scenario, in: surroundings.dataFolder)
    ).answer(from: source) {
      Lines.source(in: surroundings, plain: look.plain, commands: [], history: nil)
    }
    let interviewer = Interviewer(
      scenario: scenario,
      options: Options(
        language: language, questions: [question.id], followUps: 0, version: Viva.version,
        occasion: .imported),
      judge: RubricShelf(scenario).judge)
    try refuseTalk(answer, interviewer)
    let journal = Journal(in: place.folder(in: surroundings), scenario: scenario.id, at: Date())
    let events = try hold(interviewer, with: answer, journal)
    try show(events, answer, journal, language, surroundings)
  }

  private func language(
    of source: ImportedSource, _ scenario: Scenario, _ surroundings: Surroundings
  ) -> Language {
    let wished: Language =
      switch lang {
      case .auto: source.language ?? surroundings.language
      case .en: .english
      case .zh: .chinese
      }
    return scenario.languages.contains(wished) ? wished : scenario.languages.first ?? wished
  }

  /// "I don't know" is understood as such, and opens no session.
  private func refuseTalk(_ answer: ImportedAnswer, _ interviewer: Interviewer) throws {
    var interviewer = interviewer
    let opening = interviewer.open(at: Date())
    let events = opening + interviewer.receive(answer.input(audio: nil), at: Date())
    guard events.contains(where: { if case .answered = $0.body { true } else { false } }) else {
      throw Failure(
        "\u{201C}\(String(answer.text.prefix(60)).harmless)\u{201D} is no answer to a question")
    }
  }

  private func hold(
    _ interviewer: Interviewer, with answer: ImportedAnswer, _ journal: Journal
  ) throws -> [Event] {
    var interviewer = interviewer
    var events = interviewer.open(at: Date())
    try journal.append(events)
    let next = (events.last?.sequence ?? 0) + 1
    let audio =
      recognition.keepAudio
      ? answer.keepAudio(as: RecordingFiles(session: journal.url).kept(next)) : nil
    var rest = interviewer.receive(answer.input(audio: audio), at: Date())
    if !interviewer.isClosed {
      rest += interviewer.receive(.command(.quit, text: "/quit"), at: Date())
    }
    try journal.append(rest)
    events += rest
    return events
  }

  private func show(
    _ events: [Event], _ answer: ImportedAnswer, _ journal: Journal, _ language: Language,
    _ surroundings: Surroundings
  ) throws {
    var view = InterviewView(screen: look.screen(in: surroundings))
    for event in events {
      switch event.body {
      case .asked, .summarised: view.show(event)
      case .answered:
        view.recall([event])
        view.show(answer: answer.text)
      default: view.recall([event])
      }
    }
    if let url = journal.url, let id = journal.id, let transcript = Transcript(events, id: id) {
      try PrivateFile.rendering(of: url).replace(with: transcript.markdown(in: .current))
    }
    let options = ResumeOptions(
      folder: place.folder, scenario: ScenarioLibrary.isPath(scenario) ? scenario : nil)
    view.showEnd(
      closed: true, session: journal.id, file: journal.url, options: options, unsaved: 0, language)
  }
}
