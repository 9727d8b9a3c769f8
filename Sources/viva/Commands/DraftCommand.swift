import ArgumentParser
import Authoring
import Foundation
import Terminal

/// `viva draft`: makes a scenario of an interview article.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Draft a scenario from an interview article.",
    discussion: """
      Reads plain text, Markdown or HTML, in English or Chinese, finds the questions and their answers, \
      and guesses the concepts. Every guess is marked in the file. Nothing is written where nothing was \
      found, nor over a file that is there.

      EXAMPLES
        viva draft article.html -o databases.yaml
        viva draft - -o kafka < notes.md      among your own scenarios
        viva draft article.txt                to the standard output
      """)

  @Argument(help: "The article; - for the standard input.")
  var article: String

  @Option(name: .shortAndLong, help: "Where the scenario goes: a path, or a name of your own.")
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  func run() throws {
    let surroundings = Surroundings.current
    let destination = ScenarioDestination(surroundings)
    let url = try output.map { try destination.url(for: $0, force: force) }
    let bytes = try read()
    let name = url ?? URL(fileURLWithPath: article == "-" ? "draft" : article)
    let id = ScenarioDestination.id(from: name.deletingPathExtension().lastPathComponent)
    let draft: Draft
    do throws(Draft.Refusal) {
      draft = try Draft(from: bytes, id: id)
    } catch {
      throw Failure("\(article): \(Self.words(for: error)); nothing was written")
    }
    if let url {
      try destination.write(draft.text, to: url)
    } else {
      Screen(plain: true, environment: [:]).write(draft.text)
    }
    let counts = draft.counts
    let place = url.map(ScenarioLibrary.shownPath) ?? "FILE"
    remark(
      "\(counts.questions) questions, \(counts.concepts) concepts; read the lines marked 'guess' in "
        + "\(place), then 'viva check \(output ?? "FILE")'")
  }

  private func read() throws -> [UInt8] {
    if article == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: article)))
    } catch {
      throw Failure("\(article): cannot be read: \(error.localizedDescription)")
    }
  }

  private static func words(for refusal: Draft.Refusal) -> String {
    switch refusal {
    case .tooLarge: "the article is over 5 MB; give the one page"
    case .empty: "there is no text in it"
    case .noQuestions(let paragraphs):
      "\(paragraphs) paragraphs, but no questions with answers behind them; questions are found as "
        + "'Q1: …', '1. …?', '问题一：…', headings, or lines that end in a question mark"
    }
  }
}
