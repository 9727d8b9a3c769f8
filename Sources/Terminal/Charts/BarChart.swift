/// Rows with a bar each:
///
///     blip2      ████████████░░░░░░░░   62.1  6 of 14
///     清蒸鱼      ████████████████████    100  9 of 9
package struct BarChart: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package var label: String
    /// Nil where there is none yet: the bar stays empty.
    package var value: Double?
    /// The value in digits.
    package var figure: String
    /// What else there is to say; left out on a screen without room for it.
    package var note: String

    package init(_ label: String, _ value: Double?, figure: String, note: String = "") {
      self.label = label
      self.value = value
      self.figure = figure
      self.note = note
    }
  }

  package var rows: [Row]
  /// What an empty and a full bar stand for.
  package var range: ClosedRange<Double>

  private static let bars = 6...24
  private static let gap = "  "

  package init(_ rows: [Row], in range: ClosedRange<Double> = 0...100) {
    self.rows = rows
    self.range = range
  }

  /// The chart, a line a row; none is wider than `columns`, from 24 columns on.
  ///
  /// Notes go first where room is short, then labels are cut; bars and figures stay.
  package func lines(columns: Int, glyphs: ChartGlyphs = .unicode) -> [String] {
    let figures = rows.map(\.figure.displayWidth).max() ?? 0
    let notes = rows.map(\.note.displayWidth).max() ?? 0
    let widest = rows.map(\.label.displayWidth).max() ?? 0
    let fixed = figures + 2 * Self.gap.count
    let spare = columns - fixed - Self.bars.lowerBound
    let labels = max(0, min(widest, spare))
    let hasNotes = notes > 0 && notes + Self.gap.count <= spare - labels
    let room = columns - fixed - labels - (hasNotes ? notes + Self.gap.count : 0)
    let bar = min(max(room, Self.bars.lowerBound), Self.bars.upperBound)
    return rows.map { row in
      let note = hasNotes && !row.note.isEmpty ? Self.gap + row.note : ""
      return row.label.cut(to: labels, ellipsis: glyphs.ellipsis).padded(to: labels) + Self.gap
        + self.bar(row.value, columns: bar, glyphs) + Self.gap + row.figure.aligned(right: figures)
        + note
    }
  }

  private func bar(_ value: Double?, columns: Int, _ glyphs: ChartGlyphs) -> String {
    let fraction = value.flatMap { range.fraction(of: $0) } ?? 0
    let filled = Int((fraction * Double(columns)).rounded())
    return String(repeating: glyphs.bar.filled, count: filled)
      + String(repeating: glyphs.bar.empty, count: columns - filled)
  }
}

extension String {
  /// The text where it fits into `width` columns, and otherwise its beginning and an ellipsis.
  func cut(to width: Int, ellipsis: String) -> String {
    guard displayWidth > width else { return self }
    var room = width - ellipsis.displayWidth
    guard room > 0 else { return "" }
    let start = prefix { character in
      room -= character.displayWidth
      return room >= 0
    }
    return start + ellipsis
  }
}
