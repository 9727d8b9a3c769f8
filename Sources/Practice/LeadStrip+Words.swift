import Scenario

extension LeadStrip {
  /// What the strip says: "first key idea after 41 words; last time 73".
  /// - Parameters:
  ///   - lastTime: The strip of the answer before this one to the same question; left out where it
  ///     counts in another unit.
  ///   - language: Of the sentence.
  /// - Returns: The sentence, without its full stop.
  package func sentence(lastTime: LeadStrip?, _ language: Language) -> String {
    let last = lastTime.flatMap { $0.unit == unit ? $0 : nil }
    switch language {
    case .english:
      let now =
        lead.map { $0 == 0 ? "first key idea at once" : "first key idea after \(amount($0))" }
        ?? "no core concept in \(amount(length))"
      return now + (last.map { $0.lead.map { "; last time \($0)" } ?? "; last time none" } ?? "")
    case .chinese:
      let unit = chineseUnit
      let now =
        lead.map { $0 == 0 ? "开口就是第一个要点" : "\($0) \(unit)之后讲到第一个要点" }
        ?? "\(length) \(unit)里没有讲到核心要点"
      return now + (last.map { $0.lead.map { "，上次 \($0) \(unit)" } ?? "，上次没有讲到" } ?? "")
    }
  }

  /// Strip and sentence in a width: on one line where a strip of at least sixteen columns has room
  /// beside the sentence, otherwise one below the other.
  /// - Parameters:
  ///   - columns: How wide a line may be.
  ///   - lastTime: See ``sentence(lastTime:_:)``.
  ///   - language: Of the sentence.
  ///   - width: How many columns a text takes on the screen.
  /// - Returns: One line or two.
  package func lines(
    columns: Int, lastTime: LeadStrip?, _ language: Language, width: (String) -> Int
  ) -> [String] {
    let sentence = sentence(lastTime: lastTime, language)
    let room = columns - width(sentence) - 2
    if room >= 16 { return [strip(columns: min(room, 40)) + "  " + sentence] }
    return [strip(columns: min(max(columns, 1), 40)), sentence]
  }

  private func amount(_ amount: Int) -> String {
    switch unit {
    case .words: amount == 1 ? "1 word" : "\(amount) words"
    case .characters: amount == 1 ? "1 character" : "\(amount) characters"
    case .seconds: "\(amount) s"
    }
  }

  private var chineseUnit: String {
    switch unit {
    case .words: "个词"
    case .characters: "字"
    case .seconds: "秒"
    }
  }
}
