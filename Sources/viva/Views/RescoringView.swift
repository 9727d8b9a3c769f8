import Practice
import Scenario
import Terminal
import Transcripts

/// Shows what a session's answers earn differently by today's scenario.
struct RescoringView {
  let screen: Screen
  /// As it is today.
  let scenario: Scenario

  func show(_ rescoring: Rescoring, of transcript: Transcript) {
    let words = ReviewWords(language: transcript.language)
    var block = TextBlock(for: screen)
    block.add(
      StyledText(transcript.opening.title[transcript.language].harmless, .bold)
        + StyledText("  \(transcript.id)", .dim))
    for turn in transcript.turns {
      let changes = rescoring.changes.filter { $0.question == turn.question }
      guard !changes.isEmpty else { continue }
      block.add(StyledText(turn.text.harmless.onOneLine), margin: "  \(turn.number). ")
      if let score = rescoring.scores.first(where: { $0.question == turn.question }) {
        block.add(StyledText(words.scores(score.before, score.after), .bold), margin: "     ")
      }
      let texts = QuestionTexts(
        record: turn.record, question: scenario.question(onceCalled: turn.question),
        language: transcript.language)
      for change in changes {
        let label = change.isRetake ? words.again + " " : ""
        block.add(
          StyledText(label, .accent) + StyledText(change.text.harmless.beginning, .dim),
          margin: "     > ")
        DifferenceView(words: words, texts: texts, indent: "       ")
          .add(change.difference, to: &block, hidesUnchanged: true)
      }
    }
    block.addBlank()
    block.show(on: screen)
  }
}

extension String {
  /// As much of it as tells one answer from another, on one line.
  fileprivate var beginning: String {
    let line = onOneLine
    return line.count > 120 ? line.prefix(119) + "…" : line
  }
}

/// What a rescoring says about the whole run, in the person's language.
struct RescoringWords {
  let language: Language

  func summary(_ run: Rescorer, dryRun: Bool) -> String {
    let isEnglish = language == .english
    let counts =
      isEnglish
      ? "\(run.judged) answers of \(run.sessions) sessions judged, \(run.changed) understood differently"
      : "评了 \(run.sessions) 次面试的 \(run.judged) 个回答，\(run.changed) 个的评分有变化"
    if run.changed == 0 { return counts + (isEnglish ? "; nothing to add." : "，不需要添加。") }
    if dryRun {
      return counts + (isEnglish ? "; nothing was added (--dry-run)." : "；没有写入（--dry-run）。")
    }
    return counts
      + (isEnglish ? "; their new judgements were added." : "；新的评分已添加到记录里。")
  }
}
