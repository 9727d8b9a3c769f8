import ArgumentParser
import Authoring
import Foundation
import Scenario
import Scoring
import Terminal

/// `viva try`: the author's bench.
struct TryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Try answers on a scenario while you write it.",
    discussion: """
      Type an answer and see what it earns, why, and what the interviewer would ask next. The file is
      read again whenever it has changed. An empty line judges the last answer again.

        :save [+ID] [-ID]  add the last answer to the question's tests, with what it earns now,
                           and these concepts added or taken away
        :question ID       go to another question
        :concepts          what answers can earn here
        :test              run the file's tests
        :quit              leave

      EXAMPLES
        viva try tea.yaml
        viva try tea.yaml brewing < answers.txt
      """)

  @Argument(help: "A scenario's file or name.")
  var scenario: String

  @Argument(help: "The question to begin with: its id or number.")
  var question: String?

  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let url = try ScenarioLibrary(surroundings).file(for: scenario)
    let screen = look.screen(in: surroundings)
    var bench = try Bench(url: url, question: question, screen: screen)
    var source = Lines.source(
      in: surroundings, plain: look.plain, commands: Bench.commands, history: nil)
    bench.greet()
    while case .text(let line, _) = source.next(prompt: StyledText("try> ", .accent)) {
      if !bench.take(line) { break }
    }
  }
}

/// What is being tried: a file that may change at any time, a question, and the last answer.
struct Bench {
  static let commands = [":save", ":question", ":concepts", ":test", ":help", ":quit"]

  private let url: URL
  private let screen: Screen
  private var file: ScenarioFile
  /// The last text of the file that could be used.
  private var scenario: Scenario
  private var question: Question
  private var answer: String?

  init(url: URL, question: String?, screen: Screen) throws {
    self.url = url
    self.screen = screen
    file = try ScenarioFile(readingFrom: url, name: ScenarioLibrary.shownPath(url))
    guard let scenario = file.scenario, let first = scenario.questions.first else {
      throw Failure("the scenario cannot be used:\n" + file.renderedErrors.joined(separator: "\n"))
    }
    self.scenario = scenario
    self.question = try question.map { try scenario.question(named: $0) } ?? first
  }

  func greet() {
    let ask = question.ask[scenario.languages.first ?? .english]
    screen.show(StyledText(ask.harmless, .bold), margin: "")
    screen.show(StyledText("Type an answer, or :help.", .dim))
  }

  /// Takes a line.
  /// - Returns: Whether to go on.
  mutating func take(_ line: String) -> Bool {
    let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
    let words = text.split(separator: " ").map(String.init)
    readAgain()
    switch words.first {
    case nil: judge()
    case ":quit", ":q": return false
    case ":help": screen.show(StyledText(TryCommand.configuration.discussion))
    case ":concepts": listConcepts()
    case ":test": runTests()
    case ":question": choose(words.dropFirst().first)
    case ":save": save(Array(words.dropFirst()))
    case let word? where word.hasPrefix(":"):
      let nearest = Self.commands.nearest(to: word).map { "; did you mean \($0)?" } ?? ""
      screen.show(StyledText("\(word): no such command\(nearest) :help lists them"))
    default:
      answer = text
      judge()
    }
    return true
  }

  private func judge() {
    guard let answer else { return }
    ExplanationView(screen: screen).show(Explanation(of: answer, to: question, in: scenario))
  }

  /// Looks at the file again; one that cannot be used is shown, and the last good one kept.
  private mutating func readAgain() {
    guard let new = try? ScenarioFile(readingFrom: url, name: file.name), new.bytes != file.bytes
    else { return }
    file = new
    guard let scenario = new.scenario,
      let question = scenario.question(withID: question.id) ?? scenario.questions.first
    else {
      for problem in new.renderedErrors { screen.write(problem + "\n") }
      screen.show(StyledText("\(file.name) cannot be used like this; what it said before counts."))
      return
    }
    self.scenario = scenario
    self.question = question
    screen.show(StyledText("\(file.name) was read again.", .dim))
    judge()
  }

  private func listConcepts() {
    let language = scenario.languages.first ?? .english
    for concept in question.concepts {
      screen.show(
        StyledText(concept.gloss[language].harmless),
        margin: StyledText("\(concept.id) (\(concept.tier.rawValue))  "))
    }
  }

  private func runTests() {
    let check = ScenarioCheck(file)
    for failure in check.failures where failure.question == question.id {
      CheckView(screen: screen, json: false).show(failure)
    }
    screen.show(StyledText(check.summary))
  }

  private mutating func choose(_ reference: String?) {
    do {
      question = try scenario.question(named: reference ?? "")
      answer = nil
      greet()
    } catch {
      screen.show(StyledText(error.localizedDescription))
    }
  }

  private mutating func save(_ changes: [String]) {
    guard let answer else {
      screen.show(StyledText("There is no answer yet."))
      return
    }
    let rubric = Rubric(question: question, glossary: scenario.glossary)
    let judgement = rubric.judge(answer)
    var earns = judgement.credited
    for change in changes {
      let id = String(change.drop { $0 == "+" || $0 == "-" })
      guard question.concept(withID: id) != nil else {
        let nearest = question.concepts.map(\.id).nearest(to: id).map { "; did you mean '\($0)'?" }
        screen.show(StyledText("There is no concept '\(id)' here\(nearest ?? "")"))
        return
      }
      earns.removeAll { $0 == id }
      if !change.hasPrefix("-") { earns.append(id) }
    }
    let test = SampleAnswer(answer: answer, earns: earns, misconceptions: judgement.asserted)
    do {
      try write(TestInsertion.adding(test, to: question.id, in: file))
      screen.show(
        StyledText("Saved as a test of '\(question.id)': earns [\(earns.joined(separator: ", "))]"))
    } catch TestInsertion.Refusal.layout(let line) {
      screen.show(
        StyledText(
          "\(file.name):\(line): write the tests as a list, each '- answer:' in its own line"))
    } catch {
      screen.show(StyledText("\(file.name) cannot be added to: \(error.localizedDescription)"))
    }
  }

  /// Whole or not at all, where a link leads, with the permissions that the file had.
  private mutating func write(_ bytes: [UInt8]) throws {
    let target = url.resolvingSymlinksInPath()
    let permissions =
      try FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions]
    try Data(bytes).write(to: target, options: .atomic)
    try FileManager.default.setAttributes(
      permissions.map { [.posixPermissions: $0] } ?? [:], ofItemAtPath: target.path)
    file = ScenarioFile(bytes, name: file.name)
    if let scenario = file.scenario { self.scenario = scenario }
    question = scenario.question(withID: question.id) ?? question
  }
}
