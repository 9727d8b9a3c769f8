import ArgumentParser
import Authoring
import Foundation
import Index
import Scenario
import Terminal

/// `viva scenarios`: lists what one can be interviewed on.
struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios", abstract: "List the scenarios: shipped, your own, or of a folder.",
    discussion: """
      The minutes are those of the answers when spoken, without follow-ups. The last score is that of \
      your newest session. 'viva interview NAME' holds the interview.

      EXAMPLES
        viva scenarios
        viva scenarios ~/interviews
        viva scenarios --json
      """)

  @Argument(help: "Folders or files, instead of the shipped ones and your own.")
  var places: [String] = []

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let library = ScenarioLibrary(surroundings)
    // Without an index nobody has any score.
    let index = try? SessionIndex.current(of: place.folder(in: surroundings), in: surroundings)
    let scores = (try? index?.lastScores()) ?? [:]
    let files = try places.isEmpty ? library.files : library.files(at: places)
    let entries = files.map { ScenarioEntry($0, library, scores: scores) }
    let screen = look.screen(in: surroundings)
    if json {
      for entry in entries { screen.write(try entry.json + "\n") }
    } else {
      show(entries, on: screen, surroundings)
    }
    if entries.contains(where: { $0.scenario == nil }) { throw ExitCode(1) }
  }

  private func show(_ entries: [ScenarioEntry], on screen: Screen, _ surroundings: Surroundings) {
    if entries.isEmpty { remark("there are no scenarios here") }
    let usable = entries.filter { $0.scenario != nil }
    let header = ["name", "title", "questions", "languages", "minutes", "last", "from"]
    let table = Columns(
      rows: [header] + usable.map { $0.row(in: surroundings.language) }, rightAligned: [2, 4, 5])
    for (index, line) in table.lines.enumerated() where !usable.isEmpty {
      screen.show(StyledText(line, index == 0 ? .dim : .plain))
    }
    for entry in entries where entry.scenario == nil {
      remark("\(entry.file.shownPath) \(entry.trouble); 'viva check' shows where")
    }
    if places.isEmpty {
      remark("your own go into \(surroundings.ownScenarioFolder.path)")
    }
  }
}

/// A scenario as the list shows it.
private struct ScenarioEntry {
  let file: ScenarioLibrary.File
  /// Nil where the file cannot be used.
  let scenario: Scenario?
  /// Why it cannot, for the middle of a sentence.
  let trouble: String
  let lastScore: Double?

  init(_ file: ScenarioLibrary.File, _ library: ScenarioLibrary, scores: [String: Double]) {
    self.file = file
    do {
      let read = try ScenarioFile(readingFrom: file.url, name: file.shownPath)
      let errors = read.problems.count { $0.severity == .error }
      scenario = read.scenario
      trouble = errors == 1 ? "has an error" : "has \(errors) errors"
    } catch {
      scenario = nil
      trouble = "cannot be read: \(error.localizedDescription)"
    }
    lastScore = scenario.flatMap { scores[$0.id] }
  }

  func row(in language: Language) -> [String] {
    guard let scenario else { return [] }
    let shown = scenario.languages.contains(language) ? language : scenario.languages[0]
    return [
      file.name, scenario.title[shown].harmless, "\(scenario.questions.count)",
      scenario.languages.map(\.rawValue).joined(separator: " "), "\(minutes)",
      lastScore.map { "\(Int($0.rounded()))" } ?? "–", origin,
    ]
  }

  private var origin: String {
    switch (file.origin, file.hides) {
    case (.own, true): "yours, before the shipped one"
    case (.own, false): "yours"
    case (.shipped, _): "shipped"
    case (.path, _): file.shownPath
    }
  }

  private var minutes: Int {
    let seconds = scenario?.questions.reduce(0) { $0 + $1.time } ?? 0
    return (seconds + 59) / 60
  }

  private struct Line: Encodable {
    var name: String
    var path: String
    var from: String
    var hidesShipped: Bool
    var usable: Bool
    var id: String?
    var title: LocalizedText?
    var questions: Int?
    var languages: [Language]?
    var minutes: Int?
    var lastScore: Double?
  }

  var json: String {
    get throws {
      let line = Line(
        name: file.name, path: file.url.path, from: file.origin.rawValue, hidesShipped: file.hides,
        usable: scenario != nil, id: scenario?.id, title: scenario?.title,
        questions: scenario?.questions.count, languages: scenario?.languages,
        minutes: scenario.map { _ in minutes }, lastScore: lastScore)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(line), as: UTF8.self)
    }
  }
}
