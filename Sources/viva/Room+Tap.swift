import Interview
import Scoring
import Terminal

// Speak and tap: the person says the answer aloud and taps at each new point, then jots the points
// down, and the jotted points are what is judged. The clock tells the rest.

extension Room {
  /// Takes an answer that is said aloud.
  mutating func listen(_ pad: TapPad) {
    let words = TapWords(language: interviewer.language)
    let isOnLadder = interviewer.isOnLadder
    let limit = interviewer.limit
    let outcome = pad.listen(limit: limit) { words.row(points: $0, mayGoOn: isOnLadder) }
    switch outcome {
    case .type: take(nextLine())
    case .end: take(.end)
    case .hangup: take(.hangup)
    case .done(let points, _) where points.isEmpty && isOnLadder: take(.text("", nil))
    case .done(let points, let seconds):
      let timing = Timing(
        beforeFirstWord: points.first.map(hundredths), total: hundredths(seconds), isSpoken: true,
        points: points.map(hundredths))
      view.show(remark: words.facts(timing, limit: limit))
      if !clock.hasExplainedJotting { view.show(remark: words.jotting) }
      clock.hasExplainedJotting = true
      jot(timing, words)
    }
  }

  /// Asks for the points until an empty line ends them. What was jotted is never lost: where the
  /// input ends, it counts as the answer.
  private mutating func jot(_ timing: Timing, _ words: TapWords) {
    var points: [String] = []
    source.clock = nil
    while true {
      switch source.next(prompt: StyledText("\(points.count + 1) > ", .accent)) {
      case .text(let line, _):
        if line.allSatisfy(\.isWhitespace) {
          return points.isEmpty ? take(.text("", nil)) : submit(points, timing)
        }
        guard SlashCommand(line) != nil else {
          points.append(line)
          continue
        }
        if points.isEmpty { return take(.text(line, nil)) }
        view.noteLine()
        view.show(notice: words.endFirst)
      case .end:
        if points.isEmpty { return take(.end) }
        screen.show()
        return submit(points, timing)
      case .hangup:
        if !points.isEmpty { submit(points, timing, silently: true) }
        return take(.hangup)
      }
    }
  }

  private mutating func submit(_ points: [String], _ timing: Timing, silently: Bool = false) {
    view.noteLine()
    let speech = Speech(taps: timing.points)
    let text = points.joined(separator: "\n")
    keep(interviewer.receive(.spoken(text, timing, speech), at: now()), silently: silently)
  }

  /// As exact as a finger.
  private func hundredths(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }
}
