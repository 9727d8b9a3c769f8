import Scoring
import Testing

@Suite("What a clock tells of an answer")
struct DeliveryClockTests {
  struct Paced: Sendable, CustomTestStringConvertible {
    let answer: String
    let seconds: Double
    let perMinute: Double?
    let unit: Delivery.Pace.Unit

    init(_ answer: String, in seconds: Double, _ perMinute: Double?, _ unit: Delivery.Pace.Unit) {
      (self.answer, self.seconds, self.perMinute, self.unit) = (answer, seconds, perMinute, unit)
    }

    var testDescription: String { "\(answer) in \(seconds) s" }
  }

  @Test(
    "is words a minute in English, characters in Chinese, and the main language's where both mix",
    arguments: [
      Paced("The language model stays frozen.", in: 2, 150, .words),
      Paced("The language model stays frozen.", in: 3, 100, .words),
      Paced("语言模型保持冻结。", in: 2, 240, .characters),
      Paced("语言模型保持冻结。", in: 1.6, 300, .characters),
      // Two words are 0.8 s and eight characters 2 s at the usual pace: in 2.8 s it is just that.
      Paced("CLIP 语言模型保持冻结 GPT", in: 2.8, 240, .characters),
      Paced("CLIP 语言模型保持冻结 GPT", in: 5.6, 120, .characters),
      // Four words are 1.6 s, two characters half a second.
      Paced("the language model is 冻结", in: 2.1, 150, .words),
      Paced("Yes.", in: 0.4, nil, .words),
      Paced("……", in: 10, nil, .words),
    ])
  func pace(_ paced: Paced) {
    let pace = delivery(
      of: paced.answer, timing: Timing(total: paced.seconds, isSpoken: true)
    ).pace
    #expect(pace?.perMinute == paced.perMinute)
    if paced.perMinute != nil { #expect(pace?.unit == paced.unit) }
  }

  @Test("counts from the first word, not from the question")
  func fromTheFirstWord() {
    let timing = Timing(beforeFirstWord: 10, total: 12, isSpoken: true)
    #expect(delivery(of: "The language model stays frozen.", timing: timing).pace?.perMinute == 150)
  }

  @Test("is nothing for what was typed, however long it took")
  func typed() {
    let heard = delivery(of: "It is frozen.", timing: Timing(beforeFirstWord: 1, total: 9))
    #expect(heard.pace == nil && heard.pauses == nil && heard.points == nil)
  }

  @Test(
    "counts pauses beyond 1.5 and beyond 3 seconds",
    arguments: [
      ([] as [Double], 0, 0, 0.0), ([0.2, 1.5], 0, 0, 1.5), ([1.6], 1, 0, 1.6),
      ([3, 0.1], 1, 0, 3), ([3.1, 1.7, 0.4, 8], 3, 2, 8), ([-0.2], 0, 0, 0), ([.nan, 2], 1, 0, 2),
    ])
  func pauses(silences: [Double], long: Int, veryLong: Int, longest: Double) {
    let timing = Timing(total: 30, isSpoken: true, pauses: silences)
    let heard = delivery(of: "It is frozen.", timing: timing)
    #expect(heard.pauses == Delivery.Pauses(long: long, veryLong: veryLong, longest: longest))
  }

  @Test("of points that were tapped tells when the first came and how long each took")
  func points() {
    let timing = Timing(beforeFirstWord: 4, total: 58, isSpoken: true, points: [4, 20, 31])
    let heard = delivery(of: "frozen\nthe Q-Former\nqueries", timing: timing)
    // 54 seconds for three points.
    #expect(heard.points == Delivery.Points(count: 3, first: 4, mean: 18))
    #expect(heard.isTimed && heard.seconds == 58)
    // What was jotted down is not what was said.
    #expect(heard.pace == nil)
  }

  @Test("has no points where none was tapped")
  func noPoints() {
    let timing = Timing(total: 58, isSpoken: true, points: [])
    let heard = delivery(of: "frozen", timing: timing)
    #expect(heard.points == nil && heard.pace == nil && heard.isTimed)
  }

  @Test("adds up over the answers to one question")
  func sums() {
    var whole = Delivery(
      words: 100, seconds: 40, isTimed: true,
      pace: .init(perMinute: 150, unit: .words, seconds: 40),
      pauses: .init(long: 2, veryLong: 1, longest: 4), points: .init(count: 2, first: 3, mean: 10))
    whole.add(
      Delivery(
        words: 30, seconds: 20, isTimed: true,
        pace: .init(perMinute: 90, unit: .words, seconds: 20),
        pauses: .init(long: 1, veryLong: 0, longest: 2), points: .init(count: 1, first: 1, mean: 4))
    )
    // 100 words in 40 s and 30 in 20 s are 130 in a minute.
    #expect(whole.pace == .init(perMinute: 130, unit: .words, seconds: 60))
    #expect(whole.pauses == .init(long: 3, veryLong: 1, longest: 4))
    #expect(whole.points == .init(count: 3, first: 3, mean: 8))
    whole.add(Delivery(words: 3, seconds: 1))
    #expect(!whole.isTimed && whole.pace?.perMinute == 130)
  }

  @Test(
    "words are found where they begin, as the delivery counts them",
    arguments: [
      ("", 0, [:] as [Int: Int]),
      ("The Q-Former is small.", 4, [0: 0, 4: 1, 6: 2, 13: 2, 99: 4]),
      ("用 CLIP-2 编码", 4, [0: 0, 2: 1, 9: 2, 10: 3]),
    ])
  func words(text: String, count: Int, before: [Int: Int]) {
    let words = SpokenWords(text)
    #expect(words.count == count)
    #expect(words.count == delivery(of: text).words)
    for (offset, number) in before { #expect(words.count(before: offset) == number, "\(offset)") }
  }
}
