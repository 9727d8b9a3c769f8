import Foundation

extension Transcript {
  /// The session as lines for a screen.
  /// - Parameters:
  ///   - zone: The clock that its date is told by.
  ///   - extra: What else is to stand below a question, in harmless words.
  /// - Returns: Lines that are not broken to the screen's width yet.
  package func lines(
    in zone: TimeZone, adding extra: (Turn) -> [Page.Block] = { _ in [] }
  ) -> [PageLine] {
    page(in: zone, adding: extra).blocks.enumerated().flatMap { index, block in
      // One blank line before each block, none at the top.
      (index == 0 || block.followsClosely ? [] : [PageLine(.plain)]) + block.lines
    }
  }

  /// The session as plain text.
  /// - Parameters:
  ///   - zone: The clock that its date is told by.
  ///   - mark: Makes the words that earned credit stand out: brackets, or a terminal's underline.
  /// - Returns: Lines with their line feeds.
  package func text(
    in zone: TimeZone, marking mark: (String) -> String = { "[\($0)]" }
  ) -> String {
    lines(in: zone).map { $0.text(marking: mark) + "\n" }.joined()
  }
}

/// A line of a transcript on a screen, not broken to the screen's width yet.
package struct PageLine: Equatable, Sendable {
  package enum Role: Equatable, Sendable {
    case title, question, facts, label, quote, remark, item, plain, note
  }

  package var role: Role
  /// What stands before the first row of the line.
  package var prefix: String
  /// What stands before the other rows, where it is too long for one.
  package var hangingPrefix: String
  package var passages: [Passage]

  package init(
    _ role: Role, prefix: String = "", hangingPrefix: String? = nil, _ passages: [Passage] = []
  ) {
    self.role = role
    self.prefix = prefix
    self.hangingPrefix = hangingPrefix ?? prefix
    self.passages = passages
  }

  package func text(marking mark: (String) -> String) -> String {
    prefix + passages.map { $0.isEvidence ? mark($0.text) : $0.text }.joined()
  }
}

extension Page.Block {
  /// Facts belong to the title or question above them.
  fileprivate var followsClosely: Bool {
    if case .facts = self { true } else { false }
  }

  fileprivate var lines: [PageLine] {
    switch self {
    case .title(let text): [PageLine(.title, [Passage(text.onOneLine)])]
    case .facts(let score, let facts):
      [PageLine(.facts, [Passage(([score] + facts).compactMap { $0 }.joined(separator: " · "))])]
    case .question(let number, let text):
      [PageLine(.question, prefix: "\(number). ", hangingPrefix: "   ", [Passage(text.onOneLine)])]
    case .quote(let passages):
      passages.lines.map { PageLine(.quote, prefix: "  > ", $0) }
    case .remark(let label, let text):
      [PageLine(.remark, prefix: "  ", [Passage("\(label) \(text.onOneLine)")])]
    case .list(let label, let items):
      [PageLine(.label, prefix: "  ", [Passage(label)])]
        + items.map {
          PageLine(.item, prefix: "  - ", hangingPrefix: "    ", [Passage($0.onOneLine)])
        }
    case .note(let text): [PageLine(.note, [Passage(text.onOneLine)])]
    }
  }
}
