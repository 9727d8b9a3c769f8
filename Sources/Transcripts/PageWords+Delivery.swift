import Scoring

extension PageWords {
  /// How it was said, in a line: "142 words in 1 min 5 s (131 a minute). Fillers: um (2), you know."
  func delivery(_ delivery: Delivery) -> String {
    let found = [
      (say("Fillers", "口头禅"), counted(delivery.fillers)),
      (say("Hedges", "模糊语"), counted(delivery.hedges)),
      (say("Repeats", "重复"), counted(delivery.repeats)),
      (say("Signposts", "提示语"), counted(delivery.signposts)),
      (say("Sentences too long to say", "过长的句子"), number(delivery.longSentences)),
    ]
    let sentences =
      [length(delivery)]
      + found.filter { !$0.1.isEmpty }.map { $0.0 + say(": ", "：") + $0.1 }
    return sentences.joined(separator: say(". ", "。")) + say(".", "。")
  }

  private func length(_ delivery: Delivery) -> String {
    let time = duration(delivery.seconds)
    guard delivery.isTimed else {
      return say(
        "\(delivery.words) words, about \(time) to say", "\(delivery.words) 字，说出来约 \(time)")
    }
    let length = say("\(delivery.words) words in \(time)", "\(delivery.words) 字，用时 \(time)")
    guard delivery.seconds >= 1 else { return length }
    let rate = figure((Double(delivery.words) * 60 / delivery.seconds).rounded())
    return length + say(" (\(rate) a minute)", "（每分钟 \(rate) 字）")
  }

  /// Each word once, with how often it was said.
  private func counted(_ evidence: [Evidence]) -> String {
    let words = evidence.map { $0.text.visible.lowercased() }
    return words.unique.map { word in
      let count = words.count { $0 == word }
      return count == 1 ? word : say("\(word) (\(count))", "\(word)（\(count)）")
    }.joined(separator: say(", ", "、"))
  }

  private func number(_ evidence: [Evidence]) -> String {
    evidence.isEmpty ? "" : "\(evidence.count)"
  }
}
