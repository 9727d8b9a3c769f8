import Practice
import Terminal
import Transcripts

extension Turn {
  /// When the key ideas of its answers came, as lines of a page.
  /// - Parameters:
  ///   - lastTime: The lead of the last answer before the session.
  ///   - screen: Whose width the strips have.
  func leadBlocks(after lastTime: LeadStrip?, in screen: Screen) -> [Page.Block] {
    let label = language == .english ? "Lead:" : "要点："
    var before = lastTime
    return leads.map { strip in
      defer { before = strip }
      let columns = screen.textColumns - 3 - label.displayWidth
      let lines = strip.lines(columns: columns, lastTime: before, language) { $0.displayWidth }
      return .remark(label: label, lines.joined(separator: "  "))
    }
  }
}
