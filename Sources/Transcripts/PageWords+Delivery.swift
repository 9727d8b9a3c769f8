import Scoring

extension PageWords {
  /// How it was said, in a line: "142 words in 1 min 5 s, measured: 131 words a minute, first word
  /// after 2 s. Pauses: 3 over 1.5 s. Fillers: um (2), you know."
  package func delivery(_ delivery: Delivery) -> String {
    let found = [
      (say("Pauses", "停顿"), pauses(delivery)),
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

  /// Says whether the time was measured or follows from the text.
  private func length(_ delivery: Delivery) -> String {
    let time = duration(delivery.seconds)
    guard delivery.isTimed else {
      return say(
        "\(delivery.words) words, about \(time) to say (estimated)",
        "\(delivery.words) 字，说出来约 \(time)（估算）")
    }
    let length =
      delivery.points == nil
      ? say("\(delivery.words) words in \(time), measured", "\(delivery.words) 字，实测 \(time)")
      : say(
        "\(time), measured, with notes of \(delivery.words) words",
        "实测 \(time)，笔记 \(delivery.words) 字")
    let facts = [pace(delivery.pace), start(delivery), points(delivery.points)].compactMap { $0 }
    return facts.isEmpty
      ? length : length + say(": ", "：") + facts.joined(separator: say(", ", "，"))
  }

  private func pace(_ pace: Delivery.Pace?) -> String? {
    guard let pace else { return nil }
    let rate = figure(pace.perMinute.rounded())
    return switch pace.unit {
    case .words: say("\(rate) words a minute", "每分钟 \(rate) 词")
    case .characters: say("\(rate) characters a minute", "每分钟 \(rate) 字")
    }
  }

  private func start(_ delivery: Delivery) -> String? {
    guard let pause = delivery.pauseBefore, delivery.points == nil else { return nil }
    return say("first word after \(figure(pause)) s", "\(figure(pause)) 秒后开口")
  }

  private func points(_ points: Delivery.Points?) -> String? {
    guard let points else { return nil }
    let (first, mean) = (figure(points.first), figure(points.mean))
    return points.count == 1
      ? say("one point, after \(first) s", "1 个要点，\(first) 秒后讲到")
      : say(
        "\(points.count) points, the first after \(first) s, \(mean) s each",
        "\(points.count) 个要点，第一个在 \(first) 秒后，平均每个 \(mean) 秒")
  }

  private func pauses(_ delivery: Delivery) -> String {
    guard let pauses = delivery.pauses else { return "" }
    if pauses.long == 0 { return say("none over 1.5 s", "没有超过 1.5 秒的") }
    let long = say("\(pauses.long) over 1.5 s", "超过 1.5 秒 \(pauses.long) 次")
    let veryLong = say(
      ", \(pauses.veryLong) of them over 3 s", "，其中超过 3 秒 \(pauses.veryLong) 次")
    let longest = say(" (longest \(figure(pauses.longest)) s)", "（最长 \(figure(pauses.longest)) 秒）")
    return long + (pauses.veryLong > 0 ? veryLong : "") + longest
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
