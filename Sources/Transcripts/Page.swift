/// A transcript laid out for reading, without saying how it looks: the Markdown file and the
/// terminal's text are both made from it, so that they say the same.
///
/// All texts are harmless: control characters have been made visible.
package struct Page: Equatable, Sendable {
  package enum Block: Equatable, Sendable {
    /// The session's title.
    case title(String)
    /// Short facts in a row; the first is the main one where `score` is given.
    case facts(score: String?, [String])
    /// A question with its number.
    case question(Int, String)
    /// What the person said.
    case quote([Passage])
    /// One paragraph behind a label with its colon: what the interviewer said, as a follow-up or a
    /// hint, or a remark on the delivery.
    case remark(label: String, String)
    case list(label: String, [String])
    /// Small print at the end.
    case note(String)
  }

  package var blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }
}
