import Drills
import Foundation
import Interview
import Scenario

extension ReviewRoom {
  /// Says why concepts were missed in what was said about the question, or in the last retake, and
  /// what would have earned them.
  /// - Parameter words: One concept's id or number; nothing for all that were missed.
  func explain(_ words: String) {
    guard let scenario = session.scenario else { return tell(self.words.noScenario) }
    guard let question = session.question(of: turn) else { return tell(self.words.questionGone) }
    let heard = turn.retakes.last.map { [HeardAnswer($0)] } ?? turn.heard
    guard !heard.isEmpty else { return tell(self.words.unanswered) }
    let held = HeldQuestion(
      number: turn.number, question: question, heard: heard, language: turn.language,
      scenario: scenario)
    do {
      let reasons = try Reasons(of: held, concept: words.isEmpty ? nil : words)
      screen.show()
      reasons.show(on: screen)
    } catch {
      tell(error.localizedDescription)
    }
  }
}
