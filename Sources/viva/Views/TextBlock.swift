import Terminal

/// Text that is set in lines for a screen and not shown yet: so that a view can count its lines, fold
/// some of them away, or set two blocks beside each other.
struct TextBlock {
  private(set) var lines: [StyledText] = []
  private let width: Int
  let isPlain: Bool

  /// - Parameters:
  ///   - screen: Whether it is plain decides whether styles are kept.
  ///   - width: In columns; the width that text is read well in unless given.
  init(for screen: Screen, width: Int? = nil) {
    isPlain = screen.isPlain
    self.width = width ?? screen.textColumns
  }

  /// Adds a blank line.
  mutating func addBlank() { lines.append("") }

  /// Adds text, broken into lines that fit.
  /// - Parameters:
  ///   - text: On a plain screen it stands without its styles, so that whatever has to be seen there
  ///     needs a sign of its own.
  ///   - margin: What stands before the first line.
  ///   - hanging: What stands before the others; as many blanks as the margin is wide if nil.
  mutating func add(_ text: StyledText, margin: StyledText = "", hanging: String? = nil) {
    let columns = margin.text.displayWidth
    let indent = hanging ?? String(repeating: " ", count: columns)
    for (index, line) in text.wrapped(to: width - columns).enumerated() {
      let whole = (index == 0 ? margin : StyledText(indent)) + line
      lines.append(isPlain ? StyledText(whole.text.withoutTrailingBlanks) : whole)
    }
  }

  /// Adds a title in a rule across the screen, with a short fact at its end.
  mutating func addRule(_ title: String, fact: String = "") {
    let taken = title.displayWidth + (fact.isEmpty ? 0 : fact.displayWidth + 1)
    let rule = String(repeating: "─", count: max(2, width - taken - 6))
    var line = StyledText("── ", .dim) + StyledText(title, .bold) + StyledText(" " + rule, .dim)
    if !fact.isEmpty { line = line + StyledText(" " + fact, .accent) }
    lines.append(isPlain ? StyledText(line.text) : line)
  }

  mutating func append(_ block: TextBlock) { lines += block.lines }

  /// Adds lines that are set already.
  mutating func append(lines more: some Sequence<StyledText>) {
    lines += more.map { isPlain ? StyledText($0.text.withoutTrailingBlanks) : $0 }
  }

  /// The block with only its first lines, and one that says what was left out.
  func cut(to count: Int, saying rest: (Int) -> String) -> TextBlock {
    guard lines.count > count, count > 0 else { return self }
    var block = self
    block.lines = Array(lines.prefix(count - 1))
    block.lines.append(StyledText(rest(lines.count - count + 1), isPlain ? .plain : .dim))
    return block
  }

  func show(on screen: Screen) {
    for line in lines { screen.show(line) }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
