import Drills
import Scenario
import Terminal
import Transcripts

extension ReviewRoom {
  /// Says why concepts were missed, and what would have earned them.
  /// - Parameter concept: One concept's id or its number among the missed ones; empty or `all` for
  ///   all of them.
  func explain(_ concept: String) {
    guard let held = lastHeld() else { return }
    do {
      let isOne = !concept.isEmpty && concept != "all"
      let reasons = try Reasons(of: held, concept: isOne ? concept : nil)
      screen.show()
      reasons.show(on: screen)
      screen.show()
    } catch {
      tell(error.localizedDescription)
    }
  }

  /// What was said last about the question: a retake, or else the interview's answers. Tells the
  /// person where there is nothing to talk about.
  func lastHeld() -> HeldQuestion? {
    guard let scenario = session.scenario else {
      tell(words.noScenario)
      return nil
    }
    guard let question = session.question(of: turn) else {
      tell(words.questionGone)
      return nil
    }
    let heard = turn.retakes.last.map { [HeardAnswer($0)] } ?? turn.heard
    guard !heard.isEmpty else {
      tell(words.unanswered)
      return nil
    }
    return HeldQuestion(
      number: turn.number, question: question, heard: heard, language: turn.language,
      scenario: scenario)
  }
}
