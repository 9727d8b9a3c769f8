extension Delivery {
  /// Listens to how an answer was said.
  ///
  /// Precision comes first: a person who is told of a filler that was none stops listening to the
  /// advice, so a phrase counts only where its place gives it away. Takes time in proportion to
  /// the answer's length.
  /// - Parameters:
  ///   - reading: The answer with its discourse understood; the interviewer's words at its front
  ///     are left out.
  ///   - quotation: The same answer as given, for the evidence.
  ///   - timing: Times that were measured; the length of an answer
  ///     that was not spoken is estimated all the same.
  init(of reading: Reading, quotation: Quotation, timing: Timing?) {
    let speech = Speech(reading)
    let phrases = speech.phrases()
    func evidence(_ ranges: [Range<Int>]) -> [Evidence] {
      ranges.map { range in
        quotation.evidence(
          for: range.lowerBound + speech.base..<range.upperBound + speech.base, in: reading)
      }
    }
    let fillers = phrases.ranges(of: .filler)
    let length = SpokenLength(speech)
    self.init(
      words: length.words, seconds: length.seconds,
      fillers: evidence(fillers),
      hedges: evidence(phrases.ranges(of: .hedge)),
      repeats: evidence(speech.repeats(around: fillers, retracted: reading.retractions)),
      longSentences: evidence(speech.longSentences()),
      signposts: evidence(phrases.ranges(of: .signpost)))
    guard let timing, timing.total.isFinite, timing.total >= 0 else { return }
    pauseBefore = timing.beforeFirstWord
    if timing.isSpoken { measure(timing, length) }
  }
}

/// How long an answer is, in the units of its languages.
struct SpokenLength {
  /// "Q-Former", "BLIP-2" and "400M" are one word each.
  let latinWords: Int
  let hanCharacters: Int

  /// Latin words plus Chinese characters.
  var words: Int { latinWords + hanCharacters }

  /// The pace of clear conversation in English: the usual figure for presentations and audio books.
  static let wordsAMinute = 150.0
  /// The same in Chinese: just under the 240 to 300 of newsreaders and the Mandarin proficiency test.
  static let charactersAMinute = 240.0

  /// Seconds that saying its English words takes.
  var englishSeconds: Double { Double(latinWords) * 60 / Self.wordsAMinute }
  /// Seconds that saying its Chinese characters takes.
  var chineseSeconds: Double { Double(hanCharacters) * 60 / Self.charactersAMinute }
  /// Seconds that saying it takes.
  var seconds: Double { englishSeconds + chineseSeconds }

  /// Whether the most of that time goes to Chinese: its main language.
  var isChinese: Bool { chineseSeconds > englishSeconds }

  init(latinWords: Int, hanCharacters: Int) {
    (self.latinWords, self.hanCharacters) = (latinWords, hanCharacters)
  }

  init(_ speech: Speech) {
    var (latinWords, hanCharacters) = (0, 0)
    var followsLatin = false
    for word in speech.words {
      if word.isHan {
        hanCharacters += 1
      } else if !(followsLatin && word.isGlued) {
        latinWords += 1
      }
      followsLatin = !word.isHan
    }
    self.init(latinWords: latinWords, hanCharacters: hanCharacters)
  }
}
