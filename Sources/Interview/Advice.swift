import Scenario
import Scoring

/// One piece of advice on how an answer was said: the first of a list that begins with what a
/// listener minds most. Nil where there is nothing to mend.
///
/// The thresholds are rules of thumb for spoken answers, chosen so that an answer of ordinary speech
/// gets no advice; none of them touches the score.
struct Advice {
  let delivery: Delivery
  /// Seconds that a good answer takes.
  let time: Int
  let language: Language

  var text: String? {
    tooLong ?? fillers ?? tooShort ?? longSentences ?? pace ?? pauses ?? hedges ?? repeats
      ?? signposts ?? pause
  }

  /// Too long from one and a half times the question's time.
  private var tooLong: String? {
    guard delivery.seconds > 1.5 * Double(time) else { return nil }
    let spoken = Phrases.duration(delivery.seconds, language)
    let wanted = Phrases.duration(Double(time), language)
    return switch language {
    case .english: "\(took(spoken)); aim for \(wanted). Lead with the main point."
    case .chinese: "\(took(spoken))，最好控制在 \(wanted)左右。先说结论，再补细节。"
    }
  }

  /// Too short under a quarter of the question's time; a few words alone are no answer to advise on.
  private var tooShort: String? {
    guard delivery.words >= 8, delivery.seconds < 0.25 * Double(time) else { return nil }
    let spoken = Phrases.duration(delivery.seconds, language)
    let wanted = Phrases.duration(Double(time), language)
    return switch language {
    case .english:
      "\(took(spoken)); there is room for \(wanted). Add how it works, and an example."
    case .chinese: "这段回答只有 \(spoken)，而这题可以讲 \(wanted)。可以补上原理，再举个例子。"
    }
  }

  /// Says whether the length was measured.
  private func took(_ length: String) -> String {
    switch (language, delivery.isTimed) {
    case (.english, true): "You spoke for \(length)"
    case (.english, false): "That takes \(length) to say"
    case (.chinese, true): "这段回答讲了 \(length)"
    case (.chinese, false): "这段回答要讲 \(length)"
    }
  }

  private var fillers: String? {
    guard isFrequent(delivery.fillers, perHundredWords: 4) else { return nil }
    let list = list(of: delivery.fillers)
    return switch language {
    case .english: "Many fillers (\(list)). A short silence sounds better."
    case .chinese: "口头语有点多（\(list)）。停顿一下，比填词更好听。"
    }
  }

  private var longSentences: String? {
    guard !delivery.longSentences.isEmpty else { return nil }
    return switch language {
    case .english: "Some sentences are too long for one breath. Say one thing in each."
    case .chinese: "有的句子太长，一口气说不完。一句话只说一件事。"
    }
  }

  private var hedges: String? {
    guard isFrequent(delivery.hedges, perHundredWords: 3) else { return nil }
    let list = list(of: delivery.hedges)
    return switch language {
    case .english: "Many hedges (\(list)). Say plainly what you are sure of."
    case .chinese: "不确定的词有点多（\(list)）。有把握的地方可以说得肯定些。"
    }
  }

  private var repeats: String? {
    guard isFrequent(delivery.repeats, perHundredWords: 3) else { return nil }
    return switch language {
    case .english: "Several sentences start twice. Take a breath first, then say it once."
    case .chinese: "有几句话重复起头。先想好，再一次说完。"
    }
  }

  /// Only a long answer needs words that lead the listener.
  private var signposts: String? {
    let isLong = delivery.words >= (language == .chinese ? 200 : 120)
    guard isLong, delivery.signposts.isEmpty else { return nil }
    return switch language {
    case .english: "Say first how many points you will make; then the listener can follow."
    case .chinese: "先说一共讲几点，听的人更容易跟上。"
    }
  }

  /// Measured pauses only.
  private var pauses: String? {
    guard let pauses = delivery.pauses, pauses.veryLong >= 3 else { return nil }
    return switch language {
    case .english:
      "\(pauses.veryLong) pauses of more than 3 seconds. Say where you are going: “the second point is …”."
    case .chinese: "有 \(pauses.veryLong) 处停顿超过 3 秒。可以用“第二点是……”这样的话带过去。"
    }
  }

  /// Told of at least fifteen seconds of speech. English is hard to follow beyond 180 words a minute
  /// and drags below 100, Chinese beyond 320 characters and below 150: a quarter to a third off the
  /// usual pace either way.
  private var pace: String? {
    guard let pace = delivery.pace, pace.seconds >= 15 else { return nil }
    let (slow, fast) = pace.unit == .words ? (100.0, 180.0) : (150.0, 320.0)
    guard pace.perMinute < slow || pace.perMinute > fast else { return nil }
    let figure = Int(pace.perMinute.rounded())
    let isFast = pace.perMinute > fast
    switch language {
    case .english:
      let unit = pace.unit == .words ? "words" : "characters"
      return
        "\(figure) \(unit) a minute is \(isFast ? "fast; slow down for the main points." : "slow; long gaps lose the listener.")"
    case .chinese:
      let unit = pace.unit == .words ? "词" : "字"
      return "每分钟 \(figure) \(unit)，\(isFast ? "偏快，讲到要点时放慢一些。" : "偏慢，可以再连贯一些。")"
    }
  }

  /// Measured pauses only.
  private var pause: String? {
    guard let pause = delivery.pauseBefore, pause > 30 else { return nil }
    let length = Phrases.duration(pause, language)
    return switch language {
    case .english: "You began after \(length). It helps to say that you are thinking."
    case .chinese: "你想了 \(length)才开口。可以先说一句“我想一下”。"
    }
  }

  /// At least three, and at least so many in a hundred words.
  private func isFrequent(_ evidence: [Evidence], perHundredWords rate: Double) -> Bool {
    evidence.count >= 3 && Double(evidence.count) * 100 >= rate * Double(delivery.words)
  }

  /// The two most frequent ones with how often each was said.
  private func list(of evidence: [Evidence]) -> String {
    let counts = Dictionary(evidence.map { ($0.text.lowercased(), 1) }, uniquingKeysWith: +)
    let common = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    let parts = common.prefix(2).map { word, count in
      language == .chinese ? "“\(word)”\(count) 次" : "“\(word)” × \(count)"
    }
    return parts.joined(separator: language == .chinese ? "、" : ", ")
  }
}
