import Terminal

/// Rows of cells in columns that are as wide as their widest cell.
struct Columns {
  var rows: [[String]]
  /// Columns whose cells end together, as numbers do.
  var rightAligned: Set<Int>

  /// The rows as lines; nothing stands behind the last cell of a line.
  var lines: [String] {
    // Each cell is measured once: there may be tens of thousands.
    let measures = rows.map { $0.map(\.displayWidth) }
    var widths = [Int](repeating: 0, count: rows.map(\.count).max() ?? 0)
    for measure in measures {
      for (column, width) in measure.enumerated() { widths[column] = max(widths[column], width) }
    }
    return zip(rows, measures).map { row, measure in
      var line = ""
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - measure[column])
        if column > 0 { line += "  " }
        if rightAligned.contains(column) { line += blanks }
        line += cell
        if !rightAligned.contains(column), column < row.count - 1 { line += blanks }
      }
      return line
    }
  }
}
