/// What a person sees on a terminal: as much of ECMA-48 as readline and Viva use.
///
/// Widths are counted here by a few ranges and not with Viva's own table, which is under test.
struct VirtualScreen {
  private(set) var columns: Int
  private(set) var rows: Int
  /// Everything that was printed, blanks left out, in the order in which it was sent.
  private(set) var printed: [Unicode.Scalar] = []
  /// Lines that ran over the right edge, up to there.
  private(set) var overruns: [String] = []
  /// Parameters of "Select Graphic Rendition", all that were ever sent.
  private(set) var renditions: Set<Int> = []
  /// How often bracketed paste was switched on, which readline does for every prompt.
  private(set) var pastesEnabled = 0
  /// Sequences that were sent and mean nothing here.
  private(set) var unknown: [String] = []

  /// A cell that a wide character to its left covers holds an empty text.
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  /// The last column was written, and the next character goes to the next line.
  private var isPastEdge = false
  /// The line runs over the edge already.
  private var isContinuation = false
  private var pending: [UInt8] = []
  private var parser = ControlParser()

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = [Self.blankLine(columns)]
    cells.reserveCapacity(200)
  }

  private static func blankLine(_ columns: Int) -> [String] {
    Array(repeating: " ", count: columns)
  }

  /// All lines, those that were scrolled out included, without blanks at their ends.
  var lines: [String] { cells.map { Self.trimmed($0.joined()) } }

  var text: String { lines.joined(separator: "\n") }

  /// The line with the cursor.
  var cursorLine: String { Self.trimmed(cells[row].joined()) }

  var cursorColumn: Int { column }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  mutating func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    for index in cells.indices {
      let missing = columns - cells[index].count
      if missing > 0 { cells[index] += Array(repeating: " ", count: missing) }
      if missing < 0 { cells[index].removeLast(-missing) }
    }
    column = min(column, columns - 1)
  }

  /// Takes in what the program sent; a character may lie across two pieces.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    let whole = pending.count - Self.incompleteTail(of: pending)
    for scalar in String(decoding: pending[..<whole], as: UTF8.self).unicodeScalars {
      switch parser.take(scalar) {
      case .print(let scalar): print(scalar)
      case .control(let scalar): control(scalar)
      case .sequence(let final, let parameters, let isPrivate):
        if isPrivate {
          if final == "h", parameters == [2004] { pastesEnabled += 1 }
        } else {
          sequence(final, parameters)
        }
      case nil: break
      }
    }
    pending.removeFirst(whole)
  }

  /// How many bytes at the end begin a character whose others have not come.
  private static func incompleteTail(of bytes: [UInt8]) -> Int {
    for (back, byte) in bytes.suffix(3).reversed().enumerated() {
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back + 1 ? back + 1 : 0
    }
    return 0
  }

  // MARK: Printing

  private mutating func print(_ scalar: Unicode.Scalar) {
    if scalar != " " { printed.append(scalar) }
    let width = Self.width(of: scalar)
    if width == 0 {
      let left = max(0, isPastEdge ? column : column - 1)
      cells[row][left].unicodeScalars.append(scalar)
      return
    }
    if isPastEdge || column + width > columns {
      if !isContinuation { overruns.append(cursorLine) }
      isContinuation = true
      column = 0
      isPastEdge = false
      lineFeed()
    }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
    if column >= columns {
      column = columns - 1
      isPastEdge = true
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  private mutating func lineFeed() {
    row += 1
    if row == cells.count { cells.append(Self.blankLine(columns)) }
  }

  // MARK: Moving and erasing

  private mutating func control(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n":
      lineFeed()
      isContinuation = false
    case "\u{8}": column = max(0, column - 1)
    case "\t": column = min(columns - 1, column / 8 * 8 + 8)
    case "\u{7}": break
    default: unknown.append(String(scalar))
    }
    isPastEdge = false
  }

  private var top: Int { max(0, cells.count - rows) }

  private mutating func sequence(_ final: Unicode.Scalar, _ parameters: [Int]) {
    let count = max(1, parameters.first ?? 1)
    let mode = parameters.first ?? 0
    switch final {
    case "m":
      renditions.formUnion(parameters)
      return
    case "A": row = max(top, row - count)
    case "B": row = min(cells.count - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns - 1, count - 1)
    case "H":
      row = min(top + count - 1, cells.count - 1)
      column = min(columns - 1, max(1, parameters.dropFirst().first ?? 1) - 1)
    case "J":
      eraseLine(mode)
      if mode == 0 { cells.removeSubrange((row + 1)...) }
      if mode == 2 { for line in top..<cells.count { cells[line] = Self.blankLine(columns) } }
    case "K": eraseLine(mode)
    case "P":
      let removed = min(count, columns - column)
      cells[row].removeSubrange(column..<(column + removed))
      cells[row] += Array(repeating: " ", count: removed)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(cells[row].count - columns)
    case "X":
      for cell in column..<min(columns, column + count) { cells[row][cell] = " " }
    default: unknown.append("CSI \(parameters) \(final)")
    }
    isPastEdge = false
  }

  private mutating func eraseLine(_ mode: Int) {
    let range = mode == 0 ? column..<columns : mode == 1 ? 0..<(column + 1) : 0..<columns
    for cell in range { cells[row][cell] = " " }
  }
}
