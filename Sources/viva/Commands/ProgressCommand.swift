import ArgumentParser
import Foundation
import Practice
import Scenario
import Terminal
import Transcripts

/// `viva progress`: how one stands.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "See how you stand, and what is due.",
    discussion: """
      A concept is due when, by FSRS, recall of it has fallen to 90 %. What you said unaided comes \
      back later than what took a hint.

      EXAMPLES
        viva progress                    today, and every scenario that you practised
        viva progress multimodal         concept by concept
        viva progress --languages        what you said in which language
        viva progress --json | jq .plan
      """)

  @Argument(help: "A scenario's name or file; all that you practised without it.")
  var scenario: String?

  @Flag(help: "Concept by concept.")
  var concepts = false

  @Flag(help: "How often each concept was said in Chinese and in English.")
  var languages = false

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let now = Date()
    let practised = try Practised(
      surroundings, folder: place.folder(in: surroundings), scenario: scenario, now: now)
    for notice in practised.notices { remark(notice) }
    if json {
      try ProgressJSON(practised, now: now).write()
      return
    }
    let view = ProgressView(
      screen: look.screen(in: surroundings),
      words: ProgressWords(language: surroundings.language),
      glyphs: ChartGlyphs(environment: surroundings.environment), now: now, zone: .current)
    if languages {
      for progress in practised.scenarios { view.showLanguages(progress) }
      return
    }
    let plan = practised.plan(minutes: nil)
    let title = plan.flatMap { plan in
      practised.scenarios.first { $0.scenario.id == plan.scenario }?.scenario.title
    }
    view.show(practised.habit, plan: plan, title: title?[surroundings.language])
    for progress in practised.scenarios {
      view.show(progress, concepts: concepts || scenario != nil)
    }
  }
}
