import ArgumentParser
import Authoring
import Drills
import Foundation
import Scenario
import Terminal

/// `viva disputes`: a person's own phrases.
struct DisputesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "List your own phrases, forget them, or offer them to a scenario's author.",
    discussion: """
      EXAMPLES
        viva disputes                        all that there are, numbered
        viva disputes multimodal --patch | git apply
        viva disputes multimodal --forget 2
        viva disputes multimodal --forget frozen-llm
        viva disputes multimodal --forget all
      """)

  @Argument(help: "A scenario's name or file; without it, all that have phrases.")
  var scenario: String?

  @Flag(help: "Print a patch of the scenario's file, for 'git apply' or 'patch -p1'.")
  var patch = false

  @Option(
    help: ArgumentHelp("Forget phrases: a number, a concept's id, or all.", valueName: "which"))
  var forget: String?

  @OptionGroup var look: ScreenOptions

  func validate() throws {
    if patch, forget != nil { throw ValidationError("--patch and --forget do not go together") }
    if patch || forget != nil, scenario == nil {
      throw ValidationError("name the scenario, as in 'viva disputes multimodal --patch'")
    }
  }

  func run() throws {
    let surroundings = Surroundings.current
    let folder = PhraseFolder(surroundings)
    let screen = look.screen(in: surroundings)
    guard let scenario else {
      let all = try folder.all().filter { !$0.phrases.isEmpty }
      if all.isEmpty { remark("no phrases of your own yet; 'viva dispute' adds the first") }
      for phrases in all { list(phrases, on: screen) }
      return
    }
    let library = ScenarioLibrary(surroundings)
    // Phrases outlive their scenario, so that it need not be there to list or forget them.
    let id = (try? library.scenario(scenario).id) ?? scenario
    var phrases = try folder.phrases(for: id)
    if let forget {
      try self.forget(forget, from: &phrases, folder)
    } else if patch {
      try writePatch(of: phrases, to: try library.file(for: scenario), surroundings, screen)
    } else {
      if phrases.phrases.isEmpty { remark("no phrases of your own for '\(id)' yet") }
      list(phrases, on: screen)
    }
  }

  private func list(_ phrases: PersonalPhrases, on screen: Screen) {
    guard !phrases.phrases.isEmpty else { return }
    screen.show(StyledText(phrases.scenario.harmless, .bold))
    for (index, phrase) in phrases.phrases.enumerated() {
      screen.show(
        StyledText("“\(phrase.words.harmless)”")
          + StyledText("  \(phrase.question.harmless) \(phrase.concept.harmless)", .dim),
        margin: StyledText("  \(index + 1)  ", .dim))
    }
  }

  private func forget(
    _ which: String, from phrases: inout PersonalPhrases, _ folder: PhraseFolder
  ) throws {
    let all = phrases.phrases
    let number = Int(which).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
    let gone = phrases.forget { which == "all" || $0 == number || $0.concept == which }
    guard !gone.isEmpty else {
      throw Failure(
        "there is no phrase '\(which)' ('viva disputes \(phrases.scenario)' numbers them)")
    }
    try folder.save(phrases)
    remark("forgotten: " + gone.map { "“\($0.words.harmless)”" }.joined(separator: ", "))
  }

  private func writePatch(
    of phrases: PersonalPhrases, to url: URL, _ surroundings: Surroundings, _ screen: Screen
  ) throws {
    let old = try ScenarioFile(readingFrom: url, name: ScenarioLibrary.shownPath(url))
    var file = old
    var isWhole = true
    for phrase in phrases.phrases {
      do {
        let pattern = try PersonalPhrase.pattern(for: phrase.words)
        let bytes = try PatternInsertion.adding(
          pattern.source, to: phrase.concept, of: phrase.question, in: file)
        file = ScenarioFile(bytes, name: file.name)
      } catch {
        remark("“\(phrase.words.harmless)” is left out: \(Self.reason(error, old.name))")
        isWhole = false
      }
    }
    let known = ScenarioCheck(old)
    let check = ScenarioCheck(file)
    for failure in check.failures where !known.failures.contains(failure) {
      remark("with the patch a test of '\(failure.question)' fails; see 'viva check'")
      isWhole = false
    }
    let diff = UnifiedDiff(
      from: String(decoding: old.bytes, as: UTF8.self),
      to: String(decoding: file.bytes, as: UTF8.self), path: Self.patchPath(of: url, surroundings))
    if diff.text.isEmpty, isWhole { remark("nothing to add: the scenario has it all") }
    screen.write(diff.text)
    if !isWhole { throw ExitCode(1) }
  }

  /// The path from the root of the checkout, where the file lies in one.
  private static func patchPath(of url: URL, _ surroundings: Surroundings) -> String {
    var folder = url.resolvingSymlinksInPath().deletingLastPathComponent()
    let path = url.resolvingSymlinksInPath().path
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path) {
        return String(path.dropFirst(folder.path.count + 1))
      }
      folder = folder.deletingLastPathComponent()
    }
    return url.lastPathComponent
  }

  private static func reason(_ error: any Error, _ name: String) -> String {
    switch error {
    case PatternInsertion.Refusal.derived:
      "its concept has no 'match'; 'viva explain' shows the derived patterns, to be written first"
    case PatternInsertion.Refusal.layout(let line):
      "\(name):\(line): write the patterns as a list, each in its own line"
    case PatternInsertion.Refusal.unknown: "the scenario no longer has its concept"
    case is PersonalPhrase.Refusal: "it is no pattern"
    default: "\(name) would not read back as meant"
    }
  }
}
