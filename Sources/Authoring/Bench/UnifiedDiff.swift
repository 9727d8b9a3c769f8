/// The difference of two texts as `diff -u` writes it, for `patch` and `git apply`.
package struct UnifiedDiff: Equatable, Sendable {
  /// Empty where the texts are the same.
  package let text: String

  /// Lines that are shown around a change.
  private static let context = 3

  /// - Parameters:
  ///   - old: The text as it is.
  ///   - new: The text as it should be.
  ///   - path: The file's path as the patch names it, without `a/` and `b/`.
  package init(from old: String, to new: String, path: String) {
    let edits = Self.edits(from: Self.lines(of: old), to: Self.lines(of: new))
    var hunks: [Range<Int>] = []
    for index in edits.indices where edits[index].mark != " " {
      let range =
        max(0, index - Self.context)..<min(edits.count, index + Self.context + 1)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    guard !hunks.isEmpty else {
      text = ""
      return
    }
    text = "--- a/\(path)\n+++ b/\(path)\n" + hunks.map { Self.hunk($0, of: edits) }.joined()
  }

  private struct Edit {
    /// A blank, `-` or `+`.
    var mark: Character
    /// With its end, where it has one.
    var line: String
  }

  private static func edits(from old: [String], to new: [String]) -> [Edit] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [Edit] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      if removed.contains(from) {
        edits.append(Edit(mark: "-", line: old[from]))
        from += 1
      } else if inserted.contains(to) {
        edits.append(Edit(mark: "+", line: new[to]))
        to += 1
      } else {
        edits.append(Edit(mark: " ", line: old[from]))
        from += 1
        to += 1
      }
    }
    return edits
  }

  private static func hunk(_ range: Range<Int>, of edits: [Edit]) -> String {
    let before = edits[..<range.lowerBound]
    func span(without mark: Character) -> String {
      let start = before.count { $0.mark != mark }
      let count = edits[range].count { $0.mark != mark }
      return "\(count == 0 ? start : start + 1),\(count)"
    }
    let lines = edits[range].map { edit in
      let text = "\(edit.mark)\(edit.line)"
      return edit.line.unicodeScalars.last == "\n"
        ? text : text + "\n\\ No newline at end of file\n"
    }
    return "@@ -\(span(without: "+")) +\(span(without: "-")) @@\n" + lines.joined()
  }

  /// The lines, each with its end. Scalars are looked at: "\r\n" is one character.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if scalar == "\n" {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      }
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }
}
