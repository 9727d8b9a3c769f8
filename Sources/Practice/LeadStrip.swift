import Scenario
import Scoring

/// When the key ideas of an answer came: `····1··2·······3`, first key idea after 41 words.
///
/// Interviewers listen for the point. The strip is the answer's length, and each number is where a
/// core concept was first said, in the order of appearance.
package struct LeadStrip: Equatable, Sendable {
  /// Words of the answer; in Chinese its characters.
  package let words: Int
  /// How many words were said before each core concept that was said, in order.
  package let leads: [Int]

  package init(words: Int, leads: [Int]) {
    self.words = words
    self.leads = leads
  }

  /// - Parameters:
  ///   - text: The answer as it was given.
  ///   - credits: What it earned, with the evidence's places in that text.
  package init(_ text: String, credits: [Credit]) {
    let spoken = SpokenWords(text)
    words = spoken.count
    leads =
      credits
      .filter { $0.tier == .core && $0.value > 0 }
      .compactMap { $0.evidence.map(\.start).min() }
      .map { spoken.count(before: $0) }
      .sorted()
  }

  /// Words before the first key idea; nil where none came.
  package var lead: Int? { leads.first }

  /// The strip alone.
  ///
  /// Two ideas that would stand in one place stand side by side; one beyond the ninth is a `+`.
  /// - Parameter columns: How wide it is, at least as wide as there are ideas.
  package func strip(columns: Int) -> String {
    let columns = max(columns, leads.count, 1)
    var cells = [Character](repeating: "·", count: columns)
    var next = 0
    for (index, lead) in leads.enumerated() {
      let wanted = words > 0 ? min(lead * columns / words, columns - 1) : 0
      // Never so far right that those still to come have no room.
      let place = min(max(wanted, next), columns - (leads.count - index))
      cells[place] = index < 9 ? Character("\(index + 1)") : "+"
      next = place + 1
    }
    return String(cells)
  }

  /// What the strip says, in words.
  /// - Parameters:
  ///   - lastTime: The strip of the answer before this one to the same question.
  ///   - language: Of the sentence.
  package func sentence(lastTime: LeadStrip?, _ language: Language) -> String {
    switch language {
    case .english:
      let now =
        lead.map { $0 == 0 ? "first key idea at once" : "first key idea after \(Self.count($0))" }
        ?? "no key idea in \(Self.count(words))"
      let last = lastTime.map { $0.lead.map { "; last time \($0)" } ?? "; last time none" }
      return now + (last ?? "")
    case .chinese:
      let now =
        lead.map { $0 == 0 ? "开口就是第一个要点" : "\($0) 字之后讲到第一个要点" } ?? "\(words) 字里没有讲到要点"
      let last = lastTime.map { $0.lead.map { "，上次是 \($0) 字" } ?? "，上次没有讲到" }
      return now + (last ?? "")
    }
  }

  /// Strip and sentence in a width: on one line where a strip of at least sixteen columns has room
  /// beside the sentence, otherwise one below the other.
  /// - Parameters:
  ///   - columns: How wide a line may be.
  ///   - width: How many columns a text takes on the screen.
  package func lines(
    columns: Int, lastTime: LeadStrip?, _ language: Language, width: (String) -> Int
  ) -> [String] {
    let sentence = sentence(lastTime: lastTime, language)
    let room = columns - width(sentence) - 2
    if room >= 16 { return [strip(columns: min(room, 40)) + "  " + sentence] }
    return [strip(columns: min(max(columns, 1), 40)), sentence]
  }

  private static func count(_ words: Int) -> String { words == 1 ? "1 word" : "\(words) words" }
}
