import ArgumentParser
import Authoring
import Foundation
import Scenario
import Terminal
import Transcripts

/// `viva check`: finds what is wrong with scenario files, and with their grading.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check scenarios: the files, their texts and their tests.",
    discussion: """
      Shows every problem at its place, with the reason and the mend, and every test that fails, with \
      what was credited and what came nearest. Errors and failed tests end in exit status 1; warnings \
      do not. Without a file, your own scenarios are checked.

      With --json, one object a line: problems have file, line, column, severity (error, warning), \
      message, reason and mend; failed tests the severity "test" with question, answer and faults; \
      findings of --mutate the severity "mutant"; the last one of each file is its summary.

      EXAMPLES
        viva check tea.yaml
        viva check scenarios/ --json
        viva check tea.yaml --mutate
      """)

  @Argument(help: "Files, folders, or names of scenarios.")
  var places: [String] = []

  @Flag(help: "Also try to fool the scenario with changed answers, and show what does.")
  var mutate = false

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let files = try ScenarioLibrary(surroundings).filesToCheck(places)
    guard !files.isEmpty else {
      throw Failure(
        "there is nothing to check: name a file, or put one into "
          + surroundings.ownScenarioFolder.path)
    }
    let view = CheckView(screen: look.screen(in: surroundings), json: json)
    let archive = Archive(place.folder(in: surroundings).url)
    var passes = true
    for file in files {
      let read = try scenarioFile(file)
      let remembered = read.scenario.map { archive.remembered(of: $0.id) } ?? RememberedIDs()
      let check = ScenarioCheck(read, remembered: remembered)
      let mutation = mutate ? read.scenario.map(test) : nil
      try view.show(check, mutation)
      passes = passes && check.passes
    }
    if !passes { throw ExitCode(1) }
  }

  private func scenarioFile(_ file: ScenarioLibrary.File) throws -> ScenarioFile {
    do {
      return try ScenarioFile(readingFrom: file.url, name: file.shownPath)
    } catch {
      throw Failure("\(file.shownPath): cannot be read: \(error.localizedDescription)")
    }
  }

  /// Progress goes where no result goes, and only where somebody looks.
  private func test(_ scenario: Scenario) -> MutationTest {
    let isWatched = isatty(2) == 1 && !json
    let errors = Screen(plain: true, environment: [:], descriptor: 2)
    let test = MutationTest(of: scenario) { number, count in
      if isWatched { errors.write("\r\(scenario.id): question \(number) of \(count) ") }
    }
    if isWatched { errors.write("\r\u{1B}[K") }
    return test
  }
}

extension ScenarioLibrary {
  /// The files that paths, folders and names mean; without any, the person's own.
  fileprivate func filesToCheck(_ places: [String]) throws -> [File] {
    if places.isEmpty { return files.filter { $0.origin == .own } }
    return try places.flatMap { place in
      let path = (place as NSString).expandingTildeInPath
      if Self.isPath(place) || FileManager.default.fileExists(atPath: path) {
        return try files(at: [place])
      }
      return [File(name: place, url: try file(for: place), origin: .path)]
    }
  }
}

extension Archive {
  /// What the newest sessions of a scenario know of its ids. Without an archive they know nothing.
  fileprivate func remembered(of scenario: String) -> RememberedIDs {
    var remembered = RememberedIDs()
    let sessions = ((try? sessions()) ?? []).filter { $0.scenario == scenario }
    for session in sessions.prefix(200) {
      guard let events = try? JournalContents(readingFrom: session.url).events,
        case .opened(let opening)? = events.first?.body
      else { continue }
      remembered.sessions += 1
      for question in opening.questions {
        remembered.concepts[question.id, default: []].formUnion(question.concepts.map(\.id))
      }
    }
    return remembered
  }
}
