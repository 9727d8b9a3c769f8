import Dictation
import Foundation
import Scenario
import Terminal
import Transcripts

/// Offers the terms that a recogniser mangled, and remembers what the person decided.
struct RescueTalk {
  private let rescuer: Rescuer
  private let scenario: String
  private let store: RescueStore
  private var memory: RescueMemory

  /// - Parameters:
  ///   - scenario: Whose terms are offered.
  ///   - folder: The person's own data folder, where decisions are remembered.
  init(_ scenario: Scenario, in folder: URL) {
    rescuer = Rescuer(scenario: scenario)
    self.scenario = scenario.id
    let file = folder.appendingPathComponent("rescues.json")
    store = RescueStore(
      read: { try? Data(contentsOf: file) },
      write: { text in
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try PrivateFile(file).replace(with: text)
      })
    memory = store.load()
  }

  /// The text with the terms that the person confirmed; where they leave, the rest stays as it is.
  mutating func mend(
    _ text: String, _ language: Language, from source: inout any LineSource, show: (String) -> Void
  ) -> String {
    let (apply, ask) = memory.sort(rescuer.proposals(for: text), in: scenario)
    var confirmed = apply
    for rescue in ask {
      guard let decision = decide(RescueDialog(rescue), language, &source, show) else { break }
      memory.remember(decision, for: rescue, in: scenario)
      if decision != .refuse { confirmed.append(rescue) }
    }
    // A decision that cannot be kept is asked for again, which is no reason to stop here.
    if !ask.isEmpty { try? store.save(memory) }
    return text.applying(confirmed)
  }

  private func decide(
    _ dialog: RescueDialog, _ language: Language, _ source: inout any LineSource,
    _ show: (String) -> Void
  ) -> RescueDialog.Decision? {
    while true {
      let question = dialog.question(in: language).harmless
      guard case .text(let reply, _) = source.next(prompt: StyledText(question + " ", .accent))
      else { return nil }
      if let decision = RescueDialog.decision(for: reply) { return decision }
      show(RescueDialog.explanation(in: language))
    }
  }
}
