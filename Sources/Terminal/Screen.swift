import Foundation

/// What can be shown, and where it goes.
package struct Screen: Sendable {
  /// Whether to show text without escape sequences.
  package var isPlain: Bool
  /// Whether a person sits before it.
  package var isTerminal: Bool
  private let columnsOption: Int?
  private let descriptor: Int32
  /// Takes what would go to the descriptor.
  private var recorder: (@Sendable (String) -> Void)?

  /// Looks at the standard output and the environment.
  /// - Parameters:
  ///   - plain: Whether the person asked for plain text.
  ///   - environment: `NO_COLOR` (any value that is not empty) and `TERM=dumb` make text plain;
  ///     `COLUMNS` is used where the terminal does not tell its width.
  ///   - descriptor: Where text goes, 1 for the standard output.
  package init(plain: Bool, environment: [String: String], descriptor: Int32 = 1) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    let isDumb = environment["TERM"] == "dumb"
    let refusesColour = !(environment["NO_COLOR"] ?? "").isEmpty
    isPlain = plain || !isTerminal || isDumb || refusesColour
    columnsOption = environment["COLUMNS"].flatMap(Int.init)
  }

  /// A terminal of which every piece that is written goes to a recorder instead.
  package init(columns: Int, plain: Bool, recorder: @escaping @Sendable (String) -> Void) {
    descriptor = -1
    isTerminal = true
    isPlain = plain
    columnsOption = columns
    self.recorder = recorder
  }

  /// The terminal's width in columns at this moment.
  package var columns: Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return columnsOption.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// The terminal's height in rows at this moment; nil where nothing has a height, as in a pipe.
  package var rows: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// The width that text is set in: a line that is longer is no pleasure to read.
  package var textColumns: Int { max(20, min(columns, Self.readingColumns)) }

  private static let readingColumns = 84

  /// Shows a line.
  package func show(_ line: StyledText = "") { write(line.rendered(plain: isPlain) + "\n") }

  /// Shows text in lines that fit, each behind a margin.
  /// - Parameters:
  ///   - text: Broken into lines here.
  ///   - margin: What stands before the first line.
  ///   - hanging: What stands before the others; as many blanks as the margin is wide if nil.
  package func show(_ text: StyledText, margin: StyledText, hanging: String? = nil) {
    let width = margin.text.displayWidth
    let indent = hanging ?? String(repeating: " ", count: width)
    let shown = isPlain ? text.bracketed : text
    for (index, line) in shown.wrapped(to: textColumns - width).enumerated() {
      let rendered = line.rendered(plain: isPlain)
      let lead = index == 0 ? margin.rendered(plain: isPlain) : indent
      write((rendered.isEmpty ? lead.trimmedRight : lead + rendered) + "\n")
    }
  }

  /// Writes text as it is, at once. A reader that went away (`viva show | head`) is no error.
  package func write(_ text: String) {
    if let recorder { return recorder(text) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}

extension String {
  fileprivate var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
