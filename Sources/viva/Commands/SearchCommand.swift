import ArgumentParser
import Foundation
import Index
import Terminal
import Transcripts

/// `viva search`: finds words in all sessions.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find what you said, in all sessions.",
    discussion: """
      All words must be in one answer, retake or note; "quoted words" one behind the other. A word \
      also finds longer ones that it begins. Chinese is found inside sentences, simplified and \
      traditional alike. The newest comes first. Without words, the filters alone choose.

      EXAMPLES
        viva search frozen
        viva search 冻结 --since 2026-11-01
        viva search '"language model"' --question blip2 --below 60
        viva search --missed learnable-queries

      EXIT STATUS
        0 found   1 nothing found   64 wrong use
      """)

  @Argument(help: "Words to find.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Only answers to this question.", valueName: "id"))
  var question: String?

  @Option(help: ArgumentHelp("Only sessions on this scenario.", valueName: "id"))
  var scenario: String?

  @Option(help: ArgumentHelp("Only where this concept was not said.", valueName: "concept"))
  var missed: String?

  @Option(help: ArgumentHelp("Only where the question's score was lower.", valueName: "score"))
  var below: Double?

  @Option(help: ArgumentHelp("Only from this day on (2026-11-01).", valueName: "date"))
  var since: Day?

  @Option(help: ArgumentHelp("Only up to this day.", valueName: "date"))
  var until: Day?

  @Flag(help: "Look through the questions that were asked, too.")
  var asked = false

  @Option(help: ArgumentHelp("No more than this many; 0 for all.", valueName: "n"))
  var limit = 20

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a number from 0 on") }
    if words.isEmpty, question == nil, scenario == nil, missed == nil, below == nil, since == nil,
      until == nil
    {
      throw ValidationError("give words to find, or a filter such as --missed CONCEPT")
    }
    if !words.isEmpty, SearchPhrase.phrases(in: words.joined(separator: " ")).isEmpty {
      throw ValidationError("there is no letter and no digit in '\(words.joined(separator: " "))'")
    }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let index = try SessionIndex.current(of: place.folder(in: surroundings), in: surroundings)
    var query = query
    // One more tells whether there are more.
    query.limit = limit == 0 ? nil : limit + 1
    let found = try index.search(query)
    if found.isEmpty { try explainNothing(index) }
    let hits = limit == 0 ? found : Array(found.prefix(limit))
    let screen = look.screen(in: surroundings)
    if json {
      for hit in hits { screen.write(try JSONLine.text(of: HitLine(hit)) + "\n") }
    } else {
      for hit in hits { SearchView(screen: screen, place: place.folder).show(hit) }
    }
    if found.count > hits.count {
      remark("there are more; --limit 0 shows all")
    }
  }

  private var query: SearchQuery {
    var query = SearchQuery()
    query.phrases = SearchPhrase.phrases(in: words.joined(separator: " "))
    query.scenario = scenario
    query.question = question
    query.missed = missed
    query.below = below
    query.since = since?.start()
    query.until = until?.end()
    query.includesQuestions = asked
    return query
  }

  /// A name that nothing has is more likely mistyped than unlucky.
  private func explainNothing(_ index: SessionIndex) throws -> Never {
    let names: [(String, String?, [String])] = [
      ("--scenario: no session on", scenario, try index.scenarios().map(\.id)),
      ("--question: no session asked", question, try index.questionNames(scenario: scenario)),
      ("--missed: no session asked for", missed, try index.conceptNames(scenario: scenario)),
    ]
    for (what, name, known) in names {
      guard let name, !known.isEmpty, !known.contains(name) else { continue }
      let nearest = known.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("\(what) '\(name)'\(nearest)")
    }
    remark(words.isEmpty ? "nothing found" : "nothing found for \(words.joined(separator: " "))")
    throw ExitCode(1)
  }
}

/// A hit as JSON has it.
private struct HitLine: Encodable {
  struct Match: Encodable {
    var start: Int
    var end: Int
  }

  var session: String
  var seq: Int?
  var scenario: String
  var question: String
  var kind: String
  var at: String
  var language: String
  var score: Double?
  var text: String?
  var matches: [Match]

  init(_ hit: SearchHit) {
    session = hit.session
    seq = hit.sequence
    scenario = hit.scenario
    question = hit.question
    kind = hit.kind.rawValue
    at = Timestamp(hit.at).text
    language = hit.language.rawValue
    score = hit.score
    text = hit.text
    matches = hit.matches.map { Match(start: $0.lowerBound, end: $0.upperBound) }
  }
}
