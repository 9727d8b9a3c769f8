import Drills
import Foundation
import Interview
import Scenario
import Terminal
import Transcripts

// Talk about the last question that is over. What is still being asked stays untouched: nobody is
// told what is missing before the question is done.

extension Room {
  /// Reasons that are shown at once: more would push the next question off the screen.
  private static let mostReasons = 3

  /// `/why`, `/why all`, `/why 2`, `/why frozen-llm`.
  mutating func explain(_ words: String) {
    guard let held = lastHeld() else { return }
    do {
      let reasons = try Reasons(of: held, concept: words.isEmpty || words == "all" ? nil : words)
      let most = words == "all" ? Int.max : Self.mostReasons
      view.show(aside: { [screen] in reasons.show(on: screen, atMost: most) })
    } catch {
      view.show(notice: error.localizedDescription)
    }
  }

  /// `/dispute`, `/dispute 2 "no one touches the writer"`.
  mutating func dispute(_ words: String) {
    guard let held = lastHeld() else { return }
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    let quote = parts.dropFirst().first?.trimmingCharacters(
      in: CharacterSet(charactersIn: " \"“”'"))
    let talk = DisputeTalk(held: held, screen: screen)
    do {
      let dispute = try talk.hold(concept: parts.first, quote: quote) { prompt in
        if case .text(let line, _) = source.next(prompt: prompt) { line } else { nil }
      }
      guard let dispute else {
        view.show(notice: DisputeWords(language: held.language).nothing)
        return
      }
      let changed =
        try phrases.map { try dispute.keep(of: journal.id, for: held.scenario, in: $0) }
        ?? held.scenario
      keep(interviewer.note(dispute.events(in: held, judgedBy: changed), at: now()))
      view.show(aside: { talk.show(dispute) })
    } catch {
      view.show(notice: error.localizedDescription)
    }
  }

  /// The last question that is over; a word to the person where there is none.
  private mutating func lastHeld() -> HeldQuestion? {
    let words = DisputeWords(language: interviewer.language)
    guard let transcript = Transcript(events, id: ""), transcript.opening.mode == .coach else {
      view.show(notice: words.onlyAtTheEnd)
      return nil
    }
    let over = events.compactMap { event in
      if case .summarised(let summary) = event.body { summary.question } else { nil }
    }
    guard let id = over.last, let turn = transcript.turns.first(where: { $0.question == id }),
      !turn.heard.isEmpty, let question = interviewer.scenario.question(withID: id)
    else {
      view.show(notice: words.notYet)
      return nil
    }
    let number = transcript.opening.questions.firstIndex { $0.id == id } ?? 0
    return HeldQuestion(
      number: number + 1, question: question, heard: turn.heard, language: interviewer.language,
      scenario: interviewer.scenario)
  }
}
