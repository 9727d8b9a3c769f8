import Scoring
import Testing

@Suite("Length")
struct DeliveryLengthTests {
  struct Length: Sendable, CustomTestStringConvertible {
    let answer: String
    let words: Int
    let seconds: Double

    init(_ answer: String, words: Int, seconds: Double) {
      self.answer = answer
      self.words = words
      self.seconds = seconds
    }

    var testDescription: String { answer }
  }

  @Test(
    "is counted in words and characters, and told in seconds",
    arguments: [
      Length("", words: 0, seconds: 0),
      Length("🙂 …", words: 0, seconds: 0),
      // 0.4 seconds an English word, 0.25 seconds a Chinese character.
      Length("The language model stays frozen.", words: 5, seconds: 2),
      Length("语言模型保持冻结。", words: 8, seconds: 2),
      Length("It doesn't use BLIP-2's Q-Former.", words: 5, seconds: 2),
      Length("400M pairs, 3.5 million, 1,000 steps", words: 6, seconds: 2.4),
      Length("CLIP 是双塔，用 contrastive loss 训练。", words: 9, seconds: 3 * 0.4 + 6 * 0.25),
      Length("GPT模型", words: 3, seconds: 0.9),
    ])
  func length(_ length: Length) {
    let heard = delivery(of: length.answer)
    #expect(heard.words == length.words)
    #expect(abs(heard.seconds - length.seconds) < 1e-9)
    #expect(!heard.isTimed && heard.pauseBefore == nil)
  }

  @Test("is measured where there was a clock")
  func timed() {
    let heard = delivery(
      of: "It is frozen.", timing: Timing(beforeFirstWord: 2.5, total: 12, isSpoken: true))
    #expect(heard.seconds == 12 && heard.isTimed && heard.pauseBefore == 2.5)
  }

  @Test("of a typed answer is what saying it would take, whatever typing took")
  func typed() {
    let heard = delivery(
      of: "It is frozen now, yes.", timing: Timing(beforeFirstWord: 4, total: 60))
    #expect(heard.seconds == 2 && !heard.isTimed && heard.pauseBefore == 4)
  }

  @Test("falls back on the text where the clock was broken", arguments: [-1, .nan, .infinity])
  func brokenClock(_ total: Double) {
    let heard = delivery(of: "It is frozen now, yes.", timing: Timing(total: total, isSpoken: true))
    #expect(heard.seconds == 2 && !heard.isTimed)
  }

  @Test("is too long for a breath beyond 35 English words or 60 characters a sentence")
  func longSentences() {
    let words = { (count: Int) in Array(repeating: "word", count: count).joined(separator: " ") }
    let characters = { (count: Int) in String(repeating: "图", count: count) }
    let long = "It " + words(20) + ", and " + words(16)
    #expect(delivery(of: "Fine. \(long). Fine.").longSentences.texts == [long])
    #expect(delivery(of: "Fine. " + words(35) + ".").longSentences.isEmpty)
    #expect(delivery(of: "Fine. " + words(20) + "; " + words(20) + ".").longSentences.isEmpty)
    #expect(delivery(of: "好。" + characters(61) + "。").longSentences.texts == [characters(61)])
    #expect(delivery(of: "好。" + characters(60) + "。").longSentences.isEmpty)
    #expect(delivery(of: "好。" + characters(40) + "……" + characters(40)).longSentences.isEmpty)
    // Two thirds of either make more than one breath.
    let mixed = words(24) + " " + characters(40)
    #expect(delivery(of: "Fine. \(mixed).").longSentences.texts == [mixed])
  }

  @Test("of a sentence is unknown in dictated text without punctuation")
  func dictated() {
    let dictated = Array(repeating: "word", count: 200).joined(separator: " ")
    #expect(delivery(of: dictated).longSentences.isEmpty)
  }

  @Test(
    "costs time in a straight line", arguments: ["like, ", "you know ", "the, um, ", "那个、", "就是 "])
  func linear(_ unit: String) {
    // Any look-back or look-ahead without a bound would take minutes here.
    let answer = String(repeating: unit, count: 20_000)
    #expect(delivery(of: answer).words >= 20_000)
  }
}
