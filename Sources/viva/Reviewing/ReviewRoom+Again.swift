import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Terminal
import Transcripts

extension ReviewRoom {
  /// Takes an answer to the question once more: it is judged by today's scenario, is on the disk
  /// before its result is shown, and then compared with the time before.
  mutating func answerAgain() {
    guard session.scenario != nil else { return tell(words.noScenario) }
    guard let question = session.question(of: turn) else { return tell(words.questionGone) }
    // Better told now than after a long answer.
    if let trouble = sessionInUse { return tell(trouble) }
    screen.show()
    var block = TextBlock(for: screen)
    block.add(StyledText(question.ask[turn.language].harmless, .bold), margin: "  ")
    block.add(StyledText(words.againInvitation, .dim), margin: "  ")
    block.addBlank()
    block.show(on: screen)
    guard let (text, timing) = answer() else { return }
    guard let judgement = session.judge(question, text, timing: timing) else { return }
    let retaking = Retaking(
      question: turn.question, text: text, language: turn.language, judgement: judgement,
      score: judgement.score, contentHash: session.scenario?.contentHash ?? "",
      seconds: timing?.total, pauseBefore: timing?.beforeFirstWord)
    if let trouble = keep(.retaken(retaking)) { return tell(trouble + "\n" + words.notKept) }
    showLastRetake()
  }

  /// The answer with its times; nil where the person left it.
  private mutating func answer() -> (text: String, timing: Timing?)? {
    guard
      case .text(let line, let times) = source.next(
        prompt: StyledText(words.againPrompt, .accent))
    else {
      screen.show()
      tell(words.againLeft)
      return nil
    }
    var text = line.trimmingCharacters(in: .whitespacesAndNewlines)
    var timing = times.map { Timing(beforeFirstWord: $0.first, total: $0.last) }
    switch SlashCommand(text) {
    case .command(.edit):
      do {
        text = try editor.text(explaining: CommandWords.editorNote(words.language))
        timing = nil
      } catch {
        tell(error.localizedDescription)
        return nil
      }
    case .command, .aside, .unknown:
      tell(words.noAnswer)
      return nil
    case nil: break
    }
    switch Intent(of: text) {
    case .answer: return (text, timing)
    case .silence: tell(words.againLeft)
    case .command: tell(words.noAnswer)
    }
    return nil
  }

  private func showLastRetake() {
    let view = view
    guard let retake = view.review.retakes.last else { return }
    screen.show()
    view.block(of: retake).show(on: screen)
    screen.show()
  }
}
