import ArgumentParser
import Authoring
import Foundation
import Scenario
import Terminal

/// `viva new`: begins a scenario.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a scenario of your own: a small file that works.",
    discussion: """
      A name puts the file among your own scenarios, where 'viva interview NAME' finds it; a path puts \
      it there. At a terminal, title, languages and first question are asked for.

      EXAMPLES
        viva new databases
        viva new ./tea.yaml --title "Tea" --lang en,zh --question "How do you brew it?"
      """)

  @Argument(help: "A name, or a path.")
  var file: String

  @Option(help: "What people see in the list.")
  var title: String?

  @Option(help: "The languages: en, zh or en,zh.")
  var lang: String?

  @Option(help: "The first question, as an interviewer says it.")
  var question: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  func run() throws {
    let surroundings = Surroundings.current
    let url = try ScenarioDestination(surroundings).url(for: file, force: force)
    let name = url.deletingPathExtension().lastPathComponent
    var source = Lines.source(in: surroundings, plain: true, commands: [], history: nil)
    let asks = isatty(0) == 1 && isatty(1) == 1
    func answer(_ given: String?, _ prompt: String, _ usual: String) -> String {
      if let given { return given }
      guard asks,
        case .text(let line, _) = source.next(prompt: StyledText("\(prompt) [\(usual)]: "))
      else { return usual }
      let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
      return text.isEmpty ? usual : text
    }
    let title = answer(self.title, "Title", name)
    let languages = try languages(answer(lang, "Languages (en, zh or en,zh)", "en"))
    let usual = languages == [.chinese] ? "绿茶应该怎么泡？" : "How do you brew green tea well?"
    let ask = answer(question, "First question", usual)
    let scenario = NewScenario(
      id: ScenarioDestination.id(from: name), title: title, languages: languages, ask: ask)
    try ScenarioDestination(surroundings).write(scenario.text, to: url)
    let shown = ScenarioLibrary.shownPath(url)
    remark("wrote \(shown); next: edit it, 'viva try \(file)', 'viva check \(file)'")
  }

  private func languages(_ text: String) throws -> [Language] {
    let codes = text.split { $0 == "," || $0 == " " }.map(String.init)
    let languages = codes.compactMap(Language.init)
    guard !languages.isEmpty, languages.count == codes.count else {
      throw ValidationError("--lang takes en, zh or en,zh, not '\(text)'")
    }
    return languages
  }
}

/// Where a scenario that Viva writes goes.
struct ScenarioDestination {
  private let ownFolder: URL

  init(_ surroundings: Surroundings) { ownFolder = surroundings.ownScenarioFolder }

  /// The file that a name or path means, which is not there yet.
  /// - Throws: ``Failure`` for one that is there, unless forced.
  func url(for reference: String, force: Bool) throws -> URL {
    let url =
      ScenarioLibrary.isPath(reference)
      ? URL(fileURLWithPath: (reference as NSString).expandingTildeInPath)
      : ownFolder.appendingPathComponent("\(reference).yaml")
    if !force, FileManager.default.fileExists(atPath: url.path) {
      throw Failure(
        "\(ScenarioLibrary.shownPath(url)) is there already; choose another name, or add --force")
    }
    return url
  }

  /// Writes the scenario, and beside it the schema that editors read.
  func write(_ text: String, to url: URL) throws {
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
      let schema = folder.appendingPathComponent(ScenarioSchema.fileName)
      if !FileManager.default.fileExists(atPath: schema.path) {
        try Data(try ScenarioSchema.json().utf8).write(to: schema, options: .atomic)
      }
    } catch {
      throw Failure("\(url.path): cannot be written: \(error.localizedDescription)")
    }
  }

  /// A name as an id: lower-case letters, digits and hyphens.
  static func id(from name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "scenario" : String(words.joined(separator: "-").prefix(64))
  }
}
