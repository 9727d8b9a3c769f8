// What only a clock can tell of an answer. All of it is nil where nothing was measured: a pace that
// is worked out from the text would say no more than the figure that it was worked out by.

extension Delivery {
  /// How fast an answer was said, in the unit of its main language.
  package struct Pace: Equatable, Sendable, Codable {
    package enum Unit: String, Codable, CaseIterable, Sendable {
      case words, characters
    }

    /// To a tenth.
    package var perMinute: Double
    package var unit: Unit
    /// From the first word to the last, pauses included.
    package var seconds: Double

    package init(perMinute: Double, unit: Unit, seconds: Double) {
      self.perMinute = perMinute
      self.unit = unit
      self.seconds = seconds
    }

    /// The pace of a text that was said in a time; nil where there is too little of either.
    ///
    /// In mixed talk an English word counts as the 1.6 Chinese characters that take as long to say,
    /// by the figures of ``SpokenLength``, and the other way round. So a text in one language has
    /// just its own words or characters counted.
    init?(_ length: SpokenLength, in seconds: Double) {
      guard length.words > 0, seconds >= 1, seconds.isFinite else { return nil }
      let isChinese = length.isChinese
      let usual = isChinese ? SpokenLength.charactersAMinute : SpokenLength.wordsAMinute
      self.init(
        perMinute: tenths(usual * length.seconds / seconds),
        unit: isChinese ? .characters : .words, seconds: tenths(seconds))
    }
  }

  /// Silences between words.
  package struct Pauses: Equatable, Sendable, Codable {
    /// Longer than 1.5 seconds, the very long ones among them: a listener notices them.
    package var long: Int
    /// Longer than 3 seconds: a listener wonders.
    package var veryLong: Int
    /// In seconds; 0 where there is none.
    package var longest: Double

    package init(long: Int, veryLong: Int, longest: Double) {
      self.long = long
      self.veryLong = veryLong
      self.longest = longest
    }

    /// - Parameter silences: In seconds; what is no length counts as none.
    init(_ silences: [Double]) {
      let silences = silences.filter(\.isFinite)
      self.init(
        long: silences.count { $0 > 1.5 }, veryLong: silences.count { $0 > 3 },
        longest: tenths(max(0, silences.max() ?? 0)))
    }
  }

  /// Points that the person marked while speaking.
  package struct Points: Equatable, Sendable, Codable {
    package var count: Int
    /// Seconds from the question to the first one.
    package var first: Double
    /// Seconds a point, from the first mark to the end of the answer.
    package var mean: Double

    package init(count: Int, first: Double, mean: Double) {
      self.count = count
      self.first = first
      self.mean = mean
    }

    /// - Parameters:
    ///   - marks: Seconds from the question at which a point began, in order.
    ///   - total: Seconds from the question to the end of the answer.
    package init?(marks: [Double], total: Double) {
      guard let first = marks.first, first.isFinite, total >= first else { return nil }
      self.init(
        count: marks.count, first: tenths(first),
        mean: tenths((total - first) / Double(marks.count)))
    }
  }

  /// Takes in what a clock told.
  ///
  /// Notes of what was said (`points`) are not its words: no pace follows from them.
  mutating func measure(_ timing: Timing, _ length: SpokenLength) {
    seconds = timing.total
    isTimed = true
    pauses = timing.pauses.map(Pauses.init)
    if let marks = timing.points {
      points = Points(marks: marks, total: timing.total)
    } else {
      pace = Pace(length, in: timing.total - (timing.beforeFirstWord ?? 0))
    }
  }

  /// Takes another answer to the same question together with this one.
  ///
  /// Offsets of the evidence keep counting within their own answers.
  package mutating func add(_ other: Delivery) {
    // A damaged file may hold any number.
    words = words.addingReportingOverflow(other.words).partialValue
    seconds += other.seconds
    isTimed = isTimed && other.isTimed
    fillers += other.fillers
    hedges += other.hedges
    repeats += other.repeats
    longSentences += other.longSentences
    signposts += other.signposts
    pace = joined(pace, other.pace) { $0.joined(with: $1) }
    pauses = joined(pauses, other.pauses) { $0.joined(with: $1) }
    points = joined(points, other.points) { $0.joined(with: $1) }
  }
}

extension Delivery.Pace {
  /// By time; of two units the one that was spoken in longer.
  fileprivate func joined(with other: Self) -> Self {
    guard unit == other.unit else { return seconds >= other.seconds ? self : other }
    let whole = seconds + other.seconds
    guard whole > 0 else { return self }
    let perMinute = (perMinute * seconds + other.perMinute * other.seconds) / whole
    return Self(perMinute: tenths(perMinute), unit: unit, seconds: tenths(whole))
  }
}

extension Delivery.Pauses {
  fileprivate func joined(with other: Self) -> Self {
    Self(
      long: long.addingReportingOverflow(other.long).partialValue,
      veryLong: veryLong.addingReportingOverflow(other.veryLong).partialValue,
      longest: max(longest, other.longest))
  }
}

extension Delivery.Points {
  /// The time to the first point stays that of the first answer.
  fileprivate func joined(with other: Self) -> Self {
    let whole = count.addingReportingOverflow(other.count).partialValue
    guard whole > 0 else { return self }
    let seconds = mean * Double(count) + other.mean * Double(other.count)
    return Self(count: whole, first: first, mean: tenths(seconds / Double(whole)))
  }
}

private func joined<Part>(_ one: Part?, _ other: Part?, by join: (Part, Part) -> Part) -> Part? {
  guard let one, let other else { return one ?? other }
  return join(one, other)
}

/// A tenth of a second is as much as a person's finger tells.
private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
