import Scenario
import Scoring
import Testing

@testable import Interview

/// One piece of advice at most, on a question of a minute.
@Suite struct AdviceTests {
  static func said(_ text: String, times: Int) -> [Evidence] {
    Array(repeating: Evidence(start: 0, end: text.unicodeScalars.count, text: text), count: times)
  }

  @Test(
    arguments: [
      ("an ordinary answer", Delivery(words: 110, seconds: 45), nil),
      ("too long", Delivery(words: 300, seconds: 120), "aim for 60 seconds"),
      ("too short", Delivery(words: 20, seconds: 8), "room for 60 seconds"),
      ("a word or two", Delivery(words: 2, seconds: 1), nil),
      (
        "fillers", Delivery(words: 60, seconds: 30, fillers: said("um", times: 3)),
        "Many fillers (“um” × 3)"
      ),
      (
        "two fillers are human", Delivery(words: 20, seconds: 30, fillers: said("um", times: 2)),
        nil
      ),
      ("few in many words", Delivery(words: 119, seconds: 50, fillers: said("um", times: 3)), nil),
      ("hedges", Delivery(words: 80, seconds: 40, hedges: said("maybe", times: 3)), "Many hedges"),
      (
        "a long sentence", Delivery(words: 80, seconds: 40, longSentences: said("…", times: 1)),
        "too long for one breath"
      ),
      ("starts", Delivery(words: 80, seconds: 40, repeats: said("it it", times: 3)), "start twice"),
      ("nothing to lead the listener", Delivery(words: 150, seconds: 60), "how many points"),
      (
        "signposts", Delivery(words: 150, seconds: 60, signposts: said("first", times: 1)), nil
      ),
      (
        "a long pause", Delivery(words: 80, seconds: 40, isTimed: true, pauseBefore: 40),
        "You began after 40 seconds"
      ),
      (
        "the length comes before all else",
        Delivery(words: 300, seconds: 120, fillers: said("um", times: 30)), "aim for 60 seconds"
      ),
    ] as [(String, Delivery, String?)])
  func advice(_ name: String, _ delivery: Delivery, _ part: String?) {
    let text = Advice(delivery: delivery, time: 60, language: .english).text
    if let part {
      #expect(text?.contains(part) == true, "\(name): \(text ?? "none")")
    } else {
      #expect(text == nil, "\(name)")
    }
  }

  @Test func inChinese() {
    let delivery = Delivery(words: 90, seconds: 30, fillers: Self.said("那个", times: 4))
    let text = Advice(delivery: delivery, time: 60, language: .chinese).text
    #expect(text == "口头语有点多（“那个”4 次）。停顿一下，比填词更好听。")
  }
}
