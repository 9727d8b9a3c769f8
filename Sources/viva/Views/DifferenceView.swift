import Practice
import Scenario
import Scoring
import Terminal

/// What was gained, kept and lost, in words.
struct DifferenceView {
  let words: ReviewWords
  let texts: QuestionTexts
  /// What stands before each sign.
  var indent = "    "

  /// - Parameters:
  ///   - difference: What changed.
  ///   - block: Where it goes.
  ///   - hidesUnchanged: Whether only what changed is told.
  func add(_ difference: Difference, to block: inout TextBlock, hidesUnchanged: Bool = false) {
    let order: [Difference.Change.Kind] =
      hidesUnchanged
      ? [.gained, .lost, .added, .withdrawn]
      : [.gained, .kept, .lost, .missed, .added, .withdrawn]
    for kind in order {
      for change in difference.changes where change.kind == kind { add(change, to: &block) }
    }
    for id in difference.stated { add(id, words.misconceptionStated, isStated: true, to: &block) }
    if !hidesUnchanged {
      for id in difference.standing {
        add(id, words.misconceptionStated, isStated: true, to: &block)
      }
    }
    for id in difference.mended { add(id, words.misconceptionMended, isStated: false, to: &block) }
  }

  private func add(_ change: Difference.Change, to block: inout TextBlock) {
    let isNote = change.kind == .kept || change.kind == .missed
    var text =
      StyledText(texts.gloss(of: change.concept).harmless)
      + StyledText("  \(words.tier(change.tier)) ", .dim)
      + StyledText(words.change(change.kind), isNote ? .dim : .bold)
    if let evidence = (change.kind == .lost ? change.before : change.after)?.evidence,
      !evidence.isEmpty
    {
      let said = evidence.prefix(3).map(\.text.harmless.onOneLine).joined(separator: " … ")
      text = text + StyledText(words.dash + "“\(said)”", .dim)
    }
    block.add(text, margin: StyledText(indent) + sign(of: change.kind))
  }

  private func sign(of kind: Difference.Change.Kind) -> StyledText {
    switch kind {
    case .gained: StyledText("+ ", .good)
    case .kept: StyledText("✓ ", .dim)
    case .lost: StyledText("− ", .bad)
    case .missed, .added: StyledText("· ", .dim)
    case .withdrawn: StyledText("× ", .dim)
    }
  }

  private func add(
    _ misconception: String, _ label: String, isStated: Bool, to block: inout TextBlock
  ) {
    var text =
      StyledText(texts.claim(of: misconception).harmless) + StyledText("  \(label)", .bold)
    if isStated {
      text =
        text
        + StyledText(words.dash + texts.correction(of: misconception).harmless)
    }
    block.add(
      text,
      margin: StyledText(indent) + StyledText(isStated ? "! " : "✓ ", isStated ? .bad : .good))
  }
}
