extension Speech {
  /// How many words a phrase that is said twice may have.
  private static let longestRepeat = 6

  /// Words said twice in a row, and starts that were given up.
  ///
  /// Many doubles are language and no stumble: "慢慢", "一步一步", "very, very", "if you freeze it, it
  /// stays". So a double counts where something was said in between ("they're, um, they're"), where
  /// its words cannot stand twice ("the, the"), or where a start is taken up again ("图像编码器……
  /// 图像编码器应该").
  /// - Parameters:
  ///   - fillers: Skipped, so that they do not part a word from its double; in order.
  ///   - retracted: Runs that the speaker took back; in order.
  /// - Returns: Runs of words, in order, no two of which overlap.
  func repeats(around fillers: [Range<Int>], retracted: [Range<Int>]) -> [Range<Int>] {
    let fluent = withoutFillers(fillers)
    let keys = fluent.map { words[$0].key }
    var found = retracted
    var index = 0
    while index < fluent.count {
      guard let copies = doubled(fluent, keys, at: index) else {
        index += 1
        continue
      }
      found.append(fluent[index]..<fluent[index + copies - 1] + 1)
      index += copies
    }
    return Self.merged(found)
  }

  /// The words that are no part of a filler.
  private func withoutFillers(_ fillers: [Range<Int>]) -> [Int] {
    var fluent: [Int] = []
    fluent.reserveCapacity(words.count)
    var next = 0
    for filler in fillers {
      fluent.append(contentsOf: next..<filler.lowerBound)
      next = filler.upperBound
    }
    fluent.append(contentsOf: next..<words.count)
    return fluent
  }

  /// How many words the doubles that begin here take up, the first one included.
  private func doubled(_ fluent: [Int], _ keys: [Key], at start: Int) -> Int? {
    for length in 1...Self.longestRepeat {
      guard start + 2 * length <= fluent.count else { return nil }
      guard keys[start] == keys[start + length],
        isSame(fluent, start, start + length, length),
        isStumble(Twice(fluent, start, length))
      else { continue }
      var end = start + 2 * length
      while end + length <= fluent.count, isSame(fluent, start, end, length) { end += length }
      return end - start
    }
    return nil
  }

  private func isSame(_ fluent: [Int], _ one: Int, _ other: Int, _ length: Int) -> Bool {
    for offset in 0..<length {
      let first = words[fluent[one + offset]]
      let second = words[fluent[other + offset]]
      guard first.key == second.key,
        offset == 0 || max(first.gap, second.gap) < .clause,
        offset > 0 || gap(from: fluent[other - 1], to: fluent[other]) < .sentence
      else { return false }
    }
    return true
  }

  /// The longest pause between two words, fillers or not in between.
  private func gap(from one: Int, to other: Int) -> Gap {
    words[one + 1...other].reduce(.none) { max($0, $1.gap) }
  }

  // MARK: Stumbles

  /// A phrase and the same phrase after it.
  private struct Twice {
    let first: Range<Int>
    /// Where the second one begins, and what comes after it.
    let second: Int
    let next: Int
    let hasFillerBetween: Bool
    let followsFiller: Bool

    init(_ fluent: [Int], _ start: Int, _ length: Int) {
      first = fluent[start]..<fluent[start + length - 1] + 1
      second = fluent[start + length]
      next = fluent[start + 2 * length - 1] + 1
      hasFillerBetween = second > first.upperBound
      followsFiller = fluent[start] > 0 && (start == 0 || fluent[start - 1] < fluent[start] - 1)
    }
  }

  private func isStumble(_ double: Twice) -> Bool {
    let head = words[double.first.lowerBound]
    guard !head.has(.emphatic), double.first.count > 1 || !head.has(.reply),
      !words[double.first].allSatisfy({ $0.has(.number) })
    else {
      return false
    }
    // "If you freeze it, um, it stays" says nothing twice.
    if double.hasFillerBetween {
      return double.first.count > 1 || !head.has(.stutters) || head.has(.leadsOn)
        || isStart(double)
    }
    let pause = words[double.second].gap
    if pause == .none { return isStutter(double) }
    if words[double.first].last?.has(.leadsOn) ?? false { return true }
    if pause == .ellipsis { return double.first.count > 1 || !head.isHan }
    return pause == .clause && isRestart(double)
  }

  /// Twice without a pause.
  private func isStutter(_ double: Twice) -> Bool {
    let head = words[double.first.lowerBound]
    if double.first.count == 1 {
      guard head.has(.stutters) else { return false }
      let before = double.first.lowerBound - 1
      return !(head.isHan && head.gap == .none && before >= 0 && words[before].has(.compounds))
    }
    if words[double.first].contains(where: \.isHan) {
      return Self.doubledOpeners.phrases.contains {
        $0.count == double.first.count && stands($0, at: double.first.lowerBound)
      }
    }
    return head.has(.opener) && !words[double.first].contains { $0.has(.conjunction) }
  }

  /// A start between two pauses that is said again and then gone on with: "the encoder, the encoder
  /// is frozen"; "we have CLIP, CLIP is …" is none.
  private func isRestart(_ double: Twice) -> Bool {
    guard isStart(double), double.next < words.count, words[double.next].gap == .none else {
      return false
    }
    return !words[double.next].has(.conjunction)
  }

  private func isStart(_ double: Twice) -> Bool {
    words[double.first.lowerBound].gap >= .clause || double.followsFiller
  }

  private static let doubledOpeners: Usage.Words =
    "我们 你们 他们 它们 因为 所以 但是 而且 如果 还有 或者 以及 它是 这是 那是 我是 他是 用的 通过 对于 其实 主要 我觉得 应该 可能 "

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
