import Interview
import Practice
import Scenario
import Scoring
import Terminal

/// Shows a drill: a card, and at once what its answer earned.
struct DrillView {
  let screen: Screen
  let language: Language
  let scenario: Scenario

  private func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  func showTitle(cards: Int) {
    screen.show()
    screen.show(
      StyledText(scenario.title[language].harmless, .bold)
        + StyledText(say(" · drill, \(cards) cards", " · 单点练习，\(cards) 题"), .dim), margin: "  ")
    screen.show(
      StyledText(
        say(
          "A line is an answer; /skip leaves a card out, /quit ends.",
          "一行就是一个回答；/skip 跳过，/quit 结束。"), .dim), margin: "  ")
    screen.show()
  }

  func show(_ card: DrillCard, number: Int, of total: Int, isAgain: Bool) {
    let place = isAgain ? say("once more", "再来一次") : "\(number)/\(total)"
    let form =
      switch card.form {
      case .prompt: ""
      case .cloze: say("Your own words; what stood in the gap? ", "你自己的话，空里是什么？")
      }
    screen.show(
      StyledText(form, .dim) + StyledText(card.text.harmless),
      margin: StyledText(place.padded(to: max(6, place.displayWidth + 1)), .dim))
  }

  /// An answer that did not come from the prompt, so that it stands on the screen too.
  func show(answer: String) { screen.show(StyledText(answer.harmless), margin: "> ") }

  func show(_ judgement: Judgement, of card: DrillCard) {
    guard
      let concept = scenario.question(withID: card.question)?.concept(withID: card.concept)
    else { return }
    let gloss = StyledText(concept.gloss[language].harmless)
    if let credit = judgement.credits.first(where: { $0.value > 0 }) {
      screen.show(
        gloss + StyledText(say(" — ", " —— "), .dim)
          + Quote(evidence: credit.evidence, answers: []).text,
        margin: StyledText("  ✓ ", .good))
    } else {
      screen.show(gloss, margin: StyledText("  · ", .bad))
      if case .cloze(let cloze) = card.form {
        screen.show(
          StyledText(say("You had said: ", "你当时说的是："), .dim)
            + StyledText(cloze.hidden.harmless), margin: "    ")
      }
    }
    screen.show()
  }

  func showEnd(said: Int, of asked: Int, saved: String?) {
    guard asked > 0 else { return }
    screen.show(
      StyledText(
        say("\(said) of \(asked) said the first time.", "\(asked) 个要点，第一次就说出 \(said) 个。"),
        .bold), margin: "  ")
    if let saved {
      screen.show(
        StyledText(say("viva show \(saved)", "viva show \(saved)"), .dim), margin: "  ")
    }
    screen.show()
  }
}
