import Foundation
import Index
import Terminal
import Transcripts

/// Shows something that was found: when and where, the words around it, and how to read on.
struct SearchView {
  let screen: Screen
  /// The value of `--transcripts`, which reading on needs again.
  let place: String?

  /// Lines of an answer that are enough to know it by.
  private static let lines = 2

  func show(_ hit: SearchHit) {
    let when = Timestamp(hit.at).wallClock(in: .current)
    var head = StyledText(when, .bold) + StyledText("  " + hit.question.harmless)
    if let score = hit.score { head = head + StyledText("  \(score.figure)", .accent) }
    if let kind = label(hit.kind) { head = head + StyledText("  " + kind, .dim) }
    screen.show(head)
    if let text = hit.text {
      let snippet = Snippet(
        text: text, matches: hit.matches, columns: Self.lines * (screen.textColumns - 4) - 8)
      screen.show(snippet.styled, margin: "  ")
    } else {
      screen.show(StyledText("given up without an answer", .dim), margin: "  ")
    }
    // A command stands unbroken, however narrow the screen is: it is there to be copied.
    let options = ResumeOptions(folder: place).words
    screen.show(StyledText("  viva show \(hit.session)\(options.harmless)", .dim))
    screen.show()
  }

  private func label(_ kind: PassageKind) -> String? {
    switch kind {
    case .answer: nil
    case .retake: "retake"
    case .note: "note"
    case .question: "asked"
    }
  }
}
