import Foundation
import Interview
import Terminal

extension ReviewRoom {
  /// Keeps a remark on the question; asks for it where none was typed.
  mutating func note(_ text: String) {
    var text = text
    if text.isEmpty {
      guard
        case .text(let line, _) = source.next(prompt: StyledText(words.notePrompt, .accent))
      else { return screen.show() }
      text = line.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    guard !text.isEmpty else { return tell(words.againLeft) }
    let trouble = keep([.noted(Noting(question: turn.question, text: text))])
    tell(trouble ?? words.noted)
  }
}
