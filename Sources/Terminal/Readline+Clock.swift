import Foundation
@preconcurrency import CReadline

extension ReadlineSource {
  /// The prompt behind the time, or alone where no time is shown.
  func timed(_ prompt: StyledText) -> StyledText {
    guard let clock else { return prompt }
    return clock.styled(at: now()) + StyledText(" ") + prompt
  }

  /// Milliseconds until the time changes; for ever where none is shown.
  var millisecondsToTick: Int32 { clock?.millisecondsToTick(at: now()) ?? -1 }

  /// Shows the time anew, by readline's own redisplay, which leaves line and cursor as they are.
  ///
  /// The prompt keeps its width, so that readline rewrites the digits and nothing else. Where it
  /// could not, because something else stands in the prompt's place or the prompt has left the
  /// screen, the time waits for a better moment.
  func tick(_ prompt: StyledText) {
    guard clock != nil, Self.ownsPrompt, isPromptOnScreen(prompt) else { return }
    rl_set_prompt(timed(prompt).renderedForReadline(plain: isPlain))
    rl_redisplay()
  }

  /// Whether the prompt is on the screen as it was set: no search, no count, no key that is still
  /// waiting for its second half.
  private static var ownsPrompt: Bool {
    let states = [
      RL_STATE_ISEARCH, RL_STATE_NSEARCH, RL_STATE_NUMERICARG, RL_STATE_MULTIKEY,
      RL_STATE_METANEXT, RL_STATE_COMPLETING, RL_STATE_VIMOTION, RL_STATE_MOREINPUT,
    ]
    let busy = states.reduce(0) { $0 | UInt(bitPattern: Int($1)) }
    return UInt(rl_readline_state) & busy == 0
  }

  /// A line that is higher than the screen has pushed the prompt out at the top.
  private func isPromptOnScreen(_ prompt: StyledText) -> Bool {
    var (rows, columns): (Int32, Int32) = (0, 0)
    rl_get_screen_size(&rows, &columns)
    guard rows > 0, columns > 0, let buffer = rl_line_buffer else { return false }
    let text = timed(prompt).text + String(cString: buffer)
    // A wide character that has no room at the end of a row leaves a column free.
    let used = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { 1 + String($0).displayWidth / max(1, Int(columns) - 1) }
      .reduce(0, +)
    return used < Int(rows)
  }
}
