import ArgumentParser
import Foundation
import Interview
import Terminal
import Transcripts

/// `viva replay`: plays a session back.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Play a session back as it happened.",
    discussion: """
      The interviewer's lines come as they came, and yours as you typed them. The space bar pauses, q \
      quits, any other key skips ahead. Where nobody watches, everything is printed at once.

      EXAMPLES
        viva replay
        viva replay 20261124T101502Z --speed 4 --max-pause 1
        viva replay last --cast interview.cast && asciinema play interview.cast
      """)

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session = "last"

  @Option(help: ArgumentHelp("How many times faster than it happened.", valueName: "n"))
  var speed = 2.0

  @Option(help: ArgumentHelp("Cut longer pauses to so many seconds.", valueName: "n"))
  var maxPause = 3.0

  @Option(
    help: ArgumentHelp(
      "Write it for asciinema instead (version 2); - is the standard output.",
      valueName: "file"))
  var cast: String?

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    guard (0.01...1000).contains(speed) else {
      throw ValidationError("--speed takes a number from 0.01 to 1000")
    }
    guard (0...86_400).contains(maxPause) else {
      throw ValidationError("--max-pause takes a number of seconds from 0")
    }
  }

  private var tempo: Tempo { Tempo(speed: speed, maxPause: maxPause) }

  func run() throws {
    let surroundings = Surroundings.current
    let entry = try Archive(place.folder(in: surroundings).url).session(session)
    let contents = try JournalContents(readingFrom: entry.url)
    for notice in contents.notices { remark(notice) }
    let screen = look.screen(in: surroundings)
    if let cast {
      try record(contents, to: cast, screen, surroundings)
    } else if screen.isTerminal, let keyboard = Keyboard() {
      try play(contents, keyboard, screen)
    } else {
      var view = InterviewView(screen: screen)
      for event in contents.events { view.show(event) }
    }
  }

  private func play(_ contents: JournalContents, _ keyboard: Keyboard, _ screen: Screen) throws {
    let language = contents.opening?.language ?? .english
    screen.show(StyledText(ReplayWords.keys(language), .dim))
    let player = Player(screen: screen, keyboard: keyboard, tempo: tempo)
    let playback = Playback(
      of: contents.events, columns: screen.columns, isPlain: screen.isPlain)
    let ending = player.play(playback)
    if ending != .finished { screen.write(screen.isPlain ? "\n" : "\u{1B}[0m\n") }
    if ending == .interrupted { throw ExitCode(130) }
  }

  // MARK: A recording

  private func record(
    _ contents: JournalContents, to file: String, _ screen: Screen, _ surroundings: Surroundings
  ) throws {
    // A recording is made for a terminal, wherever this one's output goes.
    let isPlain = look.plain || !(surroundings.environment["NO_COLOR"] ?? "").isEmpty
    let opening = contents.opening
    var cast = try Cast(
      Cast.Header(
        width: screen.columns, height: 24,
        timestamp: Int((contents.events.first?.at.timeIntervalSince1970 ?? 0).rounded(.down)),
        title: (opening?.title[opening?.language ?? .english] ?? "").harmless,
        env: ["TERM": "xterm-256color"]))
    let playback = Playback(of: contents.events, columns: screen.columns, isPlain: isPlain)
    for frame in playback.joined() {
      try cast.add(frame.text, after: tempo.wait(for: frame.pause))
    }
    if file == "-" { return screen.write(cast.text) }
    let url = URL(fileURLWithPath: (file as NSString).expandingTildeInPath)
    try PrivateFile(url).replace(with: cast.text)
    screen.show(StyledText("Saved: ", .dim) + StyledText(file.harmless))
  }
}
