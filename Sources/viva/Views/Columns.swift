import Terminal

/// Rows of cells in columns that are as wide as their widest cell.
struct Columns {
  var rows: [[String]]
  /// Columns whose cells end together, as numbers do.
  var rightAligned: Set<Int>

  /// The rows as lines; nothing stands behind the last cell of a line.
  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        if rightAligned.contains(column) { return cell.aligned(right: widths[column]) }
        return column == row.count - 1 ? cell : cell.padded(to: widths[column])
      }
      return cells.joined(separator: "  ")
    }
  }
}
