import Drills
import Foundation
import Interview
import Terminal

extension ReviewRoom {
  /// Takes a person's word that something which they said meant a concept.
  /// - Parameter typed: A concept's id or number and the words, as far as they were typed: both are
  ///   asked for where they are missing.
  mutating func dispute(_ typed: String) {
    guard let held = lastHeld(), let phrases else { return }
    if let trouble = sessionInUse { return tell(trouble) }
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    let quote = parts.dropFirst().first?.trimmingCharacters(
      in: CharacterSet(charactersIn: " \"“”'"))
    let talk = DisputeTalk(held: held, screen: screen)
    do {
      let dispute = try talk.hold(concept: parts.first, quote: quote) { prompt in
        if case .text(let line, _) = source.next(prompt: prompt) { line } else { nil }
      }
      guard let dispute else { return tell(DisputeWords(language: held.language).nothing) }
      let changed = try dispute.keep(
        of: session.transcript.id, for: held.scenario, in: phrases)
      if let trouble = keep(dispute.events(in: held, judgedBy: changed)) { return tell(trouble) }
      session.use(changed)
      talk.show(dispute)
      screen.show()
    } catch {
      tell(error.localizedDescription)
    }
  }
}
