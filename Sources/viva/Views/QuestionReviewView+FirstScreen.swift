import Practice
import Terminal

extension QuestionReviewView {
  /// The question at a glance: what does not fit into so many rows is folded, longest part first,
  /// and says how to see it.
  func firstScreen(rows: Int) -> TextBlock {
    let parts: [Part] = [.said, .misconceptions, .earned, .missed, .retakes, .notes]
    var blocks = parts.map { ($0, block(of: $0)) }.filter { !$0.1.lines.isEmpty }
    var counts = blocks.map(\.1.lines.count)
    let head = head
    // A blank line stands before each part, and the last row is the prompt's.
    let room = rows - head.lines.count - blocks.count - 2
    while counts.reduce(0, +) > room, let longest = counts.max(), longest > 1,
      let index = counts.firstIndex(of: longest)
    {
      counts[index] -= 1
    }
    for index in blocks.indices {
      let (part, block) = blocks[index]
      blocks[index].1 = block.cut(to: counts[index]) { left in
        words.folded(left, part)
      }
    }
    var whole = head
    for (_, block) in blocks {
      whole.addBlank()
      whole.append(block)
    }
    whole.addBlank()
    return whole
  }

  /// Everything, for a pipe.
  func everything(earlier: EarlierAnswer?) -> TextBlock {
    var whole = head
    for part in Part.allCases {
      let block = block(of: part, earlier: earlier)
      guard !block.lines.isEmpty else { continue }
      whole.addBlank()
      whole.append(block)
    }
    whole.addBlank()
    return whole
  }
}
