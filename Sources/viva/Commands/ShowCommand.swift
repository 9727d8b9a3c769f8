import ArgumentParser
import Foundation
import Index
import Practice
import Terminal
import Transcripts

/// `viva show`: reads a session.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Read a session.")

  @Argument(help: "A session: its id, the beginning of it, its number in 'viva sessions', or last.")
  var session = "last"

  @Flag(help: "As Markdown.")
  var markdown = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let folder = place.folder(in: surroundings)
    let entry = try Archive(folder.url).session(session)
    let contents = try JournalContents(readingFrom: entry.url)
    for notice in contents.notices { remark(notice) }
    guard let transcript = Transcript(contents.events, id: entry.id) else {
      throw Failure("\(entry.url.path): the session has no opening that can be read")
    }
    let screen = look.screen(in: surroundings)
    if markdown {
      screen.write(transcript.markdown(in: .current))
      return
    }
    let lastLead = SessionIndex.lastLeads(
      on: transcript.opening.scenario, before: transcript.started, of: folder, in: surroundings)
    let lines = transcript.lines(in: .current) { turn in
      turn.practiceBlocks(
        after: lastLead(turn.question), pace: transcript.opening.pace,
        columns: screen.textColumns)
    }
    for line in lines {
      let style = Self.style(of: line.role)
      var text = StyledText("")
      for passage in line.passages {
        text = text + StyledText(passage.text, passage.isEvidence ? .underline : style)
      }
      screen.show(
        text, margin: StyledText(line.prefix, .dim), hanging: line.hangingPrefix)
    }
  }

  static func style(of role: PageLine.Role) -> Style {
    switch role {
    case .title, .question: .bold
    case .facts, .note: .dim
    case .label: .accent
    case .quote, .remark, .item, .plain: .plain
    }
  }
}
