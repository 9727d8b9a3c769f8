import Interview
import Scenario
import Scoring

/// When the key ideas of an answer came: `····1··2·······3`, first key idea after 41 words.
///
/// Interviewers listen for the point. The strip is the answer's length, and each number is where a
/// core concept was first said, in the order of appearance.
package struct LeadStrip: Equatable, Sendable {
  /// What an answer's length is counted in.
  package enum Unit: Equatable, Sendable {
    case words
    /// Of an answer that is mainly Chinese: so many of them are said in less time than words are.
    case characters
    /// Of an answer that was tapped: its text is notes, and only the taps tell when.
    case seconds
  }

  package let unit: Unit
  /// How long the answer is.
  package let length: Int
  /// How much was said before each core concept that was said, in order.
  package let leads: [Int]

  package init(unit: Unit = .words, length: Int, leads: [Int]) {
    self.unit = unit
    self.length = length
    self.leads = leads.sorted()
  }

  /// - Parameters:
  ///   - text: The answer as it was given.
  ///   - credits: What it earned, with the evidence's places in that text.
  ///   - taps: Seconds at which the person marked a new point. Where there are as many of them as
  ///     lines, each line was said at its tap.
  ///   - seconds: How long the answer took.
  package init(_ text: String, credits: [Credit], taps: [Double]? = nil, seconds: Double? = nil) {
    let starts =
      credits
      .filter { $0.tier == .core && $0.value > 0 }
      .compactMap { $0.evidence.map(\.start).min() }
    if let taps, let seconds, seconds.isFinite, let lines = Lines(text, count: taps.count) {
      let times = starts.map { taps[lines.number(at: $0)] }
      self.init(
        unit: .seconds, length: Self.whole(seconds), leads: times.map { Self.whole($0) })
    } else {
      let spoken = SpokenWords(text)
      self.init(
        unit: spoken.isChinese ? .characters : .words, length: spoken.count,
        leads: starts.map { spoken.count(before: $0) })
    }
  }

  /// How much was said before the first key idea; nil where none came.
  package var lead: Int? { leads.first }

  /// The strip alone.
  ///
  /// Two ideas that would stand in one place stand side by side; one beyond the ninth is a `+`.
  /// - Parameter columns: How wide it is; it is wider where there are more ideas than columns.
  /// - Returns: One line.
  package func strip(columns: Int) -> String {
    let columns = max(columns, leads.count, 1)
    var cells = [Character](repeating: "·", count: columns)
    var next = 0
    for (index, lead) in leads.enumerated() {
      let wanted = length > 0 ? min(max(lead, 0), length) * columns / length : 0
      // Never so far right that those still to come have no room.
      let place = min(max(wanted, next), columns - (leads.count - index))
      cells[place] = index < 9 ? Character("\(index + 1)") : "+"
      next = place + 1
    }
    return String(cells)
  }

  private static func whole(_ seconds: Double) -> Int { Int(min(max(seconds, 0), 1e6).rounded()) }
}

/// The lines of notes, one for each tap.
private struct Lines {
  /// Where each line ends, in Unicode scalars.
  private var ends: [Int] = []

  /// Nil where there are no lines or not so many; empty ones do not count.
  init?(_ text: String, count: Int) {
    var (position, isEmpty) = (0, true)
    for scalar in text.unicodeScalars {
      position += 1
      if scalar == "\n" {
        if !isEmpty { ends.append(position) }
        isEmpty = true
      } else if !scalar.properties.isWhitespace {
        isEmpty = false
      }
    }
    if !isEmpty { ends.append(position) }
    if ends.isEmpty || ends.count != count { return nil }
  }

  /// The line, from 0, in which a place lies.
  func number(at offset: Int) -> Int {
    ends.firstIndex { offset < $0 } ?? ends.count - 1
  }
}
