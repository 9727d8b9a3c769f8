import ArgumentParser
import Foundation
import Scenario
import Terminal
import Transcripts

/// `viva review`: looks through a session, question by question.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Look through a session, and answer again.",
    discussion: """
      Shows question by question what was asked, what you said with everything that was found in it, \
      what you missed, the model answer beside your own, and your best earlier answer. At its prompt \
      you move on, answer again right there, or keep a note; 'help' lists the commands. Piped, it \
      prints the whole.

      EXAMPLES
        viva review                      the last session
        viva review 3 --question blip2   the third session, from that question on
        viva review last | less          everything as plain text
      """)

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session = "last"

  @Option(
    help: ArgumentHelp("The question to begin with: its id or number.", valueName: "question"))
  var question: String?

  @Option(
    help: ArgumentHelp("The scenario's name or file, where it has moved.", valueName: "scenario"))
  var scenario: String?

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings)
    let archive = Archive(folder.url)
    let entry = try archive.session(session)
    let contents = try JournalContents(readingFrom: entry.url)
    for notice in contents.notices { remark(notice) }
    let session = try ReviewedSession(
      entry, contents.events, scenario: scenario(of: entry, surroundings))
    let index = try question.map { try session.transcript.turn(named: $0).number - 1 } ?? 0
    let screen = look.screen(in: surroundings)
    let earlier = EarlierSessions(folder, surroundings)
    guard isatty(0) == 1, screen.isTerminal else {
      printAll(session, earlier: earlier, screen, from: index)
      return
    }
    var room = ReviewRoom(
      session: session, at: index, archive: archive, earlier: earlier, screen: screen,
      source: Lines.source(
        in: surroundings, plain: look.plain, commands: ReviewRequest.names, history: nil),
      editor: Editor(environment: surroundings.environment), now: { Date() }, zone: .current)
    room.phrases = PhraseFolder(surroundings)
    room.hold()
  }

  /// A session can be looked through without its scenario; what is missing then is said.
  private func scenario(
    of entry: SessionEntry, _ surroundings: Surroundings
  ) throws -> Scenario? {
    let library = ScenarioLibrary(surroundings)
    if let scenario {
      return try library.scenario(heldAs: entry.scenario, in: scenario, surroundings)
    }
    do {
      if let scenario = try library.scenario(heldAs: entry.scenario, surroundings) {
        return scenario
      }
      remark(
        "the scenario '\(entry.scenario)' is not found by its name: no hints, no model answer, and "
          + "no answering again; give its file with --scenario FILE")
    } catch {
      remark("without hints and model answers: \(error.localizedDescription)")
    }
    return nil
  }

  private func printAll(
    _ session: ReviewedSession, earlier: EarlierSessions, _ screen: Screen, from index: Int
  ) {
    let transcript = session.transcript
    let words = ReviewWords(language: transcript.language)
    let facts = [
      transcript.score.map(words.score), Timestamp(transcript.started).wallClock(in: .current),
      transcript.id,
    ]
    screen.show(StyledText(transcript.opening.title[transcript.language].harmless, .bold))
    screen.show(StyledText(facts.compactMap { $0 }.joined(separator: " · "), .dim))
    screen.show()
    // One question that was asked for stands alone.
    let turns = question == nil ? transcript.turns : [transcript.turns[index]]
    for turn in turns {
      QuestionReviewView(
        screen: screen, review: session.review(turn), count: transcript.turns.count,
        zone: .current
      )
      .everything(earlier: earlier.best(turn, in: session)).show(on: screen)
    }
  }
}

extension Transcript {
  /// The question of this session with this id or, counted from 1, this number.
  /// - Throws: ``Failure`` with what there is instead.
  func turn(named reference: String) throws -> Turn {
    if let turn = turns.first(where: { $0.question == reference }) { return turn }
    if let number = Int(reference), turns.indices.contains(number - 1) { return turns[number - 1] }
    let ids = turns.map(\.question)
    let nearest = ids.nearest(to: reference).map { "; did you mean '\($0)'?" } ?? ""
    throw Failure(
      "\(id): no question '\(reference)' was asked\(nearest) (there are: "
        + "\(ids.joined(separator: ", ")))")
  }
}
